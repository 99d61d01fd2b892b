import type { Engine } from '../../src/workbench/engine.js';
export declare const smallEngine: Engine;

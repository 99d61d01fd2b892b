import { readFileSync, readdirSync } from 'node:fs';
import type { Contract } from '../../src/core/contract/contract.generated.js';

const at = (path: string) => new URL(`../../data/${path}`, import.meta.url);

/** The text of a file of data/. */
export const text = (path: string) => readFileSync(at(path), 'utf8');

export const document = (path: string) => JSON.parse(text(path)) as Contract;

/** The documents of data/broken, without the list of what is wrong with them. */
export const broken = readdirSync(at('broken')).filter((name) => name !== 'expected.json');

export const DATASETS = ['sample-district.json', 'gongshu-2024.json'];

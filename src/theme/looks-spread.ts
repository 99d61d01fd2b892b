import type { Look } from './looks.js';

const beside: Look = { fill: 'ink', size: 'meta', halo: true };

/**
 * What is drawn of figures that are spread, as dots and columns, by role. Apart from the other looks, because few
 * pages show any: those pictures bring the style sheet of these along.
 */
export const SPREAD = {
  // Figures side by side as columns, and one dot a figure.
  column: { fill: 'accent' },
  'column-preliminary': { fill: 'accent', opacity: 0.45 },
  'column-edge': { stroke: 'accent', width: 1.5, dash: [4, 2] },
  'column-zero': { stroke: 'accent', width: 3 },
  'column-figure': beside,
  'column-line': { stroke: 'line' },
  'area-dot': { fill: 'context', stroke: 'context', width: 1.5 },
  'area-dot-preliminary': { fill: 'paper', stroke: 'context', width: 1.5 },
  'area-dot-picked': { fill: 'accent', stroke: 'ink', width: 3 },
  // What lies in the middle of them, and what the whole has.
  half: { fill: 'grid', stroke: 'line', width: 0.5, opacity: 0.55 },
  quartile: { fill: 'quiet', size: 'meta', halo: true },
  'line-halo': { stroke: 'paper', width: 4, opacity: 0.8 },
  'median-line': { stroke: 'ink', width: 1.5 },
  'median-word': beside,
  'own-line': { stroke: 'comparison', width: 2 },
  'own-word': { fill: 'comparison', size: 'meta', halo: true },
} satisfies Record<string, Look>;

import type { Look } from './looks.js';

const said: Look = { fill: 'ink', size: 'meta', halo: true };

/**
 * What is drawn of places and of ways from stage to stage, by role. Apart from the other looks, because few
 * pages show any: those pictures bring the style sheet of these along.
 */
export const PLACED = {
  // A circle of services: bands of minutes, types, facilities.
  'time-ring': { fill: 'context', fillOpacity: 0.07, stroke: 'grid' },
  // The standard is a target: a line of ink.
  'time-ring-standard': { fill: 'context', fillOpacity: 0.07, stroke: 'ink', width: 1.5 },
  'ring-start': { fill: 'paper', stroke: 'line' },
  sector: { stroke: 'grid' },
  standard: { stroke: 'ink', width: 1.5 },
  'time-band': { stroke: 'grid' },
  row: { stroke: 'line' },
  unlisted: { stroke: 'line' },
  spot: { fill: 'accent', stroke: 'paper' },
  'type-mark': { fill: 'accent', stroke: 'paper' },
  'type-mark-lacking': { fill: 'bad', stroke: 'paper' },
  'type-name': { fill: 'ink', size: 'meta', bold: true },
  'type-note': { fill: 'quiet', size: 'meta' },
  'type-lacking': { fill: 'bad', size: 'meta', bold: true },
  'start-word': said,
  'band-word': said,
  'unlisted-word': { ...said, bold: true },
  // The regions of a map, by shades.
  area: { fill: 'tone', stroke: 'line' },
  'area-none': { fill: 'paper', stroke: 'line', dash: [3, 3] },
  'area-missed': { stroke: 'ink', width: 2, round: true },
  // Whatever the shade, the line of ink or its edge of paper stands out from it.
  'area-picked': { stroke: 'ink', width: 4, round: true },
  'area-picked-edge': { stroke: 'paper', width: 8, round: true },
  'area-name': { fill: 'on-tone', size: 'meta', bold: true, halo: 'tone' },
  'area-name-none': { fill: 'ink', size: 'meta', bold: true, halo: true },
  // Ways from stage to stage: where a library draws them, what takes the pointer.
  way: { fill: 'context', fillOpacity: 0.28 },
  'way-most': { fill: 'accent', fillOpacity: 0.6 },
  'way-touched': { fill: 'paper', fillOpacity: 0 },
  'way-preliminary': { fill: 'paper', fillOpacity: 0, stroke: 'line', dash: [6, 3] },
  stage: { fill: 'context' },
  'stage-touched': { fill: 'paper', fillOpacity: 0 },
  'stage-name': said,
} satisfies Record<string, Look>;

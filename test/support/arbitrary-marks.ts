// Any drawing, for what has to hold of all of them.
import * as fc from 'fast-check';
import type { Anchor, Mark } from '../../src/charts/marks.js';
import { LOOKS, type Role } from '../../src/theme/paper.js';
import type { Token } from '../../src/theme/palettes.js';

const ROLES = Object.keys(LOOKS) as Role[];

const TONES: readonly (Token | undefined)[] = [
  undefined,
  'ink',
  'context',
  'good',
  'series-1',
  'series-4',
  'ramp-3',
  'diverging-6',
];

const place = fc.integer({ min: -400, max: 4000 }).map((tenths) => tenths / 10);
const length = fc.integer({ min: 0, max: 2000 }).map((tenths) => tenths / 10);
const dressed = { role: fc.constantFrom(...ROLES), tone: fc.constantFrom(...TONES) };
const box = { ...dressed, x: place, y: place, width: length, height: length };
const one = fc.constant.bind(fc);

const shape: fc.Arbitrary<Mark> = fc.oneof(
  fc.record({ ...box, mark: one('rect' as const) }),
  fc.record({
    ...box,
    mark: one('rect' as const),
    radius: length,
    strength: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
  }),
  fc.record({ ...dressed, mark: one('line' as const), x1: place, x2: place, y1: place, y2: place }),
  fc
    .record({ ...dressed, mark: one('path' as const), from: place, to: place })
    .map(({ from, to, ...path }) => ({ ...path, d: `M${from},${to}L${to},${from}` })),
  fc.record({
    ...dressed,
    mark: one('path' as const),
    d: one('M0,0H9'),
    part: fc.constantFrom('area', 'line'),
  }),
  fc.record({ ...dressed, mark: one('circle' as const), cx: place, cy: place, r: length }),
  fc.record({ ...box, mark: one('hatch' as const) }),
  fc.record({
    ...dressed,
    mark: one('text' as const),
    x: place,
    y: place,
    anchor: fc.constantFrom<Anchor>('start', 'middle', 'end'),
    text: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '2,358件', '<a & "b">')),
  }),
);

const drawing = (depth: number): fc.Arbitrary<Mark[]> =>
  fc.array(depth > 0 ? fc.oneof({ weight: 4, arbitrary: shape }, groups(depth - 1)) : shape, {
    maxLength: 6,
  });

const groups = (depth: number): fc.Arbitrary<Mark> =>
  fc.record(
    {
      mark: one('group' as const),
      name: fc.constantFrom('axis', 'series'),
      x: place,
      y: place,
      marks: drawing(depth),
    },
    { requiredKeys: ['mark', 'name', 'marks'] },
  );

/** Marks of all kinds and roles, groups in groups too. */
export const anyMarks: fc.Arbitrary<Mark[]> = drawing(2);

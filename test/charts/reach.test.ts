import { describe, expect, it } from 'vitest';
import { reachPicture } from '../../src/charts/reach.js';
import { glyph } from '../../src/charts/reach-marks.js';
import { reachRings } from '../../src/charts/reach-rings.js';
import { reachStrip } from '../../src/charts/reach-strip.js';
import type { Reach, ReachType } from '../../src/core/derive/reach.js';
import {
  all,
  environment,
  expectPicture,
  marksOf,
  misplaced,
  number,
  texts,
  type Mark,
} from '../support/drawing.js';

const BANDS = [5, 10, 15];

/** One type a list of minutes; null for one that is not listed. */
function reach(lists: (number[] | null)[], bands = BANDS): Reach {
  const types = lists.map((minutes, index): ReachType => {
    const facilities = (minutes ?? []).map((at, i) => {
      const band = bands.findIndex((end) => at <= end);
      const item = { id: `${index}-${i}`, kind: 'facility' as const, name: '站' };
      return { item, minutes: at, band: band < 0 ? bands.length : band };
    });
    const [nearest] = facilities;
    const near = nearest && nearest.band < bands.length;
    const state = near ? 'within' : nearest ? 'lacking' : 'unlisted';
    return { index, category: { id: `t${index}`, name: '类' }, facilities, state };
  });
  return {
    info: {
      method: '路网',
      bands,
      times: [],
    },
    types,
    standard: bands[bands.length - 1]!,
    region: {
      id: 'A1',
      name: '甲',
      level: 'community',
      children: [],
    },
    dimension: {
      id: 'kind',
      name: '类型',
      categories: [],
    },
  };
}

const labels = (of: Reach, name = '社区食堂') => ({
  types: of.types.map(() => ({
    name,
    note: '最近8分钟',
  })),
  bands: of.info.bands.map((end) => `${end}分钟`),
  standard: '服务标准',
  start: '起点',
  unlisted: '未列出',
});

const rings = (of: Reach, width = 700) => reachRings(of, labels(of), environment({ width }))!;
const strip = (of: Reach, width = 300) => reachStrip(of, labels(of), environment({ width }));

const circles = (marks: readonly Mark[]) =>
  all(marks, 'circle')
    .map((circle) => ({
      name: circle.classes.join(' '),
      x: number(circle, 'cx'),
      y: number(circle, 'cy'),
      r: number(circle, 'r'),
    }))
    .sort((a, b) => a.r - b.r);

const crowded = reach([
  Array.from({ length: 16 }, (_, i) => i),
  [1, 1, 3, 4, 12, 12, 13, 14, 14, 15, 15],
  Array.from({ length: 5 }, () => 5),
  [16, 17],
  null,
  [0, 5, 10, 15],
]);

function expectApart({ marks, size }: ReturnType<typeof rings>) {
  for (const [i, a] of marks.entries()) {
    for (const b of marks.slice(i + 1)) {
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(2 * size);
    }
  }
}

describe('the rings', () => {
  it('keep every mark off every other', () => {
    expectApart(rings(crowded));
    expect(rings(crowded).marks).toHaveLength(16 + 11 + 5 + 4);
  });

  it('keep every mark whole inside the ring of its band and its own sector', () => {
    const drawing = rings(crowded);
    const edges = circles(marksOf(drawing.picture));
    const { x, y } = edges[0]!;
    for (const mark of drawing.marks) {
      const { band } = crowded.types[mark.type]!.facilities[mark.facility]!;
      const away = Math.hypot(mark.x - x, mark.y - y);
      expect(away - drawing.size).toBeGreaterThan(edges[band]!.r);
      expect(away + drawing.size).toBeLessThan(edges[band + 1]!.r);
      const turn = Math.atan2(mark.y - y, mark.x - x) + Math.PI / 2 + 2 * Math.PI;
      expect(Math.floor((turn % (2 * Math.PI)) / (Math.PI / 3))).toBe(mark.type);
    }
  });

  it('put more minutes farther out', () => {
    const drawing = rings(reach([[1, 4, 5, 6, 9, 14, 15]]));
    const { x, y } = circles(marksOf(drawing.picture))[0]!;
    const away = drawing.marks.map((mark) => Math.hypot(mark.x - x, mark.y - y));
    expect(away).toEqual([...away].sort((a, b) => a - b));
    expect(new Set(away.map((r) => r.toFixed(3))).size).toBe(7);
  });

  it('hold nothing that lies beyond the standard', () => {
    const { marks } = rings(reach([[3, 16, 40], [17]]));
    expect(marks.map(({ type, facility }) => [type, facility])).toEqual([[0, 0]]);
  });

  it('give way to a line rather than leave a facility out', () => {
    const many = reach([Array.from({ length: 60 }, () => 2), [3], [3], [3], [3], [3]]);
    expect(rings(many)).toBeUndefined();
    expectApart(strip(many));
    expect(strip(many).marks).toHaveLength(65);
  });

  it('are the same each time', () => {
    expect(rings(crowded).marks).toEqual(rings(crowded).marks);
  });

  it('are named by their minutes, the last as the standard', () => {
    const marks = marksOf(rings(crowded).picture);
    expect(texts(marks, 'text.band-word')).toEqual(['5分钟', '10分钟', '服务标准', '15分钟']);
    expect(circles(marks).map(({ name }) => name)).toEqual([
      'ring-start',
      'time-ring',
      'time-ring',
      'time-ring-standard',
    ]);
  });

  it('have no word where its place would be read as minutes, but where nothing is listed', () => {
    const marks = marksOf(rings(reach([[3], [16], null])).picture);
    expect(texts(marks, 'text.unlisted-word')).toEqual(['未列出']);
    expect(all(marks, 'path.unlisted')).toHaveLength(1);
  });

  it('give way to a line where names and rings have no room', () => {
    const of = reach([[3], [4], [5], [6], [7], [8]]);
    const form = (width: number, name?: string) =>
      reachPicture(of, labels(of, name), environment({ width })).form;
    expect(form(700)).toBe('rings');
    expect(form(300)).toBe('strip');
    expect(form(500, '城乡居民基层公共文化体育服务设施及场地')).toBe('strip');
  });

  it('give way to a line for more types than there are shapes, and for many bands', () => {
    const wide = environment({ width: 900 });
    const nine = reach(Array.from({ length: 9 }, () => [3]));
    expect(reachPicture(nine, labels(nine), wide).form).toBe('strip');
    const bands = Array.from({ length: 15 }, (_, i) => i + 1);
    const fine = reach([[3], [4]], bands);
    expect(reachPicture(fine, labels(fine), wide).form).toBe('strip');
  });

  it('have one type all round, and its hatching too', () => {
    expect(rings(reach([[3, 3, 3]])).marks).toHaveLength(3);
    expect(misplaced(marksOf(rings(reach([null])).picture))).toEqual([]);
  });
});

describe('the line', () => {
  it('keeps every mark off every other, at its own minutes', () => {
    const drawing = strip(crowded);
    expectApart(drawing);
    expect(drawing.marks).toHaveLength(16 + 11 + 5 + 4);
    const at = (minutes: number) =>
      drawing.marks
        .filter(({ type, facility }) => {
          return crowded.types[type]!.facilities[facility]!.minutes === minutes;
        })
        .map(({ x }) => x);
    for (const minutes of [0, 5, 10, 15]) expect(new Set(at(minutes)).size).toBe(1);
    const step = at(10)[0]! - at(5)[0]!;
    expect(at(15)[0]! - at(10)[0]!).toBeCloseTo(step, 6);
  });

  it('keeps its marks inside the standard and above the foot', () => {
    const { marks, height, size } = strip(crowded);
    expect(Math.max(...marks.map(({ x }) => x))).toBeLessThanOrEqual(300 - size);
    expect(Math.max(...marks.map(({ y }) => y))).toBeLessThan(height - size);
  });

  it('has a note below its name where both have no room beside one another, and then all of them', () => {
    const of = reach([[3], [7]]);
    const drawn = (em: number) => {
      const named = labels(of, '幼儿园和小学');
      const { picture } = reachStrip(of, named, environment({ width: 280, em }));
      const at = (look: string) =>
        all(marksOf(picture), `text.${look}`).map((one) => number(one, 'y'));
      return at('type-note').map((y, i) => y - at('type-name')[i]!);
    };
    expect(drawn(16)).toEqual([0, 0]);
    for (const below of drawn(32)) expect(below).toBeGreaterThan(0.8 * 32);
  });

  it('leaves out labels of bands that would touch, never that of the standard', () => {
    const of = reach([[3]], [11, 12, 13, 14, 15]);
    const bands = texts(marksOf(strip(of).picture), 'text.band-word');
    expect(bands).toEqual(['12分钟', '15分钟', '服务标准']);
  });
});

describe('the picture of a reach', () => {
  it.each<[string, Reach]>([
    ['crowded', crowded],
    ['one-facility', reach([[7]])],
    ['equal-minutes', reach([[5, 5, 5], [5]])],
    ['bounds-of-bands', reach([[0, 5, 10, 15], [15]])],
    ['nothing-inside-and-nothing-listed', reach([[3], [16], null])],
    ['no-data', reach([null])],
  ])('of %s is drawn as its files show, as rings and as a line', async (name, of) => {
    for (const drawing of [rings(of), strip(of)]) {
      const width = drawing.form === 'rings' ? 700 : 300;
      const { form, picture, height } = drawing;
      await expectPicture(`reach/${form}-${name}`, picture, { width, height });
    }
  });
});

describe('a place in the picture', () => {
  it.each([
    ['rings', rings(crowded)],
    ['line', strip(crowded)],
  ])('of the %s is found again where it is drawn', (_form, { geometry, marks }) => {
    expect(geometry.count).toBe(6 + 16 + 11 + 5 + 2 + 4);
    for (const { x, y } of marks)
      expect(geometry.at(geometry.nearest(x, y))).toMatchObject({ x, y });
  });

  it('of a facility beyond the standard is that of the name of its type', () => {
    const { geometry } = rings(reach([[3], [16]]));
    expect(geometry.at(3)).toEqual(geometry.at(2));
  });

  it('away from every mark is that of the type there', () => {
    const { geometry, height } = rings(reach([[15], [15], [15], [15]]));
    expect(geometry.nearest(700, 0)).toBe(0);
    expect(geometry.nearest(700, height)).toBe(2);
    expect(geometry.nearest(0, height)).toBe(4);
    expect(geometry.nearest(0, 0)).toBe(6);
  });
});

it('has one shape for each of eight types', () => {
  const shapes = Array.from({ length: 8 }, (_, type) => glyph(type, { x: 10, y: 10 }, 5));
  expect(new Set(shapes).size).toBe(8);
});

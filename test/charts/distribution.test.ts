import { describe, expect, it } from 'vitest';
import { columnPlot, dotPlot, type ColumnModel } from '../../src/charts/distribution.js';
import { environment, markup } from '../support/svg.js';

const env = { ...environment(), width: 400, height: 180 };
const plain = { marks: [], half: undefined };
const dots = (values: number[], more = {}) => {
  const hollow = values.map(() => false);
  return dotPlot({ values, hollow, picked: undefined, most: undefined, ...plain, ...more }, env);
};
const column = (height: number | null, look = '') => ({ height, look, text: String(height ?? '') });
const columns = (heights: (number | null)[], more: Partial<ColumnModel> = {}) => {
  const edges = [...heights.keys(), heights.length];
  return columnPlot({ columns: heights.map((one) => column(one)), edges, ...plain, ...more }, env);
};

describe('a dot plot', () => {
  it('puts each dot at its value and piles up those that would meet', () => {
    const { geometry } = dots([1, 1, 2, 50]);
    const at = [0, 1, 2, 3].map(geometry.at);
    expect(at[0]!.x).toBe(at[1]!.x);
    expect(at[1]!.y).toBeLessThan(at[0]!.y);
    expect(at[3]!.y).toBe(at[0]!.y);
    expect(at[3]!.x).toBeGreaterThan(at[2]!.x);
  });

  it('keeps all dots inside, sixty equal ones too', () => {
    const { geometry } = dots(Array.from({ length: 60 }, () => 7));
    for (let i = 0; i < 60; i++) {
      expect(geometry.at(i).y).toBeGreaterThan(0);
      expect(geometry.at(i).y).toBeLessThan(env.height);
    }
  });

  it('finds the dot nearest to the pointer, in its pile too', () => {
    const { geometry } = dots([1, 1, 9]);
    for (const i of [0, 1, 2]) {
      const { x, y } = geometry.at(i);
      expect(geometry.nearest(x + 1, y - 1)).toBe(i);
    }
  });

  it('draws one value, zero and negative ones without a fault', () => {
    for (const values of [[5], [0], [-3, 0], [0, 0]]) {
      expect(markup(dots(values).picture)).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  it('has no scale beyond what a value can be', () => {
    expect(markup(dots([99.2, 99.9], { most: 100 }).picture)).not.toContain('>100.');
    const { geometry } = dots([98, 100], { most: 100 });
    expect(geometry.at(1).x).toBeLessThanOrEqual(env.width);
  });

  it('keeps long names of lines inside', () => {
    const label = '一个名称很长很长的示例区整体 96.5%';
    for (const value of [0, 50, 100]) {
      const marks = [{ kind: 'own' as const, value, label }];
      const drawn = markup(dots([0, 100], { marks }).picture);
      const [, x, anchor] = /<text x="?([\d.-]+)"?[^>]*text-anchor="?(start|end)"?>一个/.exec(
        drawn,
      )!;
      const long = 17 * 0.8 * env.em;
      const [from, to] =
        anchor === 'end' ? [Number(x) - long, Number(x)] : [Number(x), Number(x) + long];
      expect(from).toBeGreaterThan(-env.em * 2);
      expect(to).toBeLessThan(env.width + env.em * 2);
    }
  });
});

describe('columns', () => {
  it('stand on zero: twice the count is twice the height', () => {
    const { geometry } = columns([10, 20, 5]);
    const [ten, twenty, five] = [0, 1, 2].map((i) => geometry.at(i).y);
    expect(ten! - twenty!).toBeCloseTo(2 * (five! - ten!));
  });

  it('find the column under the pointer', () => {
    const { geometry } = columns([1, 2, 3]);
    expect([0, 1, 2].map((i) => geometry.nearest(geometry.at(i).x, 0))).toEqual([0, 1, 2]);
    expect([geometry.nearest(-5, 0), geometry.nearest(9999, 0)]).toEqual([0, 2]);
  });

  it('draw zero as a tick, nothing for a missing one, and no fault where all are', () => {
    const drawn = markup(columns([0, null, 4]).picture);
    expect(drawn.match(/class="?tick/g)).toHaveLength(1);
    expect(drawn.match(/class="?column/g)).toHaveLength(1);
    for (const none of [[null, null], [0, 0], [0]]) {
      expect(markup(columns(none).picture)).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  it('draw one bound in both ends without a fault', () => {
    expect(markup(columns([3], { edges: [7, 7] }).picture)).not.toMatch(/NaN|Infinity/);
  });

  it('name the categories, by turns in two lines where they are long', () => {
    const names = ['1–9人', '10–49人', '50–99人', '100–299人', '300人以上'];
    const drawn = markup(columns([1, 2, 3, 4, 5], { names, edges: undefined as never }).picture);
    for (const name of names) expect(drawn).toContain(name);
  });
});

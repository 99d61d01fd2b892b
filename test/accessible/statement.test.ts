// The accessibility statement that a webmaster takes over says the same in both languages, names only tests that
// there are, and tells readers all that the answers to Chartability do not meet.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { root } from '../../demo/prepare.mjs';
import { CHARTABILITY } from '../../stories/chartability/chartability.js';
import { MODES, PLAIN } from './eyes.mjs';
import { LOOKS } from './looks.mjs';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { scripts, version } = JSON.parse(read('package.json'));

function* elementsIn(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child);
}
const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
const attribute = (element: Element, name: string) =>
  element.attrs.find((one) => one.name === name)?.value;

/** What stands in the main part of a page. */
function partsOf(path: string) {
  const main = [...elementsIn(parse(read(path)))].find(({ tagName }) => tagName === 'main')!;
  const all = [...elementsIn(main)];
  const gaps = all.filter((one) => attribute(one, 'id')?.startsWith('gap-'));
  return {
    text: textOf(main).replace(/\s+/g, ' '),
    ids: all.flatMap((one) => attribute(one, 'id') ?? []),
    fills: all.flatMap((one) => attribute(one, 'data-fill') ?? []).sort(),
    gaps: new Map(gaps.map((one) => [attribute(one, 'id')!, textOf(one).trim()])),
    criteria: gaps.map((one) => /WCAG\s+(\d\.\d\.\d+)/.exec(textOf(one))?.[1]),
    code: all.filter(({ tagName }) => tagName === 'code').map((one) => textOf(one).trim()),
  };
}

const PAGES = ['demo/statement.html', 'demo/statement.en.html'] as const;
const [chinese, english] = PAGES.map(partsOf) as [
  ReturnType<typeof partsOf>,
  ReturnType<typeof partsOf>,
];

/** What a reader looks for in a statement, in the order of the model that public bodies follow. */
const SECTIONS = ['scope', 'met', 'status', 'not-met', 'tested', 'contact', 'dates'];

describe('the accessibility statement', () => {
  it('has the sections of a statement, the same in both languages', () => {
    expect(chinese.ids).toEqual(english.ids);
    expect(chinese.ids.filter((id) => SECTIONS.includes(id))).toEqual(SECTIONS);
    expect(chinese.criteria).toEqual(english.criteria);
    expect(chinese.code).toEqual(english.code);
  });

  it('leaves the site to say who it is, whom to write to, who takes complaints, and when', () => {
    expect(chinese.fills).toEqual(english.fills);
    expect(chinese.fills).toEqual(
      expect.arrayContaining([
        'site',
        'address',
        'owner',
        'own',
        'phone',
        'mail',
        'post',
        'days',
        'authority',
        'published',
        'reviewed',
      ]),
    );
  });

  it('is of this version', () => {
    for (const { text } of [chinese, english]) expect(text).toContain(version);
  });

  it('names suites and commands that there are, those of every kind of reader among them', () => {
    const files = chinese.code.filter((code) => code.startsWith('test/'));
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    for (const kind of ['keyboard', 'live', 'contrast', 'hover', 'elder', 'reflow', 'language']) {
      expect(
        files.filter((file) => file.includes(`/${kind}.`)),
        kind,
      ).toHaveLength(1);
    }
    const commands = chinese.code.filter((code) => code.startsWith('npm '));
    const lost = commands.filter((code) => !scripts[code.replace(/^npm (?:run )?/, '')]);
    expect([commands.length > 1, lost]).toEqual([true, []]);
  });

  it('counts the looks and settings as they are', () => {
    expect(english.text).toContain(
      `${inWords(LOOKS.length)} looks and ${inWords(MODES.length + [PLAIN].length)} settings`,
    );
  });

  it('says what is not met, and all that Chartability finds missing', () => {
    expect(chinese.gaps.size).toBeGreaterThan(5);
    for (const gap of [...chinese.gaps.values(), ...english.gaps.values()]) {
      expect(gap.length).toBeGreaterThan(12);
    }
    const told = CHARTABILITY.flatMap(({ heuristics }) =>
      heuristics.flatMap(({ gaps = [] }) => gaps),
    );
    expect(told.filter((gap) => !chinese.gaps.has(gap))).toEqual([]);
  });

  it('claims to comply in part alone for as long as something does not', () => {
    const isWhole = chinese.criteria.every((criterion) => criterion === undefined);
    expect(/\bpartially compliant\b/.test(english.text)).toBe(!isWhole);
    expect(chinese.text.includes('部分符合')).toBe(!isWhole);
  });
});

function inWords(count: number): string {
  return ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][count]!;
}

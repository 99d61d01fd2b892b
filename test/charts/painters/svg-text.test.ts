import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escaped, svgText } from '../../../src/charts/painters/svg-text.js';
import type { Mark } from '../../../src/charts/marks.js';
import { palettes } from '../../../src/theme/palettes.js';
import { anyMarks } from '../../support/arbitrary-marks.js';

const options = { theme: 'light', em: 16, title: '就业率', lang: 'zh-CN' } as const;
const draw = (marks: readonly Mark[], more: Partial<Parameters<typeof svgText>[1]> = {}) =>
  svgText({ width: 300, height: 100, marks }, { ...options, ...more });
const word = (text: string): Mark => {
  return { mark: 'text', role: 'title', x: 1, y: 2, anchor: 'middle', text };
};

/** What XML may hold, of which `<`, `&` and `"` stand for themselves nowhere. */
const SIGN = String.raw`[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]`;
const PLAIN = `(?:(?![<&"])${SIGN}|&(?:amp|lt|gt|quot);)`;
const TOKEN = new RegExp(
  String.raw`<(/?)([a-z]+)((?: [A-Za-z][A-Za-z0-9-]*="${PLAIN}*")*)(/?)>|(${PLAIN}+)`,
  'uy',
);

/** Why a text is no XML; undefined where it is. */
function fault(xml: string): string | undefined {
  const open: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(xml);
    if (!match) return `no markup: ${JSON.stringify(xml.slice(at, at + 40))}`;
    const [, isEnd, name = '', attributes = '', isEmpty] = match;
    const names = [...attributes.matchAll(/ ([A-Za-z][A-Za-z0-9-]*)="/g)].map(([, key]) => key);
    if (new Set(names).size < names.length) return `an attribute twice: ${attributes}`;
    if (!name) continue;
    if (isEnd && open.pop() !== name) return `ends another: ${name}`;
    if (!isEnd && !isEmpty) open.push(name);
  }
  return open.length > 0 ? `not ended: ${open.join()}` : undefined;
}

describe('a drawing as the text of an SVG', () => {
  it('is XML whatever is drawn and said', () => {
    fc.assert(
      fc.property(anyMarks, fc.string({ unit: 'binary' }), (marks, title) => {
        expect(fault(draw(marks, { title }))).toBeUndefined();
      }),
    );
    expect(fault('<g><b></g>')).toBe('ends another: g');
  });

  it('leaves out what XML cannot hold, and keeps all other words', () => {
    expect(escaped('a\u0000\u000b\ud800b\ufffe𠮷 <&"> \t')).toBe('ab𠮷 &lt;&amp;&quot;&gt; \t');
  });

  it('is the same text for the same marks', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        expect(draw(structuredClone(marks))).toBe(draw(marks));
      }),
    );
  });

  it('needs no style sheet, no script and nothing from elsewhere', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        // What is said stands in texts alone, which hold no markup.
        const markup = draw(marks).replace(/>[^<]*</g, '><');
        expect(markup).not.toMatch(/ (?:class|style|href|on[a-z]+|src)="|<(?:style|script|image)/);
        expect(markup).not.toMatch(/url\(|var\(|NaN|Infinity|undefined/);
      }),
    );
  });

  it('has the colours of its theme, and light ones where the theme is left to the reader', () => {
    for (const theme of ['light', 'dark', 'contrast'] as const) {
      expect(draw([word('a')], { theme })).toContain(`fill="${palettes[theme].ink}"`);
    }
    expect(draw([word('a')], { theme: 'auto' })).toBe(draw([word('a')]));
  });

  it('has its name, its language, its size and as many pixels of the file as are asked for', () => {
    const svg = draw([], { scale: 2, title: '“A” & B', lang: 'en' });
    expect(svg).toContain('width="600" height="200" viewBox="0 0 300 100"');
    expect(svg).toContain('aria-label="“A” &amp; B" lang="en"');
  });

  it('pales what fades, moves what is grouped and hatches what is withheld', () => {
    const box = { x: 0, y: 0, width: 10, height: 10 };
    const svg = draw([
      { mark: 'rect', role: 'bar', tone: 'good', ...box, strength: 0.25 },
      { mark: 'group', name: 'g', x: 3, y: 4.5, marks: [word('b')] },
      { mark: 'hatch', role: 'withheld', ...box },
    ]);
    expect(svg).toContain('fill-opacity="0.25"');
    expect(svg).toContain('<g transform="translate(3,4.5)"><text');
    expect(svg).toMatch(/<path d="M0,3.5L3.5,0M[^"]+" fill="none" stroke="#/);
  });
});

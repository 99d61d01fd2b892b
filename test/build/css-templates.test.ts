import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { describe, expect, it } from 'vitest';
import { root } from '../../demo/prepare.mjs';
import { squeezed } from '../../src/build/css-templates.js';

/**
 * What a sheet means: as a program that knows the language writes it. Where a value holds a custom property, it
 * leaves the blanks behind commas as they were.
 */
const meaning = (css: string): string =>
  transform({ filename: 'x.css', code: Buffer.from(css), minify: true })
    .code.toString()
    .replace(/, /g, ',');

const sheets = readdirSync(join(root, 'src/elements'), { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => {
    const text = readFileSync(join(root, 'src/elements', file), 'utf8');
    return [...text.matchAll(/\bcss`([^`]*)`/g)].map(([, css = '']): [string, string] => {
      // What an expression stands for is a selector, a sheet, or a value.
      const filled = css
        .replace(/\$\{[^}]*\}(?=\s*\{)/g, 'a')
        .replace(/\$\{[^}]*\};?\n/g, '\n')
        .replace(/\$\{[^}]*\}/g, '1');
      return [file, filled.includes('{') ? filled : `a {${filled}}`];
    });
  });

describe('the style sheets of templates', () => {
  it('are all looked at', () => expect(sheets.length).toBeGreaterThan(30));

  it.each(sheets)('mean the same when they are short: %s', (_file, css) => {
    expect(meaning(squeezed(css))).toBe(meaning(css));
    expect(squeezed(css)).not.toMatch(/\n|\/\*/);
  });

  it('keep the blanks that mean something', () => {
    expect(squeezed('a :hover { margin: 0 calc(1em + 2px) }\n.b > .c,\n.d .e::before {}')).toBe(
      'a :hover{margin:0 calc(1em + 2px)}.b>.c,.d .e::before{}',
    );
    expect(squeezed("p::after { content: 'a,  b' }")).toBe("p::after{content: 'a,  b'}");
  });

  it('lose the last semicolon of a rule and the nought before a point, and no other', () => {
    expect(squeezed('a { top: 0; left: -0.5em; width: 10.05em; height: 0.25em; }')).toBe(
      'a{top:0;left:-.5em;width:10.05em;height:.25em}',
    );
    expect(squeezed("a { content: '0.5;'; }")).toBe("a{content: '0.5;'}");
  });
});

import { describe, expect, it } from 'vitest';
import { codeIn, holdsCode, withoutCode } from '../../../src/cli/bake/template-code.js';

const hidden = (text: string) => withoutCode(text, codeIn(text));

describe('code of a template language in a page', () => {
  it.each([
    ['<%= a > b %>'],
    ['<?php if ($a > 1) { echo "<gf-stat>"; } ?>'],
    ['<?= $x ?>'],
    ["{{ asset('x.js') }}"],
    ['{{{ raw }}}'],
    ['{% for a in b %}'],
    ['{# a note #}'],
    ['${name}'],
    ['#{name}'],
  ])('%s is blank, and each other character where it was', (code) => {
    expect(hidden(`<p>${code}</p>`)).toBe(`<p>${' '.repeat(code.length)}</p>`);
  });

  it('keeps its line ends, so that lines keep their numbers', () => {
    expect(hidden('a<%\r\n%>b')).toBe('a  \r\n  b');
  });

  it('may go to the end of the file in PHP', () => {
    expect(hidden('<p><?php exit;')).toBe(`<p>${' '.repeat(11)}`);
  });

  it('is none where it is not closed, or where it would swallow a script', () => {
    for (const text of [
      '<p>{{ a</p>',
      '<% a',
      '<script>f={{</script><p>}}</p>',
      '{ a }',
      '$ {a}',
      '<?xml version="1.0"?>',
    ])
      expect(hidden(text)).toBe(text);
  });

  it('is found in a stretch that it touches', () => {
    const places = codeIn('ab{{c}}d');
    expect(holdsCode(places, 0, 2)).toBe(false);
    expect(holdsCode(places, 0, 3)).toBe(true);
    expect(holdsCode(places, 7, 8)).toBe(false);
  });
});

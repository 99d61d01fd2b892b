import { describe, expect, it } from 'vitest';
import { readHtml, within } from '../../src/cli/html.js';

const names = (source: string) => readHtml(source).elements.map(({ name }) => name);

describe('reading of a page', () => {
  it('finds elements with their attributes, however these are written', () => {
    const [element] = readHtml(
      `<GF-Stat SRC=a.json region='1' indicator = "a&amp;b" elder heading="1 > 0">`,
    ).elements;
    expect(element!.name).toBe('gf-stat');
    expect(Object.fromEntries(element!.attributes)).toEqual({
      src: 'a.json',
      region: '1',
      indicator: 'a&b',
      elder: '',
      heading: '1 > 0',
    });
  });

  it('takes nothing from comments, scripts and style sheets', () => {
    expect(names('<!-- <gf-a> --><script>"<gf-b>"</script><style><gf-c></style><gf-d>')).toEqual([
      'script',
      'style',
      'gf-d',
    ]);
    expect(readHtml('<script type="application/json">{"a":1}</script>').elements[0]!.text).toBe(
      '{"a":1}',
    );
  });

  it('knows what an element stands in, past void elements and tags left open', () => {
    const { elements } = readHtml(
      '<gf-board src="a"><span>x<br><gf-stat></gf-stat></gf-board><gf-map></gf-map>',
    );
    const at = (name: string) => elements.find((one) => one.name === name)!;
    expect(within(at('gf-stat'), 'gf-board')).toBe(at('gf-board'));
    expect(within(at('gf-map'), 'gf-board')).toBeUndefined();
  });

  it('sees what a browser sees: a paragraph left open keeps the board around what follows', () => {
    const { elements } = readHtml('<gf-board src="a"><p>x</gf-board><gf-map></gf-map>');
    const [board, , map] = elements;
    expect([board!.name, map!.name]).toEqual(['gf-board', 'gf-map']);
    expect(within(map!, 'gf-board')).toBe(board);
  });

  it('names no element that the source leaves out, and looks into templates', () => {
    expect(names('<table><tr><td><template><gf-a></gf-a></template>')).toEqual([
      'table',
      'tr',
      'td',
      'template',
      'gf-a',
    ]);
  });

  it('finds tags that were turned into text, but not those of a listing', () => {
    expect(readHtml('<p>\n&lt;gf-stat&gt;</p>').escaped).toEqual([2]);
    expect(readHtml('<pre>&lt;gf-stat&gt;</pre><code>&LT;gf-stat</code>').escaped).toEqual([]);
  });

  it('counts lines', () => {
    const { elements } = readHtml('<p>\n\n<gf-a\n x="1">\n<gf-b>');
    expect(elements.map(({ line }) => line)).toEqual([1, 3, 5]);
  });

  it('comes to an end whatever it is given', () => {
    for (const source of ['<', '<a', '<a b', '<a b="', '<!--', '<script>', '</', '<a =">', '<a/'])
      expect(readHtml(source).elements.length).toBeLessThan(2);
  });
});

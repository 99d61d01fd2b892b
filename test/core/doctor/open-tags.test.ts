import { describe, expect, it } from 'vitest';
import { openTags } from '../../../src/core/doctor/open-tags.js';

const found = (source: string) =>
  openTags(source).map(
    ({ name, selfClosing, line }) => `${line} ${name}${selfClosing ? ' />' : ''}`,
  );

describe('a tag without an end', () => {
  it('is found with its line, written as if it ended itself or left open', () => {
    expect(found('<p>\n<gf-stat indicator="n" />\n<gf-trend>\n</p>')).toEqual([
      '2 gf-stat />',
      '3 gf-trend',
    ]);
  });

  it('is found whatever its attributes look like, and however it is written', () => {
    for (const tag of [
      '<gf-stat/>',
      '<gf-stat />',
      '<GF-STAT\n  src="a.json"\n/>',
      '<gf-stat src=a.json />',
      '<gf-stat src=a.json/>',
      '<gf-stat heading="1 > 0" />',
      "<gf-stat heading='/> \"' />",
    ]) {
      expect(found(tag), tag).toEqual(['1 gf-stat />']);
    }
  });

  it('is found between others that have theirs, inside them and around them', () => {
    expect(found('<gf-board><gf-stat /><gf-map></gf-map></gf-board>')).toEqual(['1 gf-stat />']);
    expect(found('<gf-stat></gf-stat>\n<gf-stat />\n<gf-stat></gf-stat>')).toEqual([
      '2 gf-stat />',
    ]);
    expect(found('<gf-board src="a" />\n<gf-stat></gf-stat>')).toEqual(['1 gf-board />']);
    expect(found('<gf-board>\n<gf-stat>\n</gf-board>\n<gf-map>')).toEqual([
      '2 gf-stat',
      '4 gf-map',
    ]);
  });

  it('is a script, a frame, or a link in the place of a tag, where it is written as if it ended itself', () => {
    expect(found('<script type="module" src="dist/gongfu.js" />\n<gf-stat></gf-stat>')).toEqual([
      '1 script />',
    ]);
    expect(found('<iframe class="gf-frame" src="embed.html#src=a" />\n<p>x</p>')).toEqual([
      '1 iframe />',
    ]);
    expect(found('<p>\n<a class="gf-embed" href="a.json#tag=stat" />\n<p>x')).toEqual(['2 a />']);
    expect(found('<script src="a.js"></script><a href="a" /><table class="b" />')).toEqual([]);
  });

  it('is none that ends, though a slash stands before its end', () => {
    expect(found('<gf-stat src="a/"></gf-stat><gf-map /></gf-map>')).toEqual([]);
    expect(found('<gf-stat\n></gf-stat ><br/><img src="x" />')).toEqual([]);
  });

  it('is none that is only spoken of: in comments, scripts, styles, texts and values', () => {
    for (const source of [
      '<!-- <gf-stat /> -->',
      '<!-- <gf-stat />',
      '<script>const a = "<gf-stat />";</script>',
      '<script type="application/json">"<gf-stat>"</script>',
      '<style>/* <gf-stat /> */</style>',
      '<textarea><gf-stat /></textarea><title><gf-stat></title>',
      '<p title="<gf-stat />">&lt;gf-stat /&gt;</p>',
      '<iframe srcdoc="<gf-stat />"></iframe>',
      '<script>"<gf-stat />"',
    ]) {
      expect(found(source), source).toEqual([]);
    }
  });

  it('is looked for in a time that grows with the page, whatever stands in it', () => {
    for (const piece of ['<gf-stat a="', "<a b='", '<!--', '<script>', '<gf-stat />', '<', '="']) {
      const started = performance.now();
      openTags(piece.repeat(3000));
      expect(performance.now() - started, piece).toBeLessThan(1000);
    }
  });
});

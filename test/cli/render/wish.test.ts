import { describe, expect, it } from 'vitest';
import { render } from '../../../src/cli/commands/render.js';
import { DRAWN_TAGS, wishOf } from '../../../src/cli/render/wish.js';

const NOW = Date.parse('2024-07-15T00:00:00Z');
const wish = (values: Record<string, string | boolean>) => wishOf(values, NOW);
const wrong = (values: Record<string, string | boolean>) => {
  const answer = wish(values);
  if (!('wrong' in answer)) throw new Error('nothing is wrong');
  expect(answer.wrong['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
  expect(answer.wrong.en).not.toMatch(/[\u4e00-\u9fff]/);
  return answer.wrong.en;
};

describe('the help of `gongfu render`', () => {
  it('offers the looks and languages that can be asked for, and no other', () => {
    const { theme, lang } = render.options;
    expect(theme!.says).toEqual({
      'zh-CN': '外观：light、dark、contrast',
      en: 'the looks: light, dark, contrast',
    });
    expect(lang!.says).toEqual({ 'zh-CN': '语言：zh-CN、en', en: 'the language: zh-CN, en' });
    for (const word of ['light', 'dark', 'contrast'])
      expect('wrong' in wish({ tag: 'stat', theme: word })).toBe(false);
  });
});

describe('what is asked of `gongfu render`', () => {
  it('is a tag with its attributes, drawn once as high as it needs, in light colours and Chinese', () => {
    expect(wish({ tag: 'gf-trend', indicator: 'n', 'no-menu': undefined as never })).toMatchObject({
      tag: 'trend',
      format: 'svg',
      attributes: { indicator: 'n' },
      manner: { form: 'wide', scale: 1, theme: 'light', lang: 'zh-CN', elder: false, now: NOW },
    });
    expect(wish({ tag: 'Trend', indicator: 'n', out: 'a.PNG', scale: 'print' })).toMatchObject({
      tag: 'trend',
      format: 'png',
      manner: { scale: 300 / 96 },
    });
  });

  it('is at noon in China of the day that is named', () => {
    expect(wish({ tag: 'stat', at: '2024-01-31' })).toMatchObject({
      manner: { now: Date.parse('2024-01-31T04:00:00Z') },
    });
    expect(wrong({ tag: 'stat', at: '2024-02-30' })).toContain('write a day');
  });

  it('is refused where the tag is none, with the nearest and all that there are', () => {
    expect(wrong({ tag: 'gf-trand' })).toContain('did you mean gf-trend?');
    expect(wrong({ tag: 'gf-wall' })).toContain('There is no tag gf-wall');
    expect(wrong({ tag: 'filter' })).toContain('There is no tag filter');
    expect(wrong({})).toContain('Say with --tag');
    for (const name of DRAWN_TAGS) expect('wrong' in wish({ tag: `gf-${name}` }), name).toBe(false);
    expect(wrong({})).not.toMatch(/[(: -]filter[,).?]/);
    expect(wrong({ tag: 'filtre' })).not.toMatch(/[(: -]filter[,).?]/);
  });

  it('is refused where the tag lacks the attribute, with those that it has', () => {
    expect(wrong({ tag: 'stat', by: 'age' })).toMatch(/gf-stat has no attribute by.*--indicator/);
  });

  it.each([
    [{ form: 'round' }, '--form cannot be round: it takes wide, square, 16:9.'],
    [{ scale: '3' }, '--scale cannot be 3: it takes 1, 2, print.'],
    [{ scale: '2', out: 'a.svg' }, '--scale 2 is the pixels of a PNG, and svg has none'],
    [{ scale: 'print', out: 'a.pdf' }, '--scale print is the pixels of a PNG, and pdf has none'],
    [{ all: true, scale: '2', out: 'x' }, '--scale 2 is the pixels of a PNG, and svg has none'],
    [{ to: 'png' }, '--to png is the format of --all'],
    [{ all: true, pdf: true }, '--pdf prints one picture'],
    [{ theme: 'auto' }, '--theme cannot be auto: it takes light, dark, contrast.'],
    [{ theme: 'pink' }, '--theme cannot be pink: it takes light, dark, contrast.'],
    [{ lang: 'fr' }, '--lang cannot be fr: it takes zh-CN, en.'],
    [{ out: 'a.gif' }, 'The format of a.gif is not known'],
    [{ out: 'a.svg', pdf: true }, '--pdf is written into a .pdf file'],
  ])('is refused with what can be written in its place: %j', (values, sentence) => {
    expect(wrong({ tag: 'stat', ...values })).toContain(sentence);
  });

  it('is the board of a page in place of a tag, with what a board can be asked', () => {
    expect(wish({ board: 'page.html', region: 'A', out: 'a.svg' })).toMatchObject({
      board: 'page.html',
      tag: undefined,
      attributes: { region: 'A' },
    });
    expect(wrong({ board: 'page.html', tag: 'stat' })).toContain('does not go with --tag');
    expect(wrong({ board: 'page.html', form: '16:9' })).toContain('use --form wide');
    expect(wrong({ board: 'page.html', by: 'age' })).toMatch(/no attribute by.*--region, --period/);
  });

  it('is every picture with --all, and with --tag compare all areas of one', () => {
    expect(wish({ all: true, to: 'png', out: 'x' })).toMatchObject({ isAll: true, format: 'png' });
    expect(wish({ all: true, tag: 'trend' })).toMatchObject({ isAll: true, tag: 'trend' });
    expect(wish({ all: true, tag: 'compare' })).toMatchObject({
      isAll: false,
      attributes: { all: '' },
    });
    expect(wrong({ all: true, to: 'pdf' })).toContain('--to cannot be pdf');
  });
});

import { describe, expect, it } from 'vitest';
import { boardTwin, filterTwin, twinOf, type TwinContent } from '../../src/twin/twin-html.js';
import { twinMarkup } from '../../src/twin/twin-markup.js';
import { loadWords } from '../../src/i18n/words.js';

const words = await loadWords('zh-CN');
const PLACE = { level: 2, theme: '', isElder: false };

const CONTENT: TwinContent = {
  text: {
    heading: '就业率连升三月',
    where: '就业率 · 某区 · 2024年6月',
    sample: '示例数据',
    badges: ['已超期'],
    lead: { amount: '94.2%', marks: ['初步数'], lines: ['比上年同期提高0.3个百分点'] },
    reading: '6月末就业率为94.2%。',
    warnings: ['口径有变'],
    foot: [
      { text: '来源：区人社局', isCommon: true },
      { text: '数据截至2024年6月30日', isCommon: false },
    ],
  },
  drawing: { narrow: '<svg>n</svg>', wide: '<svg>w</svg>' },
  table: {
    caption: '表',
    head: '时期',
    columns: ['就业率'],
    rows: [
      {
        head: '2024年6月',
        cells: [
          {
            text: '94.2%，初步数',
            said: '94.2%',
            digits: '94.2',
            notes: '初步数',
            value: 94.2,
            filed: 94.2,
            unit: '%',
            bound: '',
            remarks: '初步数',
          },
        ],
      },
      {
        head: '2024年5月',
        cells: [
          {
            text: '94.1%',
            said: '94.1%',
            digits: '94.1',
            notes: '',
            value: 94.1,
            filed: 94.1,
            unit: '%',
            bound: '',
            remarks: '',
          },
        ],
      },
      { head: '2024年4月', cells: ['不公布'] },
    ],
    notes: ['按居住地统计'],
  },
};

const markup = (content: TwinContent, place = PLACE) =>
  twinMarkup(twinOf(content, place, words), 'abc', '\n');

describe('the twin of a card', () => {
  it('says all that the card says, in the order in which it is read', () => {
    const html = markup(CONTENT);
    const text = html.replace(/<[^>]+>/g, '|').replace(/\s*\|[\s|]*/g, '|');
    expect(text).toBe(
      '|就业率连升三月|示例数据|就业率 · 某区 · 2024年6月|已超期|94.2|%|初步数|比上年同期提高0.3个百分点|n|w|6月末就业率为94.2%。|表格|表|时期|就业率（%）|2024年6月|94.2|①|2024年5月|94.1|2024年4月|不公布|① 初步数|按居住地统计|来源：区人社局|数据截至2024年6月30日|口径有变|',
    );
  });

  it('has a heading of the level that the tag asks for, and of 3 where that is none', () => {
    expect(markup(CONTENT)).toContain('<h2 class="gf-twin-title">');
    expect(markup(CONTENT, { ...PLACE, level: 9 })).toContain('<h6 ');
    expect(markup(CONTENT, { ...PLACE, level: NaN })).toContain('<h3 ');
  });

  it('has no style, no script and no handler, and nothing of the data is markup or code in it', () => {
    const evil = '<script>alert(1)</script>"{{x}}${y}\u0000';
    const html = markup({ text: { ...CONTENT.text, heading: evil, where: evil, reading: evil } });
    expect(html).not.toMatch(/<script|style=|\son\w+=|\{\{|\$\{/);
    expect(html).not.toContain('\u0000');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#123;&#123;x');
  });

  it('shows the figures themselves where no drawing and no number does', () => {
    expect(markup(CONTENT)).toContain('<details class="gf-twin-table"><summary>');
    const { table } = CONTENT;
    const bare = markup({ text: { ...CONTENT.text, lead: undefined }, table });
    expect(bare).not.toContain('<details');
    expect(bare).toContain('<table>');
  });

  it('says of a refusal why there is no picture, and is known as empty', () => {
    const html = markup({
      text: {
        ...CONTENT.text,
        lead: undefined,
        refusal: { heading: '没有数据', sentences: ['未公布。'] },
        reading: '',
      },
    });
    expect(html).toMatch(
      /^<div class="gf-twin gf-twin-light gf-twin-empty" data-gf-twin="abc" lang="zh-CN">/,
    );
    expect(html).toContain(
      '<strong>没有数据</strong></p>\n<p class="gf-twin-message">未公布。</p>',
    );
    expect(html).not.toContain('<svg');
  });

  it('stands in the theme and the type of its tag', () => {
    expect(markup(CONTENT, { ...PLACE, theme: 'dark', isElder: true })).toContain(
      'gf-twin gf-twin-dark gf-twin-elder',
    );
    expect(markup(CONTENT, { ...PLACE, theme: 'pink' })).toContain('class="gf-twin gf-twin-light"');
  });

  it('leaves to its board what that says at its foot, but on paper', () => {
    expect(markup(CONTENT)).toContain(
      '<span class="gf-twin-print">来源：区人社局</span> <span>数据',
    );
    const said = { ...CONTENT.text, warnings: [], foot: [{ text: '来源', isCommon: true }] };
    expect(markup({ text: said })).toContain('<p class="gf-twin-foot gf-twin-print">');
  });

  it('of a board is its foot, and of a filter what it chooses', () => {
    const board = boardTwin({ sample: '示例数据', texts: ['来源：甲'] }, PLACE, words);
    expect(twinMarkup(board, 'a', '\n')).toBe(
      '<div class="gf-twin gf-twin-light gf-twin-board" data-gf-twin="a" lang="zh-CN" slot="foot"><p class="gf-twin-board-foot"><strong class="gf-twin-badge">示例数据</strong> <span>来源：甲</span></p></div>',
    );
    const filter = filterTwin([{ label: '街道', value: '全部' }], PLACE, words);
    expect(twinMarkup(filter, 'a', '\n')).toContain('<span>街道 <strong>全部</strong></span>');
  });
});

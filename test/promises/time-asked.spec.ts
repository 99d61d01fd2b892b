import { expect } from '@open-wc/testing';
import { quietConsole } from '../support/console.js';
import {
  GONGSHU,
  SAMPLE,
  everything,
  fresh,
  inside,
  message,
  place,
  read,
} from '../support/page.js';
import { TAG_ROWS, attributeRows, loadTag } from '../support/tag-rows.js';

/** What a tag has to be asked, where it draws nothing of the sample without. */
const ASKED: Readonly<Record<string, string>> = {
  cohort: 'indicator="graduate-employment-rate"',
  funnel: 'indicators="training-enrolments training-completions"',
  programme: 'programme="wulin-road-block"',
  table: 'domain="employment"',
};
const SOURCES: Readonly<Record<string, string>> = { programme: GONGSHU, facts: GONGSHU };

/** Those whose content is of no period: they say so, and stay. */
const OF_ANY_TIME = ['facts', 'alerts', 'programme', 'listing'];
/** By these a reader finds the way to another time. */
const GUIDES = ['filter'];

const timed = TAG_ROWS.filter(([name, row]) => 'period' in attributeRows(row) && name !== 'board');

const sourceOf = (name: string) => SOURCES[name] ?? SAMPLE;

const tag = (name: string, period: string, src = sourceOf(name)) =>
  `<gf-${name} src="${src}" lang="zh-CN" ${ASKED[name] ?? ''} period="${period}"></gf-${name}>`;

async function shown(name: string, period: string): Promise<HTMLElement> {
  await loadTag(`gf-${name}`);
  const host = await place<HTMLElement>(tag(name, period));
  expect(everything(host), `${name} ${period}`).not.to.match(/NaN|undefined|\[object|Infinity/);
  return host;
}

describe('a time that the data have nothing of', () => {
  quietConsole();

  it('is asked of every tag that takes one', () => {
    expect(timed.length).to.be.above(20);
  });

  for (const [name] of timed) {
    for (const [period, said] of [
      ['2018-01..2018-12', '2018年1月 至 2018年12月'],
      ['2031-01..2031-12', '2031年1月 至 2031年12月'],
      ['2018-05', '2018年5月'],
    ] as const) {
      it(`gf-${name} says so and shows no other one: ${period}`, async () => {
        const host = await shown(name, period);
        const card = everything(inside(host, '.card'));
        if (OF_ANY_TIME.includes(name)) {
          expect(read(host, '.where')).to.contain(`不限于${said}`);
        } else if (GUIDES.includes(name)) {
          expect(read(host, '.where')).to.contain(`没有${said}的数`);
        } else {
          expect(read(host, '.message'), name)
            .to.contain(`所求的时期（${said}）没有`)
            .and.not.to.contain('数据中没有');
          expect(card, name).not.to.match(/为?\d[\d,.]*(人|%|件|个)/);
        }
      });
    }

    it(`gf-${name} names one that is later than its figures beside theirs`, async () => {
      const host = await shown(name, '2031-05');
      const where = read(host, '.where');
      if (OF_ANY_TIME.includes(name)) expect(where).to.contain('不限于2031年5月');
      else if (name === 'wall') expect(where).not.to.equal('');
      else expect(where).to.contain('没有2031年5月的数');
    });
  }
});

describe('a time that a board asks for', () => {
  const console = quietConsole();
  const board = (period: string, src = SAMPLE) =>
    `<gf-board src="${src}" period="${period}" lang="zh-CN">
      <gf-trend indicator="employment-rate"></gf-trend>
      <gf-table indicator="employment-rate"></gf-table>
      <gf-ranking indicator="employment-rate"></gf-ranking>
    </gf-board>`;

  it('is answered by the tags inside as if they asked themselves', async () => {
    for (const name of ['board', 'trend', 'table', 'ranking']) await loadTag(`gf-${name}`);
    const outside = await place<HTMLElement>(board('2018-01..2018-12'));
    for (const host of outside.children) {
      expect(read(host, '.message')).to.contain('所求的时期（2018年1月 至 2018年12月）没有数');
    }
    console.expect('[reversed-range]', '[reversed-range]', '[reversed-range]');
    const reversed = await place<HTMLElement>(board('2024-06..2023-01', fresh(SAMPLE)));
    for (const host of reversed.children) expect(await message(host)).to.contain('终点早于起点');
  });
});

describe('periods that are set side by side', () => {
  quietConsole();

  const compare = (periods: string) =>
    `<gf-compare src="${SAMPLE}" indicator="employment-rate" lang="zh-CN" periods="${periods}"></gf-compare>`;

  it('are named where none of them has a figure, and no reason is made up', async () => {
    await loadTag('gf-compare');
    const host = await place<HTMLElement>(compare('2018-01 2018-02'));
    expect(read(host, '.message')).to.contain('所求的时期（2018年1月、2018年2月）没有数');
    expect(everything(host)).not.to.contain('不可由');
  });

  it('have a column each where some have, and the others say that they have none', async () => {
    await loadTag('gf-compare');
    const host = await place<HTMLElement>(compare('2018-01 2024-06'));
    expect(read(host, '.body')).to.contain('2018年1月 没有数据');
    expect(everything(host)).not.to.match(/NaN|undefined/);
  });
});

describe('a time that no text names', () => {
  const console = quietConsole();

  for (const [name] of timed) {
    it(`gf-${name} says so of a range that ends before it starts, and of what is none`, async () => {
      // An address of its own, for a fault of the same data is told once.
      const src = fresh(sourceOf(name));
      for (const [period, code, cure] of [
        ['2024-06..2023-01', 'reversed-range', '较早的时期'],
        ['2024-13', 'unknown-period', '2024-03'],
        ['2024-01...2024-06', 'unknown-period', '2024-03'],
        ['..', 'unknown-period', '2024-03'],
        ['去年', 'unknown-period', '2024-03'],
      ] as const) {
        console.expect(`[${code}]`);
        await loadTag(`gf-${name}`);
        const host = await place<HTMLElement>(tag(name, period, src));
        expect(await message(host), period)
          .to.contain(period)
          .and.to.contain(cure);
        expect(everything(host)).not.to.match(/NaN|undefined/);
      }
    });
  }
});

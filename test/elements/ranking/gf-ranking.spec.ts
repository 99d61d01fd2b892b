import { expect } from '@open-wc/testing';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import '../../../src/elements/ranking/gf-ranking.js';
import { headerOf, itHasAnAccessibleTable, itIsAccessible } from '../../support/accessible.js';
import { quietConsole } from '../../support/console.js';
import {
  ATTENDANCES,
  BOUND,
  DUE,
  EAST,
  MISSING,
  SUPPRESSED,
  WEST,
  streets,
} from '../../support/attendances.js';
import { press, tabStops } from '../../support/input.js';
import {
  SAMPLE,
  SMALL,
  all,
  heard,
  inside,
  openTable,
  place,
  placeData,
  read,
  readAll,
  settled,
  smallDocument,
  spoken,
} from '../../support/page.js';

const RATE = 'indicator="employment-rate"';
const ranking = () => place(`<gf-ranking src="${SMALL}" ${RATE}></gf-ranking>`);
const of = (document: Contract) => placeData('<gf-ranking></gf-ranking>', document);

const rows = (host: Element) => all(host, '[role="option"]');
const labels = (host: Element) => rows(host).map(spoken);
const places = (host: Element) =>
  all(host, '[role="option"] .place').map((place) => {
    const seen = getComputedStyle(place, '::before').content;
    return seen.replaceAll('"', '');
  });
const names = (host: Element) => readAll(host, '[role="option"] .name');
const active = (host: Element) =>
  inside(host, '[role="listbox"]').getAttribute('aria-activedescendant');

/** How much of its track a mark takes, from 0 to 1. */
function length(row: Element): number {
  const mark = row.querySelector('.bar');
  if (!mark) return 0;
  const track = row.querySelector('.track')!.getBoundingClientRect();
  return mark.getBoundingClientRect().width / track.width;
}

describe('gf-ranking', () => {
  const console = quietConsole();
  itIsAccessible(console, 'gf-ranking', RATE);
  itHasAnAccessibleTable('gf-ranking', RATE);

  it('says what is ranked, below which region, when and how many', async () => {
    const host = await ranking();
    expect(headerOf(host)).to.deep.equal([
      '2个街道都达到95%',
      '就业率 · 示例区下辖2个街道 · 2024年3月 · 初步数',
    ]);
    const [first, second] = labels(host);
    for (const word of ['1', '东街道', '95.8%', '初步数', '达到示例线（不低于95%）']) {
      expect(first).to.contain(word);
    }
    for (const word of ['2', '西街道', '95.6%', '初步数', '达到示例线（不低于95%）']) {
      expect(second).to.contain(word);
    }
    expect(readAll(host, '.value')).to.deep.equal(['95.8%', '95.6%']);
  });

  it('puts the highest first, and the lowest where less is better', async () => {
    const document = await streets(20, 10, 30);
    expect(names(await of(document))).to.deep.equal(['第3街道', '第1街道', '第2街道']);
    document.indicators[0]!.direction = 'lower';
    const lower = await of(structuredClone(document));
    expect(names(lower)).to.deep.equal(['第2街道', '第1街道', '第3街道']);
  });

  it('numbers nobody where neither more nor less is better, and keeps the order', async () => {
    const document = await streets(20, 30, 10);
    document.indicators[0]!.direction = 'neutral';
    const host = await of(document);
    expect(places(host)).to.deep.equal([]);
    expect(all(host, '[role="option"]').map(spoken).join()).not.to.contain('位');
    expect(readAll(host, '[role="option"] .name')[0]).to.equal('第2街道');
  });

  it('says the place of a row once', async () => {
    const host = await of(await streets(20, 30));
    expect(labels(host)[0]).to.match(/^第2街道，30人次，第1位，共2个/);
  });

  it('gives equal values one place', async () => {
    expect(places(await of(await streets(20, 30, 20, 10)))).to.deep.equal(['1', '2', '2', '4']);
  });

  it('gives no place to what is suppressed, missing, bounded or not out, and no bar but an open one to a bound', async () => {
    const host = await of(await streets(SUPPRESSED, 5, MISSING, BOUND, DUE, 9));
    expect(names(host)).to.deep.equal([
      '第6街道',
      '第2街道',
      '第1街道',
      '第3街道',
      '第4街道',
      '第5街道',
    ]);
    expect(places(host)).to.deep.equal(['2', '3', '', '', '', '']);
    const values = readAll(host, '[role="option"] .value');
    expect(values.slice(2)).to.deep.equal(['不公布', '缺报', '30余人次', '待发布']);
    expect(rows(host).map((row) => row.querySelectorAll('.bar, .dot').length)).to.deep.equal([
      1, 1, 0, 0, 1, 0,
    ]);
    const bound = (row: Element) => row.querySelectorAll('.more-than').length;
    expect(rows(host).map(bound)).to.deep.equal([0, 0, 0, 0, 1, 0]);
    for (const label of labels(host).slice(2)) expect(label).not.to.match(/^\d|位/);
  });

  it('draws a bound solid as far as is stated and fading beyond: 30余 is not shorter than 28', async () => {
    const host = await of(await streets(28, BOUND, 60));
    const [most, less, bound] = all(host, '.bar') as [Element, Element, Element];
    const width = (bar: Element) => bar.getBoundingClientRect().width;
    const fade = getComputedStyle(bound).backgroundImage;
    const solid = (width(bound) * Number.parseFloat(/([\d.]+)%/.exec(fade)![1]!)) / 100;
    expect(solid / width(most)).to.be.closeTo(30 / 60, 0.01);
    expect(solid).to.be.above(width(less));
    expect(width(bound)).to.be.above(solid + 5);
    expect(fade).to.contain('rgba(0, 0, 0, 0)');
  });

  it('draws lower bounds, upper bounds and estimates each in its own way', async () => {
    const figure = (qualifier: 'more-than' | 'at-most' | 'about' | 'nearly') => ({
      ...(BOUND as object),
      qualifier,
      raw: `${qualifier}30`,
    });
    const kinds = (['more-than', 'at-most', 'about', 'nearly'] as const).map(figure);
    const host = await of(await streets(50, 30, ...kinds));
    const [, exact, ...others] = all(host, '.bar') as Element[];
    const looks = others.map((bar) => getComputedStyle(bar).backgroundImage);
    expect(new Set(looks).size, 'estimates look alike').to.equal(3);
    const end = (bar: Element) => bar.getBoundingClientRect().right;
    const [beyond, within, ...around] = others.map((bar) => end(bar) - end(exact!));
    for (const past of [beyond, ...around]) expect(past).to.be.above(5);
    expect(within).to.be.closeTo(0, 0.5);
  });

  it('draws a provisional bound beside exact figures hollow, without an end', async () => {
    const host = await of(await streets(50, { ...(BOUND as object), status: 'P' }));
    const style = getComputedStyle(all(host, '.bar')[1]!);
    expect(style.borderImageSource).to.contain('gradient');
    expect(style.backgroundImage).to.equal('none');
  });

  it('numbers a row only where every bound proves its place, and says once that the others are open', async () => {
    const host = await of(await streets(31, 28, BOUND));
    expect(names(host)).to.deep.equal(['第1街道', '第2街道', '第3街道']);
    expect(places(host)).to.deep.equal(['', '3', '']);
    expect(labels(host)[0]).not.to.match(/^\d|位|NaN/);
    expect(labels(host)[1]).to.contain('第3位，共3个');
    expect(read(host, '.foot').match(/名次不定/g)).to.have.length(1);
    expect(read(await of(await streets(31, 28, MISSING)), '.foot')).not.to.contain('名次不定');
  });

  it('keeps all bars and the ticks below them on one base line, whoever has a number', async () => {
    const about = { ...(BOUND as object), qualifier: 'about' as const, raw: '约30人次' };
    for (const cells of [
      [31, 28, BOUND],
      [about, about],
      [31, 28, 5],
    ] as const) {
      const host = await of(await streets(...cells));
      const left = (element: Element) => element.getBoundingClientRect().left;
      const tracks = all(host, '.track').map(left);
      expect(new Set(tracks.map(Math.round)).size).to.equal(1);
      const zero = all(host, '.axis span').find((tick) => tick.textContent === '0')!;
      const { left: from, width } = zero.getBoundingClientRect();
      expect(from + width / 2).to.be.closeTo(tracks[0]!, 6);
    }
  });

  it('hatches a suppressed row only, and explains the hatch in its foot', async () => {
    const host = await of(await streets(SUPPRESSED, 5, MISSING));
    const hatched = rows(host).filter((row) => row.querySelector('.hatch'));
    expect(hatched.map((row) => row.querySelector('.name')!.textContent)).to.deep.equal([
      '第1街道',
    ]);
    expect(getComputedStyle(inside(host, '.hatch')).backgroundImage).to.contain('gradient');
    expect(all(host, '.track .hatch'), 'no length on the scale').to.be.empty;
    const swatch = inside(host, '.value .hatch').getBoundingClientRect().width;
    expect(swatch).to.be.within(8, 24);
    expect(read(host, '.foot')).to.contain('斜线：不公布');
  });

  it('says why a row has no figure, in the label of the row', async () => {
    const host = await of(await streets(5, SUPPRESSED, MISSING, DUE));
    const [, ...rest] = labels(host);
    expect(rest[0]).to.contain('不公布');
    expect(rest[1]).to.contain('缺报');
    expect(rest[2]).to.contain('待发布');
  });

  it('shows a counted zero as a mark at the base, in last place', async () => {
    const host = await of(await streets(5, 0, MISSING));
    expect(places(host)).to.deep.equal(['1', '2', '']);
    const zero = rows(host)[1]!;
    expect(zero.querySelector('.value')!.textContent).to.equal('0人次');
    const { width, height } = zero.querySelector('.bar')!.getBoundingClientRect();
    expect([width > 0, width <= 4, height > 5]).to.deep.equal([true, true, true]);
  });

  it('draws counts as bars from zero, in proportion', async () => {
    const host = await of(await streets(40, 20, 10));
    const [long, half, quarter] = rows(host).map(length);
    expect(half! / long!).to.be.closeTo(0.5, 0.02);
    expect(quarter! / long!).to.be.closeTo(0.25, 0.02);
  });

  it('draws rates as round dots on whole pixels, on a scale whose ticks are printed', async () => {
    const host = await ranking();
    expect(all(host, '[role="option"] .dot')).to.have.length(2);
    expect(all(host, '.bar')).to.be.empty;
    const ticks = readAll(host, '.axis span').map(parseFloat);
    expect(ticks.length).to.be.within(2, 4);
    expect(ticks[0]).to.be.above(90);
    for (const dot of all(host, '.dot')) {
      const track = dot.closest('.track')!.getBoundingClientRect();
      const box = dot.getBoundingClientRect();
      expect([box.width, box.height, (box.left - track.left) % 1]).to.deep.equal([10, 10, 0]);
    }
  });

  it('says a long unit once above the list, and keeps every figure inside the card', async () => {
    const document = await streets(2609813, 1973835);
    const unit = 'thousand pounds of Great Britain';
    document.units = [...(document.units ?? []), { id: 'kgbp', name: unit }];
    for (const one of document.indicators) if (one.id === ATTENDANCES) one.unit = 'kgbp';
    const host = await of(document);
    expect(headerOf(host)[1]).to.contain(unit);
    expect(readAll(host, '[role="option"] .value')).to.deep.equal(['2,609,813', '1,973,835']);
    expect(labels(host)[0]).to.contain(`2,609,813 ${unit}`);
    const edge = inside(host, '.card').getBoundingClientRect().right;
    for (const value of all(host, '.value')) {
      expect(value.getBoundingClientRect().left + value.scrollWidth).to.be.at.most(edge);
    }
  });

  it('keeps the ticks of a scale apart in a narrow room', async () => {
    const host = await place(
      `<gf-ranking src="${SMALL}" indicator="employment-rate"></gf-ranking>`,
    );
    host.style.width = '240px';
    await settled(host);
    const ticks = all(host, '.axis span').map((one) => one.getBoundingClientRect());
    ticks.slice(1).forEach((tick, i) => expect(ticks[i]!.right).to.be.below(tick.left));
    const last = ticks[ticks.length - 1];
    expect(last!.right).to.be.at.most(inside(host, '.card').getBoundingClientRect().right);
  });

  it('says once that all figures are provisional, and draws them solid', async () => {
    const host = await ranking();
    const paper = getComputedStyle(inside(host, '.card')).backgroundColor;
    for (const dot of all(host, '.dot')) {
      expect(getComputedStyle(dot).backgroundColor).not.to.equal(paper);
    }
    expect(read(host, '.foot')).not.to.contain('空心');
  });

  it('draws what is provisional beside other figures pale, with a dashed end', async () => {
    const host = await of(await streets({ value: 50, status: 'P' }, 30, SUPPRESSED));
    const [preliminary, exact] = all(host, '.bar').map((bar) => getComputedStyle(bar));
    expect([preliminary!.borderRightStyle, preliminary!.borderTopWidth]).to.deep.equal([
      'dashed',
      '0px',
    ]);
    expect(exact!.borderRightStyle).to.equal('none');
    expect(read(host, '.foot')).to.contain('空心、浅色或虚线：初步数或估计数');
  });

  it('is grey but for the region that is picked, which has the accent and a heavier name', async () => {
    const host = await of(await streets(40, 20, 10));
    const tone = (at: number) => getComputedStyle(all(host, '.bar')[at]!).backgroundColor;
    expect(tone(0)).to.equal(tone(1));
    rows(host)[1]!.click();
    await settled(host);
    expect(tone(0)).not.to.equal(tone(1));
    const weights = all(host, '[role="option"] .name').map(
      (name) => getComputedStyle(name).fontWeight,
    );
    expect(weights).to.deep.equal(['400', '700', '400']);
  });

  it('names the target at the top of its line, and the region above by its rate', async () => {
    const host = await ranking();
    const names = readAll(host, '.named');
    expect(names.some((name) => name.includes('不低于95%'))).to.equal(true);
    const [stem] = all(host, '.stem.goal').map((one) => one.getBoundingClientRect());
    const goals = all(host, '.row .goal').map((one) => one.getBoundingClientRect());
    expect(stem!.left).to.equal(goals[0]!.left);
    expect(stem!.bottom).to.be.closeTo(goals[0]!.top, 1);
    expect(names.filter((name) => name.startsWith('示例区'))).to.have.length(1);
    const counts = await of(await streets(40, 20));
    expect(readAll(counts, '.named')).to.be.empty;
  });

  it('keeps its base line before the bars, and a figure near its name', async () => {
    const host = await of(await streets(40, 20));
    const [track] = all(host, '.track');
    expect(getComputedStyle(track!, '::before').zIndex).to.equal('1');
    const [name, value] = ['.row .name', '.row .value'].map((part) =>
      inside(host, part).getBoundingClientRect(),
    );
    expect(value!.left - name!.right).to.be.within(0, 24);
  });

  it('tells a missed target by shape and word, not by colour alone', async () => {
    const document = await smallDocument();
    document.targets!.find(({ level }) => level === 'street')!.value = 95.7;
    const host = await placeData(`<gf-ranking ${RATE}></gf-ranking>`, document);
    const [kept, missed] = all(host, '.dot').map((dot) => getComputedStyle(dot));
    expect(kept!.borderRadius).not.to.equal(missed!.borderRadius);
    expect(labels(host)[0]).to.contain('达到示例线').and.not.to.contain('未达到');
    expect(labels(host)[1]).to.contain('未达到示例线');
  });

  it('shows the parts of a rate in its table', async () => {
    const host = await ranking();
    expect(await openTable(host)).to.deep.equal([
      ['东街道', '95.8%（初步数）', '2,494', '2,604'],
      ['西街道', '95.6%（初步数）', '1,464', '1,532'],
    ]);
  });

  it('ranks the communities of a street for its region', async () => {
    const host = await place(`<gf-ranking src="${SMALL}" ${RATE} region="${EAST}"></gf-ranking>`);
    expect(names(host)).to.deep.equal(['甲社区', '乙社区']);
  });

  it('is one tab stop beside its button, a listbox that arrows, Home and End move in', async () => {
    const host = await place(`<gf-ranking src="${SAMPLE}" ${RATE}></gf-ranking>`);
    const list = inside(host, '[role="listbox"]');
    expect(tabStops(host)).to.deep.equal([inside(host, '.tool'), list]);
    expect(active(host)).to.equal(null);
    const steps = ['ArrowDown', 'ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home', 'ArrowUp'];
    const stops: (string | null)[] = [];
    for (const key of steps) {
      expect(await press(list, key), key).to.be.true;
      stops.push(active(host));
    }
    const expected = [0, 1, 17, 17, 16, 0, 0].map((i) => `option-${i}`);
    expect(stops).to.deep.equal(expected);
    expect(inside(host, '#option-0').classList.contains('active')).to.be.true;
  });

  it('goes to the last row with End, wherever it is', async () => {
    const host = await ranking();
    await press(inside(host, '[role="listbox"]'), 'End');
    expect(active(host)).to.equal('option-1');
  });

  it('picks with Enter and fires one gf-select; the same again clears', async () => {
    const host = await ranking();
    const list = inside(host, '[role="listbox"]');
    const selects = heard('gf-select');
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await press(list, key);
    await settled(host);
    const selected = () => rows(host).map((row) => row.getAttribute('aria-selected'));
    expect(selected()).to.deep.equal(['false', 'true']);
    await press(list, ' ');
    await settled(host);
    expect(selected()).to.deep.equal(['false', 'false']);
    expect(selects.map(({ detail }) => detail)).to.deep.equal([
      { region: WEST },
      { region: undefined },
    ]);
  });

  it('is left with Escape, once: the next Escape is the page’s', async () => {
    const host = await ranking();
    const list = inside(host, '[role="listbox"]');
    await press(list, 'ArrowDown');
    expect(await press(list, 'Escape')).to.be.true;
    expect(active(host)).to.equal(null);
    expect(await press(list, 'Escape')).to.be.false;
  });

  it('picks a row by click', async () => {
    const host = await ranking();
    const selects = heard('gf-select');
    rows(host)[1]!.click();
    await settled(host);
    expect(selects.map(({ detail }) => detail)).to.deep.equal([{ region: WEST }]);
    expect(rows(host)[1]!.getAttribute('aria-selected')).to.equal('true');
  });

  it('shows that every figure is withheld, in whole words and without a scale, and never that there is none', async () => {
    const host = await of(await streets(SUPPRESSED, SUPPRESSED, SUPPRESSED));
    expect(readAll(host, '.value')).to.deep.equal(['不公布', '不公布', '不公布']);
    for (const value of all(host, '.value')) {
      const range = document.createRange();
      range.selectNodeContents(value.querySelector('bdi') ?? value.lastChild!);
      const lines = new Set([...range.getClientRects()].map(({ bottom }) => bottom));
      expect(lines.size).to.equal(1);
    }
    expect(readAll(host, '.axis span')).to.deep.equal([]);
  });
});

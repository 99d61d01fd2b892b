import { expect } from '@open-wc/testing';
import '../../../src/elements/progress/gf-progress.js';
import { headerOf, itHasAnAccessibleTable, itIsAccessible } from '../../support/accessible.js';
import { quietConsole } from '../../support/console.js';
import { ATTENDANCES, BOUND, MISSING, SUPPRESSED, monthly } from '../../support/attendances.js';
import {
  SAMPLE,
  SMALL,
  all,
  inside,
  place,
  placeData,
  read,
  readAll,
  smallDocument,
} from '../../support/page.js';
import { PLACE } from '../../support/sample.js';

/** A target on the district's attendances. */
async function towards(value: number, cells: Parameters<typeof monthly>[0]) {
  const document = await monthly(cells);
  document.targets = [
    { indicator: ATTENDANCES, accumulation: 'period', comparator: 'ge', value, kind: 'target' },
  ];
  return placeData('<gf-progress></gf-progress>', document);
}

/** Where the left or right side of a mark stands on the bar, 0–1. */
function share(host: Element, mark: string, side: 'left' | 'right' = 'right'): number {
  const bullet = inside(host, '.bullet').getBoundingClientRect();
  return (inside(host, mark).getBoundingClientRect()[side] - bullet.left) / bullet.width;
}

describe('gf-progress', () => {
  const console = quietConsole();
  itIsAccessible(console, 'gf-progress');
  itHasAnAccessibleTable('gf-progress');

  it('takes the indicator that has a target, and says what, where and when', async () => {
    const host = await place(`<gf-progress src="${SMALL}"></gf-progress>`);
    expect(headerOf(host)).to.deep.equal(['高于参照线0.7个百分点', '就业率 · 示例区 · 2024年3月']);
    expect(read(host, '.number')).to.equal('95.7% 初步数');
  });

  it('says in words whether the target is kept, and which it is', async () => {
    const host = await place(`<gf-progress src="${SMALL}"></gf-progress>`);
    expect(read(host, '.verdict')).to.equal('✓ 达到示例线（不低于95%）');
  });

  it('keeps its name for a title where the newest month is out and has no figure', async () => {
    for (const cell of [SUPPRESSED, MISSING]) {
      const host = await towards(40, [31, 47, cell]);
      expect(headerOf(host)).to.deep.equal(['职业培训人次', '示例区 · 2023年8月']);
      expect(read(host, '.verdict')).to.contain('达到目标');
    }
    expect(headerOf(await towards(40, [31, 47]))[0]).to.equal('超过目标7人次');
  });

  it('says in words by how much it is missed', async () => {
    const host = await towards(100, [80]);
    expect(read(host, '.verdict')).to.equal('✕ 未达到目标（不少于100人次），差20人次');
  });

  it('draws the bar from zero and the target across it, on one scale', async () => {
    const host = await towards(100, [50]);
    const end = parseFloat(readAll(host, '.ends span')[1]!);
    expect(readAll(host, '.ends span')[0]).to.equal('0人次');
    expect(share(host, '.bar', 'left')).to.be.closeTo(0, 0.01);
    expect(share(host, '.bar')).to.be.closeTo(50 / end, 0.02);
    expect(share(host, '.goal')).to.be.closeTo(100 / end, 0.02);
  });

  it('draws a rate as a dot beside the line of its target, with both named, and their distance', async () => {
    const host = await place(`<gf-progress src="${SMALL}"></gf-progress>`);
    expect(all(host, '.bar')).to.be.empty;
    expect(readAll(host, '.scale .label')).to.deep.equal(['95.7%', '95%']);
    expect(share(host, '.gap', 'left')).to.be.closeTo(share(host, '.goal', 'left'), 0.01);
    expect(share(host, '.gap') - share(host, '.gap', 'left')).to.be.greaterThan(0.2);
  });

  it('draws a range as a band with its ends named, and judges by both of them', async () => {
    const host = await place(
      `<gf-progress src="${SAMPLE}" indicator="space-utilisation"></gf-progress>`,
    );
    expect(read(host, '.label.line')).to.equal('目标60–85%');
    expect(share(host, '.bullet .dot')).to.be.within(
      share(host, '.band', 'left'),
      share(host, '.band'),
    );
    expect(read(host, '.verdict')).to.contain('适宜区间（示例，介于60–85%）');
    expect(all(host, '.goal')).to.be.empty;
  });

  it('keeps every text within its scale, wherever its place is', async () => {
    for (const value of [1, 50, 99]) {
      const host = await towards(value, [50]);
      const scale = inside(host, '.scale').getBoundingClientRect();
      const text = inside(host, '.label span').getBoundingClientRect();
      expect(text.left).to.be.at.least(scale.left - 1);
      expect(text.right).to.be.at.most(scale.right + 1);
    }
  });

  it('sets a running total against the target of the year', async () => {
    const host = await place(
      `<gf-progress src="${SAMPLE}" indicator="${ATTENDANCES}"></gf-progress>`,
    );
    expect(headerOf(host)).to.deep.equal([
      '完成全年目标的103.3%',
      `职业培训人次 · ${PLACE.name} · 2024年1—12月累计`,
    ]);
    expect(read(host, '.verdict')).to.contain('2024年全年目标（示例，不少于61,000人次）');
  });

  it('draws a provisional figure solid, for it is the only one, and says the word', async () => {
    const host = await place(`<gf-progress src="${SMALL}"></gf-progress>`);
    expect(read(host, '.number .status')).to.equal('初步数');
    const dot = getComputedStyle(inside(host, '.bullet .dot'));
    expect(dot.backgroundColor).not.to.equal(
      getComputedStyle(inside(host, '.card')).backgroundColor,
    );
  });

  it('draws a bound with an open end and its wording, and claims no verdict that it leaves open', async () => {
    const host = await towards(35, [BOUND]);
    expect(read(host, '.number')).to.equal('30余人次');
    expect(getComputedStyle(inside(host, '.bar')).backgroundImage).to.contain('rgba(0, 0, 0, 0)');
    expect(read(host, '.verdict')).to.contain('无法判断');
    const sure = await towards(25, [BOUND]);
    expect(read(sure, '.verdict')).to.match(/^✓ 达到目标/);
  });

  it('draws no bar for what is suppressed or missing', async () => {
    for (const [cell, word] of [
      [SUPPRESSED, '不公布'],
      [MISSING, '缺报'],
    ] as const) {
      const document = await monthly([20, cell]);
      document.targets = [
        { indicator: ATTENDANCES, accumulation: 'period', comparator: 'ge', value: 25 },
      ];
      const host = await placeData('<gf-progress period="2023-08"></gf-progress>', document);
      expect(read(host, '.number')).to.contain(word);
      expect(all(host, '.bar')).to.be.empty;
      expect(read(host, '.verdict')).to.contain('无法判断');
    }
  });

  it('says that there is no target where the data have none', async () => {
    const document = await smallDocument();
    document.targets = [];
    const host = await placeData('<gf-progress></gf-progress>', document);
    expect(read(host, '.lines')).to.equal('数据中没有目标');
    expect(all(host, '.verdict')).to.be.empty;
  });
});

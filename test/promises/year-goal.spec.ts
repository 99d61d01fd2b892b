import { expect } from '@open-wc/testing';
import '../../src/elements/brief/gf-brief.js';
import '../../src/elements/domain/gf-employment-coverage.js';
import '../../src/elements/progress/gf-progress.js';
import '../../src/elements/ranking/gf-ranking.js';
import '../../src/elements/stat/gf-stat.js';
import '../../src/elements/trend/gf-trend.js';
import '../../src/elements/wall/gf-wall.js';
import { quietConsole } from '../support/console.js';
import { all, everything, inside, openTable, placeData, read, readAll } from '../support/page.js';
import { JOBS, ON_TIME, TRAINED, yearGoal } from '../support/year-goal.js';

const OF_YEAR = { accumulation: 'ytd' as const };
const TAGS = [
  `<gf-progress indicator="${JOBS}"></gf-progress>`,
  `<gf-stat indicator="${JOBS}"></gf-stat>`,
  `<gf-brief indicator="${JOBS}"></gf-brief>`,
  '<gf-brief mode="decision"></gf-brief>',
  '<gf-employment-coverage></gf-employment-coverage>',
  `<gf-ranking indicator="${JOBS}"></gf-ranking>`,
  `<gf-trend indicator="${JOBS}"></gf-trend>`,
  '<gf-wall no-tour></gf-wall>',
];

// The goal of a year is judged by what the year has brought, and by nothing else: 1,011 new jobs in
// October do not miss a goal of 9,000 for the year, of which 8,861 have come.
describe('the goal of a year', () => {
  quietConsole();

  it('is set beside the running total of the year, with how far both have come', async () => {
    const host = await placeData(TAGS[0]!, yearGoal(OF_YEAR));
    expect(read(host, 'header')).to.contain('2026年1—10月累计');
    expect(read(host, '.number')).to.contain('8,861人').and.to.contain('由各期累加');
    expect(read(host, '.verdict')).to.equal(
      '完成98.5%，时间进度83.3%，距目标（不少于9,000人）还差139人',
    );
    expect(read(host, '.label.time')).to.equal('时间进度83.3%');
    const left = (mark: string) => inside(host, mark).getBoundingClientRect().left;
    expect(left('.bullet .time')).to.be.lessThan(
      inside(host, '.bar').getBoundingClientRect().right,
    );
    expect(left('.bullet .time')).to.be.lessThan(left('.goal'));
  });

  it('is told of a month with the running total that it is about', async () => {
    const host = await placeData(TAGS[1]!, yearGoal(OF_YEAR));
    expect(read(host, '.number')).to.equal('1,011人');
    expect(read(host, '.verdict'))
      .to.contain('2026年1—10月累计：8,861人')
      .and.to.contain('完成98.5%');
    const english = await placeData(
      `<gf-stat indicator="${JOBS}" lang="en"></gf-stat>`,
      yearGoal(OF_YEAR),
    );
    expect(read(english, '.verdict')).to.contain('98.5% of the goal');
  });

  for (const [what, goal] of [
    ['one that says so', OF_YEAR],
    ['one of a calendar year', { validFrom: '2026-01', validTo: '2026-12' }],
    ['one until the end of a year', { validTo: '2026' }],
    ['one that does not say what it is for', {}],
  ] as const) {
    it(`is missed in no tag before the year is over: ${what}`, async () => {
      for (const tag of TAGS) {
        const host = await placeData(tag, yearGoal(goal));
        const said = everything(host);
        expect(said, tag).not.to.contain('未达到').and.not.to.contain('7,989');
        expect(all(host, '.bad, .missed'), tag).to.be.empty;
      }
    });
  }

  it('that may be a month’s is shown with how far the year has come, and judges nothing', async () => {
    const host = await placeData(TAGS[0]!, yearGoal());
    expect(read(host, '.verdict')).to.contain('完成98.5%').and.to.contain('不作评判');
    const near = await placeData(TAGS[0]!, yearGoal({ value: 1100 }));
    expect(read(near, '.number')).to.equal('1,011人');
    expect(read(near, '.verdict')).to.equal(
      '? 未写明按月还是按年，不作评判：目标（不少于1,100人）',
    );
    expect(all(near, '.goal')).to.be.empty;
  });

  it('draws no line across months, and one across the running totals of its year', async () => {
    const months = await placeData(TAGS[6]!, yearGoal(OF_YEAR));
    expect(read(months, 'svg')).not.to.contain('9,000');
    const totals = await placeData(
      `<gf-trend indicator="${JOBS}" accumulation="ytd"></gf-trend>`,
      yearGoal(OF_YEAR),
    );
    expect(read(totals, 'svg')).to.contain('9,000');
    const rows = await openTable(totals);
    expect(rows.flat().join(' ')).to.contain('8,861');
  });

  it('is on the wall as missed once the year is over, with its total', async () => {
    const whole = (value: number) => {
      const document = yearGoal({ ...OF_YEAR, value });
      const periods = { start: '2026-01', count: 12 };
      return { ...document, data: document.data!.map((one) => ({ ...one, periods })) };
    };
    const wall = await placeData('<gf-wall no-tour></gf-wall>', whole(9000));
    expect(everything(wall)).not.to.contain('未达到目标');
    const missed = await placeData('<gf-brief mode="decision"></gf-brief>', whole(12_000));
    expect(readAll(missed, '.finding p')[0]).to.match(
      /^城镇新增就业人数：2026年1—12月累计为10,576人.*，完成88.1%，未达到目标（不少于12,000人），差1,424人。$/,
    );
  });
});

describe('running totals that the data do not state', () => {
  quietConsole();

  it('are drawn where months add up, as at least so much after a missing one', async () => {
    const host = await placeData(
      `<gf-trend indicator="${TRAINED}" accumulation="ytd"></gf-trend>`,
      yearGoal(),
    );
    const rows = await openTable(host);
    expect(rows.flat().join(' ')).to.contain('不少于2,650');
  });

  it('are refused with the reason where they cannot be had, and not called absent', async () => {
    const host = await placeData(
      `<gf-trend indicator="${ON_TIME}" accumulation="ytd"></gf-trend>`,
      yearGoal(),
    );
    expect(everything(host)).to.contain('不可由各期合计').and.not.to.contain('数据中没有');
  });
});

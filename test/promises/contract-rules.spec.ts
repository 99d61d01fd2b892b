import { expect } from '@open-wc/testing';
import type { Contract } from '../../src/core/contract/contract.generated.js';
import '../../src/elements/compare/gf-compare.js';
import '../../src/elements/composition/gf-composition.js';
import '../../src/elements/flow/gf-flow.js';
import '../../src/elements/funnel/gf-funnel.js';
import '../../src/elements/ranking/gf-ranking.js';
import '../../src/elements/stat/gf-stat.js';
import '../../src/elements/table/gf-table.js';
import '../../src/elements/tiles/gf-tiles.js';
import '../../src/elements/trend/gf-trend.js';
import { quietConsole } from '../support/console.js';
import {
  ATTENDANCES,
  BOUND,
  DISTRICT,
  EAST,
  MISSING,
  SUPPRESSED,
  monthly,
  streets,
} from '../support/attendances.js';
import { plotOf, press, saved } from '../support/input.js';
import {
  SAMPLE,
  SMALL,
  all,
  cells,
  everything,
  fresh,
  inside,
  message,
  openTable,
  place,
  placeData,
  read,
  settled,
  smallDocument,
  spoken,
} from '../support/page.js';

// The rules at the end of the contract, as what a person sees or hears. What follows from the
// numbers is in test/core/contract-rules.test.ts.

const COUNT = `indicator="${ATTENDANCES}"`;
const RATE = 'indicator="employment-rate"';
const rows = (host: Element) => all(host, '[role="option"]');

/** Figures of one month in the district and its two streets, a pair a place: numerator, denominator. */
async function rates(pairs: Record<string, [number, number]>): Promise<Contract> {
  const document = await smallDocument();
  document.data = [];
  document.regions.items = document.regions.items.filter(({ level }) => level !== 'community');
  document.observations = Object.entries(pairs).flatMap(([region, pair]) =>
    ['employed-persons', 'willing-workers'].map((indicator, i) => ({
      indicator,
      region,
      period: '2024-03',
      source: 'office',
      value: pair[i]!,
    })),
  );
  return document;
}

/** Where a line over time is set down anew. */
const strokes = (host: Element) =>
  inside(host, '.series > path:not(.line-preliminary)').getAttribute('d')!.split('M').length - 1;

describe('a rate is Σ numerator ÷ Σ denominator, never a mean of rates; rates with different definitions are never compared or joined', () => {
  quietConsole();

  it('the district reads 90.5 %, in number, table and reading', async () => {
    const pairs: Record<string, [number, number]> = { [EAST]: [950, 1000], '990101002': [45, 100] };
    const host = await placeData(`<gf-stat ${RATE}></gf-stat>`, await rates(pairs));
    expect(read(host, '.figure')).to.equal('90.5');
    expect(read(host, '#summary')).to.contain('90.5%');
    expect(await openTable(host)).to.deep.equal([['2024年3月', '90.5%（由各部分汇总）']]);
    expect(everything(host)).not.to.match(/(?<!\d)70(\.0)?%/);
  });

  it('another definition: numbers apart, no common scale, no place', async () => {
    const document = await streets(20, 30, 40);
    document.observations!.forEach((one, i) => (one.definition = i === 2 ? 'other' : 'usual'));
    const compare = await placeData(
      `<gf-compare ${COUNT} regions="s1 s2 s3"></gf-compare>`,
      structuredClone(document),
    );
    expect(read(compare, '.body')).to.contain('口径不同');
    expect(all(compare, '.bar, .dot')).to.be.empty;
    const ranking = await placeData('<gf-ranking></gf-ranking>', document);
    const places = all(ranking, '[role="option"] .place').map(({ dataset }) => dataset['place']);
    expect(places).to.deep.equal(['1', '2', '']);
  });
});

describe('nothing is computed from two bounded values, and a bound never shows as exact; unlike units never share a ratio, a funnel or a stack', () => {
  quietConsole();

  it('a bound: its words, no growth', async () => {
    const host = await placeData(
      `<gf-stat ${COUNT} compare="previous-period"></gf-stat>`,
      await monthly([BOUND, BOUND]),
    );
    expect(read(host, '.number')).to.equal('30余人次');
    expect(read(host, '.change')).to.equal('有约数，不计算增减');
    await openTable(host);
    expect(everything(host)).not.to.match(/(?<![\d.])30(?![\d余.])/);
  });

  it('persons, person-times: no bar, no share, and the reason', async () => {
    const markup = `<gf-funnel indicators="willing-workers ${ATTENDANCES}" region="${DISTRICT}"></gf-funnel>`;
    const host = await placeData(markup, await smallDocument());
    expect(read(host, '.reason')).to.contain('单位');
    expect(all(host, '.track')).to.be.empty;
    expect(everything(host)).not.to.match(/\d%/);
  });

  it('a stack with a bound in it is no stack', async () => {
    const document = await streets();
    document.dimensions = [
      { id: 'kind', name: '类别', categories: ['a', 'b'].map((id) => ({ id, name: id })) },
    ];
    document.indicators[0]!.aggregation.category = 'sum';
    const common = {
      indicator: ATTENDANCES,
      region: DISTRICT,
      period: '2024-03',
      source: 'office',
    };
    document.observations = [
      { ...common, value: 80, breakdown: { kind: 'a' } },
      { ...common, ...(BOUND as object), breakdown: { kind: 'b' } },
    ];
    const host = await placeData('<gf-composition></gf-composition>', document);
    expect(all(host, '.stack, .share')).to.be.empty;
    expect(read(host, '.reason')).to.contain('约数');
  });
});

describe('a total is refused where the parts may share persons; the supplied total is used, and the reason shown', () => {
  quietConsole();
  const several = async () => {
    const document = await streets(20, 30);
    Object.assign(document.indicators[0]!, {
      kind: 'distinct-count',
      aggregation: { region: 'none', time: 'none' },
    });
    return document;
  };

  it('the reason stands where the number would', async () => {
    for (const name of ['stat', 'trend', 'table']) {
      const host = await placeData(`<gf-${name} ${COUNT}></gf-${name}>`, await several());
      expect(read(host, '.body'), name).to.contain('各部分可能有同一人，不可加总');
      expect(everything(host), name).not.to.match(/(?<!\d)50(?!\d)/);
    }
  });

  it('the supplied total is shown, though it is less than the sum', async () => {
    const document = await several();
    document.observations!.push({
      indicator: ATTENDANCES,
      region: DISTRICT,
      period: '2024-03',
      source: 'office',
      value: 44,
    });
    const host = await placeData(`<gf-stat ${COUNT}></gf-stat>`, document);
    expect(read(host, '.number')).to.equal('44人次');
  });
});

describe('case closure is a stock-flow identity: a year’s rate uses the first opening stock; a month that does not balance is marked', () => {
  const console = quietConsole();

  it('the year so far starts from its first opening stock', async () => {
    const host = await place(`<gf-flow src="${SAMPLE}"></gf-flow>`);
    const table = await openTable(host);
    const january = table.find(([head]) => head === '2024年1月')!;
    inside(host, '.tool').click();
    await settled(host);
    expect(read(host, '.body')).to.contain('年初').and.to.contain(january[1]!);
  });

  it('the failing month is named in the picture’s key and has its difference in the table', async () => {
    console.expect('[unbalanced]');
    const host = await place(
      `<gf-flow src="${fresh('/data/broken/balance-broken.json')}"></gf-flow>`,
    );
    expect(read(host, '.body')).to.contain('≠ 不平衡');
    const off = (await openTable(host)).filter((row) => row[row.length - 1] !== '0件');
    expect(off).to.have.length(1);
  });
});

describe('当期 and 累计 never share a line; 累计 resets each January; a missing month is a gap, a zero is a zero', () => {
  quietConsole();

  it('one kind a line, and the title line says which', async () => {
    const document = await monthly([80, 100, 7, 15], '2023-11');
    document.observations!.push(
      ...[800, 900, 7, 22].map((value, i) => ({
        indicator: ATTENDANCES,
        region: DISTRICT,
        source: 'office',
        value,
        period: ['2023-11', '2023-12', '2024-01', '2024-02'][i]!,
        accumulation: 'ytd' as const,
      })),
    );
    const single = await placeData(`<gf-trend ${COUNT}></gf-trend>`, structuredClone(document));
    expect(all(single, '.series')).to.have.length(1);
    expect(read(single, '.where')).not.to.contain('累计');
    expect((await openTable(single)).map((row) => row[1])).to.deep.equal([
      '15人次',
      '7人次',
      '100人次',
      '80人次',
    ]);
    const running = await placeData(`<gf-trend ${COUNT} accumulation="ytd"></gf-trend>`, document);
    expect(strokes(running)).to.equal(2);
    expect(read(running, '.where')).to.contain('累计');
  });

  it('missing: the line is lifted; zero: it goes down to the zero line', async () => {
    const gap = await placeData(
      `<gf-trend ${COUNT}></gf-trend>`,
      await monthly([9, 8, MISSING, 7, 9]),
    );
    expect(strokes(gap)).to.equal(2);
    expect(read(gap, '.foot')).to.contain('空白：缺报');
    const zero = await placeData(`<gf-trend ${COUNT}></gf-trend>`, await monthly([9, 8, 0, 7, 9]));
    expect(strokes(zero)).to.equal(1);
    const lowest = inside(zero, '.series > path')
      .getAttribute('d')!
      .match(/,([\d.]+)/g)!;
    const base = /,([\d.]+)H/.exec(inside(zero, '.axis .base-line').getAttribute('d')!)![1]!;
    expect(Math.max(...lowest.map((y) => Number(y.slice(1))))).to.be.closeTo(Number(base), 0.1);
  });
});

describe('change of a rate is in 百分点; no change across a break, from a zero or suppressed base', () => {
  quietConsole();
  const change = async (document: Contract) =>
    read(
      await placeData(`<gf-stat ${COUNT} compare="previous-period"></gf-stat>`, document),
      '.change',
    );

  it('百分点 for a rate, with its basis', async () => {
    const host = await place(
      `<gf-stat src="${SMALL}" ${RATE} compare="previous-period"></gf-stat>`,
    );
    expect(read(host, '.change')).to.match(/^▲ 环比上升[\d.]+个百分点$/);
  });

  it('words in place of a number, and no arrow', async () => {
    const broken = await monthly([80, 100]);
    broken.breaks = [{ period: '2023-08', text: '口径改变' }];
    expect(await change(broken)).to.equal('口径有变，与基期不可比');
    expect(await change(await monthly([0, 100]))).to.equal('基期为零，不计算增减');
    expect(await change(await monthly([SUPPRESSED, 100]))).to.equal('不公布，不计算增减');
  });
});

describe('a target is judged on the raw ratio; if rounding would cross the line, one more digit is shown', () => {
  quietConsole();

  it('94.96 reads so beside 95, and is missed; 95 is met with one digit', async () => {
    const shown = async (numerator: number) => {
      const document = await rates({ [DISTRICT]: [numerator, 10000] });
      const host = await placeData(`<gf-stat ${RATE}></gf-stat>`, document);
      return [read(host, '.figure'), read(host, '.verdict').split('（')[0]];
    };
    expect(await shown(9496)).to.deep.equal(['94.96', '✕ 未达到示例线']);
    expect(await shown(9500)).to.deep.equal(['95.0', '✓ 达到示例线']);
  });

  it('in the order of regions a miss is a shape and a word, not a colour alone', async () => {
    const document = await rates({ [EAST]: [9496, 10000], '990101002': [9700, 10000] });
    const host = await placeData(`<gf-ranking ${RATE}></gf-ranking>`, document);
    const missed = rows(host)[1]!;
    expect(spoken(missed)).to.contain('94.96%').and.to.contain('未达到示例线');
    expect(getComputedStyle(missed.querySelector('.dot')!).borderRadius).to.equal('0px');
  });
});

describe('a suppressed value appears nowhere, and a difference that reveals it is hidden too', () => {
  const console = quietConsole();

  it('not in picture, label, table, CSV or address; hatched and in words instead', async () => {
    console.expect('[missing-has-value]');
    const address = location.href;
    for (const name of ['ranking', 'tiles']) {
      const document = await streets(600, { value: 731, status: 'Q', conf: 'C' }, 500, SUPPRESSED);
      const host = await placeData(`<gf-${name}></gf-${name}>`, document);
      const hidden = rows(host).find((row) => row.textContent!.includes('第2'))!;
      expect(spoken(hidden), name).to.contain('不公布');
      expect(hidden.matches('.hatch') || hidden.querySelector('.hatch') !== null, name).to.be.true;
      await press(hidden, 'Enter');
      await openTable(host);
      expect(everything(host) + (await saved(host)).text, name).not.to.contain('731');
    }
    expect(location.href).to.equal(address);
  });

  it('a month: hatched, and heard as 不公布', async () => {
    const host = await placeData(
      `<gf-trend ${COUNT}></gf-trend>`,
      await monthly([90, 95, SUPPRESSED]),
    );
    expect(all(host, 'path.withheld')).to.have.length(1);
    await press(plotOf(host), 'End');
    await settled(host);
    expect(plotOf(host).getAttribute('aria-valuetext')).to.contain('不公布');
  });

  it('a sibling that would tell it by difference is closed with it', async () => {
    console.expect('[recoverable-cell]');
    const document = await streets(60, 30, SUPPRESSED);
    document.observations!.push({
      indicator: ATTENDANCES,
      region: DISTRICT,
      period: '2024-03',
      source: 'office',
      value: 97,
    });
    const host = await placeData(`<gf-table ${COUNT} by="region"></gf-table>`, document);
    expect(cells(host).map((row) => row[1]!.slice(0, 4))).to.deep.equal([
      '60人次',
      '不公布（',
      '不公布（',
    ]);
    expect(read(host, '.foot')).to.contain('数据有1处问题');
  });
});

describe('bad documents: every problem is reported at once, with a pointer and a sentence in both languages; one bad observation never takes down the others', () => {
  const console = quietConsole();

  it('the rest is drawn, the card counts the problems, the console has each with its place', async () => {
    console.expect(/\/observations\/0/, /\/observations\/1/);
    const document = await monthly([80, 90, 100]);
    Object.assign(document.observations![0]!, { value: 'viel' });
    Object.assign(document.observations![1]!, { region: 'X' });
    const host = await placeData(`<gf-stat ${COUNT} no-sparkline></gf-stat>`, document);
    expect(read(host, '.number')).to.equal('100人次');
    expect(read(host, '.foot')).to.contain('数据有2处问题');
    const said = console.said.join('\n');
    expect(said)
      .to.match(/[一-鿿]{4}/)
      .and.to.match(/[A-Za-z]+ [A-Za-z]+ [A-Za-z]+/);
  });

  it('an HTML page, an array, a truncated file are each named in the card', async () => {
    const files = [
      ['html-page.json', 'HTML'],
      ['array.json', '对象'],
      ['truncated.json', '完整'],
    ] as const;
    for (const [file, word] of files) {
      console.expect(/\[(html-instead-of-json|not-an-object|truncated-json)\]/);
      const host = await place(`<gf-stat src="${fresh(`/data/broken/${file}`)}"></gf-stat>`);
      expect(await message(host), file).to.contain(word);
    }
  });
});

import { expect } from '@open-wc/testing';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import '../../../src/elements/board/gf-board.js';
import '../../../src/elements/reach/gf-reach.js';
import { headerOf, itHasAnAccessibleTable, itIsAccessible } from '../../support/accessible.js';
import { quietConsole } from '../../support/console.js';
import { DISTRICT, EAST, WEST } from '../../support/attendances.js';
import { plotOf, press, tabStops } from '../../support/input.js';
import {
  SAMPLE,
  all,
  cells,
  everything,
  inside,
  message,
  openTable,
  place,
  placeData,
  read,
  readAll,
  settled,
  smallDocument,
} from '../../support/page.js';
import { ALSO_WITH_TIMES, FAR_CANTEEN, NOT_THE_FIRST, WITH_TIMES } from '../../support/sample.js';

const KINDS = [
  ['canteen', '社区食堂', 'Canteens'],
  ['clinic', '卫生站', 'Clinics'],
  ['culture', '文化站', 'Culture'],
] as const;
const name = (zh: string, en: string) => ({ 'zh-CN': zh, en });

/** Two streets with communities; the first has a near canteen, a far clinic, and no culture listed. */
async function circle(change: (document: Contract) => void = () => {}): Promise<Contract> {
  const document = await smallDocument();
  const stock = { kind: 'stock', unit: 'person', direction: 'higher' } as const;
  const sums = { region: 'sum', time: 'last' } as const;
  Object.assign(document, {
    data: [],
    targets: [],
    annotations: [],
    programmes: [],
    regions: {
      items: [
        {
          id: DISTRICT,
          name: '示例区',
          level: 'district',
        },
        {
          id: EAST,
          name: '东街道',
          level: 'street',
          parent: DISTRICT,
        },
        {
          id: WEST,
          name: '西街道',
          level: 'street',
          parent: DISTRICT,
        },
        {
          id: 'a',
          name: name('甲社区', 'Jia'),
          level: 'community',
          parent: EAST,
        },
        {
          id: 'b',
          name: name('乙社区', 'Yi'),
          level: 'community',
          parent: EAST,
        },
        {
          id: 'c',
          name: '丙社区',
          level: 'community',
          parent: WEST,
        },
      ],
    },
    dimensions: [
      {
        id: 'kind',
        name: '设施类型',
        categories: KINDS.map(([id, zh, en]) => ({
          id,
          name: name(zh, en),
        })),
      },
    ],
    indicators: [
      {
        id: 'cover',
        name: name('覆盖率', 'Coverage'),
        unit: 'percent',
        kind: 'ratio',
        direction: 'higher',
        aggregation: {
          region: 'ratio',
          time: 'last',
        },
        ratio: {
          numerator: 'covered',
          denominator: 'residents',
          factor: 100,
        },
      },
      {
        id: 'covered',
        name: '覆盖居民',
        ...stock,
        aggregation: sums,
      },
      {
        id: 'residents',
        name: '居民',
        ...stock,
        aggregation: sums,
      },
    ],
    observations: [
      ['covered', 'a', 73519],
      ['residents', 'a', 82467],
    ].map(([indicator, region, value]) => ({
      indicator,
      region,
      value,
      period: '2024-03',
    })),
    items: [
      ['near', 'canteen', name('睦漪食堂', 'Muyi Canteen')],
      ['next', 'canteen', name('菱歌食堂', 'Lingge Canteen')],
      ['far', 'clinic', name('远站', 'Far Clinic')],
    ].map(([id, type, named]) => ({
      id,
      kind: 'facility',
      type,
      name: named,
    })),
    reach: {
      method: name('步行路网距离', 'walking network'),
      asOf: '2024-03-31',
      source: 'office',
      bands: [5, 10, 15],
      indicator: 'cover',
      dimension: 'kind',
      times: [
        {
          region: 'a',
          item: 'next',
          minutes: 12,
        },
        {
          region: 'a',
          item: 'near',
          minutes: 8,
        },
        {
          region: 'a',
          item: 'far',
          minutes: 22,
        },
        {
          region: 'b',
          item: 'near',
          minutes: 3,
        },
      ],
    },
  });
  change(document);
  return document;
}

const draw = async (attributes: string, change?: (document: Contract) => void) =>
  placeData(`<gf-reach ${attributes}></gf-reach>`, await circle(change));
const spoken = (host: Element) => plotOf(host).getAttribute('aria-valuetext')!;

/** All that is said at each place, from the first to the last. */
async function walk(host: Element): Promise<string[]> {
  const said: string[] = [];
  await press(plotOf(host), 'Home');
  const last = Number(plotOf(host).getAttribute('aria-valuemax'));
  for (let i = 0; i <= last; i++) {
    said.push(spoken(host));
    await press(plotOf(host), 'ArrowRight');
  }
  return said;
}

describe('gf-reach', () => {
  const console = quietConsole();
  const sample = `region="${FAR_CANTEEN.id}"`;
  itIsAccessible(console, 'gf-reach', sample, SAMPLE);
  itHasAnAccessibleTable('gf-reach', sample, SAMPLE);

  it('has a title with the standard, and the community with its street', async () => {
    expect(headerOf(await draw('region="a"'))).to.deep.equal([
      '1类设施步行15分钟可达，缺卫生站',
      '15分钟生活圈 · 东街道 · 甲社区',
    ]);
  });

  it('is walked type by type with arrows, at one tab stop, each place spoken', async () => {
    const host = await draw('region="a"');
    expect(tabStops(host).filter((stop) => stop === plotOf(host))).to.have.length(1);
    expect(tabStops(host)).to.have.length(2);
    expect(await walk(host)).to.deep.equal([
      '社区食堂：15分钟内2处，最近8分钟',
      '社区食堂：睦漪食堂，步行8分钟',
      '社区食堂：菱歌食堂，步行12分钟',
      '没有在15分钟内的卫生站，另有1处超过15分钟',
      '卫生站：远站，步行22分钟，超过15分钟',
      '数据未列出文化站（不等于没有）',
    ]);
    await press(plotOf(host), 'ArrowLeft');
    expect(read(host, '.tip')).to.equal('卫生站：远站，步行22分钟，超过15分钟');
  });

  it('draws what is inside the standard only, and lists the rest in words', async () => {
    const host = await draw('region="a"');
    expect(all(host, '.spot')).to.have.length(2);
    expect(readAll(host, '.unlisted-word')).to.deep.equal(['未列出']);
    expect(readAll(host, '.plot text').join('|')).to.match(/\|缺，最近[^|]*22分钟/);
    const remarks = read(host, '.remarks');
    expect(remarks).to.contain('没有在15分钟内的卫生站。');
    expect(remarks).to.contain('数据未列出文化站（不等于没有）。');
    expect(remarks).to.contain('超过15分钟，不画入图中：远站（22分钟）。');
    expect(remarks).to.contain('示意图，方向不表示方位。');
  });

  it('is no map: no compass and no coordinate', async () => {
    const host = await place(`<gf-reach src="${SAMPLE}" ${sample}></gf-reach>`);
    const said = `${everything(host)} ${(await walk(host)).join(' ')}`;
    expect(said).not.to.match(/[东西南北][面侧方边]|正[东西南北]|经度|纬度|lat|lng|\d+°/);
  });

  it('says the residents covered and not covered in numbers with a bar', async () => {
    const host = await draw('region="a"');
    expect(read(host, '.rate')).to.equal('89.1%');
    expect(read(host, '.persons')).to.equal('已覆盖居民：73,519人 未覆盖居民：8,948人');
    const [bar, full] = ['.bar', '.full'].map((part) => inside(host, part).getBoundingClientRect());
    expect((full!.width / bar!.width) * 100).to.be.closeTo(89.1, 1);
  });

  it('names the street whose figures they are where the community has none', async () => {
    const host = await place(`<gf-reach src="${SAMPLE}" ${sample}></gf-reach>`);
    expect(read(host, '.subtitle .where')).to.contain(WITH_TIMES.name);
    expect(read(host, '.borrowed')).to.equal(
      `以下是${WITH_TIMES.name}的数；数据中没有${FAR_CANTEEN.name}的。`,
    );
    expect(all(host, '.sides')).to.have.length(6);
  });

  it('states method, date and source in its foot', async () => {
    const foot = read(await draw('region="a"'), '.foot');
    expect(foot).to.contain('来源：就业台账');
    expect(foot).to.contain('测算方法：步行路网距离').and.contain('步行时间测算于2024年3月31日');
  });

  it('has one row a facility in its table, and the residents once', async () => {
    const host = await draw('region="a"');
    const rows = await openTable(host);
    expect(rows).to.deep.equal([
      ['社区食堂', '睦漪食堂', '8分钟', '5—10分钟', '—', '—', '—'],
      ['社区食堂', '菱歌食堂', '12分钟', '10—15分钟', '', '', ''],
      ['卫生站', '远站', '22分钟', '超过15分钟', '—', '—', '—'],
      ['文化站', '未列出', '', '', '—', '—', '—'],
      ['全部设施', '', '', '', '89.1%', '73,519人', '8,948人'],
    ]);
    const heads = all(host, 'thead th').map(({ textContent }) => textContent!.trim());
    expect(heads[5]).to.equal('已覆盖居民（甲社区）');
  });

  it('shows a suppressed number nowhere, nor what would give it away', async () => {
    const host = await draw('region="a"', (document) => {
      Object.assign(document.observations![0]!, { value: null, status: 'Q', conf: 'C' });
    });
    const said = (await walk(host)).join(' ') + everything(host);
    await openTable(host);
    expect(said + everything(host)).not.to.match(/73,?519|8,?948|82,?467|89\.1/);
    expect(said).to.contain('不公布').and.contain('斜线：不公布');
  });

  it('says of residents the share before what must be said of it', async () => {
    const host = await draw('region="a"', (document) => {
      Object.assign(document.observations![0]!, { value: null, status: 'Q', conf: 'C' });
    });
    expect(read(host, '.sides')).to.match(/^全部设施 不公布 保密/);
  });

  it('says in its key which state is hatched, once', async () => {
    const key = async (cell: object) => {
      const host = await draw('region="a"', (document) => {
        Object.assign(document.observations![0]!, cell);
      });
      return /斜线.*$/.exec(read(host, '.foot'))![0];
    };
    expect(await key({ value: null, status: 'Q', conf: 'C' })).to.equal('斜线：不公布');
    expect(await key({ value: null, status: 'O' })).to.equal('斜线：缺报');
    expect(await key({ value: null, status: 'M' })).to.equal('斜线：不适用');
    expect(await key({ value: 90, qualifier: 'more-than', raw: '90余人' })).to.equal(
      '斜线：由约数不能再计算',
    );
  });

  it('gives a bound and no numbers where those left out are too few persons', async () => {
    const host = await draw('region="a"', (document) => {
      document.observations![0]!.value = 82465;
    });
    expect(read(host, '.rate')).to.equal('不少于99%');
    expect(read(host, '.persons')).to.equal('没有可显示的人数');
    await openTable(host);
    expect(everything(host)).not.to.match(/82,?46[57]|\b2人/);
    expect(cells(host)[4]![5]).to.equal('—');
  });

  it('never shows more than a hundred per cent', async () => {
    console.expect('[part-exceeds-whole]');
    const host = await draw('region="a"', (document) => {
      document.observations![0]!.value = 90000;
    });
    expect(read(host, '.rate')).to.equal('数据大于100%，不显示');
    expect(all(host, '.full')).to.be.empty;
  });

  it('offers the communities of a street, shows the first and then the chosen one', async () => {
    const host = await draw(`region="${EAST}"`);
    const select = inside<HTMLSelectElement>(host, 'select');
    expect([...select.options].map(({ textContent }) => textContent!.trim())).to.deep.equal([
      '甲社区',
      '乙社区',
    ]);
    expect(select.labels![0]!.textContent).to.contain('社区');
    expect(select.getBoundingClientRect().height).to.be.at.least(44);
    expect(read(host, '.where')).to.equal('15分钟生活圈 · 东街道 · 甲社区');
    select.value = 'b';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(host);
    expect(read(host, '.where')).to.equal('15分钟生活圈 · 东街道 · 乙社区');
    await press(plotOf(host), 'Home');
    await press(plotOf(host), 'ArrowRight');
    expect(spoken(host)).to.equal('社区食堂：睦漪食堂，步行3分钟');
  });

  it('follows the selection of its board', async () => {
    const board = await place<HTMLElement & { source: { selection: { pick(o: object): void } } }>(
      `<gf-board src="${SAMPLE}"><gf-reach></gf-reach></gf-board>`,
    );
    const host = board.querySelector('gf-reach')!;
    board.source.selection.pick({ region: WITH_TIMES.id });
    await settled(board);
    expect(read(host, '.where')).to.equal(
      `15分钟生活圈 · ${WITH_TIMES.name} · ${FAR_CANTEEN.name}`,
    );
    board.source.selection.pick({ region: NOT_THE_FIRST.id });
    await settled(board);
    expect(read(host, '.where')).to.equal(
      `15分钟生活圈 · ${ALSO_WITH_TIMES.name} · ${NOT_THE_FIRST.name}`,
    );
  });

  it('says of a region without walking times which have them', async () => {
    const host = await draw('region="c"');
    expect(await message(host))
      .to.contain('没有这个地区')
      .and.contain('甲社区、乙社区');
    expect(all(host, '.plot')).to.be.empty;
  });

  it('says why it does not draw bands that are in no order', async () => {
    const host = await draw('region="a"', (document) => {
      document.reach!.bands = [15, 10];
    });
    expect(await message(host)).to.contain('时间段有误');
  });

  it('is a line of minutes in a narrow room, with every name whole', async () => {
    const host = await place<HTMLElement>(
      `<gf-reach src="${SAMPLE}" ${sample} style="width: 330px"></gf-reach>`,
    );
    expect(all(host, 'circle')).to.be.empty;
    const room = plotOf(host).getBoundingClientRect();
    for (const text of all(host, '.plot text')) {
      const { left, right } = text.getBoundingClientRect();
      expect(left, text.textContent!).to.be.at.least(room.left - 1);
      expect(right, text.textContent!).to.be.at.most(room.right + 1);
    }
  });

  it('has every name whole beside its rings, none on another', async () => {
    for (const width of [560, 900]) {
      const host = await place<HTMLElement>(
        `<gf-reach src="${SAMPLE}" ${sample} style="width: ${width}px"></gf-reach>`,
      );
      expect(all(host, 'circle')).not.to.be.empty;
      const room = plotOf(host).getBoundingClientRect();
      const boxes = all(host, '.plot text').map((text) => text.getBoundingClientRect());
      for (const [i, a] of boxes.entries()) {
        expect(a.left).to.be.at.least(room.left - 1);
        expect(a.right).to.be.at.most(room.right + 1);
        expect(a.top).to.be.at.least(room.top - 1);
        for (const b of boxes.slice(i + 1)) {
          const apart =
            a.right <= b.left ||
            b.right <= a.left ||
            a.bottom <= b.top + 3 ||
            b.bottom <= a.top + 3;
          expect(apart, `${width}`).to.be.true;
        }
      }
    }
  });

  it('speaks English', async () => {
    const host = await draw('region="a" lang="en"');
    expect(read(host, '.title')).to.equal('1 type within 15 min on foot, lacking Clinics');
    expect((await walk(host)).slice(0, 2)).to.deep.equal([
      'Canteens: 2 within 15 min, nearest 8 min',
      'Canteens: Muyi Canteen, 8 min on foot',
    ]);
    expect(read(host, '.remarks')).to.contain('directions mean nothing');
    expect(read(host, '.foot')).to.contain('Method: walking network');
    expect(read(host, '.persons')).to.contain('Residents not covered: 8,948');
    expect(read(host, '#summary')).to.contain('None within 15 min: Clinics');
  });
});

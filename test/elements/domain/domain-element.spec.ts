import { expect, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../../src/elements/domain/gf-club-membership.js';
import '../../../src/elements/domain/gf-dispute-resolution.js';
import '../../../src/elements/domain/gf-employment-coverage.js';
import '../../../src/elements/domain/gf-service-reach.js';
import '../../../src/elements/domain/gf-training-count.js';
import { headerOf, itIsAccessible } from '../../support/accessible.js';
import { quietConsole } from '../../support/console.js';
import { rows } from '../../../stories/documents/document.js';
import { ATTENDANCES, MISSING, streets } from '../../support/attendances.js';
import { DISTRICT } from '../../support/cells.js';
import { press, tabStops } from '../../support/input.js';
import {
  SAMPLE,
  all,
  frame,
  heard,
  inside,
  place,
  placeData,
  read,
  readAll,
  settled,
  shownIn,
  smallDocument,
} from '../../support/page.js';
import { FIRST, PLACE } from '../../support/sample.js';

/** Each tag, its title, its indicators in order, and the verdict of the first with a target. */
const DOMAINS: [tag: string, title: string, measures: string[], target: string][] = [
  [
    'gf-employment-coverage',
    '就业',
    [
      '就业率',
      '新增就业',
      '充分就业社区',
      '再就业',
      '困难人员就业率',
      '零就业家庭',
      '政策触达率',
      '岗位推送转化率',
      '青年合伙人',
    ],
    '示例线',
  ],
  [
    'gf-training-count',
    '培训',
    ['培训人次', '结业率', '联盟成员单位', '培训人数', '培训后就业率', '技能人才占比'],
    '省规划2025年目标',
  ],
  [
    'gf-dispute-resolution',
    '纠纷化解',
    ['受理', '结案', '结案率', '调解成功', '挽回', '维权咨询服务', '涉及劳动者', '平均调处天数'],
    '示例目标',
  ],
  [
    'gf-club-membership',
    '社团与治理',
    ['社团', '会籍', '成员', '参与率', '议事场次', '议事办结率'],
    '',
  ],
  [
    'gf-service-reach',
    '服务触达',
    ['覆盖率', '邻里之家', '到访', '利用率', '食堂就餐'],
    '适宜区间',
  ],
];

const radios = (host: Element) => all(host, '[role="radio"]');
const chosen = (host: Element) => read(host, '[aria-checked="true"] .label');

for (const [tag, title, measures, target] of DOMAINS) {
  describe(tag, () => {
    const console = quietConsole();
    itIsAccessible(console, tag, '', SAMPLE);

    it('says its domain, where and when, and each indicator with its figure', async () => {
      const host = await place(`<${tag} src="${SAMPLE}"></${tag}>`);
      expect(headerOf(host)[0]).to.equal(title);
      expect(headerOf(host)[1]).to.match(new RegExp(`^${PLACE.name} · .*2024年`));
      const labels = readAll(host, '.measure .label');
      expect(labels).to.have.length(measures.length);
      measures.forEach((word, i) => expect(labels[i]).to.contain(word));
      for (const amount of readAll(host, '.amount')) expect(amount).to.match(/\d|待发布/);
      if (target) expect(readAll(host, '.measure .verdict').join()).to.contain(target);
      expect(read(host, '.badge')).to.equal('示例数据，非真实统计');
    });

    it('reads the chosen indicator and draws it; arrows choose another', async () => {
      const host = await place(`<${tag} src="${SAMPLE}"></${tag}>`);
      const group = inside(host, '[role="radiogroup"]');
      expect(group.getAttribute('aria-label')).to.equal('指标');
      const first = chosen(host);
      for (const label of [...readAll(host, '.measure .label').slice(1), first]) {
        await press(group, 'ArrowRight');
        await settled(host);
        expect(chosen(host)).to.equal(label);
        const name = read(host, '.chosen');
        for (const reading of readAll(host, '.reading')) expect(reading).to.contain(name);
        expect(inside(inside(host, 'gf-trend'), '.plot').getAttribute('aria-label')).to.contain(
          name,
        );
      }
      await press(group, 'ArrowLeft');
      await settled(host);
      expect(chosen(host), 'back around the end').to.equal(readAll(host, '.measure .label').at(-1));
    });
  });
}

describe('a domain tag', () => {
  quietConsole();
  const markup = `<gf-employment-coverage src="${SAMPLE}"></gf-employment-coverage>`;

  it('names the domain that the data have nothing on', async () => {
    const document = await smallDocument();
    for (const item of document.indicators) item.domain = 'service';
    const host = await placeData('<gf-club-membership></gf-club-membership>', document);
    expect(read(host, '.message')).to.contain('数据中没有“示例区”的“社团与治理”。');
  });

  it('has one tab stop for its indicators, one for each picture and one for each button', async () => {
    const host = await place(markup);
    const stops = tabStops(host);
    const roles = stops.map((stop) => stop.getAttribute('role') ?? stop.localName);
    expect(roles.filter((role) => role === 'radio')).to.have.length(1);
    expect(roles.filter((role) => role === 'slider')).to.have.length(1);
    expect(roles.filter((role) => role === 'listbox')).to.have.length(1);
    expect(stops.find((stop) => stop.getAttribute('role') === 'radio')).to.equal(
      inside(host, '[aria-checked="true"]'),
    );
  });

  it('moves the focus with the choice', async () => {
    const host = await place(markup);
    radios(host)[0]!.focus();
    await press(inside(host, '[role="radiogroup"]'), 'ArrowDown');
    await settled(host);
    expect(host.shadowRoot!.activeElement).to.equal(radios(host)[1]);
    expect(radios(host)[1]!.getAttribute('aria-checked')).to.equal('true');
  });

  it('names each figure by its parts one after the other, as they are seen', async () => {
    const host = await place(markup.replace('src', 'lang="en" compare="previous-period" src'));
    const [first, second] = radios(host).map((radio) => radio.getAttribute('aria-label'));
    expect(first).to.match(/^Employment rate, [\d.]+%, .*(up|down|unchanged)[^,]*, (met|missed) /);
    expect(second).to.match(/^[^,]+, [\d,]+ persons(,|$)/);
    const bare = (text: string | null) => text!.replace(/[^\p{L}\p{N}%]+/gu, '');
    for (const radio of radios(host)) {
      expect(bare(radio.getAttribute('aria-label'))).to.equal(bare(shownIn(radio)));
    }
  });

  it('chooses by click, and is led by the indicator that it is given', async () => {
    const host = await place(markup.replace('src', 'indicator="new-urban-employment" src'));
    expect(chosen(host)).to.contain('新增就业');
    expect(read(host, '.lead .label')).to.contain('新增就业');
    radios(host)[1]!.click();
    await settled(host);
    expect(chosen(host)).to.contain('就业率');
  });

  it('shows sample data once, in its own frame, and the same region and period throughout', async () => {
    const host = await place(markup.replace('src', `region="${FIRST.id}" period="2024-06" src`));
    expect(headerOf(host)[1]).to.equal(`${FIRST.name} · 2024年6月`);
    expect(read(host, '.reading')).to.match(new RegExp(`^2024年6月，${FIRST.name}`));
    expect(read(inside(host, 'gf-trend'), '.where')).to.match(
      new RegExp(`^历期走势 · ${FIRST.name} · .* 至 2024年6月$`),
    );
    expect(read(inside(host, 'gf-ranking'), '.where')).to.contain(`${FIRST.name}下辖`);
    for (const part of all(host, 'gf-trend, gf-ranking')) {
      expect(all(part, '.badge')).to.be.empty;
    }
  });

  it('says of which total of the year its goal is reached, beside the figure of a month', async () => {
    const host = await place(markup);
    const cell = all(host, '.measure').find(
      (one) => one.querySelector('.label')!.textContent === '新增就业',
    )!;
    const said = cell.querySelector('.said')!.textContent!.replace(/\s+/g, '');
    expect(said).to.match(/^✓2024年1—12月(?:累计)?：?[\d,]+人.*，完成全年目标的103\.4%$/);
  });

  it('leads each picture with what it says, under its name, and does not read the same out', async () => {
    const host = await place(markup);
    const heads = all(host, 'gf-trend, gf-progress, gf-ranking').map((part) => headerOf(part));
    expect(heads.map(([finding]) => finding)).to.deep.equal([
      '就业率由2022年1月的95.9%升到96.5%（初步数）',
      '高于参照线1.5个百分点',
      '17个街道达到95%，鹭坡街道未达到',
    ]);
    const names = heads.map(([, where]) => where!.split(' · ')[0]);
    expect(names).to.deep.equal(['历期走势', '与目标相比', '分地区比较']);
    expect(read(host, '.reading')).not.to.match(/达到|目标|示例线/);
    for (const part of all(host, 'gf-trend, gf-progress, gf-ranking')) {
      expect(all(part, '#summary')).to.be.empty;
    }
  });

  it('says who misses a target in the month of its reading, where the ranking is of a later one', async () => {
    for (const [last, isSaid] of [
      [MISSING, true],
      [194, false],
    ] as const) {
      const document = await streets(72, 140);
      const figures = { [DISTRICT]: [212, last], s1: [72, 88], s2: [140, 106] };
      document.observations = rows('2024-02', { [ATTENDANCES]: figures }, { source: 'office' });
      document.targets = [
        {
          indicator: ATTENDANCES,
          accumulation: 'period',
          comparator: 'ge',
          value: 90,
          level: 'street',
        },
      ];
      const host = await placeData('<gf-training-count></gf-training-count>', document);
      const ranking = inside(host, 'gf-ranking');
      await settled(ranking);
      expect(headerOf(ranking)[0]).to.equal('第2街道达到90人次，第1街道未达到');
      expect(headerOf(ranking)[1]).to.contain('2024年3月');
      const reading = read(host, '.reading');
      expect(reading.includes('1个未达到目标（不少于90人次）'), reading).to.equal(isSaid);
    }
  });

  it('has no reading where the title of its trend is one', async () => {
    const host = await place(markup.replace('src', 'indicator="reemployed-persons" src'));
    expect(read(inside(host, 'gf-trend'), '.title')).to.contain('较上年同期');
    expect(readAll(host, '.reading').join()).not.to.contain('较上年同期');
  });

  it('follows a row that is picked in its ranking, and tells the page once', async () => {
    const host = await place(markup);
    const selects = heard('gf-select');
    all(inside(host, 'gf-ranking'), '[role="option"]')[0]!.click();
    await settled(host);
    const name = read(inside(host, 'gf-ranking'), '[aria-selected="true"] .name');
    expect(headerOf(host)[1]).to.equal(`${name} · 2024年12月 · 初步数`);
    expect(read(inside(host, 'gf-trend'), '.where')).to.contain(name);
    expect(selects).to.have.length(1);
    expect(selects[0]!.target).to.equal(host);
  });

  it('tells the page once that its data are there', async () => {
    const loads = heard('gf-load');
    await place(markup);
    expect(loads).to.have.length(1);
  });

  it('keeps the outline of the page: each level below the one before', async () => {
    const host = await place(markup.replace('src', 'heading-level="2" src'));
    const level = (element: Element) => element.getAttribute('aria-level');
    expect(level(inside(host, '.title'))).to.equal('2');
    expect(level(inside(host, '.chosen'))).to.equal('3');
    for (const part of all(host, 'gf-trend, gf-ranking, gf-progress')) {
      expect(level(inside(part, '.title'))).to.equal('4');
    }
  });

  it('lets one figure lead: larger, with its change, and its course as a line', async () => {
    const host = await wide(markup);
    const size = (selector: string) =>
      parseFloat(getComputedStyle(inside(host, selector)).fontSize);
    expect(size('.lead .figure')).to.equal(40);
    expect(size('.measure:not(.lead) .figure')).to.equal(28);
    expect(read(host, '.lead .change')).to.match(/较上年同期/);
    expect(all(host, '.measure .course svg')).to.have.length(1);
    expect(inside(host, '.lead .course').getAttribute('aria-hidden')).to.equal('true');
  });

  for (const width of [360, 480, 768, 900, 1280, 1600]) {
    it(`leaves no row of figures half empty at ${width} pixels, and sets their numbers on one line`, async () => {
      for (const [tag] of DOMAINS) {
        const host = await wide(`<${tag} src="${SAMPLE}"></${tag}>`, width);
        const grid = inside(host, '.measures').getBoundingClientRect();
        const rows = new Map<number, HTMLElement[]>();
        for (const cell of all(host, '.measure')) {
          const top = Math.round(cell.getBoundingClientRect().top);
          rows.set(top, [...(rows.get(top) ?? []), cell]);
        }
        const isList = inside(host, '.measures').classList.contains('list');
        for (const cells of rows.values()) {
          if (isList) expect(cells, tag).to.have.length(1);
          const { right } = cells[cells.length - 1]!.getBoundingClientRect();
          if (!isList) expect(right, tag).to.be.closeTo(grid.right, 1);
          const baselines = cells.map((cell) =>
            baselineOf(cell.querySelector<HTMLElement>('.amount')!),
          );
          for (const baseline of baselines) expect(baseline, tag).to.be.closeTo(baselines[0]!, 1);
        }
      }
    });
  }

  it('says once what holds of all figures of its period, and beside a figure what holds of it alone', async () => {
    const host = await place(markup);
    expect(headerOf(host)[1]).to.equal(`${PLACE.name} · 2024年12月 · 初步数`);
    const said = readAll(host, '.measure .when');
    expect(said[0]).to.equal('');
    expect(said.filter((text) => text.includes('初步数')).length).to.be.below(3);
    expect(said.find((text) => text.includes('截至2024年12月'))).to.contain('初步数');
    expect(said).to.include('截至2024年');
  });

  it('keeps the place of a figure that a street has none of, with the reason, and the district’s beside others', async () => {
    const training = await place(`<gf-training-count src="${SAMPLE}"></gf-training-count>`);
    all(inside(training, 'gf-ranking'), '[role="option"]')[0]!.click();
    await settled(training);
    expect(readAll(training, '.measure .label')).to.have.length(6);
    const absent = inside(training, '.absent');
    expect(absent.querySelector('.amount [aria-hidden="true"]')!.textContent).to.equal('—');
    expect(absent.querySelector('.when')!.textContent).to.equal('没有数据');
    expect(absent.getAttribute('aria-disabled')).to.equal('true');
    absent.click();
    await settled(training);
    expect(absent.getAttribute('aria-checked')).to.equal('false');
    expect(read(training, '.lead .when')).to.match(new RegExp(`^${PLACE.name}：[\\d,]+人次$`));
  });

  it('draws the district beside a rate of a street, and not beside a count that it would dwarf', async () => {
    const host = await place(markup);
    all(inside(host, 'gf-ranking'), '[role="option"]')[0]!.click();
    await settled(host);
    const compare = () => inside<HTMLElement & { compare: string }>(host, 'gf-trend').compare;
    expect(compare()).to.equal(PLACE.id);
    radios(host)[1]!.click();
    await settled(host);
    expect(compare()).to.equal('');
  });
});

/** Where the text of an element stands: the top of an inline box without height at its end. */
function baselineOf(element: HTMLElement): number {
  const mark = document.createElement('span');
  Object.assign(mark.style, { display: 'inline-block', width: '0', height: '0' });
  element.append(mark);
  const { bottom } = mark.getBoundingClientRect();
  mark.remove();
  return bottom;
}

/** A tag in so much room, drawn for it. */
async function wide(tag: string, width = 1200): Promise<HTMLElement> {
  const host = await place<LitElement>(tag);
  host.style.width = `${width}px`;
  await waitUntil(() => inside(host, '.ruler').clientWidth <= width, 'it has its room');
  await frame();
  await frame();
  await settled(host);
  return host;
}

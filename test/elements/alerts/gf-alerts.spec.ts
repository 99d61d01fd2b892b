import { expect } from '@open-wc/testing';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import type { AlertsElement } from '../../../src/elements/alerts/alerts-element.js';
import '../../../src/elements/alerts/gf-alerts.js';
import { RULES, reminders } from '../../../stories/documents/reminders.js';
import { headerOf, itIsAccessible } from '../../support/accessible.js';
import { quietConsole } from '../../support/console.js';
import { press, tabStops } from '../../support/input.js';
import { newsOf } from '../../support/news-heard.js';
import {
  all,
  everything,
  heard,
  inside,
  openTable,
  placeData,
  read,
  readAll,
  settled,
  spoken,
} from '../../support/page.js';

const drawn = (document: Contract = reminders(), more = '') =>
  placeData(`<gf-alerts ${more}></gf-alerts>`, document);
const labels = (host: Element) => all(host, '[role="option"]').map(spoken);
const [line] = RULES;

describe('gf-alerts', () => {
  const console = quietConsole();
  itIsAccessible(console, 'gf-alerts');

  it('is accessible with reminders, and with its table', async () => {
    const host = await drawn();
    await expect(host).to.be.accessible();
    await openTable(host);
    await expect(host).to.be.accessible();
  });

  it('says of where it is and how many there are, in figures and words', async () => {
    const host = await drawn();
    expect(headerOf(host)).to.deep.equal([
      '共5条提醒，其中紧急1条',
      '业务提醒 · 示例区及其所辖 · 最新',
    ]);
    expect(all(host, '.count'), 'said once').to.be.empty;
    host.setAttribute('heading', '本区提醒');
    await settled(host);
    expect(read(host, '.count'), 'below a title of the page').to.equal('共5条提醒，其中紧急1条');
  });

  it('says of each the region, the figure, since when and what the rule says', async () => {
    const [first, ...rest] = labels(await drawn());
    for (const word of ['紧急', '西街道', '就业率，94.2%', '2026年3月', '请核对台账']) {
      expect(first).to.contain(word);
    }
    expect(first).to.contain('自2026年2月起，连续2个月不高于95%');
    const others = rest.join('\n');
    expect(others).to.match(
      /示例区，社团数，310个，2025年二季度，自2025年三季度起没有新数，晚\d+个季度/,
    );
    expect(others).to.contain(
      '东街道，未结案件，34件，2026年3月，至少自2026年2月起，连续2个月上升',
    );
    expect(others).to.contain('北街道，未结案件，缺报，2026年3月，自2026年2月起，连续2个月');
    expect(others).to.contain('南街道，未结案件，不公布，保密，自2026年3月起');
  });

  it('puts what is urgent first, marked by a word beside the colour, and nothing else', async () => {
    const host = await drawn();
    expect(readAll(host, '.tag')).to.deep.equal(['紧急']);
    expect(all(host, '.alert.urgent')).to.deep.equal([inside(host, '.alert')]);
  });

  it('is one tab stop for its rows; Enter picks the region for the other pictures, and again clears it', async () => {
    const host = await drawn();
    const list = inside(host, '[role="listbox"]');
    expect(tabStops(host)).to.contain(list);
    expect(tabStops(host).filter((stop) => list.contains(stop))).to.deep.equal([list]);
    const events = heard<{ region?: string }>('gf-select');
    await press(list, 'ArrowDown');
    await press(list, 'Enter');
    await settled(host);
    expect(events.map(({ detail }) => detail.region)).to.deep.equal(['990101002']);
    expect(inside(host, '#option-0').getAttribute('aria-selected')).to.equal('true');
    expect(labels(host), 'the list stays').to.have.length(5);
    await press(list, 'Enter');
    expect(events[1]!.detail.region).to.equal(undefined);
  });

  it('speaks when an update changes the number, and not before', async () => {
    const host = await drawn();
    const news = await newsOf(host, () => void (host.data = reminders([line!])));
    expect(news.join()).to.contain('提醒由5条变为1条');
    expect(headerOf(host)[0]).to.equal('共1条提醒，紧急');
  });

  it('calls it good where nothing is to be reminded of, and says what was checked', async () => {
    const host = await drawn(reminders([{ ...line!, value: 50 }]));
    expect(read(host, '.message')).to.equal(
      '没有需要提醒的事项 查了1条规则。数据截至2026年3月，2026年4月10日发布。',
    );
    expect(all(host, '.bad, .watch, .urgent, .notes')).to.be.empty;
    expect(read(host, '.rules')).to.contain('就业率 · 不高于50%');
    await expect(host).to.be.accessible();
  });

  it('says in both languages what is incomplete, and does not call that calm', async () => {
    const half = { id: 'half', kind: 'threshold' as const, indicator: 'cases' };
    const host = await drawn(reminders([half]));
    expect(read(host, '.message')).to.equal('没有可以检查的规则');
    expect(read(host, '.notes')).to.equal(
      '规则“未结案件 · 触及界限”缺少界限（value）、比较方式（comparator），未能检查。',
    );
    const english = await drawn(reminders([half]), 'lang="en"');
    expect(read(english, '.notes')).to.contain('lacks its limit (value) and its comparator');
  });

  it('counts the regions that a bound leaves open', async () => {
    const document = reminders([{ ...line!, indicator: 'cases', value: 35 }]);
    for (const row of document.observations!) {
      if (row.region === '990101001') Object.assign(row, { qualifier: 'more-than', raw: '30余件' });
    }
    const notes = read(await drawn(document), '.notes');
    expect(notes).to.contain('1个地区无法判断（东街道）');
  });

  it('of a street has only that street, and says how many rules do not concern it', async () => {
    const host = await drawn(reminders(), 'region="990101002"');
    expect(headerOf(host)[1]).to.equal('业务提醒 · 西街道 · 最新');
    expect(labels(host)).to.have.length(1);
    expect(read(host, '.notes')).to.equal('另有1条规则不针对西街道及其所辖。');
  });

  it('tells a document without rules where they belong', async () => {
    expect(read(await drawn(reminders([])), '.message')).to.contain('alerts');
  });

  it('links to the ground of a rule, outside the list', async () => {
    const host = await drawn();
    const link = inside<HTMLAnchorElement>(host, '.rules a');
    expect(link.getAttribute('href')).to.equal('facts.html');
    expect(link.closest('[role="listbox"]')).to.equal(null);
  });

  it('shows the same in its table', async () => {
    const rows = await openTable(await drawn());
    expect(rows[0]!.slice(0, 6)).to.deep.equal([
      '西街道',
      '紧急，触及界限',
      '就业率',
      '94.2%',
      '2026年3月',
      '自2026年2月起，连续2个月不高于95%',
    ]);
    expect(rows.map(([, kind]) => kind)).to.include.members(['缺报', '不公布', '数据未更新']);
  });

  it('says nowhere what is suppressed', async () => {
    console.expect('[missing-has-value]');
    const document = reminders([
      ...RULES,
      { ...line!, id: 'x', indicator: 'cases', comparator: 'ge', value: 1 },
    ]);
    const row = document.observations!.find(({ status }) => status === 'Q')!;
    Object.assign(row, { value: 73519, raw: '73519件', upper: 73520 });
    const host = await drawn(document);
    const list = everything(host);
    await openTable(host);
    expect(list + everything(host)).not.to.match(/73,?5/);
  });

  /** So many rules, each of which holds in all four streets. */
  const rulesOf = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      id: `r${i}`,
      kind: 'threshold' as const,
      indicator: 'rate',
      level: 'street',
      comparator: 'ge' as const,
      value: i,
    }));
  const seen = (host: Element) =>
    all(host, '.alert').filter(({ offsetHeight }) => offsetHeight > 0);

  it('folds the reminders of one rule below its name, with how many regions and which', async () => {
    const host = await drawn(reminders([line!, ...rulesOf(1)]));
    expect(headerOf(host)[0]).to.equal('共5条提醒，其中紧急1条');
    const [urgent, head, ...others] = seen(host);
    expect(others).to.be.empty;
    expect(spoken(urgent!)).to.contain('西街道');
    expect(spoken(head!)).to.equal(
      '就业率 · 不低于0%：4个街道，东街道、西街道、南街道等，已折叠，回车展开',
    );
    const size = (row: Element) =>
      parseFloat(getComputedStyle(row.querySelector('.main')!).fontSize);
    expect([size(urgent!), size(head!)]).to.deep.equal([20, 16]);
    head!.click();
    await settled(host);
    expect(seen(host)).to.have.length(6);
    expect(spoken(head!)).to.contain('已展开，回车收起');
    (host as AlertsElement).fold();
    await settled(host);
    expect(seen(host)).to.have.length(2);
  });

  it('opens and closes a rule by keys, which pass over what is folded', async () => {
    const host = await drawn(reminders(rulesOf(2)));
    const list = inside(host, '[role="listbox"]');
    const active = () => spoken(inside(host, `#${list.getAttribute('aria-activedescendant')!}`));
    await press(list, 'ArrowDown');
    expect(active()).to.contain('不低于0%');
    await press(list, 'ArrowDown');
    expect(active()).to.contain('不低于1%');
    await press(list, 'ArrowUp');
    await press(list, 'Enter');
    await settled(host);
    expect(active()).to.contain('已展开');
    await press(list, 'ArrowDown');
    expect(active()).to.match(/^..街道|^.街道/);
    const events = heard<{ region?: string }>('gf-select');
    await press(list, ' ');
    expect(events).to.have.length(1);
    await press(list, 'Home');
    await press(list, 'Enter');
    await settled(host);
    expect(seen(host)).to.have.length(2);
    await expect(host).to.be.accessible();
  });

  it('shows the first rules of a long list, then the rest', async () => {
    const host = await drawn(reminders(rulesOf(9)), 'most="4"');
    expect(seen(host)).to.have.length(4);
    expect(headerOf(host)[0]).to.equal('共36条提醒');
    expect(read(host, '.count')).to.equal('列出前16条');
    const list = inside(host, '[role="listbox"]');
    await press(list, 'End');
    expect(spoken(inside(host, `#${list.getAttribute('aria-activedescendant')!}`))).to.contain(
      '不低于3%',
    );
    expect(read(host, '.rest')).to.equal('显示其余20条');
    inside(host, '.rest').click();
    await settled(host);
    expect(seen(host)).to.have.length(9);
    expect(all(host, '.count')).to.be.empty;
    expect(host.shadowRoot!.activeElement).to.equal(list);
  });

  it('says in English too how many of them it lists, urgent ones and one alone as well', async () => {
    const host = await drawn(reminders(), 'lang="en" most="4"');
    expect(headerOf(host)[0]).to.equal('5 reminders, 1 of them urgent');
    expect(read(host, '.count')).to.equal('The first 4 are listed');
    (host as AlertsElement).most = 1;
    await settled(host);
    expect(read(host, '.count')).to.equal('The first is listed');
  });

  it('speaks English', async () => {
    const host = await drawn(reminders(), 'lang="en"');
    expect(headerOf(host)).to.deep.equal([
      '5 reminders, 1 of them urgent',
      'Reminders · Sample District and below · Latest',
    ]);
    expect(labels(host).join('\n')).to.contain(
      'rising since Feb 2026 or earlier, 2 months in a row',
    );
    const joined = labels(host).join('\n');
    expect(joined, 'no bound of the figure').to.contain(', at or below 95% since Feb 2026');
    expect(everything(host).replace(/共富/g, '')).not.to.match(/提醒|连续|街道/);
  });
});

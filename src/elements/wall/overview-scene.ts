import { html, nothing, type TemplateResult } from 'lit';
import { decide, isBelow, type Finding } from '../../core/derive/decision.js';
import { overview, type DomainHeadlines, type Headline } from '../../core/derive/overview.js';
import { judge, targetOf } from '../../core/derive/target.js';
import type { Observation } from '../../core/series.js';
import { decisionWords } from '../../i18n/decision.js';
import type { Speaker } from '../../i18n/speaker.js';
import { wallWords } from '../../i18n/wall.js';
import { toneOf } from '../base/figure.js';
import type { View } from '../base/view.js';
import type { Layout, Ratio } from './layout.js';
import { filled, withoutAll, type Cell, type Hung, type Scene } from './scene.js';

/** More domains than this would be too small to read. */
const MOST = 6;

/** So many other figures of a domain at most; the wall shows those that fit. */
const OTHERS = 8;

/** 区情总览: every domain as one large number, and the one thing that needs attention. */
export function overviewScene(view: View): Scene | undefined {
  const { dataset, say, region, period } = view;
  const domains = overview(dataset, region, period).slice(0, MOST);
  if (domains.length === 0) return undefined;
  const [first] = decide(dataset, region, period);
  const tiles = region.children.length > 1 ? domains[0]!.lead : undefined;
  const all = layouts(domains.length, tiles !== undefined);
  const present = new Set(
    all.ribbon.areas
      .join(' ')
      .split(' ')
      .filter((area) => first || area !== 'ap'),
  );
  return {
    title: wallWords[say.lang].overview,
    things: domains.length * 2 + 2,
    layout: withoutAll(all, present),
    cells: (hung) => [
      {
        ...{ area: 'at', look: 'attention', of: first ? [first.indicator.id] : [] },
        body: renderAttention(view, first, hung),
      },
      ...(first ? [proofCell(view, first, hung)] : []),
      ...domains.map((one, i) => ({
        ...{ area: `d${i}`, look: 'domain' },
        of: [one.lead, ...one.others].filter(isShown).map(({ indicator }) => indicator.id),
        at: region.id,
        body: renderDomain(view, one, hung),
      })),
      ...(tiles ? [tilesCell(view, tiles, hung)] : []),
    ],
  };
}

const isShown = ({ observation }: Headline) => observation.value !== null;

/** What needs attention stands first and largest, its course beside it; then the domains. */
function layouts(count: number, tiles: boolean): Record<Ratio, Layout> {
  const each = Array.from({ length: count }, (_, i) => `d${i}`);
  const ones = each.map(() => 1);
  const split = Math.max(1, Math.ceil(count * 0.6));
  const above = (area: string) => each.map((_, i) => (i < split || !tiles ? area : 'ti')).join(' ');
  const band = (first: number, second: number, domains: number): Layout => ({
    ...{ columns: ones, rows: [first, second, domains] },
    areas: [above('at'), above('ap'), each.join(' ')],
  });
  const pairs = Array.from({ length: Math.ceil(count / 2) }, (_, i) => {
    const [a, b = tiles ? 'ti' : a] = each.slice(i * 2, i * 2 + 2);
    return `${a} ${b}`;
  });
  const own = tiles && count % 2 === 0 ? ['ti ti'] : [];
  const names = each.join(' ');
  const rest = tiles ? each.map(() => 'ti').join(' ') : names;
  const beside = tiles ? ' ti' : '';
  return {
    portrait: {
      columns: [1, 1],
      rows: [10.9, 13.2, ...pairs.map(() => 17.9), ...own.map(() => 15)],
      areas: ['at at', 'ap ap', ...pairs, ...own],
    },
    square: band(10.2, 11.8, 18.5),
    wide: band(11, 12.5, 23),
    cinema: {
      ...{ columns: [2.3, ...ones], rows: [1.2, 1] },
      areas: [`at ${names}`, `ap ${rest}`],
    },
    ribbon: {
      ...{ columns: [2.6, ...ones, ...(tiles ? [1.9] : [])], rows: [0.95, 1] },
      areas: [`at ${names}${beside}`, `ap ${names}${beside}`],
    },
  };
}

function renderDomain(view: View, { domain, lead, others }: DomainHeadlines, hung: Hung) {
  const { say, region } = view;
  return html`<p class="kicker">${say.words.domains[domain] ?? domain}</p>
    <gf-stat
      class="lead"
      .heading=${say.short(lead.indicator)}
      .indicator=${lead.indicator.id}
      .region=${region.id}
      .noSparkline=${hung.ratio === 'square'}
      .compare=${hung.compare}
      .lang=${hung.lang}
      .headingLevel=${hung.headingLevel}
    ></gf-stat>
    ${
      others.length > 0
        ? html`<dl class="others">
            ${others.slice(0, OTHERS).map((one) => renderOther(view, one, lead.observation))}
          </dl>`
        : nothing
    }`;
}

/** A figure below the first of its domain; its period is said where it is not that one's. */
function renderOther(
  { dataset, say }: View,
  { indicator, observation }: Headline,
  first: Observation,
): TemplateResult {
  const period = say.period(observation);
  const target = targetOf(dataset, observation);
  const verdict = target && judge(observation, target).verdict;
  const marks = observation.value === null ? [] : observation.status;
  return html`<div class="other">
    <dt>${say.short(indicator)}</dt>
    <dd class=${observation.value === null ? 'none' : ''}>
      <b>${say.value(observation)}</b>
      ${period === say.period(first) ? nothing : html`<span class="mark">${period}</span>`}
      ${
        verdict
          ? html`<span class=${toneOf(verdict)}>${say.words.verdicts[verdict]}</span>`
          : nothing
      }
      ${marks.map((letter) => html`<span class="mark">${say.words.statuses[letter]}</span>`)}
    </dd>
  </div>`;
}

/** The most urgent finding, its figure as the largest on the wall. */
function renderAttention({ say }: View, finding: Finding | undefined, hung: Hung): TemplateResult {
  const words = wallWords[say.lang];
  if (!finding) return html`<p class="kicker">${words.calm}</p>`;
  const { kind } = finding;
  const tone = kind === 'target' || kind === 'regions' ? 'bad' : 'watch';
  const seen = 'observation' in finding && finding.observation.value !== null;
  return html`<p class="kicker call ${tone}" role="heading" aria-level=${hung.headingLevel}>
      ${words.attention}
    </p>
    <div class="said">
      ${seen ? renderAlarm(say, finding.observation, tone) : nothing}
      <p class="sentence" part="attention">
        ${unbroken(decisionWords[say.lang].sentence(finding, say))}
      </p>
    </div>`;
}

/** Chinese breaks between any two characters; in large type a number stays with what it counts. */
const unbroken = (sentence: string) =>
  sentence
    .split(/([\d,.]+[^\d\s，。（）])/)
    .map((part, i) => (i % 2 === 0 ? part : html`<span class="whole">${part}</span>`));

/** The figure of the finding, for the eye: the sentence beside it says it as well. */
function renderAlarm(say: Speaker, observation: Observation, tone: string): TemplateResult {
  const { qualifier, row, indicator } = observation;
  const plain = qualifier === 'exact' && !(row?.raw && say.lang === 'zh-CN');
  return html`<p class="alarm ${tone} ${plain ? '' : 'worded'}" aria-hidden="true">
    ${
      plain
        ? html`${say.figure(observation)}<small>${say.unit(indicator.unit)}</small>`
        : say.value(observation)
    }
  </p>`;
}

/** The picture that the numbers of the finding stand in. */
function proofCell({ region }: View, finding: Finding, hung: Hung): Cell {
  const indicator = finding.indicator.id;
  const below = isBelow(finding);
  const at = below ? region.children.map(({ id }) => id) : region.id;
  const settings = {
    indicator,
    region: region.id,
    headingLevel: Math.min(6, hung.headingLevel + 1),
  };
  return filled({ area: 'ap', of: [indicator], at }, below ? 'tiles' : 'trend', settings, hung);
}

function tilesCell({ region }: View, { indicator: { id } }: Headline, hung: Hung): Cell {
  const at = region.children.map((child) => child.id);
  const settings = { indicator: id, region: region.id };
  return filled({ area: 'ti', of: [id], at }, 'tiles', settings, hung);
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Region } from '../../../core/model/dataset.js';
import { decide, isBelow, type Finding } from '../../../core/derive/decision.js';
import { availableFigures, isAvailableBelow } from '../../../core/derive/availability.js';
import { overview, type DomainHeadlines, type Headline } from '../../../core/derive/overview.js';
import { judge, targetOf } from '../../../core/derive/target.js';
import type { Observation } from '../../../core/series/resolve.js';
import { decisionWords } from '../../brief/decision.words.js';
import type { Speaker } from '../../../i18n/speaker.js';
import { wallWords } from '../wall.words.js';
import { toneOf } from '../../base/text/figure.js';
import type { View } from '../../base/element/view.js';
import type { Layout, Ratio } from '../layout/layout.js';
import { filled, type Cell, type Hung, type Scene } from './scene.js';
import { without } from '../layout/prune.js';

/** More domains than this would be too small to read. */
const MOST = 6;

/** So many other figures of a domain at most; the wall shows those that fit. */
const OTHERS = 8;

/** Height in em of the line that says that nothing asks for attention. */
const CALM = 4.4;

/** A course of fewer figures is none. */
const COURSE = 3;

type Picture = (area: string, hung: Hung) => Cell;

/** 区情总览: every domain as one large number, and the one thing that needs attention. */
export function overviewScene(view: View): Scene | undefined {
  const { dataset, say, region, period } = view;
  const domains = overview(dataset, region, period).slice(0, MOST);
  if (domains.length === 0) return undefined;
  const [first] = decide(dataset, region, period);
  const pictures = picturesOf(view, domains, first);
  return {
    title: wallWords[say.lang].overview,
    things: domains.length * 2 + pictures.length,
    layout: layouts(domains.length, pictures.length, first !== undefined),
    cells: (hung) => [
      {
        ...{ area: 'at', look: 'attention', of: first ? [first.indicator.id] : [] },
        body: renderAttention(view, first, hung),
      },
      ...pictures.map((picture, i) => picture(PICTURES[i]!, hung)),
      ...domains.map((one, i) => ({
        ...{ area: `d${i}`, look: pictures.length > 0 ? 'domain' : 'domain roomy' },
        of: [one.lead, ...one.others].filter(isShown).map(({ indicator }) => indicator.id),
        at: region.id,
        body: renderDomain(view, one, hung),
      })),
    ],
  };
}

const isShown = ({ observation }: Headline) => observation.value !== null;

/** The places of the pictures: the first one beside what needs attention. */
const PICTURES = ['ap', 'ti'];

/** What the finding stands in, or the course of the first domain that has one; then the regions below. */
function picturesOf(
  { dataset, region }: View,
  domains: readonly DomainHeadlines[],
  finding: Finding | undefined,
): Picture[] {
  const leads = domains.map(({ lead }) => lead.indicator.id);
  const course = leads.find(
    (indicator) => availableFigures(dataset, { indicator, region: region.id }) >= COURSE,
  );
  const asked = finding?.indicator.id;
  const isTiled = finding !== undefined && isBelow(finding);
  const below = leads.find(
    (indicator) =>
      isAvailableBelow(dataset, region, indicator) && !(isTiled && indicator === asked),
  );
  const first = asked ? (isTiled ? tilesOf : trendOf)(region, asked) : undefined;
  const beside = course && (!first || isTiled) ? trendOf(region, course) : undefined;
  const tiles = below ? tilesOf(region, below) : undefined;
  return [first ?? beside, tiles ?? (first && beside)].flatMap((picture) => picture ?? []);
}

/** What needs attention stands first and largest, its course beside it; then the domains. */
function layouts(count: number, pictures: number, alarmed: boolean): Record<Ratio, Layout> {
  const each = Array.from({ length: count }, (_, i) => `d${i}`);
  const names = each.join(' ');
  const all = (area: string) => each.map(() => area).join(' ');
  const tiles = pictures > 1;
  // A domain alone is as wide as both pictures above it.
  const wide = tiles && count === 1 ? [...each, ...each] : each;
  const split = tiles ? Math.min(wide.length - 1, Math.ceil(count * 0.6)) : count;
  const above = (area: string) => wide.map((_, i) => (i < split ? area : 'ti')).join(' ');
  const tall = (first: number, second: number) =>
    alarmed ? [first, second] : [CALM, first + second - CALM];
  const pairs = Array.from({ length: Math.ceil(count / 2) }, (_, i) => {
    const [a, b = tiles ? 'ti' : a] = each.slice(i * 2, i * 2 + 2);
    return `${a} ${b}`;
  });
  const own = tiles && count % 2 === 0 ? ['ti ti'] : [];
  const band = (first: number, second: number, domains: number): Layout => ({
    ...{ columns: wide.map(() => 1), rows: [...tall(first, second), domains] },
    areas: [above('at'), above('ap'), wide.join(' ')],
  });
  // Without pictures the domains have all the room.
  const plain = (height: number): Layout => ({
    ...{ columns: each.map(() => 1), rows: [CALM, height - CALM] },
    areas: [all('at'), names],
  });
  const upright: Layout = {
    columns: [1, 1],
    rows: [...tall(10.9, 13.2), ...pairs.map(() => 17.9), ...own.map(() => 15)],
    areas: ['at at', 'ap ap', ...pairs, ...own],
  };
  if (pictures === 0) {
    const portrait = without(upright, new Set(['at', ...each]));
    return { portrait, square: plain(40), wide: plain(46), cinema: plain(44), ribbon: plain(42) };
  }
  const rest = tiles ? all('ti') : names;
  const beside = tiles ? ' ti' : '';
  return {
    portrait: upright,
    square: band(10.2, 11.8, 18.5),
    wide: band(11, 12.5, 23),
    cinema: {
      columns: [2.3, ...each.map(() => 1)],
      ...(alarmed
        ? { rows: [24.3, 20.2], areas: [`at ${names}`, `ap ${rest}`] }
        : {
            rows: [CALM, 24.3 - CALM, 20.2],
            areas: [`at ${names}`, `ap ${names}`, `ap ${rest}`],
          }),
    },
    ribbon: {
      columns: [2.6, ...each.map(() => 1), ...(tiles ? [1.9] : [])],
      rows: tall(20.7, 21.8),
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

const trendOf =
  (region: Region, indicator: string): Picture =>
  (area, hung) => {
    const headingLevel = Math.min(6, hung.headingLevel + 1);
    const settings = { indicator, region: region.id, headingLevel };
    return filled({ area, of: [indicator], at: region.id }, 'trend', settings, hung);
  };

const tilesOf =
  ({ id, children }: Region, indicator: string): Picture =>
  (area, hung) => {
    const at = children.map((child) => child.id);
    return filled({ area, of: [indicator], at }, 'tiles', { indicator, region: id }, hung);
  };

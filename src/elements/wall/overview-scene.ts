import { html, nothing, type TemplateResult } from 'lit';
import { decide, type Finding } from '../../core/derive/decision.js';
import { overview, type DomainHeadlines, type Headline } from '../../core/derive/overview.js';
import { judge, targetOf } from '../../core/derive/target.js';
import { decisionWords } from '../../i18n/decision.js';
import { wallWords } from '../../i18n/wall.js';
import { toneOf } from '../base/figure.js';
import type { View } from '../base/view.js';
import type { Layout, Ratio } from './layout.js';
import type { Cell, Hung, Scene } from './scene.js';

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
  return {
    title: wallWords[say.lang].overview,
    things: domains.length * 2 + 2,
    layout: layouts(domains.length, tiles !== undefined),
    cells: (hung) => [
      ...domains.map((one, i) => ({
        ...{ area: `d${i}`, look: 'domain' },
        of: [one.lead, ...one.others].filter(isShown).map(({ indicator }) => indicator.id),
        at: region.id,
        body: renderDomain(view, one, hung),
      })),
      {
        ...{ area: 'at', look: 'attention', of: first ? [first.indicator.id] : [] },
        body: renderAttention(view, first, hung),
      },
      ...(tiles ? [tilesCell(view, tiles, hung)] : []),
    ],
  };
}

const isShown = ({ observation }: Headline) => observation.value !== null;

function layouts(count: number, tiles: boolean): Record<Ratio, Layout> {
  const each = Array.from({ length: count }, (_, i) => `d${i}`);
  const ones = each.map(() => 1);
  const split = Math.max(1, Math.ceil(count * 0.6));
  const below = each.map((_, i) => (i < split || !tiles ? 'at' : 'ti')).join(' ');
  const band = (top: number): Layout => ({
    ...{ columns: ones, rows: [top, 1] },
    areas: [each.join(' '), below],
  });
  const pairs = Array.from({ length: Math.ceil(count / 2) }, (_, i) => {
    const [a, b = tiles ? 'ti' : a] = each.slice(i * 2, i * 2 + 2);
    return `${a} ${b}`;
  });
  const own = tiles && count % 2 === 0 ? ['ti ti'] : [];
  const rest = tiles ? 'ti' : 'at';
  return {
    portrait: {
      columns: [1, 1],
      rows: [...pairs.map(() => 1), 1.05, ...own.map(() => 0.8)],
      areas: [...pairs, 'at at', ...own],
    },
    square: band(0.95),
    wide: band(1.2),
    cinema: {
      ...{ columns: [...ones, 2.1], rows: [1.15, 1] },
      areas: [`${each.join(' ')} at`, `${each.map(() => rest).join(' ')} at`],
    },
    ribbon: {
      ...{ columns: [...ones, 2.1, 1.9], rows: [1] },
      areas: [`${each.join(' ')} at ${rest}`],
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
            ${others.slice(0, OTHERS).map((one) => renderOther(view, one))}
          </dl>`
        : nothing
    }`;
}

function renderOther({ dataset, say }: View, { indicator, observation }: Headline): TemplateResult {
  const target = targetOf(dataset, observation);
  const verdict = target && judge(observation, target).verdict;
  const marks = observation.value === null ? [] : observation.status;
  return html`<div class="other">
    <dt>${say.short(indicator)}</dt>
    <dd class=${observation.value === null ? 'none' : ''}>
      <b>${say.value(observation)}</b>
      ${
        verdict
          ? html`<span class=${toneOf(verdict)}>${say.words.verdicts[verdict]}</span>`
          : nothing
      }
      ${marks.map((letter) => html`<span class="mark">${say.words.statuses[letter]}</span>`)}
    </dd>
  </div>`;
}

/** The most urgent finding, large, with the picture that its numbers stand in. */
function renderAttention(view: View, finding: Finding | undefined, hung: Hung): TemplateResult {
  const { say, region } = view;
  const words = wallWords[say.lang];
  if (!finding) return html`<p class="kicker">${words.calm}</p>`;
  const { kind, indicator } = finding;
  const below = kind === 'regions' || kind === 'missing';
  const tone = kind === 'target' || kind === 'regions' ? 'bad' : 'watch';
  const level = hung.headingLevel;
  return html`<div class="call call-${tone}">
      <p class="kicker ${tone}" role="heading" aria-level=${level}>${words.attention}</p>
      <p class="sentence" part="attention">${decisionWords[say.lang].sentence(finding, say)}</p>
    </div>
    ${
      below
        ? html`<gf-tiles
            class="fill"
            .indicator=${indicator.id}
            .region=${region.id}
            .lang=${hung.lang}
            .headingLevel=${Math.min(6, level + 1)}
          ></gf-tiles>`
        : html`<gf-trend
            class="fill"
            .indicator=${indicator.id}
            .region=${region.id}
            .lang=${hung.lang}
            .headingLevel=${Math.min(6, level + 1)}
          ></gf-trend>`
    }`;
}

function tilesCell({ region }: View, { indicator }: Headline, hung: Hung): Cell {
  return {
    area: 'ti',
    of: [indicator.id],
    body: html`<gf-tiles
      class="fill"
      .indicator=${indicator.id}
      .region=${region.id}
      .lang=${hung.lang}
      .headingLevel=${hung.headingLevel}
    ></gf-tiles>`,
  };
}

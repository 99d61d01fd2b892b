import { html, nothing, type TemplateResult } from 'lit';
import type { Region } from '../../../core/model/dataset.js';
import { decide, isBelow, type Finding } from '../../../core/derive/decision.js';
import { availableFigures, isAvailableBelow } from '../../../core/derive/availability.js';
import { overview, type DomainHeadlines, type Headline } from '../../../core/derive/overview.js';
import { progressOf } from '../../../core/derive/progress.js';
import type { Observation } from '../../../core/series/resolve.js';
import { briefWords } from '../../brief/brief.words.js';
import type { Speaker } from '../../../i18n/speaker.js';
import { isPlain, toneOf } from '../../base/text/figure.js';
import type { View } from '../../base/element/view.js';
import { filledCell } from './filled-cell.js';
import { overviewLayouts } from './overview-layouts.js';
import type { Cell, Scene, SceneContext } from './scene.js';
import { scenesWords } from './scenes.words.js';

/** More domains than this would be too small to read. */
const MOST = 6;

/** So many other figures of a domain at most; the wall shows those that fit. */
const OTHERS = 8;

/** A course of fewer figures is none. */
const COURSE = 3;

type Picture = (area: string, context: SceneContext) => Cell;

/** 区情总览: every domain as one large number, and the one thing that needs attention. */
export function overviewScene(view: View): Scene | undefined {
  const { dataset, say, region, period, earliest } = view;
  const domains = overview(dataset, region, period, earliest).slice(0, MOST);
  if (domains.length === 0) return undefined;
  const [finding] = decide(dataset, region, period, earliest);
  const pictures = picturesOf(view, domains, finding);
  const layouts = overviewLayouts({
    domains: domains.length,
    pictures: pictures.length,
    hasFinding: finding !== undefined,
  });
  const look = pictures.length > 0 ? 'domain' : 'domain roomy';
  return {
    title: scenesWords[say.lang].overview,
    things: domains.length * 2 + pictures.length,
    layout: (ratio) => layouts[ratio],
    cells: (context) => [
      {
        area: 'at',
        look: 'attention',
        of: finding ? [finding.indicator.id] : [],
        body: renderAttention(view, finding, context),
      },
      ...pictures.map((picture, i) => picture(PICTURES[i]!, context)),
      ...domains.map((headlines, i) => ({
        area: `d${i}`,
        look,
        of: indicatorsIn(headlines),
        at: region.id,
        body: renderDomain(view, headlines, context),
      })),
    ],
  };
}

/** The indicators of a domain that have a figure to show. */
const indicatorsIn = ({ lead, others }: DomainHeadlines) =>
  [lead, ...others]
    .filter(({ observation }) => observation.value !== null)
    .map(({ indicator }) => indicator.id);

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
  return [first ?? beside, tiles ?? (first && beside)].filter((picture) => picture !== undefined);
}

function renderDomain(
  view: View,
  { domain, lead, others }: DomainHeadlines,
  context: SceneContext,
) {
  const { say, region } = view;
  return html`<p class="kicker">${say.words.domains[domain] ?? domain}</p>
    <gf-stat
      class="lead"
      .heading=${say.short(lead.indicator)}
      .indicator=${lead.indicator.id}
      .region=${region.id}
      .noSparkline=${context.ratio === 'square'}
      .compare=${context.compare}
      .lang=${context.lang}
      .headingLevel=${context.headingLevel}
    ></gf-stat>
    ${
      others.length > 0
        ? html`<dl class="others">
            ${others.slice(0, OTHERS).map((other) => renderOther(view, other, lead.observation))}
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
  const judgement = progressOf(dataset, observation);
  const marks = observation.value === null ? [] : observation.status;
  return html`<div class="other">
    <dt>${say.short(indicator)}</dt>
    <dd class=${observation.value === null ? 'none' : ''}>
      <b>${say.value(observation)}</b>
      ${period === say.period(first) ? nothing : html`<span class="mark">${period}</span>`}
      ${
        judgement
          ? html`<span class=${toneOf(judgement.verdict)}>${say.outcome(judgement)}</span>`
          : nothing
      }
      ${marks.map((letter) => html`<span class="mark">${say.words.statuses[letter]}</span>`)}
    </dd>
  </div>`;
}

/** The most urgent finding, its figure as the largest on the wall. */
function renderAttention(
  { say }: View,
  finding: Finding | undefined,
  context: SceneContext,
): TemplateResult {
  const words = scenesWords[say.lang];
  if (!finding) return html`<p class="kicker">${words.calm}</p>`;
  const { kind } = finding;
  const tone = kind === 'target' || kind === 'regions' ? 'bad' : 'watch';
  const isSeen = 'observation' in finding && finding.observation.value !== null;
  return html`<p class="kicker call ${tone}" role="heading" aria-level=${context.headingLevel}>
      ${words.attention}
    </p>
    <div class="said">
      ${isSeen ? renderAlarm(say, finding.observation, tone) : nothing}
      <p class="sentence" part="attention">
        ${unbroken(briefWords[say.lang].sentence(finding, say))}
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
  const isFigure = isPlain(say, observation);
  return html`<p class="alarm ${tone} ${isFigure ? '' : 'worded'}" aria-hidden="true">
    ${
      isFigure
        ? html`${say.figure(observation)}<small
              >${say.unitAfter(say.figure(observation), observation.indicator.unit)}</small
            >`
        : say.value(observation)
    }
  </p>`;
}

const trendOf =
  (region: Region, indicator: string): Picture =>
  (area, context) => {
    const headingLevel = Math.min(6, context.headingLevel + 1);
    const settings = { indicator, region: region.id, headingLevel };
    return filledCell({ area, of: [indicator], at: region.id }, 'trend', settings, context);
  };

const tilesOf =
  ({ id, children }: Region, indicator: string): Picture =>
  (area, context) => {
    const at = children.map((child) => child.id);
    return filledCell({ area, of: [indicator], at }, 'tiles', { indicator, region: id }, context);
  };

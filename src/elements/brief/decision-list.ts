import { html, nothing, type TemplateResult } from 'lit';
import { isBelow, type Finding } from '../../core/derive/decision.js';
import type { View } from '../base/element/view.js';
import { briefWords } from './brief.words.js';
import { phrased } from '../base/text/phrased.js';

/** What the reader has opened in the list, and how that changes. */
export interface Opened {
  /** The finding whose picture is open. */
  index: number | undefined;
  all: boolean;
  /** So many are shown at first. */
  most: number;
  open(index: number | undefined): void;
  showAll(): void;
}

/** The findings among so many indicators, in order of urgency, each with the picture that its numbers stand in. */
export function renderDecision(
  view: View,
  findings: readonly Finding[],
  judged: number,
  opened: Opened,
  headingLevel: number,
): TemplateResult {
  const { say } = view;
  const words = briefWords[say.lang];
  if (findings.length === 0) {
    return html`<p class="reading" part="reading">${phrased(words.calm(judged))}</p>`;
  }
  const shown = opened.all ? findings : findings.slice(0, opened.most);
  const isCut = shown.length < findings.length;
  return html`${
      isCut
        ? html`<p class="listed" part="count">${words.listed(findings.length, shown.length)}</p>`
        : nothing
    }
    <ol class="findings" part="findings">
      ${shown.map((finding, i) => renderFinding(view, finding, i, opened, headingLevel))}
    </ol>
    ${
      isCut
        ? html`<button type="button" class="all" part="more" @click=${opened.showAll}>
            ${words.all(findings.length)}
          </button>`
        : nothing
    }`;
}

function renderFinding(
  view: View,
  finding: Finding,
  i: number,
  { index, open }: Opened,
  headingLevel: number,
): TemplateResult {
  const { say } = view;
  const words = briefWords[say.lang];
  const { ui } = say.words;
  const isOpen = index === i;
  return html`<li class="finding ${finding.kind}" part="finding">
    <p>${phrased(words.sentence(finding, say))}</p>
    <span id="named-${i}" hidden
      >${say.words.pair(say.indicator(finding.indicator), isBelow(finding) ? ui.byRegion : ui.overTime)}</span
    >
    <button
      type="button"
      part="more"
      aria-expanded=${isOpen}
      aria-describedby="named-${i}"
      @click=${() => open(isOpen ? undefined : i)}
    >
      ${words.picture}
    </button>
    ${isOpen ? renderPicture(view, finding, headingLevel) : nothing}
  </li>`;
}

function renderPicture({ say, region }: View, finding: Finding, level: number) {
  const { indicator } = finding;
  const below = Math.min(6, level + 1);
  return isBelow(finding)
    ? html`<gf-ranking
        class="picture"
        .indicator=${indicator.id}
        .region=${region.id}
        .period=${finding.period.code}
        .lang=${say.lang}
        .headingLevel=${below}
      ></gf-ranking>`
    : html`<gf-trend
        class="picture"
        .indicator=${indicator.id}
        .region=${region.id}
        .lang=${say.lang}
        .headingLevel=${below}
      ></gf-trend>`;
}

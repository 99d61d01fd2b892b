import { css, html, nothing, type TemplateResult } from 'lit';
import { decide, isBelow, type Finding } from '../../core/derive/decision.js';
import { decisionWords } from './decision.words.js';
import type { View } from '../base/element/view.js';

export const decisionStyles = css`
  .findings {
    display: flex;
    flex-direction: column;
  }
  .finding {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    gap: 0.25em 1em;
    padding: 0.5em 0;
    border-top: 1px solid var(--grid);
    border-inline-start: 3px solid var(--line);
    padding-inline-start: 0.75em;
  }
  .finding.target,
  .finding.regions {
    border-inline-start-color: var(--bad);
  }
  .finding.trend {
    border-inline-start-color: var(--watch);
  }
  .finding p {
    max-width: 46em;
    line-height: 1.6;
  }
  .finding button,
  .all {
    font-size: 0.8667em;
  }
  .all {
    align-self: start;
    margin-top: 0.5em;
  }
  .listed {
    margin: 0.25em 0 0.5em;
    color: var(--quiet);
  }
  .picture {
    grid-column: 1 / -1;
  }
`;

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

/** The findings in order of urgency, each with the picture that its numbers stand in. */
export function renderDecision(view: View, opened: Opened, headingLevel: number): TemplateResult {
  const { dataset, say, region, period } = view;
  const found = decide(dataset, region, period);
  const words = decisionWords[say.lang];
  if (found.length === 0) {
    const count = [...dataset.indicators.values()].filter(({ domain }) => domain).length;
    return html`<p class="reading" part="reading">${words.calm(count)}</p>`;
  }
  const shown = opened.all ? found : found.slice(0, opened.most);
  const isCut = shown.length < found.length;
  return html`${
      isCut
        ? html`<p class="listed" part="count">${words.listed(found.length, shown.length)}</p>`
        : nothing
    }
    <ol class="findings" part="findings">
      ${shown.map((finding, i) => renderFinding(view, finding, i, opened, headingLevel))}
    </ol>
    ${
      isCut
        ? html`<button type="button" class="all" part="more" @click=${opened.showAll}>
            ${words.all(found.length)}
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
  const words = decisionWords[say.lang];
  const isOpen = index === i;
  return html`<li class="finding ${finding.kind}" part="finding">
    <p id="finding-${i}">${words.sentence(finding, say)}</p>
    <button
      type="button"
      part="more"
      aria-expanded=${isOpen}
      aria-describedby="finding-${i}"
      @click=${() => open(isOpen ? undefined : i)}
    >
      ${words.picture}
    </button>
    ${isOpen ? renderPicture(view, finding, headingLevel) : nothing}
  </li>`;
}

function renderPicture({ say, region }: View, finding: Finding, level: number) {
  const { indicator } = finding;
  const at = Math.min(6, level + 1);
  return isBelow(finding)
    ? html`<gf-ranking
        class="picture"
        .indicator=${indicator.id}
        .region=${region.id}
        .lang=${say.lang}
        .headingLevel=${at}
      ></gf-ranking>`
    : html`<gf-trend
        class="picture"
        .indicator=${indicator.id}
        .region=${region.id}
        .lang=${say.lang}
        .headingLevel=${at}
      ></gf-trend>`;
}

import { css, unsafeCSS } from 'lit';

/** The reader's own colours are two: there categories are told apart by stripes, by their angle and thickness. */
const tones = [1, 2, 3, 4, 5, 6, 7, 8]
  .map(
    (n) =>
      `.tone-${n}{--tone:var(--series-${n});--stripes:repeating-linear-gradient(${n * 45}deg,CanvasText 0 ${n < 5 ? 2 : 6}px,Canvas 0 8px)}`,
  )
  .join('');

export const compositionStyles = [
  unsafeCSS(tones),
  css`
    .card {
      min-height: var(--gf-min-height, 16em);
    }
    .picture,
    .list {
      max-width: 40em;
    }
    .sum {
      margin-bottom: 0.4em;
      font-weight: 600;
    }
    .how {
      margin-top: 0.5em;
      color: var(--quiet);
      font-size: var(--size-meta);
    }
    .other {
      --tone: var(--line);
    }
    .fill {
      background-color: var(--tone);
      border: 2px solid var(--tone);
    }
    .fill.preliminary {
      position: relative;
      background-color: var(--paper);
      border-style: dashed;
    }
    .fill.preliminary::after {
      content: '';
      position: absolute;
      top: 0;
      right: 0;
      bottom: 0;
      left: 0;
      background: var(--tone);
      opacity: 0.35;
    }
    .fill.hatch {
      background-color: var(--paper);
      border: 1px solid var(--line);
    }
    .fill.blank {
      background: none;
      border: 1px dashed var(--line);
    }
    .faded {
      opacity: 0.3;
    }
    .stack {
      display: flex;
      margin-bottom: 0.5em;
    }
    .segment {
      flex: none;
      width: calc(var(--v) * 1%);
    }
    .stack .fill {
      display: block;
      height: 2.25em;
      min-width: 1px;
      /* A thin gap parts neighbours whose colours are alike to some readers. */
      margin-inline-end: min(2px, 30%);
    }
    .tag {
      display: block;
      height: 1.4em;
      overflow: hidden;
      color: var(--quiet);
      font-size: var(--size-meta);
    }
    .beside {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-start;
      gap: 0.75em 1.5em;
    }
    .beside .list {
      flex: 1 1 15em;
      min-width: 0;
    }
    .waffle {
      display: grid;
      flex: 0 1 15em;
      grid-template-columns: repeat(10, 1fr);
      gap: 2px;
      min-width: min(100%, 11em);
    }
    .cell {
      overflow: hidden;
    }
    /* As high as wide. */
    .cell::before {
      content: '';
      float: left;
      padding-top: 100%;
    }
    .cell i {
      position: relative;
      z-index: 1;
      display: block;
      width: fit-content;
      padding: 0 0.2em;
      background: var(--paper);
      color: var(--ink);
      font-size: max(0.72em, 12px);
      line-height: 1.25;
      font-style: normal;
      line-height: 1.25;
    }
    .category {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 0.5em;
      min-height: 1.9em;
      padding: 0 0.25em;
    }
    .category:hover {
      background: var(--grid);
    }
    .place {
      width: 1em;
      color: var(--quiet);
      font-size: var(--size-meta);
      text-align: end;
    }
    .category > .fill {
      flex: none;
      width: 1em;
      height: 1em;
    }
    .name {
      flex: 1 1 4em;
      overflow-wrap: break-word;
      line-height: 1.3;
    }
    /* Below its figure, before the room of shares. */
    .note {
      flex: 0 0 100%;
      padding-inline-end: 5em;
      color: var(--quiet);
      font-size: var(--size-meta);
      text-align: end;
    }
    .apart .note {
      padding-inline-end: 0;
    }
    .figures {
      display: flex;
      justify-content: flex-end;
      gap: 0.5em;
      margin-inline-start: auto;
      text-align: end;
    }
    .value.none {
      color: var(--quiet);
    }
    .share {
      min-width: 3.5em;
      font-weight: 600;
      text-align: end;
    }
    .apart .category {
      padding-top: 0.2em;
      padding-bottom: 0.2em;
    }
    .track {
      position: relative;
      flex: 0 0 100%;
      height: 0.9em;
    }
    .track::before {
      content: '';
      position: absolute;
      top: 0;
      bottom: 0;
      left: calc(var(--zero) * 1%);
      border-left: 1px solid var(--line);
    }
    .bar {
      top: 0;
      bottom: 0;
    }
    .preliminary .bar {
      border-left: 0;
    }
    .preliminary .bar.below {
      border-left-width: 1.5px;
      border-right: 0;
    }
    .zero .bar {
      width: 1px;
    }
    .reason {
      max-width: 44em;
      margin-bottom: 0.75em;
      padding: 0.4em 0.75em;
      border-left: 3px solid var(--watch);
      font-size: var(--size-axis);
    }
    .reason strong {
      font-weight: 600;
    }
    @media (forced-colors: active) {
      .fill[class*='tone-'] {
        background-image: var(--stripes);
      }
    }
  `,
];

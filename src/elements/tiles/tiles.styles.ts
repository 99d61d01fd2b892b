import { css, unsafeCSS } from 'lit';

const steps = [1, 2, 3, 4, 5, 6, 7]
  .map((n) => `.q${n}{background-color:var(--ramp-${n});color:var(--on-ramp-${n})}`)
  .join('');

export const tilesStyles = css`
  .card {
    min-height: var(--gf-min-height, 18em);
  }
  ${unsafeCSS(steps)}
  .list {
    display: grid;
    grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
    /* Names of any length stay in their tile: a row grows for its longest one. */
    grid-auto-rows: minmax(max-content, 6em);
    align-content: start;
    gap: 3px;
    flex: 1;
  }
  .tile {
    grid-column: var(--c);
    grid-row: var(--r);
    display: flex;
    flex-direction: column;
    justify-content: center;
    min-height: 3.6em;
    padding: 0.25em;
    line-height: 1.25;
    text-align: center;
    overflow-wrap: anywhere;
  }
  .tile .name {
    font-size: var(--size-foot);
  }
  .tile .value {
    white-space: nowrap;
    font-size: calc(0.9333em * var(--fit, 1));
    font-weight: 600;
  }
  .none {
    border: 1px dashed var(--line);
    color: var(--quiet);
  }
  .none .value {
    font-size: var(--size-foot);
    font-weight: 400;
  }
  .none.hatch .name,
  .none.hatch .value {
    background: var(--paper);
  }
  /* Hollow like every preliminary mark: a paper core in the coloured frame would hide the colour. */
  .tile.preliminary .value::before {
    content: '○';
    margin-inline-end: 0.15em;
    font-size: 0.7em;
    vertical-align: 0.1em;
  }
  .narrow .tile {
    min-height: 3em;
    padding: 0.125em;
  }
  .narrow .tile .value {
    font-size: calc(0.8em * var(--fit, 1));
  }
  /* Too long even so: it takes another line rather than the tile beside it. */
  .broken .tile .value {
    white-space: normal;
    overflow-wrap: anywhere;
  }
  /* Beside it the mark would push the figure out of a narrow tile. */
  .narrow .tile .value::before {
    display: block;
    margin: 0;
    line-height: 0.8;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    margin-top: 0.5em;
    color: var(--quiet);
    font-size: var(--size-foot);
  }
  .key ol {
    display: flex;
    flex-wrap: wrap;
  }
  .key li {
    min-width: 2.6em;
    padding: 0.1em 0.25em;
    text-align: center;
  }
  @media print {
    .tile,
    .key li {
      outline: 1px solid var(--line);
    }
  }
  @media (forced-colors: active) {
    .tile {
      border: 1px solid CanvasText;
    }
  }
`;

import { css } from 'lit';

export const tilesStyles = css`
  .card {
    min-height: var(--gf-min-height, 18em);
  }
  .list {
    display: grid;
    grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
    /* Names of any length stay in their tile: a row grows for its longest one. */
    grid-auto-rows: minmax(max-content, 5em);
    align-content: start;
    gap: 4px;
    flex: 1;
    max-width: calc(var(--columns) * 8em);
  }
  .tile {
    position: relative;
    grid-column: var(--c);
    grid-row: var(--r);
    display: flex;
    flex-direction: column;
    justify-content: center;
    min-height: 4em;
    padding: 0.25em;
    line-height: 1.25;
    text-align: center;
    overflow-wrap: anywhere;
  }
  .tile .name {
    font-size: var(--size-meta);
  }
  /* A name that must break has lines of one length, 九曲 and 漕头, where the engine can. */
  @supports (text-wrap: balance) {
    .tile .name {
      text-wrap: balance;
    }
  }
  .tile .value {
    white-space: nowrap;
    font-size: calc(1.3em * var(--fit, 1));
    font-weight: 700;
    line-height: 1.2;
  }
  .tile .miss {
    font-size: var(--size-foot);
    font-weight: 600;
    white-space: nowrap;
  }
  /* For the eye: the name of the tile says it in words. */
  .tile .miss::before {
    content: attr(data-miss);
  }
  .missed.shaded {
    --rim: 0 0 0 2px var(--bad);
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
  /* Hollow like every preliminary mark beside others that are not; in the corner it touches no figure. */
  .tile.preliminary::before {
    content: '';
    position: absolute;
    top: 0.35em;
    right: 0.35em;
    width: 0.5em;
    height: 0.5em;
    border: 1.5px solid currentColor;
    border-radius: 50%;
  }
  .tile:hover:not([aria-selected='true']) {
    box-shadow:
      inset 0 0 0 2px var(--ink),
      inset 0 0 0 4px var(--paper);
  }
  .tile[aria-selected='true'] {
    --ring: 3px;
  }
  .tile::after {
    top: calc(100% - 1px);
    left: 0;
  }
  .late.tile::after {
    left: auto;
    right: 0;
  }
  .narrow .tile {
    min-height: 3.6em;
    padding: 0.125em 0;
  }
  .narrow .tile .name {
    font-size: var(--size-foot);
  }
  /* Too long even so: it takes another line rather than the tile beside it. */
  .broken .tile .value {
    white-space: normal;
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    .tile {
      border: 1px solid CanvasText;
    }
    .tile.missed {
      border-style: double;
      border-width: 4px;
    }
  }
`;

import { css } from 'lit';

/**
 * Bars from zero to either side. One with an end that is only a bound is solid as far as is stated and
 * fades where the value may lie beyond it, within it up to a mark (不超过), or on both sides (约, 近).
 * `--v` is its share of the room, `--zero` where zero stands in that, `--to` the way a bar grows.
 * Preliminary ones are pale in a dashed frame; a zero has no length, only a tick on the base line.
 */
export const boundsStyles = css`
  .bar {
    --to: to right;
    --room: calc(100 - var(--zero, 0));
    position: absolute;
    left: calc(var(--zero, 0) * 1%);
    width: calc((var(--v) + var(--over, 0)) * 1%);
    background: var(--fade, var(--brand));
  }
  .bar.below {
    --to: to left;
    --room: var(--zero);
    left: auto;
    right: calc((100 - var(--zero)) * 1%);
  }
  .preliminary .bar {
    background: var(--pale, var(--ramp-3));
    border: 1.5px dashed var(--brand);
    border-image: var(--fade, none) 1;
  }
  .zero .bar {
    border: 0;
    background: var(--ink);
  }
  .at-least,
  .more-than,
  .about,
  .nearly {
    --pale: none;
    --over: min(9, var(--room, 100) - var(--v));
    --fade: linear-gradient(
      var(--to),
      var(--brand) calc(100% * (var(--v) - var(--less, 0)) / (var(--v) + var(--over))),
      var(--ramp-4) 0,
      transparent
    );
  }
  .about,
  .nearly {
    --less: 5;
    --start: transparent;
  }
  .at-most {
    --pale: none;
    --turn: -1;
    --fade:
      linear-gradient(var(--to), transparent calc(100% - 2px), var(--brand) 0),
      linear-gradient(var(--to), var(--ramp-4), transparent);
  }
  @media print {
    .bar {
      outline: 1px solid var(--brand);
      outline-offset: -1px;
    }
  }
`;

import { css } from 'lit';

/**
 * Bars from zero to either side. One with an end that is only a bound is solid as far as is stated and
 * fades where the value may lie beyond it, within it up to a mark (不超过), or on both sides (约, 近).
 * `--v` is its share of the room, `--zero` where zero stands in that, `--to` the way a bar grows.
 * Preliminary ones beside others that are not are pale with a dashed end, a bound of theirs hollow; a zero
 * has no length, only a tick on the base line. `--tone` is the colour, `--tail` what a bound fades from.
 */
export const boundsStyles = css`
  .bar {
    --to: to right;
    --room: calc(100 - var(--zero, 0));
    position: absolute;
    left: calc(var(--zero, 0) * 1%);
    width: calc((var(--v) + var(--over, 0)) * 1%);
    background: var(--fade, var(--tone, var(--brand)));
  }
  .bar.below {
    --to: to left;
    --room: var(--zero);
    left: auto;
    right: calc((100 - var(--zero)) * 1%);
  }
  .preliminary .bar {
    background: none;
    border: 1.5px dashed var(--tone, var(--brand));
    border-image: var(--fade, none) 1;
  }
  .preliminary .exact,
  .preliminary .all {
    border-width: 0 2px 0 0;
  }
  .preliminary .exact.below,
  .preliminary .all.below {
    border-width: 0 0 0 2px;
  }
  .preliminary .bar.exact::before,
  .preliminary .bar.all::before {
    content: '';
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    background: var(--tone, var(--brand));
    opacity: 0.45;
  }
  .zero .bar {
    border: 0;
    background: var(--ink);
  }
  .at-least,
  .more-than,
  .about,
  .nearly {
    --over: min(9, var(--room, 100) - var(--v));
    --fade: linear-gradient(
      var(--to),
      var(--tone, var(--brand)) calc(100% * (var(--v) - var(--less, 0)) / (var(--v) + var(--over))),
      var(--tail, var(--ramp-4)) 0,
      transparent
    );
  }
  .about,
  .nearly {
    --less: 5;
    --start: transparent;
  }
  .at-most {
    --turn: -1;
    --fade:
      linear-gradient(var(--to), transparent calc(100% - 2px), var(--tone, var(--brand)) 0),
      linear-gradient(var(--to), var(--tail, var(--ramp-4)), transparent);
  }
  @media print {
    .bar {
      outline: 1px solid var(--tone, var(--brand));
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
      outline-offset: -1px;
    }
  }
`;

/*
 * What pointer and touch do on a drawing, and what is shown at the place that is visited. It comes with the first of
 * them, or with the first place that is marked.
 */
import { css, html, type TemplateResult } from 'lit';
import { adoptStyles } from '../element/menu/adopt-styles.js';
import { cssProps } from '../element/css-props.js';
import { HURRIED } from '../keys/hurried.js';
import { tipLook } from '../keys/tip.styles.js';
import type { Plot } from './plot.js';

const handStyles = css`
  .cursor {
    position: absolute;
    top: 0;
    left: var(--x);
    width: 1px;
    height: calc(var(--h) - 1.7em);
    background: var(--line);
    pointer-events: none;
  }
  .cursor::after {
    content: '';
    position: absolute;
    top: calc(var(--y) - 5px);
    left: -5px;
    width: 11px;
    height: 11px;
    border: 2px solid var(--ink);
    border-radius: 50%;
    /* On the colour of ink, the paper beside it is seen. */
    box-shadow:
      0 0 0 2px var(--paper),
      inset 0 0 0 2px var(--paper);
  }
  .tip {
    position: absolute;
    z-index: 1;
    top: 0;
    max-width: min(18em, 70%);
    ${tipLook}
    white-space: pre-line;
  }
  /* The way from the place to its tip belongs to the tip. */
  .tip::before {
    content: '';
    position: absolute;
    z-index: -1;
    top: 0;
    right: -0.9em;
    bottom: 0;
    left: -0.9em;
  }
  .tip.after {
    left: calc(var(--x) + 0.75em);
  }
  .tip.before {
    right: calc(100% - var(--x) + 0.75em);
  }
`;

/** A place and what it says; one that is selected and not visited has its mark alone. */
export function renderPlace(
  { geometry, width, height }: Plot,
  index: number,
  text: string,
  root: ParentNode | undefined,
): TemplateResult {
  if (root) adoptStyles(root, handStyles);
  const { x, y } = geometry.at(index);
  const side = x > width / 2 ? 'before' : 'after';
  const place = { '--x': `${x}px`, '--y': `${y}px`, '--h': `${height}px` };
  return html`<div class="cursor" ${cssProps(place)}></div>
    <div
      class="tip ${side}"
      part="tooltip"
      aria-hidden="true"
      ?hidden=${!text}
      .textContent=${text}
      ${cssProps(place)}
    ></div>`;
}

/** What an event has only while it is under way. */
export interface Touch {
  event: Event;
  plot: HTMLElement;
  target: HTMLElement;
  /** In pixels of the page, from the corner of the target. */
  offset: readonly [x: number, y: number];
}

/** Whoever visits a drawing. */
interface Visitor {
  at: number | undefined;
  go(index: number | undefined): void;
}

/** Does what a pointer, a finger or the loss of the focus asks of a drawing. */
export function touch({ event, ...touched }: Touch, visitor: Visitor, drawing: Plot): void {
  if (event.type === 'blur' || event.type === 'pointerleave') {
    // A finger that is lifted leaves the plot too, but its reader has not.
    if ((event as PointerEvent).pointerType !== 'touch') visitor.go(undefined);
    return;
  }
  const { detail, movementX } = event as MouseEvent;
  // A click that no pointer made has no place of its own; a pointer may rest on the tip, which then stays.
  const isPlaced = event.type !== 'click' || detail > 0;
  const isOnTip = touched.target !== touched.plot && Math.abs(movementX) < HURRIED;
  if (isPlaced && !isOnTip) visitor.go(placeOf(touched, drawing));
  if (event.type === 'click' && visitor.at !== undefined) drawing.choose?.(visitor.at);
}

function placeOf({ plot, target, offset: [x, y] }: Omit<Touch, 'event'>, { geometry }: Plot) {
  const zoom = zoomOf(plot);
  const [left, top] = target === plot ? [0, 0] : [target.offsetLeft, target.offsetTop];
  return geometry.nearest(left + x / zoom, top + y / zoom);
}

/**
 * The CSS `zoom` of an element and all around it. Nothing of the drawing takes the pointer, so an
 * event's offset is the place in the plot, even where the page is transformed; but all browsers
 * leave the zoom in it. The boxes of elements would not do: browsers differ on their zoom.
 */
function zoomOf(element: Element): number {
  const around = element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
  return (parseFloat(getComputedStyle(element).zoom) || 1) * (around ? zoomOf(around) : 1);
}

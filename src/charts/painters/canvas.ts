import { looksOn, type Paper, type ResolvedLook } from '../../theme/paper.js';
import { FONT } from '../../theme/tokens.js';
import type { Block } from '../paper/block.js';
import { hatching, type Mark, type Text } from '../marks.js';

/** The shape of a mark that has one. */
function outlineOf(mark: Exclude<Mark, Text | { mark: 'group' }>, look: ResolvedLook): Path2D {
  if (mark.mark === 'path') return new Path2D(mark.d);
  if (mark.mark === 'hatch') return new Path2D(hatching(mark));
  const path = new Path2D();
  if (mark.mark === 'rect') {
    addRect(path, mark);
  } else if (mark.mark === 'line') {
    path.moveTo(mark.x1, mark.y1);
    path.lineTo(mark.x2, mark.y2);
  } else {
    path.arc(mark.cx, mark.cy, look.radius ?? mark.r, 0, 2 * Math.PI);
  }
  return path;
}

/** A rectangle; its corners are drawn by hand, for engines at the floor have no `roundRect`. */
function addRect(
  path: Path2D,
  { x, y, width, height, radius = 0 }: Extract<Mark, { mark: 'rect' }>,
): void {
  const r = Math.min(radius, width / 2, height / 2);
  if (r <= 0) {
    path.rect(x, y, width, height);
    return;
  }
  path.moveTo(x + r, y);
  path.arcTo(x + width, y, x + width, y + height, r);
  path.arcTo(x + width, y + height, x, y + height, r);
  path.arcTo(x, y + height, x, y, r);
  path.arcTo(x, y, x + width, y, r);
  path.closePath();
}

/** How much of its colour a mark has inside. */
const strengthOf = (mark: Mark, { fillOpacity }: ResolvedLook): number =>
  (mark.mark === 'rect' ? mark.strength : undefined) ?? fillOpacity;

function dress(context: CanvasRenderingContext2D, look: ResolvedLook): void {
  context.globalAlpha = look.opacity;
  context.fillStyle = look.fill;
  context.strokeStyle = look.stroke;
  context.lineWidth = look.width;
  context.setLineDash([...look.dash]);
  context.lineJoin = look.round ? 'round' : 'miter';
  context.lineCap = look.round ? 'round' : 'butt';
}

/** Paints a drawing on a canvas, which must be as large as it: for a picture that a page gives away. */
export function paintCanvas(
  context: CanvasRenderingContext2D,
  { marks }: Block,
  paper: Paper,
): void {
  const looks = looksOn(paper);
  const paint = (mark: Mark): void => {
    if (mark.mark === 'group') {
      context.save();
      context.translate(mark.x ?? 0, mark.y ?? 0);
      mark.marks.forEach(paint);
      context.restore();
      return;
    }
    const look = looks(mark.role, mark.tone);
    dress(context, look);
    if (mark.mark === 'text') {
      context.font = `${look.bold ? 700 : 400} ${look.size}px ${FONT}`;
      context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor;
      context.direction = 'ltr';
      if (look.stroke !== 'none') context.strokeText(mark.text, mark.x, mark.y);
      context.fillText(mark.text, mark.x, mark.y);
      return;
    }
    const outline = outlineOf(mark, look);
    context.globalAlpha = look.opacity * strengthOf(mark, look);
    if (look.fill !== 'none') context.fill(outline);
    context.globalAlpha = look.opacity;
    if (look.stroke !== 'none') context.stroke(outline);
  };
  marks.forEach(paint);
}

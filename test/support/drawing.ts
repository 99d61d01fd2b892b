// A drawing as a tree of marks, to be asked what it holds, and as a file, to be read and looked at.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Environment } from '../../src/charts/environment.js';
import type { Mark as Drawn } from '../../src/charts/marks.js';
import { elementOf, shapeOf } from '../../src/charts/painters/attributes.js';
import { LOOKS, typeOf, type Role } from '../../src/theme/paper.js';
import { WORD_SIZE } from '../../src/charts/scale.js';
import { boldWidth, textWidth } from '../../src/charts/text-width.js';
import { largerUnit } from '../../src/i18n/larger-unit.js';
import { formatNumber } from '../../src/i18n/speaker.js';
import { en } from '../../src/i18n/en.js';
import { zh } from '../../src/i18n/zh-cn.js';

/** The place of a drawing: 600 by 300 pixels and Chinese, with what is given in its place. */
export const environment = (more: Partial<Environment> = {}): Environment => ({
  width: 600,
  height: 300,
  em: 16,
  number: formatNumber,
  scale: (max, unit) => largerUnit(max, unit, zh.largeUnits),
  withUnit: zh.withUnit,
  tick: zh.tick,
  cut: zh.ui.cut,
  ...more,
});

/** The same in English. */
export const inEnglish = (more: Partial<Environment> = {}): Environment =>
  environment({
    scale: (max, unit) => largerUnit(max, unit, en.largeUnits),
    withUnit: en.withUnit,
    tick: en.tick,
    cut: en.ui.cut,
    ...more,
  });

/** A `rect`, a `text`, a group … of a drawing. */
export interface Mark {
  name: string;
  /** What it is, as a style sheet would ask for it. */
  classes: string[];
  attributes: Record<string, string>;
  text: string;
  children: Mark[];
  /** How far the groups around it move it, in pixels. */
  moved?: { x: number; y: number };
}

const STILL = { x: 0, y: 0 };

const escape = (text: string) => text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The marks of a kind and role in a drawing, as exact as it answers them. */
export const exactly = <Kind extends Drawn['mark']>(
  picture: readonly Drawn[],
  kind: Kind,
  role: string,
): Extract<Drawn, { mark: Kind }>[] =>
  picture.flatMap((mark) => {
    if (mark.mark === 'group') return exactly(mark.marks, kind, role);
    return mark.mark === kind && mark.role === role ? [mark as Extract<Drawn, { mark: Kind }>] : [];
  });

/** A mark as the screen has it. */
function drawnMark(mark: Drawn, moved = STILL): Mark {
  const isGroup = mark.mark === 'group';
  const inside = isGroup ? { x: moved.x + (mark.x ?? 0), y: moved.y + (mark.y ?? 0) } : moved;
  return {
    name: elementOf(mark),
    classes: isGroup ? [mark.name] : [mark.role, ...(mark.tone ? [`tone-${mark.tone}`] : [])],
    attributes: shapeOf(mark),
    text: mark.mark === 'text' ? mark.text : '',
    children: isGroup ? mark.marks.map((one) => drawnMark(one, inside)) : [],
    moved,
  };
}

/** The marks of a drawing, those that stand in no other. */
export const marksOf = (picture: Drawn | readonly Drawn[]): Mark[] =>
  ('mark' in picture ? [picture] : picture).map((one) => drawnMark(one));

/** A mark and all in it, in the order in which they are drawn. */
function* within(marks: readonly Mark[]): Generator<Mark> {
  for (const mark of marks) {
    yield mark;
    yield* within(mark.children);
  }
}

/**
 * All marks of a drawing that fit, however deep: `rect`, `.target`, `rect.column`, and of those inside
 * others `.target line`.
 */
export function all(marks: readonly Mark[], selector: string): Mark[] {
  const [first = '', ...rest] = selector.split(' ');
  const [name, ...classes] = first.split('.');
  const fits = (mark: Mark) =>
    (!name || mark.name === name) && classes.every((one) => mark.classes.includes(one));
  const found = [...within(marks)].filter(fits);
  return rest.length > 0 ? found.flatMap(({ children }) => all(children, rest.join(' '))) : found;
}

/** The only mark that fits. */
export function only(marks: readonly Mark[], selector: string): Mark {
  const [mark, ...others] = all(marks, selector);
  if (!mark || others.length > 0) throw new Error(`not one ${selector}, but ${others.length + 1}`);
  return mark;
}

/** The texts of a drawing, or of the marks that fit. */
export const texts = (marks: readonly Mark[], selector = 'text'): string[] =>
  all(marks, selector).map(({ text }) => text);

/** An attribute that has to be a number. */
export function number({ name, attributes }: Mark, attribute: string): number {
  const value = attributes[attribute];
  if (!value || Number.isNaN(Number(value))) throw new Error(`no number: ${name} ${attribute}`);
  return Number(value);
}

/** The strokes of lines of data, or of others: where the pen is set down and goes. */
export function strokes(marks: readonly Mark[], selector?: string): string[][] {
  const paths = selector
    ? all(marks, selector)
    : ['line', 'line-beside', 'line-dense'].flatMap((role) => all(marks, `path.${role}`));
  return paths.flatMap(({ attributes: { d = '' } }) =>
    d
      .split('M')
      .filter(Boolean)
      .map((stroke) => stroke.split('L')),
  );
}

/** A place that is no number, which a browser would draw nowhere: of each mark that has one. */
export const misplaced = (marks: readonly Mark[]): string[] =>
  [...within(marks)].flatMap(({ name, attributes, text }) =>
    [...Object.entries(attributes), ['text', text] as const]
      .filter(([, value]) => /NaN|Infinity|undefined/.test(value))
      .map(([attribute, value]) => `${name} ${attribute}: ${value}`),
  );

/** The type of a text: its size in em of the drawing, and whether it is bold. */
const typeIn = ({ classes: [role = ''] }: Mark): { size: number; bold: boolean } =>
  isRole(role) ? typeOf(role) : { size: WORD_SIZE, bold: false };

const isRole = (name: string): name is Role => name in LOOKS;

/** The part of a drawing that a text takes, in pixels. */
function boxOf(mark: Mark, em: number) {
  const { size: share, bold } = typeIn(mark);
  const size = share * em;
  const width = (bold ? boldWidth : textWidth)(mark.text) * size;
  const { 'text-anchor': anchor = 'start', dy = '0em' } = mark.attributes;
  const { x, y: down } = mark.moved ?? STILL;
  const left = x + number(mark, 'x') - { start: 0, middle: width / 2, end: width }[anchor]!;
  const y = down + number(mark, 'y') + Number.parseFloat(dy) * size;
  return {
    text: mark.text,
    left,
    right: left + width,
    top: y - 0.85 * size,
    bottom: y + 0.2 * size,
  };
}

/** The texts of a drawing that meet one another or leave it, by a pixel or more. */
export function crowded(
  marks: readonly Mark[],
  { width, height, em }: Pick<Environment, 'width' | 'height' | 'em'>,
): string[] {
  const boxes = all(marks, 'text').map((mark) => boxOf(mark, em));
  const outside = boxes.filter(
    ({ left, right, top, bottom }) =>
      left < -1 || right > width + 1 || top < -1 || bottom > height + 1,
  );
  const meeting = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
      )
      .map((b) => `${a.text} on ${b.text}`),
  );
  return [...outside.map(({ text }) => `${text} outside`), ...meeting];
}

const PICTURES = fileURLToPath(new URL('../charts/pictures/', import.meta.url));

/** A tenth of a pixel is all that can be seen, and sums differ in their last digits. */
const rounded = (value: string) =>
  value.replace(/-?\d+\.\d+/g, (digits) => String(Math.round(Number(digits) * 10) / 10 || 0));

/** Marks as markup, one a line. */
function linesOf(marks: readonly Mark[], indent: string): string[] {
  return marks.flatMap(({ name, classes, attributes, text, children }) => {
    const all = { class: classes.join(' '), ...attributes };
    const given = Object.entries(all).filter(([, value]) => value !== '');
    const written = given.map(([key, value]) => ` ${key}="${escape(rounded(value.trim()))}"`);
    const start = `${indent}<${name}${written.join('')}`;
    if (children.length > 0) {
      return [`${start}>`, ...linesOf(children, `${indent}  `), `${indent}</${name}>`];
    }
    return [text ? `${start}>${escape(text)}</${name}>` : `${start} />`];
  });
}

/**
 * Holds a drawing to its file `test/charts/pictures/<name>.svg`, which a browser shows too:
 * `npx vitest run test/charts -u` rewrites it.
 */
export async function expectPicture(
  name: string,
  picture: Drawn | readonly Drawn[],
  { width, height }: { width: number; height: number },
): Promise<void> {
  const size = `${Math.ceil(width)} ${Math.ceil(height)}`;
  const file = `${PICTURES}${name}.svg`;
  mkdirSync(file.slice(0, file.lastIndexOf('/')), { recursive: true });
  await expect(
    [
      '<?xml-stylesheet href="../pictures.css"?>',
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}">`,
      ...linesOf(marksOf(picture), '  '),
      '</svg>',
      '',
    ].join('\n'),
  ).toMatchFileSnapshot(file);
}

/** What has nothing inside it stands on one line: `[0, 100]`. */
const joined = (json: string) =>
  json.replace(/([[{])\n\s+([^[\]{}]*?)\n\s+([\]}])/g, (_all, start, inner: string, end) =>
    [start, inner.replace(/\n\s+/g, ' '), end].join(start === '{' ? ' ' : ''),
  );

/** Holds what a drawing is told, where it makes no marks itself, to `test/charts/pictures/<name>.txt`. */
export async function expectLayout(name: string, layout: unknown): Promise<void> {
  const near = (_key: string, value: unknown) =>
    typeof value === 'number' ? Number(value.toFixed(2)) : value;
  const text = `${joined(JSON.stringify(layout, near, 2))}\n`;
  await expect(text).toMatchFileSnapshot(`${PICTURES}${name}.txt`);
}

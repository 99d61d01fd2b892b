import { noChange } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import type { Mark } from '../marks.js';
import { elementOf, shapeOf } from './attributes.js';

const SVG = 'http://www.w3.org/2000/svg';

/** The class of a mark, by which the style sheet of the looks finds it. */
function classOf(mark: Mark): string {
  if (mark.mark === 'group') return mark.name;
  return mark.tone ? `${mark.role} tone-${mark.tone}` : mark.role;
}

/** The name by which a page may style a mark. */
const partOf = (mark: Mark): string | undefined => (mark.mark === 'path' ? mark.part : undefined);

/** What was written of a mark, so that the next one is held against it without writing it again. */
const shapes = new WeakMap<Mark, Readonly<Record<string, string>>>();

/** Writes what of a mark is another than what the element shows. */
function write(element: SVGElement, mark: Mark, before: Mark | undefined): void {
  const look = classOf(mark);
  if (!before || classOf(before) !== look) element.setAttribute('class', look);
  const part = partOf(mark);
  if (part !== (before && partOf(before))) {
    if (part) element.setAttribute('part', part);
    else element.removeAttribute('part');
  }
  const old = (before && shapes.get(before)) ?? {};
  const now = shapeOf(mark);
  shapes.set(mark, now);
  for (const [name, value] of Object.entries(now)) {
    if (old[name] !== value) element.setAttribute(name, value);
  }
  for (const name of Object.keys(old)) if (!(name in now)) element.removeAttribute(name);
  if (mark.mark === 'group') {
    patch(element, mark.marks, before?.mark === 'group' ? before.marks : []);
  } else if (mark.mark === 'text' && (before?.mark !== 'text' || before.text !== mark.text)) {
    element.textContent = mark.text;
  }
}

/** Makes the children of an element those of the marks, of which it shows other ones. */
function patch(root: SVGElement, marks: readonly Mark[], before: readonly Mark[]): void {
  let next = root.firstElementChild as SVGElement | null;
  for (const [i, mark] of marks.entries()) {
    const shown = next;
    next = (shown?.nextElementSibling ?? null) as SVGElement | null;
    const old = before[i];
    if (old === mark) continue;
    const name = elementOf(mark);
    if (shown && old && elementOf(old) === name) {
      write(shown, mark, old);
      continue;
    }
    const element = document.createElementNS(SVG, name);
    write(element, mark, undefined);
    if (shown) shown.replaceWith(element);
    else root.append(element);
  }
  for (let i = before.length; i > marks.length; i--) root.lastElementChild!.remove();
}

/** A drawing in the page: it keeps its elements, and writes to them only what has changed. */
class Painting extends Directive {
  #root: SVGElement | undefined;
  #painted: readonly Mark[] = [];

  render(_marks: readonly Mark[]): unknown {
    return noChange;
  }

  override update(_part: ChildPart, [marks]: [readonly Mark[]]): SVGElement {
    this.#root ??= document.createElementNS(SVG, 'g');
    if (marks !== this.#painted) patch(this.#root, marks, this.#painted);
    this.#painted = marks;
    return this.#root;
  }
}

/** Paints marks inside an `<svg>` of a template, in the looks of `looksSheet` (theme/looks.ts). */
export const painted = directive(Painting);

import { markup, type Markup as Pasted } from '../../demo/builder/markup.js';

/** A tag of ours as a page writes it: its name without `gf-`, its attributes and the tags inside. */
export interface Markup {
  tag: string;
  attributes?: Readonly<Record<string, string>>;
  inside?: readonly Markup[];
}

/** The same in the words of the builder, which writes all code that is pasted. */
const written = ({ tag, attributes = {}, inside = [] }: Markup): Pasted => ({
  tag: `gf-${tag}`,
  attributes: Object.entries(attributes).map(([name, value]) => [name, value || true]),
  children: inside.map(written),
});

/** The HTML to paste. */
export const htmlOf = (one: Markup): string => markup(written(one));

/** The same as elements, which the loader of the page makes what they are. */
export function elementOf({ tag, attributes = {}, inside = [] }: Markup): HTMLElement {
  const element = document.createElement(`gf-${tag}`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inside.map(elementOf));
  return element;
}

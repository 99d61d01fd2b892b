import manifest from 'virtual:custom-elements';
import type { Manifest } from '../.storybook/arg-types.js';

/** A line of the manifest: an attribute, a part, a token, an event … */
export interface Described {
  name: string;
  description: string;
  default?: string;
  attribute?: string;
  kind?: string;
  static?: boolean;
  type?: { text: string };
}

type List = 'members' | 'events' | 'slots' | 'cssParts' | 'cssProperties';

/** What the manifest of a tag lists under a heading; it is read from the doc blocks of the source. */
export function described(tag: string, list: List): Described[] {
  const { modules } = manifest as Manifest;
  const declaration = modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === tag);
  return (declaration?.[list] ?? []) as Described[];
}

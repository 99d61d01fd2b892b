import { nothing } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

class CssProps extends Directive {
  /** What has been set: each setting has the browser look for what follows from it. */
  readonly #set = new Map<string, string>();

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('invalid place: cssProps goes on a tag');
  }

  override update(part: ElementPart, [values]: [Record<string, string>]) {
    const { style } = part.element as HTMLElement;
    for (const [name, value] of Object.entries(values)) {
      if (this.#set.get(name) === value) continue;
      this.#set.set(name, value);
      style.setProperty(name, value);
    }
    return nothing;
  }

  render(_values: Record<string, string>) {
    return nothing;
  }
}

/**
 * Sets custom properties through the style object. Lit's own way writes a style attribute at the
 * first render, which `style-src 'self'` blocks (lit/lit#4719).
 */
export const cssProps = directive(CssProps);

import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { TemplateResult } from 'lit';
import { cssProps } from '../element/css-props.js';

/** One thing in a list that can be picked. */
export interface Option {
  /** Classes that say how it looks. */
  look: string;
  /** All that is said of it: what can be read in it, and what only its marks show. */
  label: string;
  /** What a resting pointer shows. */
  hint?: string | undefined;
  picked: boolean;
  body: TemplateResult;
  /** Custom properties of the option. */
  style?: Record<string, string>;
}

/** A list of options and what its keys and clicks do. */
export interface OptionList {
  part: string;
  /** The part name of each option. */
  optionPart: string;
  look: string;
  /** What the list is called, with how to move in it. */
  label: string;
  options: readonly Option[];
  /** Custom properties of the list. */
  style?: Record<string, string>;
  /** The place that a key leads to, or undefined where it leads nowhere. */
  step(index: number, key: string): number | undefined;
  choose(index: number): void;
}

/** Up and down by one; Home and End. */
export function stepInList(count: number): OptionList['step'] {
  return (index, key) => {
    const next = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: count - 1 }[key];
    return next === undefined ? undefined : Math.max(0, Math.min(count - 1, next));
  };
}

/** Up and down among the options at these places, in order; Home and End. */
export function stepAmong(places: readonly number[]): OptionList['step'] {
  const within = stepInList(places.length);
  return (index, key) => {
    const next = within(Math.max(0, places.indexOf(index)), key);
    return next === undefined ? undefined : places[next];
  };
}

/** One tab stop for a list of options: arrows move, Enter and Space choose, Escape leaves. */
export class ListController implements ReactiveController {
  /** The option that the keys are on. */
  #active: number | undefined;

  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#active = undefined;
  }

  render(list: OptionList): TemplateResult {
    const { part, look, label, options, style = {} } = list;
    const active = this.#active;
    return html`<div
      class="list ${look}"
      part=${part}
      role="listbox"
      tabindex="0"
      aria-label=${label}
      aria-describedby="summary"
      aria-activedescendant=${active === undefined ? nothing : `option-${active}`}
      @keydown=${(event: KeyboardEvent) => this.#onKey(event, list)}
      @blur=${this.#leave}
      ${cssProps(style)}
    >
      ${options.map((option, i) => this.#renderOption(list, option, i))}
    </div>`;
  }

  #renderOption({ optionPart, choose }: OptionList, option: Option, i: number): TemplateResult {
    const { look, label, hint, picked, body, style = {} } = option;
    return html`<div
      class="${optionPart} ${look} ${this.#active === i ? 'active' : ''}"
      part="${optionPart} ${picked ? 'picked' : ''}"
      role="option"
      id="option-${i}"
      aria-selected=${picked}
      aria-label=${label}
      title=${hint ?? nothing}
      @click=${() => choose(i)}
      ${cssProps(style)}
    >
      ${body}
    </div>`;
  }

  #leave = (): void => this.#move(undefined);

  #onKey(event: KeyboardEvent, { options, step, choose }: OptionList): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const active = this.#active;
    // Where moving starts when nothing is active yet.
    const start = Math.max(
      0,
      options.findIndex(({ picked }) => picked),
    );
    if (event.key === 'Escape') {
      if (active === undefined) return;
      this.#leave();
    } else if (event.key === 'Enter' || event.key === ' ') {
      choose(active ?? start);
    } else {
      const isEnd = event.key === 'Home' || event.key === 'End';
      const next = step(active ?? start, event.key);
      if (next === undefined) return;
      this.#move(active === undefined && !isEnd ? start : next);
    }
    event.preventDefault();
    event.stopPropagation();
  }

  #move(index: number | undefined): void {
    if (index === this.#active) return;
    this.#active = index;
    this.host.requestUpdate();
  }
}

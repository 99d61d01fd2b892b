import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { TemplateResult } from 'lit';
import { cssProps } from '../element/css-props.js';
import { fetchMoves, takeKey } from '../keys/keys.js';
import type { Standing } from '../keys/walk.js';

/** One thing in a list that can be picked. */
export interface Option extends Standing {
  /** Classes that say how it looks. */
  look: string;
  /** What is seen on it, as it is said, in its order: what a reader sees is how its name begins (WCAG 2.5.3). */
  seen: readonly string[];
  /** What is said after that: what only its marks show, or what has no room on it. */
  more?: readonly string[] | undefined;
  /** What a resting pointer and the keys show beside it; its name says it too. */
  tip?: string | undefined;
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
  /** Parts of a name, one after the other, in the language of the card. */
  joined(parts: readonly string[]): string;
  /** Custom properties of the list. */
  style?: Record<string, string>;
  /**
   * The place that an arrow, Home or End leads to where options stand in two directions; left out, they have one
   * order.
   */
  step?: (index: number, key: string) => number | undefined;
  choose(index: number): void;
}

/** One tab stop for a list of options: arrows move, Enter and Space choose, Escape leaves. */
export class ListController implements ReactiveController {
  /** The option that the keys are on. */
  at: number | undefined;

  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.at = undefined;
  }

  render(list: OptionList): TemplateResult {
    const { part, look, label, options, style = {} } = list;
    const active = this.at;
    return html`<div
      class="list ${look}"
      part=${part}
      role="listbox"
      tabindex="0"
      aria-label=${label}
      aria-activedescendant=${active === undefined ? nothing : `option-${active}`}
      @focus=${fetchMoves}
      @keydown=${(event: KeyboardEvent) => takeKey(event, this, list)}
      @blur=${this.#leave}
      @pointerover=${this.#onPointer}
      ${cssProps(style)}
    >
      ${options.map((option, i) => this.#renderOption(list, option, i))}
    </div>`;
  }

  #renderOption(list: OptionList, option: Option, i: number): TemplateResult {
    const { optionPart, choose, joined } = list;
    const { look, seen, more = [], tip, picked, body, style = {} } = option;
    return html`<div
      class="${optionPart} ${look} ${this.at === i ? 'active' : ''}"
      part="${optionPart} ${picked ? 'picked' : ''}"
      role="option"
      id="option-${i}"
      aria-selected=${picked}
      aria-label=${joined([...new Set([...seen, ...more])].filter(Boolean))}
      data-tip=${tip || nothing}
      @click=${() => choose(i)}
      ${cssProps(style)}
    >
      ${body}
    </div>`;
  }

  /** What a pointer shows comes with it; a resting one finds it there. */
  #onPointer = ({ currentTarget, target }: Event): void => {
    const option = (target as Element).closest('[data-tip]');
    if (option) void fetchMoves().then((code) => code?.showTip(option, currentTarget));
  };

  #leave = (): void => this.go(undefined);

  go = (index: number | undefined): void => {
    if (index === this.at) return;
    this.at = index;
    this.host.requestUpdate();
  };
}

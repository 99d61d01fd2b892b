import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Text } from '../../src/core/tags/tags.js';
import { BookBlock, block } from './block.js';
import { contrastOf } from './contrast.js';
import { LOOKS, TOKENS, isColour, type Look, type Token } from './tokens.js';

/** What most pages set; the others stand below. */
const FIRST = ['brand', 'accent', 'comparison', 'paper', 'ink', 'quiet', 'radius', 'font'];

/** Text and marks stand on paper: so much contrast each needs, of WCAG 2.x. */
const LEAST: Readonly<Record<string, number>> = {
  ink: 4.5,
  quiet: 4.5,
  brand: 4.5,
  good: 4.5,
  watch: 4.5,
  bad: 4.5,
  accent: 3,
  comparison: 3,
  context: 3,
};

const WORDS = {
  look: { zh: '为哪种主题', en: 'For which theme' },
  light: { zh: '浅色', en: 'Light' },
  dark: { zh: '深色', en: 'Dark' },
  contrast: { zh: '高对比度', en: 'High contrast' },
  others: { zh: '其余颜色', en: 'The other colours' },
  reset: { zh: '全部恢复', en: 'Reset all' },
} satisfies Record<string, Text>;

const HEX = /^#[0-9a-f]{6}$/i;

/** What has been set, by look and name. */
export type Chosen = Readonly<Record<Look, Readonly<Record<string, string>>>>;

const NOTHING: Chosen = { light: {}, dark: {}, contrast: {} };

/** The custom properties that have been set, as a page writes them. */
export const propertiesOf = (chosen: Chosen): [property: string, value: string][] =>
  (Object.keys(LOOKS) as Look[]).flatMap((look) =>
    Object.entries(chosen[look]).map(([name, value]): [string, string] => [
      LOOKS[look] + name,
      value,
    ]),
  );

/** The same as CSS. */
export function cssOf(chosen: Chosen): string {
  const lines = propertiesOf(chosen).map(([name, value]) => `  ${name}: ${value};`);
  return lines.length > 0 ? `:root {\n${lines.join('\n')}\n}` : '';
}

/**
 * The tokens as fields, each with its default and, where it is read on paper, its contrast.
 *
 * @fires book-tokens - A token was set; `chosen` has all that are.
 */
export class TokenFields extends BookBlock {
  @property({ attribute: false }) chosen: Chosen = NOTHING;
  @state() private look: Look = 'light';

  #set(name: string, value: string): void {
    const { [name]: _before, ...others } = this.chosen[this.look];
    this.chosen = { ...this.chosen, [this.look]: value ? { ...others, [name]: value } : others };
    this.#tell();
  }

  #reset(): void {
    this.chosen = NOTHING;
    this.#tell();
  }

  #tell(): void {
    this.dispatchEvent(new Event('book-tokens', { bubbles: true }));
  }

  #valueOf(name: string): string {
    const { [name]: set } = this.chosen[this.look];
    const token = TOKENS.find((one) => one.name === name);
    return set ?? token?.defaults[this.look] ?? token?.defaults.light ?? '';
  }

  protected override render(): TemplateResult {
    const isFirst = ({ name }: Token) => FIRST.includes(name);
    const shown = TOKENS.filter((token) => this.look === 'light' || isColour(token));
    const [first, others] = [shown.filter(isFirst), shown.filter((token) => !isFirst(token))];
    return html`<div class="book-field">
        <label for="token-look">${this.say(WORDS.look)}</label>
        <select
          id="token-look"
          @change=${(event: Event) =>
            (this.look = (event.target as HTMLSelectElement).value as Look)}
        >
          ${(Object.keys(LOOKS) as Look[]).map(
            (look) =>
              html`<option value=${look} ?selected=${look === this.look}>
                ${this.say(WORDS[look])}
              </option>`,
          )}
        </select>
      </div>
      <div class="book-tokens">${first.map((token) => this.#renderToken(token))}</div>
      <details>
        <summary>${this.say(WORDS.others)}</summary>
        <div class="book-tokens">
          ${others.filter(isColour).map((token) => this.#renderToken(token))}
        </div>
      </details>
      <p><button type="button" @click=${() => this.#reset()}>${this.say(WORDS.reset)}</button></p>`;
  }

  #renderToken({ name }: Token): TemplateResult {
    const value = this.#valueOf(name);
    const set = this.chosen[this.look][name] ?? '';
    const id = `token-${name}`;
    const take = (event: Event) => this.#set(name, (event.target as HTMLInputElement).value);
    return html`<div class="book-token">
      ${
        HEX.test(value)
          ? html`<input type="color" aria-label=${name} .value=${live(value)} @input=${take} />`
          : html`<span class="book-swatch"></span>`
      }
      <label for=${id}><code translate="no">${LOOKS[this.look]}${name}</code></label>
      <input type="text" id=${id} placeholder=${value} .value=${live(set)} @change=${take} />
      ${this.#renderContrast(name, value)}
    </div>`;
  }

  #renderContrast(name: string, value: string): TemplateResult | typeof nothing {
    const least = LEAST[name];
    const paper = this.#valueOf('paper');
    if (least === undefined || !HEX.test(value) || !HEX.test(paper)) return nothing;
    const found = contrastOf(value, paper);
    const isEnough = found >= least;
    return html`<span class=${isEnough ? 'enough' : 'too-little'}>
      ${isEnough ? '✓' : '✗'} ${found.toFixed(1)} : 1
    </span>`;
  }
}

block('book-token-fields', TokenFields);

import { html, nothing, render } from 'lit';
import type { CardFacts } from './card-facts.js';
import { copied } from './clipboard.js';
import { CODE_FORMS, codeOf, hasFigures, whyNot, type CodeChoice } from './code.js';
import { frozenOf } from './frozen.js';
import { menuWords } from './menu.words.js';
import { openWindow } from './window.js';

/**
 * Shows the code by which another page shows the card: as a tag, a link or a frame, with live or frozen data.
 * Comes once it is known whether the data can be frozen.
 */
export async function codeWindow(facts: CardFacts): Promise<void> {
  const { say } = facts.view;
  const dialog = openWindow(facts, menuWords[say.lang].code.title);
  const code = new CodeWindow(facts, dialog);
  code.draw();
  await code.bringFrozen();
}

/** From so many kilobytes on a code is long. */
const LONG = 50;

class CodeWindow {
  #choice: CodeChoice;
  #frozen: string | undefined;
  #isComing: boolean;
  #said = '';

  constructor(
    readonly facts: CardFacts,
    readonly dialog: HTMLDialogElement,
  ) {
    const isLive = whyNot(facts, { form: 'tag', data: 'live' }, undefined) === undefined;
    this.#choice = { form: 'tag', data: isLive ? 'live' : 'frozen' };
    this.#isComing = hasFigures(facts);
  }

  get #words() {
    return menuWords[this.facts.view.say.lang];
  }

  /** Puts together what the card needs of its data, which asks the card anew. */
  async bringFrozen(): Promise<void> {
    if (!this.#isComing) return;
    try {
      this.#frozen = await frozenOf(this.facts);
    } finally {
      this.#isComing = false;
      this.draw();
    }
  }

  #choose(change: Partial<CodeChoice>) {
    const next = { ...this.#choice, ...change };
    // Only a tag holds figures of its own.
    this.#choice =
      next.form !== 'tag' && next.data === 'frozen'
        ? { ...next, ...(change.form ? { data: 'live' } : { form: 'tag' }) }
        : next;
    this.#said = '';
    this.draw();
  }

  async #copy() {
    const { copied: done, byHand } = this.#words;
    const field = this.dialog.querySelector('textarea')!;
    const isDone = await copied(field.value);
    this.#said = isDone ? done : byHand;
    this.draw();
    if (!isDone) field.select();
  }

  /** Why there is no code of a choice: what it needs is not there yet, or never. */
  #lack(choice: CodeChoice): string | undefined {
    const isAwaited = this.#isComing && choice.data === 'frozen' && choice.form === 'tag';
    return isAwaited ? this.#words.code.coming : whyNot(this.facts, choice, this.#frozen);
  }

  #radio(name: 'form' | 'data', value: string, label: string, why: string | undefined) {
    return html`<label aria-disabled=${why ? 'true' : 'false'}>
      <input
        type="radio"
        name=${name}
        value=${value}
        .checked=${this.#choice[name] === value}
        ?disabled=${why !== undefined}
        @change=${() => this.#choose({ [name]: value })}
      />
      ${label} ${why ? html`<small>${why}</small>` : nothing}
    </label>`;
  }

  #note(): string {
    const { code } = this.#words;
    const { dataset, say } = this.facts.view;
    if (this.#choice.data === 'live') return code.liveNote;
    const { paragraph, stop, date } = say.words;
    const frozen = this.#frozen ?? '';
    const kilobytes = Math.round(new Blob([frozen]).size / 1024);
    return paragraph([
      code.frozenNote(date(dataset.info.asOf)) + stop,
      ...(kilobytes > LONG ? [code.long(kilobytes)] : []),
      ...(/"map":\{[^}]*"url"/.test(frozen) ? [code.mapNote] : []),
    ]);
  }

  draw(): void {
    const { code, ...words } = this.#words;
    const { facts } = this;
    const lack = this.#lack(this.#choice);
    render(
      html`<h2>${code.title}</h2>
        <fieldset>
          <legend>${code.form}</legend>
          ${CODE_FORMS.map((form) => {
            const why = this.#lack({ form, data: 'live' });
            return this.#radio('form', form, code[form], form === 'tag' ? undefined : why);
          })}
        </fieldset>
        <fieldset>
          <legend>${code.data}</legend>
          ${this.#radio('data', 'live', code.live, this.#lack({ form: 'tag', data: 'live' }))}
          ${this.#radio('data', 'frozen', code.frozen, this.#lack({ form: 'tag', data: 'frozen' }))}
        </fieldset>
        <p>${this.#note()}</p>
        <textarea
          readonly
          spellcheck="false"
          aria-label=${code.text}
          .value=${lack ?? codeOf(facts, this.#choice, this.#frozen)}
        ></textarea>
        <div class="acts">
          <button type="button" ?disabled=${lack !== undefined} @click=${() => this.#copy()}>
            ${words.copy}
          </button>
          <button type="button" @click=${() => this.dialog.close()}>${words.close}</button>
          <span role="status">${this.#said}</span>
        </div>`,
      this.dialog,
    );
  }
}

import { html, nothing, render } from 'lit';
import type { CardFacts } from './card-facts.js';
import { copied } from './clipboard.js';
import { CODE_FORMS, codeOf, whyNot, type CodeChoice } from './code.js';
import { menuWords } from './menu.words.js';
import { openWindow } from './window.js';

/** Shows the code by which another page shows the card: as a tag, a link or a frame, with live or frozen data. */
export function codeWindow(facts: CardFacts): void {
  const { say, dataset } = facts.view;
  const words = menuWords[say.lang];
  const { code } = words;
  const dialog = openWindow(facts, code.title);
  const isLive = whyNot(facts, { form: 'tag', data: 'live' }) === undefined;
  let choice: CodeChoice = { form: 'tag', data: isLive ? 'live' : 'frozen' };
  let said = '';

  const choose = (change: Partial<CodeChoice>) => {
    const next = { ...choice, ...change };
    // Only a tag holds figures of its own.
    choice =
      next.form !== 'tag' && next.data === 'frozen'
        ? { ...next, ...(change.form ? { data: 'live' } : { form: 'tag' }) }
        : next;
    said = '';
    draw();
  };

  const radio = (name: 'form' | 'data', value: string, label: string, why: string | undefined) =>
    html`<label aria-disabled=${why ? 'true' : 'false'} title=${why ?? nothing}>
      <input
        type="radio"
        name=${name}
        value=${value}
        .checked=${choice[name] === value}
        ?disabled=${why !== undefined}
        @change=${() => choose({ [name]: value })}
      />
      ${label}
    </label>`;

  const copy = async () => {
    const field = dialog.querySelector('textarea')!;
    const isDone = await copied(field.value);
    said = isDone ? words.copied : words.byHand;
    draw();
    if (!isDone) field.select();
  };

  const draw = () =>
    render(
      html`<h2>${code.title}</h2>
        <fieldset>
          <legend>${code.form}</legend>
          ${CODE_FORMS.map((form) => {
            const why = whyNot(facts, { form, data: 'live' });
            return radio('form', form, code[form], form === 'tag' ? undefined : why);
          })}
        </fieldset>
        <fieldset>
          <legend>${code.data}</legend>
          ${radio('data', 'live', code.live, whyNot(facts, { form: 'tag', data: 'live' }))}
          ${radio('data', 'frozen', code.frozen, whyNot(facts, { form: 'tag', data: 'frozen' }))}
        </fieldset>
        <p>
          ${choice.data === 'live' ? code.liveNote : code.frozenNote(say.words.date(dataset.info.asOf))}
        </p>
        <textarea
          readonly
          spellcheck="false"
          aria-label=${code.text}
          .value=${codeOf(facts, choice)}
        ></textarea>
        <div class="acts">
          <button type="button" @click=${copy}>${words.copy}</button>
          <button type="button" @click=${() => dialog.close()}>${words.close}</button>
          <span role="status">${said}</span>
        </div>`,
      dialog,
    );
  draw();
}

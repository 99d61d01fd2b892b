import { html, render } from 'lit';
import { spokenFor } from '../../../i18n/lang.js';
import { openWindow } from '../element/menu/window.js';
import { keysWords } from './keys.words.js';

/** Lists the keys of a picture in a window above its card; then the focus is on the picture again. */
export function keyWindow(renderRoot: ParentNode, stop: HTMLElement): void {
  const words = keysWords[spokenFor(renderRoot.querySelector('.card')?.getAttribute('lang'))];
  const dialog = openWindow({ host: { renderRoot } }, words.title, stop);
  render(
    html`<h2>${words.title}</h2>
      <table class="keys">
        <thead>
          <tr>
            <th scope="col">${words.key}</th>
            <th scope="col">${words.act}</th>
          </tr>
        </thead>
        <tbody>
          ${words.rows.map(
            ([keys, act]) =>
              html`<tr>
                <th scope="row">
                  ${keys.map((key, i) => html`${i > 0 ? words.or : ''}<kbd>${key}</kbd>`)}
                </th>
                <td>${act}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <div class="acts">
        <button type="button" @click=${() => dialog.close()}>${words.close}</button>
      </div>`,
    dialog,
  );
  dialog.querySelector('button')?.focus();
}

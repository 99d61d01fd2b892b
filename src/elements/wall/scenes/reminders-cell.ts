import { html, nothing, type TemplateResult } from 'lit';
import { boldWidth } from '../../../charts/text-width.js';
import type { View } from '../../base/element/view.js';
import { linesIn } from '../layout/line-list.js';
import type { Place } from '../layout/place.js';
import { remindersOf, type Reminder } from './reminders.text.js';
import { remindersWords } from './reminders.words.js';
import type { Cell, SceneContext } from './scene.js';

/** So many reminders are read at a glance. */
const MOST = 3;

/** What the document's rules remind of, a few lines in large type. */
export function remindersCell(view: View, context: SceneContext): Cell {
  const reminders = remindersOf(view, context.now);
  return {
    area: 'al',
    look: 'reminders firm',
    body: (place) => renderReminders(view, reminders, place, context),
  };
}

function renderReminders(
  { say }: View,
  reminders: readonly Reminder[],
  place: Place,
  { headingLevel }: SceneContext,
): TemplateResult {
  const words = remindersWords[say.lang];
  const texts = reminders.map(({ isUrgent, where, what, since }) => ({
    large: boldWidth(where) + boldWidth(what) + 1,
    small: boldWidth(since) + (isUrgent ? boldWidth(words.urgency) + 1 : 0),
  }));
  const shown = linesIn(place, texts, MOST);
  const count = words.first(Math.min(shown, reminders.length), reminders.length);
  return html`<div class="heading">
      <p role="heading" aria-level=${headingLevel}>${words.title}</p>
      <p class="small">${count}</p>
    </div>
    <ul class="lines">
      ${reminders.slice(0, shown).map(
        ({ isUrgent, where, what, since }) =>
          html`<li class=${isUrgent ? 'urgent' : ''}>
            <p class="large">${where} <b>${what}</b></p>
            <p class="small">
              ${isUrgent ? html`<span class="urgency">${words.urgency}</span> ` : nothing}${since}
            </p>
          </li>`,
      )}
    </ul>`;
}

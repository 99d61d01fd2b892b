import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Control, Option } from './choices.js';

/** An attribute on the page, as a field: `undefined` leaves it out, '' sets a flag. */
export interface Field {
  id: string;
  control: Control;
  value: string | undefined;
  /** What an empty field is called: what holds where the attribute is left out. */
  leftOut: string;
  change(value: string | undefined): void;
}

const optionOf = ({ value, label }: Option, chosen?: string) =>
  html`<option value=${value} ?selected=${value === chosen}>${label}</option>`;

/** The field by which an attribute is set: a list where there are few values to choose from. */
export function attributeField({ id, control, value, leftOut, change }: Field): TemplateResult {
  if (control.kind === 'flag') {
    return html`<input
      type="checkbox"
      id=${id}
      .checked=${live(value !== undefined)}
      @change=${(event: Event) =>
        change((event.target as HTMLInputElement).checked ? '' : undefined)}
    />`;
  }
  const take = (event: Event) => change((event.target as HTMLInputElement).value || undefined);
  if (control.kind === 'select') {
    const isOther =
      value !== undefined && !control.options.some((option) => option.value === value);
    return html`<select id=${id} @change=${take}>
      ${optionOf({ value: '', label: leftOut }, value ?? '')}
      ${isOther ? optionOf({ value, label: value }, value) : nothing}
      ${control.options.map((option) => optionOf(option, value))}
    </select>`;
  }
  const options = control.kind === 'list' ? control.options : [];
  return html`<input
      type=${control.kind === 'number' ? 'number' : 'text'}
      id=${id}
      list=${options.length > 0 ? `${id}-list` : nothing}
      placeholder=${leftOut}
      .value=${live(value ?? '')}
      @change=${take}
    />${
      options.length > 0
        ? html`<datalist id="${id}-list">${options.map((option) => optionOf(option))}</datalist>`
        : nothing
    }`;
}

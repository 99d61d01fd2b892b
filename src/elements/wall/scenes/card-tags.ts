import type { CardItem } from '../../../core/contract/contract.generated.js';
import { tags } from '../../../core/tags/facts.generated.js';
import type { CardTag, FormName } from '../../../core/tags/tags.js';
import type { Form } from '../layout/form.js';
import { cardModules } from './card-modules.generated.js';

/** The place that each form of the table of tags stands for. */
const FORMS: Readonly<Record<FormName, Form>> = {
  number: { shape: 1.8, least: [15, 13] },
  list: { shape: 0.8, least: [21, 28] },
  panel: { shape: 1.1, least: [19, 18] },
  chart: { shape: 1.6, least: [18, 12] },
  band: { shape: 2.2, least: [25, 13] },
};

/** What place a picture asks for. */
export const formOf = (tag: CardTag): Form => FORMS[tags[tag].form];

/** True for pictures of one number: little to read, and small where a document does not say more. */
export const isNumber = (tag: CardTag): boolean => tags[tag].form === 'number';

/** True for a card of the regions below one, which changes when any of these does. */
export function isOverRegions({ tag, by = '' }: CardItem): boolean {
  const { overRegions } = tags[tag];
  return overRegions === 'by' ? by.split(/\s+/).includes('region') : overRegions === true;
}

const asked = new Set<CardTag>();

/** Loads a picture that only a card names. One that cannot be had is asked for again next time. */
export function loadTag(tag: CardTag): void {
  if (asked.has(tag)) return;
  asked.add(tag);
  cardModules[tag]().catch(() => asked.delete(tag));
}

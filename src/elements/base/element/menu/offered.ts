import { courseIn } from '../aloud/course-in.js';
import { voiceFor } from '../aloud/voices.js';
import { EXPORT_FORMS, type Form } from '../export-form.js';
import type { CardFacts } from './card-facts.js';
import { factsOf } from './card-facts.js';

/** True where a card, or a part of it, has figures that stand in a table. */
function hasTables({ picture, host }: CardFacts): boolean {
  if (picture.table || picture.sheets) return true;
  return Array.from(host.renderRoot.querySelectorAll('*')).some((part) => {
    const facts = factsOf(part);
    return facts !== undefined && hasTables(facts);
  });
}

/** What a card can give. */
export function offeredBy(facts: CardFacts): Form[] {
  const isOffered: Partial<Record<Form, boolean>> = {
    table: facts.picture.table !== undefined,
    sound: courseIn(facts) !== undefined,
    speech: voiceFor(facts) !== undefined,
    csv: hasTables(facts),
    xlsx: hasTables(facts),
    png: facts.picture.paper !== undefined,
    svg: facts.picture.paper !== undefined,
  };
  return EXPORT_FORMS.filter((form) => isOffered[form] ?? true);
}

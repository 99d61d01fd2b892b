import type { PaperPart } from '../../../charts/paper/part.js';
import { spokenFor } from '../../../i18n/lang.js';
import { headOf } from './standing.js';
import type { Provider } from './context.js';
import type { GfElement } from './element.js';
import { sentenceOf } from './report.js';
import type { Statement } from './statement.js';

/** A statement as a part of a larger picture, under a name that it has there or its own. */
export async function partFrom(said: Statement, lang: string, name = ''): Promise<PaperPart> {
  if (said.kind === 'fault') {
    const reasons = said.problems.map((one) => sentenceOf(one, spokenFor(lang)));
    return { heading: name, where: '', reasons };
  }
  if (said.kind === 'refusal') {
    const { title = '', where = '', heading, sentences } = said;
    return {
      heading: name || title || heading,
      where,
      reasons: title || name ? [heading, ...sentences] : sentences,
    };
  }
  const { picture } = said;
  const { heading, where } = headOf(name ? { ...picture, title: name } : picture);
  return { heading, where, lead: picture.lead, form: await picture.paper?.(), reasons: [] };
}

/**
 * What an element that stands in no page says as a part of a picture, which provides for it. It is told what is asked
 * by its properties, `lang` among them, and by no heading of its own: that is the `name`.
 */
export async function partOf(
  element: GfElement,
  provider: Provider,
  name = '',
): Promise<PaperPart> {
  const { source } = provider;
  if (!source) return { heading: name, where: '', reasons: [] };
  const said = await element.statementFrom({ source, now: provider.now(), provider });
  return partFrom(said, element.lang, name);
}

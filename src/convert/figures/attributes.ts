import type { Accumulation, Qualifier } from '../../core/contract/contract.generated.js';
import type { Figure } from './figure.js';

/** A figure whose members can be set while it is made. */
export type FigureDraft = { -readonly [Key in keyof Figure]: Figure[Key] };

const isTrue = (text: string) => /^(?:true|1|yes|是)$/i.test(text);

/**
 * Puts into a figure what columns of attributes say of it, each by the name of its field in the contract.
 * They come of exports of ours and of statistical formats, so that their words are those of the contract.
 */
export function withAttributes(
  figure: FigureDraft,
  attributes: Readonly<Record<string, string>>,
): void {
  for (const [name, text] of Object.entries(attributes)) put(figure, name, text, attributes);
}

function put(
  figure: FigureDraft,
  name: string,
  text: string,
  attributes: Readonly<Record<string, string>>,
): void {
  switch (name) {
    case 'accumulation':
      if (text !== 'period') figure.accumulation = text as Accumulation;
      return;
    case 'qualifier':
      if (text !== 'exact') figure.qualifier = text as Qualifier;
      return;
    case 'upper':
    case 'digits':
      figure[name] = Number(text);
      return;
    case 'conf':
      figure.conf = text as NonNullable<Figure['conf']>;
      return;
    case 'basis':
      figure.basis = text as NonNullable<Figure['basis']>;
      return;
    case 'undated':
    case 'comparable':
      figure[name] = isTrue(text);
      return;
    case 'raw':
    case 'start':
    case 'definition':
    case 'programme':
    case 'source':
    case 'vintage':
      figure[name] = text;
      return;
    case 'previous.vintage': {
      const value = attributes['previous.value'];
      figure.previous = { value: value ? Number(value) : null, vintage: text };
      return;
    }
    case 'note': {
      const english = attributes['note.en'];
      figure.note = english ? { 'zh-CN': text, en: english } : text;
      return;
    }
    case 'note.en':
      // Beside a column that holds notes; beside an attribute it has been taken with that.
      if (typeof figure.note === 'string' && attributes['note'] === undefined) {
        figure.note = { 'zh-CN': figure.note, en: text };
      }
      return;
    default:
      return;
  }
}

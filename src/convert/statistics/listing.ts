/*
 * The room `statistics`: the formats in which offices of statistics hand data to one another (JSON-stat,
 * SDMX-JSON, SDMX-CSV, Open SDG) → a sheet of the workbook, a long list with heads, and the finished mapping
 * of it, so that their figures go through the one engine like those of any sheet. Each format is first a
 * listing: observations as rows, what its columns are by the format's own words, and the names of its codes.
 */
import type { LocalizedText } from '../../core/contract/contract.generated.js';
import type { MappedDocument } from '../mapping/mapped-document.js';

/** One data set of a file. */
export interface Listing {
  /** The document of a file of ours, which says more of its codes than they do. */
  readonly document?: MappedDocument;
  /** The name of the sheet that it becomes. */
  readonly name: string;
  readonly about: About;
  readonly components: readonly Component[];
  /** One observation a row, one cell a component. */
  readonly rows: readonly (readonly ListedCell[])[];
}

/** A code or a figure as the format writes it; null where it writes none. */
export type ListedCell = string | number | null;

/** What a file says of a data set as a whole. */
export interface About {
  readonly id?: string;
  readonly title?: LocalizedText;
  readonly description?: LocalizedText;
  readonly source?: LocalizedText;
  readonly publisher?: LocalizedText;
  /** The date of its last change, ISO 8601. */
  readonly updated?: string;
  readonly url?: string;
  readonly notes?: readonly LocalizedText[];
}

/** What a column is, by the words of its format. */
export type Role =
  | 'period'
  | 'region'
  | 'indicator'
  | 'category'
  | 'frequency'
  | 'unit'
  /** The power of ten that figures are multiplied by (SDMX CL_UNIT_MULT). */
  | 'multiplier'
  | 'decimals'
  | 'value'
  | 'numerator'
  | 'denominator'
  | 'status'
  | 'conf'
  | 'note'
  /** A word of this contract that the format has none for: `attribute` says which. */
  | 'attribute'
  /** What says nothing of a figure: the structure, a key, when it was written. */
  | 'rest';

export interface Component {
  readonly id: string;
  readonly name?: LocalizedText;
  readonly role: Role;
  readonly attribute?: string;
  /** Its codes by their ids, in their order; absent where it is free text. */
  readonly codes?: ReadonlyMap<string, Code>;
  /** True where its letters are those of SDMX; else only the names of its codes say what they mean. */
  readonly isSdmx?: boolean;
  /** True for a breakdown of a file of ours, in which no category is the whole. */
  readonly isOwn?: boolean;
}

export interface Code {
  readonly name?: LocalizedText;
  readonly parent?: string;
  readonly note?: LocalizedText;
  /** Of an indicator, where the format says it of the code. */
  readonly unit?: UnitOfCode;
}

export interface UnitOfCode {
  readonly name?: string;
  readonly decimals?: number;
  readonly multiplier?: number;
}

/** A text in one or more languages as the contract has it: Chinese and English, else what there is. */
export function localized(
  names: Readonly<Record<string, unknown>> | undefined,
  name?: unknown,
): LocalizedText | undefined {
  const texts = new Map<string, string>();
  for (const [lang, text] of Object.entries(names ?? {})) {
    if (typeof text === 'string' && text.trim()) texts.set(lang.toLowerCase(), text);
  }
  const of = (lang: RegExp) => [...texts].find(([key]) => lang.test(key))?.[1];
  const [zh, en] = [of(/^zh/), of(/^en/)];
  if (zh) return en && en !== zh ? { 'zh-CN': zh, en } : zh;
  const plain = typeof name === 'string' && name.trim() ? name : undefined;
  return en ?? plain ?? [...texts.values()][0];
}

/** Everything that a text says, for looking words up in it. */
export const wordsOf = (text: LocalizedText | undefined): string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

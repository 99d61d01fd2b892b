import { chinese } from '../../core/contract/chinese.js';
import type { DimensionItem } from '../../core/contract/contract.generated.js';
import { plainText } from '../layout/plain-head.js';
import type { ColumnMapping } from '../mapping/mapping.generated.js';

/** The heads without which a list is not one that a card of a page, or the command, has written. */
const SIGNS = ['地区', '指标', '时期', '单位', '数值', '状态'];

type Attribute = NonNullable<ColumnMapping['attribute']>;

const ATTRIBUTES: Readonly<Record<string, Attribute>> = {
  累计方式: 'accumulation',
  保密原因: 'conf',
  限定词: 'qualifier',
  上限: 'upper',
  原文写法: 'raw',
  有效数字: 'digits',
  起始时期: 'start',
  未注明日期: 'undated',
  口径: 'definition',
  修订前的数: 'previous.value',
  修订前的版本: 'previous.vintage',
  版本: 'vintage',
  附注: 'note',
  英文附注: 'note.en',
};

const PARTS = { 分子: 'numerator', 分母: 'denominator' } as const;

/** Ids of a document, which mean nothing beside another one. */
const IDS = ['来源', '项目'];

/** What an office has published before, as far as a list of it may name that. */
interface Known {
  readonly sources?: readonly unknown[] | undefined;
  readonly dimensions?: readonly DimensionItem[] | undefined;
}

/**
 * What a column holds in a list that this product has written itself, by its head; undefined for a head that
 * says what it holds like any other. A list is our own where all heads stand in it that ours always have. Of a
 * column of categories only the head is known here.
 */
export function ownColumn(
  head: string,
  heads: readonly string[],
  { sources, dimensions = [] }: Known = {},
): ColumnMapping | undefined {
  if (!SIGNS.every((sign) => heads.includes(sign))) return undefined;
  // A unit of the office's own is one too.
  if (head === '单位') return { header: head, holds: 'unit' };
  if (head === '状态') return { header: head, holds: 'status' };
  const attribute = ATTRIBUTES[head];
  if (attribute) return { header: head, holds: 'attribute', attribute };
  const as = PARTS[head as keyof typeof PARTS];
  if (as) return { header: head, holds: 'value', meaning: { as } };
  if (head === '来源' && sources) return { header: head, holds: 'attribute', attribute: 'source' };
  if (IDS.includes(head)) return { header: head, holds: 'nothing', leave: 'other' };
  const isDimension = dimensions.some(({ name }) => plainText(chinese(name)) === head);
  return isDimension ? { header: head, holds: 'category' } : undefined;
}

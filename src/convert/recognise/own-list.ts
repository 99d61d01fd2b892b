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

/**
 * What a column holds in a list that this product has written itself, by its head; undefined for a head that
 * says what it holds like any other. A list is our own where all heads stand in it that ours always have.
 */
export function ownColumn(head: string, heads: readonly string[]): ColumnMapping | undefined {
  if (!SIGNS.every((sign) => heads.includes(sign))) return undefined;
  const attribute = ATTRIBUTES[head];
  if (attribute) return { header: head, holds: 'attribute', attribute };
  const as = PARTS[head as keyof typeof PARTS];
  return as && { header: head, holds: 'value', meaning: { as } };
}

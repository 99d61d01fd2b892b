import type { LargeUnits } from './larger-unit.js';
import { rewriter } from './rewrite.js';
import { traditional } from './traditional.js';
import { zh, type Words } from './zh-cn.js';

/** Makes Traditional Chinese of the Chinese that we have written. */
export const toTraditional = rewriter(traditional);

/** Units are made of other units here, as they are written here: 億元 of 萬元; those of data as there. */
const largeUnits: LargeUnits = {
  ...zh.largeUnits,
  magnitudes: new Map(
    [...zh.largeUnits.magnitudes].map(([word, size]) => [traditional(word), size]),
  ),
  bases: new Set([...zh.largeUnits.bases].flatMap((unit) => [unit, traditional(unit)])),
  split: (unit) =>
    zh.largeUnits.split(unit.replace(/[萬億]/g, (sign) => (sign === '萬' ? '万' : '亿'))),
};

/** Traditional Chinese, for Taiwan and Hong Kong: the same sentences, by one table (traditional-table.ts). */
export const zhHant: Words = { ...toTraditional(zh), lang: 'zh-Hant', largeUnits };

import type { UnitItem } from '../../core/contract/contract.generated.js';

/** The unit of figures of which nothing says it, so that no reader takes them for a count of anything. */
export const UNSTATED_UNIT = {
  id: 'unit-not-stated',
  name: { 'zh-CN': '（单位未注明）', en: '(unit not stated)' },
} as const satisfies UnitItem;

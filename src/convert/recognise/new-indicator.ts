import type { IndicatorItem } from '../../core/contract/contract.generated.js';
import { isRateName } from '../../core/table/column-head.js';
import { stableId } from '../mapping/stable-id.js';

const FLOW =
  /新增|累计|办结|受理|发生|完成|开展|举办|调解|化解|结案|培训|服务(?!.*(?:站|中心|点|人员))|接待|发放|兑现|拨付|收入|支出|产值|销售|投资|出生|死亡|迁[入出]|来电|来访|办理|处置|立案|挽回|再就业|人次|件次|次数|场次|批次|净增/;
const STOCK =
  /期末|年末|月末|季末|在册|在岗|在业|现有|户籍|常住|人口|总户数|床位|机构数|存量|余额|未结|总数|从业人员|持证|覆盖|在校/;
const FLOW_UNIT = /^[十百千万亿]*(?:人次|件次|次|件|起|宗|场次?|批次?|例次?)$/;

/** How figures of an indicator behave over time, by its name and unit; `isSure` where the words say it. */
export function kindByWords(
  name: string,
  unit: string,
): { kind: IndicatorItem['kind']; isSure: boolean } {
  if (/^(?:%|‰|个?百分点)$/.test(unit) || /(?:率(?!先)|比重|占比|比例)$/.test(name))
    return { kind: 'ratio', isSure: true };
  if (/平均.*(?:天|日|时长|时间)|(?:时长|时间).*平均/.test(name) && /天|日|时|分/.test(unit))
    return { kind: 'mean-duration', isSure: true };
  // An income a head changes by per cent, as sums of money do, and not by points.
  if (isRateName(name)) return { kind: unit.endsWith('元') ? 'flow' : 'ratio', isSure: false };
  const [isFlow, isStock] = [FLOW.test(name), STOCK.test(name)];
  if (isFlow !== isStock) return { kind: isFlow ? 'flow' : 'stock', isSure: true };
  if (FLOW_UNIT.test(unit)) return { kind: 'flow', isSure: !isStock };
  return { kind: 'stock', isSure: false };
}

/** Words that say that more is better, or less; only asked, never taken. */
export const directionByWords = (name: string): 'higher' | 'lower' | undefined => {
  if (/(?:满意|就业(?!困难)|化解|办结|成功|知晓|覆盖|达标|结案|合格|完成|结业).{0,2}率/.test(name))
    return 'higher';
  return /(?:失业|死亡|投诉|逾期|超期|发案|返贫).{0,2}率/.test(name) ? 'lower' : undefined;
};

/** An indicator that no catalogue has, as its head defines it. Nothing of it is added up unless somebody says so. */
export function newIndicator(
  name: string,
  unit: { readonly id: string; readonly text: string },
  decimals: number,
): IndicatorItem {
  return {
    id: stableId('x', name, unit.id),
    name,
    unit: unit.id,
    kind: kindByWords(name, unit.text).kind,
    aggregation: { region: 'none', time: 'none' },
    direction: 'neutral',
    decimals,
  };
}

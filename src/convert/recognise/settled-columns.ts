import type { ColumnSet } from './column-set.js';
import type { Held } from './label-holds.js';
import { labelsOf, textsOf } from './seen-label.js';

/** At most one column each for indicators, and codes of places only where no column has their names. */
export function settled(
  sets: readonly ColumnSet[],
  held: ReadonlyMap<ColumnSet, Held | undefined>,
): Map<ColumnSet, Held | undefined> {
  const result = new Map(held);
  const regions = sets.filter((set) => held.get(set)?.holds === 'region');
  const isCode = (set: ColumnSet) => textsOf(labelsOf(set)).every((text) => /^\d+$/.test(text));
  const hasNames = regions.some((set) => !isCode(set));
  for (const set of regions)
    if (hasNames && isCode(set))
      result.set(set, { holds: 'nothing', leave: 'other', isSure: true });
  // 街道 before 社区: a community's label says the street that it stands under.
  const named = regions.filter((set) => result.get(set)!.holds === 'region');
  for (const set of named.slice(0, -1))
    result.set(set, { holds: 'nothing', leave: 'other', isSure: true });
  const indicators = sets.filter((set) => result.get(set)?.holds === 'indicator');
  const hasUnits = sets.some((set) => held.get(set)?.holds === 'unit');
  const [sole] = indicators;
  if (indicators.length === 1 && sole && !result.get(sole)!.isSure) {
    // Names in front of heads that name no indicator, or beside units, are the indicators.
    const isNamed = sets.some((set) => held.get(set) === undefined && hasOwnName(set));
    result.set(
      sole,
      isNamed && !hasUnits
        ? { holds: 'category', isSure: false }
        : { holds: 'indicator', isSure: true },
    );
  }
  if (indicators.length > 1) {
    const sure = indicators.filter((set) => result.get(set)!.isSure);
    const chosen = sure[sure.length - 1] ?? indicators[indicators.length - 1];
    for (const set of indicators)
      if (set !== chosen) result.set(set, { holds: 'category', isSure: true });
    result.set(chosen!, { holds: 'indicator', isSure: true });
  }
  return result;
}

/** True where the head of figures names what they count. */
const hasOwnName = ({ template }: ColumnSet): boolean => {
  const name = template.replace(/\{(?:period|region|any)\}/g, '').replace(/[/()]/g, '');
  return (
    name.length > 1 && !/^(?:本|上|当|去|今|累计|同比|环比|数|合计|数值|数量|比|增|[±%])/.test(name)
  );
};

import type { LocalizedText } from '../core/contract/contract.generated.js';

/** What a place needs to be told apart from another one of its name. */
interface Place {
  readonly id: string;
  readonly name?: LocalizedText | undefined;
  readonly parent?: string | null | undefined;
  readonly validTo?: string | undefined;
}

/** How names and the end of a place are said. */
interface PlaceWords {
  text(name: LocalizedText | undefined): string;
  ended(validTo: string): string;
}

/**
 * What stands behind the name of each place that shares it with another: the name of the place above, the
 * date on which it ended, or its id where neither tells. A place alone in force keeps its bare name.
 */
export function placeRemarks(
  places: ReadonlyMap<string, Place>,
  { text, ended }: PlaceWords,
): Map<string, string> {
  const namesakes = new Map<string, Place[]>();
  for (const place of places.values()) {
    const name = text(place.name);
    if (!name) continue;
    const others = namesakes.get(name);
    if (others) others.push(place);
    else namesakes.set(name, [place]);
  }
  const remarks = new Map<string, string>();
  for (const [name, group] of namesakes) {
    if (group.length === 1) continue;
    const inForce = group.filter(({ validTo }) => !validTo).length;
    const remarkOf = ({ parent, validTo }: Place): string => {
      if (validTo) return ended(validTo);
      const above = text(places.get(parent ?? '')?.name);
      return inForce === 1 || above === name ? '' : above;
    };
    const counts = new Map<string, number>();
    for (const place of group) {
      const remark = remarkOf(place);
      counts.set(remark, (counts.get(remark) ?? 0) + 1);
    }
    for (const place of group) {
      const remark = remarkOf(place);
      remarks.set(place.id, counts.get(remark) === 1 ? remark : place.id);
    }
  }
  return remarks;
}

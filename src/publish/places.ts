import type { RegionItem } from '../core/contract/contract.generated.js';
import { regionTree } from '../core/model/region-tree.js';
import { PublishFault } from './fault.js';

/** A region of the release. */
export interface Place {
  readonly item: RegionItem;
  /** Itself and all above it, by their places in the list. */
  readonly chain: readonly number[];
  /** Whether nothing lies below it; records are of such places alone. */
  readonly isLeaf: boolean;
  /** The district whose document it stands in; undefined above the districts. */
  readonly district: number | undefined;
}

/** All regions, those above before those below, and in the order of their ids beside one another. */
export interface Places {
  readonly all: readonly Place[];
  readonly districts: readonly number[];
  /** Those above the districts, and the districts. */
  readonly tops: readonly number[];
  /** Of a district: itself and all below it. */
  membersOf(district: number): readonly number[];
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The regions as the tree that a release is cut by; `level` is that of its districts. Throws a PublishFault. */
export function placesOf(items: readonly RegionItem[], level: string): Places {
  const { regions, roots } = regionTree(items);
  const all: Place[] = [];
  const members = new Map<number, number[]>();
  const visit = (id: string, above: readonly number[], within: number | undefined) => {
    const { children, ...item } = regions.get(id)!;
    const index = all.length;
    const district = within ?? (item.level === level ? index : undefined);
    all.push({ item, chain: [index, ...above], isLeaf: children.length === 0, district });
    if (district !== undefined) {
      const list = members.get(district);
      if (list) list.push(index);
      else members.set(district, [index]);
    }
    for (const child of children.map(({ id }) => id).sort(byText))
      visit(child, [index, ...above], district);
  };
  for (const id of roots.map(({ id }) => id).sort(byText)) visit(id, [], undefined);
  const districts = [...members.keys()];
  if (districts.length === 0) {
    const known = [...new Set(items.map((item) => item.level))].join(' ');
    throw new PublishFault('no-district', { path: '/districts', level, known });
  }
  const tops = all.flatMap(({ district }, i) =>
    district === undefined || district === i ? [i] : [],
  );
  return { all, districts, tops, membersOf: (district) => members.get(district) ?? [] };
}

import type { AttributeFacts } from '../../src/core/tags/tags.js';
import type { LocalizedText } from '../../src/core/contract/contract.generated.js';
import type { Dataset } from '../../src/core/model/dataset.js';
import { BASES } from '../../src/core/contract/enums.generated.js';
import type { Lang } from '../../src/i18n/lang.js';

/** A value that an attribute may have, and what it is called. */
export interface Option {
  value: string;
  label: string;
}

/** How an attribute is set: by choosing from a list, by a switch, or by writing, with a list to help. */
export type Control =
  { kind: 'select' | 'list'; options: Option[] } | { kind: 'flag' | 'number' | 'text' };

/** A name in one language. */
export const named = (name: LocalizedText, lang: Lang): string =>
  typeof name === 'string' ? name : (name[lang] ?? name['zh-CN']);

interface Named {
  id: string;
  name: LocalizedText;
}

/** What of the data an attribute can name. A plural is written, with the same names to choose from. */
function namesOf(kind: AttributeFacts['kind'], dataset: Dataset): Iterable<Named> {
  switch (kind) {
    case 'region':
    case 'regions':
      return dataset.regions.values();
    case 'indicator':
    case 'indicators':
      return dataset.indicators.values();
    case 'programme':
      return dataset.programmes.values();
    case 'dimension':
    case 'dimensions':
      return dataset.dimensions.values();
    case 'category':
      return dataset.dimensions.get('audience')?.categories ?? [];
    default:
      return [];
  }
}

/** The domains that indicators of the data are of. */
const domainsOf = ({ indicators }: Dataset) => [
  ...new Set([...indicators.values()].flatMap(({ domain }) => domain ?? [])),
];

/** So many periods help; more would be a list to search. */
const PERIODS = 24;

/** The last periods of the data, the latest first. */
function periodsOf({ grids }: Dataset): string[] {
  const codes = [...grids.values()]
    .flat()
    .flatMap(({ axis }) =>
      Array.from(
        { length: Math.min(axis.count, PERIODS) },
        (_, i) => axis.period(axis.count - 1 - i).code,
      ),
    );
  return [...new Set(codes)].sort().reverse().slice(0, PERIODS);
}

const plain = (values: readonly string[]): Option[] =>
  values.map((value) => ({ value, label: value }));

/** How an attribute is set where these data are drawn. */
export function controlOf(
  name: string,
  { kind, words = [] }: AttributeFacts,
  dataset: Dataset | undefined,
  lang: Lang,
): Control {
  if (kind === 'flag' || kind === 'number') return { kind };
  if (kind === 'word' || kind === 'language') return { kind: 'select', options: plain(words) };
  if (kind === 'words') return { kind: 'list', options: plain(words) };
  if (!dataset) return { kind: 'text' };
  const found = [...namesOf(kind, dataset)].map((one) => ({
    value: one.id,
    label: `${named(one.name, lang)} ${one.id}`,
  }));
  if (name === 'compare')
    return { kind: 'list', options: [...plain([...BASES, 'none']), ...found] };
  if (kind === 'domain') return { kind: 'select', options: plain(domainsOf(dataset)) };
  if (kind === 'period') return { kind: 'list', options: plain(periodsOf(dataset)) };
  if (['region', 'indicator', 'programme', 'category', 'dimension'].includes(kind)) {
    return { kind: 'select', options: [...plain(words), ...found] };
  }
  return found.length > 0 ? { kind: 'list', options: found } : { kind: 'text' };
}

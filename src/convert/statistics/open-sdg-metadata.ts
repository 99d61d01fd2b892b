import type { LocalizedText } from '../../core/contract/contract.generated.js';
import type { Mapping } from '../mapping/mapping.generated.js';
import { objectOf, textOf } from './json-object.js';
import { idOf } from '../mapping/stable-id.js';
import { UNSTATED_UNIT } from '../mapping/unstated-unit.js';
import { isBuiltIn, unitItem } from './stated-unit.js';

/** A line of YAML that names something at the outermost level: `indicator_name: …`. */
const ENTRY = /^([A-Za-z_][\w-]*):[ \t]*(.*)$/;
/** A key of a translation, which says nothing by itself: `global_indicators.1-1-1-title`. */
const TRANSLATION = /^[a-z_]+\.[\w.-]+$/;

const unquoted = (text: string): string => {
  const [, double, single] = /^(?:"(.*)"|'(.*)')$/.exec(text.trim()) ?? [];
  return double?.replace(/\\"/g, '"') ?? single?.replace(/''/g, "'") ?? text.trim();
};

/** What metadata of Open SDG say, from YAML (alone or between lines of dashes) or JSON: texts by their names. */
export function sdgFields(text: string): ReadonlyMap<string, string> {
  const plain = text.replace(/^\uFEFF/, '');
  if (/^\s*\{/.test(plain)) return jsonFields(plain);
  const fields = new Map<string, string>();
  let open: string | undefined;
  for (const line of plain.split(/\r?\n/)) {
    const [, name, rest = ''] = ENTRY.exec(line) ?? [];
    if (name) {
      const isBlock = /^[>|][+-]?$/.test(rest.trim());
      open = isBlock ? name : undefined;
      if (rest.trim() && !isBlock) fields.set(name, unquoted(rest));
    } else if (open && line.trim() && /^\s/.test(line)) {
      fields.set(open, `${fields.get(open) ?? ''} ${line.trim()}`.trim());
    } else if (line.trim()) open = undefined;
  }
  return fields;
}

function jsonFields(text: string): ReadonlyMap<string, string> {
  try {
    const entries = Object.entries(objectOf(JSON.parse(text)));
    return new Map(
      entries.flatMap(([name, value]) => (textOf(value) ? [[name, textOf(value)!]] : [])),
    );
  } catch {
    return new Map();
  }
}

/** True for a text that says of an indicator what Open SDG says of one. */
export const isSdgMetadata = (text: string): boolean =>
  /^\s*(?:---|\{|"?[a-z_]+"?\s*:)/.test(text) && sdgFields(text).has('indicator_name');

/**
 * A mapping of a table of Open SDG with what its metadata say: the name of the indicator, its unit where the
 * table has none, its source and its footnote.
 */
export function withSdgMetadata(mapping: Mapping, metadata: string): Mapping {
  const fields = sdgFields(metadata);
  const said = (...names: string[]): string | undefined =>
    names.map((name) => fields.get(name)).find((text) => text && !TRANSLATION.test(text));
  const { document } = mapping;
  const name = said('indicator_name', 'graph_title');
  const organisation = said('source_organisation_1', 'source_organisation', 'un_custodian_agency');
  const url = said('source_url_1', 'source_url');
  const source = organisation && {
    id: idOf(organisation, 's'),
    title: organisation,
    ...(url && /^https?:/.test(url) ? { url } : {}),
  };
  const stated = said('computation_units', 'units', 'unit_of_measure');
  const unit = stated && unitItem(stated, stated);
  const note = said('data_footnote', 'data_notice_text');
  const definition = said('computation_definitions', 'national_indicator_description');
  const [only] = document.indicators.length === 1 ? document.indicators : [];
  const named = (item: (typeof document.indicators)[number]): LocalizedText =>
    name && item === only ? name : item.name;
  const units = [...(document.units ?? []), ...(unit && !isBuiltIn(unit.id) ? [unit] : [])];
  return {
    ...mapping,
    document: {
      ...document,
      dataset: {
        ...document.dataset,
        ...(name ? { title: name } : {}),
        ...(organisation ? { publisher: { name: organisation } } : {}),
        ...(note ? { notes: [...(document.dataset.notes ?? []), note] } : {}),
      },
      ...(source ? { sources: [...(document.sources ?? []), source] } : {}),
      ...(units.length > 0 ? { units } : {}),
      indicators: document.indicators.map((item) => ({
        ...item,
        name: named(item),
        ...(unit && item.unit === UNSTATED_UNIT.id ? { unit: unit.id } : {}),
        ...(definition ? { definition: { id: `${item.id}-definition`, text: definition } } : {}),
        ...(source ? { source: source.id } : {}),
      })),
    },
  };
}

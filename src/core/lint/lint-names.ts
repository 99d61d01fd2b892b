import type { LocalizedText } from '../contract/contract.generated.js';
import { pointer } from '../contract/problem.js';
import type { Dataset } from '../model/dataset.js';
import type { Note } from './note.js';

/** The references that editors and exports of pages leave in texts, and the signs that they stand for. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  middot: '·',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  ldquo: '“',
  rdquo: '”',
  times: '×',
  deg: '°',
};

const ENTITY = new RegExp(
  `&(?:#(\\d{1,6})|#x([\\da-f]{1,5})|(${Object.keys(ENTITIES).join('|')}));`,
  'gi',
);

/** Signs that nobody sees and that turn or part what stands around them. */
const UNSEEN = /[\u00ad\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff]/;

/** Names that a page shows as they are written, and that are probably not meant so. */
export function lintNames(dataset: Dataset, note: Note): void {
  for (const [path, text] of namesOf(dataset)) {
    const [entity] = text.match(ENTITY) ?? [];
    if (entity) {
      const known = text.replace(ENTITY, signOf);
      note('entity-in-name', path, { value: text, found: entity, known });
    }
    const [unseen] = UNSEEN.exec(text) ?? [];
    if (unseen) {
      const code = unseen.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      note('unseen-in-name', path, { value: text.replace(unseen, '□'), found: `U+${code}` });
    }
  }
  lintNamesakes(dataset, note);
}

/** What a reference stands for. */
function signOf(entity: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name) return ENTITIES[name.toLowerCase()] ?? entity;
  return String.fromCodePoint(decimal ? Number(decimal) : parseInt(hexadecimal ?? '0', 16));
}

/** Two places of one name below the same one: a page can only tell them apart by their ids. */
function lintNamesakes({ regions }: Dataset, note: Note): void {
  const first = new Map<string, string>();
  for (const { id, name, parent, validTo } of regions.values()) {
    if (validTo) continue;
    const key = JSON.stringify([parent ?? null, name]);
    const other = first.get(key);
    if (other === undefined) first.set(key, id);
    else
      note('namesake', pointer('regions', 'items', id), {
        value: wordsIn(name)[0] ?? '',
        known: other,
      });
  }
}

const wordsIn = (text: LocalizedText | undefined): string[] =>
  typeof text === 'string' ? [text] : Object.values(text ?? {});

/** Every name of a document, with where it stands. */
function* namesOf(dataset: Dataset): Generator<[path: string, text: string]> {
  const { info, regions, indicators, dimensions, units, sources, targets, items, programmes } =
    dataset;
  const said: (readonly [path: string, text: LocalizedText | undefined])[] = [
    [pointer('dataset', 'title'), info.title],
    [pointer('dataset', 'publisher', 'name'), info.publisher.name],
    ...[...regions.values()].map((one) => [pointer('regions', 'items', one.id), one.name] as const),
    ...[...indicators.values()].flatMap(
      ({ id, name, shortName }) =>
        [
          [pointer('indicators', id, 'name'), name],
          [pointer('indicators', id, 'shortName'), shortName],
        ] as const,
    ),
    ...[...dimensions.values()].flatMap(({ id, name, categories }) => [
      [pointer('dimensions', id), name] as const,
      ...categories.map((one) => [pointer('dimensions', id, one.id), one.name] as const),
    ]),
    ...[...units].map(([id, name]) => [pointer('units', id), name] as const),
    ...[...sources].map(([id, { title }]) => [pointer('sources', id), title] as const),
    ...targets.map(({ label }, i) => [pointer('targets', i, 'label'), label] as const),
    ...items.map(({ name }, i) => [pointer('items', i, 'name'), name] as const),
    ...[...programmes].map(([id, { name }]) => [pointer('programmes', id), name] as const),
  ];
  for (const [path, text] of said) for (const word of wordsIn(text)) yield [path, word];
}

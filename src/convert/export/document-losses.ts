import type { MappedDocument } from '../mapping/mapped-document.js';
import { english, lossOf, type ExportSource } from './export-source.js';
import type { Loss } from './loss.js';

const PRESENTATION = ['programmes', 'items', 'alerts', 'scenes'] as const;

function englishTexts(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = 'zh-CN' in value && english(value as never) ? 1 : 0;
  return Object.values(value).reduce<number>((count, one) => count + englishTexts(one), own);
}

const details = ({ dataset }: MappedDocument): number =>
  Object.keys(dataset).filter((key) => !['id', 'title'].includes(key)).length;

/** What of a document a message has no room for that holds figures, their keys and their attributes alone. */
export function documentLosses({ document, changes, figures }: ExportSource): Loss[] {
  const {
    targets = [],
    breaks = [],
    annotations = [],
    sources = [],
    regions,
    indicators,
  } = document;
  const shown = PRESENTATION.reduce((count, key) => count + (document[key]?.length ?? 0), 0);
  const apart = [document.map, document.reach].filter(Boolean).length;
  return [
    ...lossOf(
      'english',
      englishTexts(document) + figures.filter(({ note }) => english(note)).length,
    ),
    ...lossOf('changes', changes.length),
    ...lossOf('targets', targets.length),
    ...lossOf('breaks', breaks.length),
    ...lossOf('annotations', annotations.length),
    ...lossOf('definitions', indicators.length),
    ...lossOf('region-details', regions.items.length),
    ...lossOf('sources', sources.length),
    ...lossOf('dataset-details', details(document)),
    ...lossOf('presentation', shown + apart),
  ];
}

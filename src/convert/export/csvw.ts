import { chinese } from '../../core/contract/chinese.js';
import { english, type ExportSource } from './export-source.js';
import { csvLists } from './csv.js';
import type { Exported } from './export.js';
import type { FigureList } from './figure-list.js';

/** The vocabulary of CSV on the Web (W3C Recommendation), by its name. */
const CONTEXT = ['http://www.w3.org/ns/csvw', { '@language': 'zh' }] as const;

/** A table of the metadata: what each column is, in which order its rows are told apart. */
function tableOf(url: string, { columns }: FigureList): object {
  return {
    url,
    tableSchema: {
      columns: columns.map(({ id, type, mapping, about }) => ({
        name: id.replace(/[^A-Za-z0-9_]/g, '_'),
        titles: { zh: mapping.header, en: about.en },
        'dc:description': { '@value': about.zh, '@language': 'zh' },
        datatype: type,
        null: '',
        required: ['region', 'indicator', 'period'].includes(id),
      })),
    },
  };
}

/** A text in its languages, as JSON-LD writes it. */
const said = (text: string, inEnglish: string | undefined): object[] => [
  { '@value': text, '@language': 'zh' },
  ...(inEnglish ? [{ '@value': inEnglish, '@language': 'en' }] : []),
];

function about({ document }: ExportSource): object {
  const { dataset, sources = [] } = document;
  const notes = (dataset.notes ?? []).map((note) => ({
    'dc:description': said(chinese(note), english(note)),
  }));
  return {
    'dc:identifier': dataset.id,
    'dc:title': said(chinese(dataset.title), english(dataset.title)),
    ...(dataset.description
      ? { 'dc:description': said(chinese(dataset.description), english(dataset.description)) }
      : {}),
    'dc:publisher': said(chinese(dataset.publisher.name), english(dataset.publisher.name)),
    'dc:issued': dataset.published,
    ...(dataset.license
      ? { 'dc:license': dataset.license.url ?? chinese(dataset.license.title) }
      : {}),
    ...(sources.length > 0 ? { 'dc:source': sources.map(({ title }) => chinese(title)) } : {}),
    ...(notes.length > 0 ? { notes } : {}),
  };
}

/** The lists with metadata of CSV on the Web beside them. */
export function csvwFiles(source: ExportSource): Exported {
  const { files, lists, losses } = csvLists(source);
  const metadata = {
    '@context': CONTEXT,
    ...about(source),
    dialect: { encoding: 'utf-8', header: true, headerRowCount: 1, delimiter: ',' },
    tables: Object.entries(lists).map(([url, list]) => tableOf(url, list)),
  };
  return {
    files: { ...files, 'csv-metadata.json': `${JSON.stringify(metadata, null, 2)}\n` },
    losses,
  };
}

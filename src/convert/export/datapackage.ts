import { chinese } from '../../core/contract/chinese.js';
import type { LinkItem, SourceItem } from '../../core/contract/contract.generated.js';
import { momentOf, type ExportSource } from './export-source.js';
import { csvLists } from './csv.js';
import type { Exported } from './export.js';
import type { FigureList } from './figure-list.js';

/** The profile of version 2 of the standard, by its name. */
const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

/** A name as the standard asks for: small letters, digits and . _ - */
const nameOf = (id: string): string => id.toLowerCase().replace(/[^a-z0-9._-]/g, '-');

const licenseOf = ({ title, url }: LinkItem): object => ({
  title: chinese(title),
  ...(url ? { path: url } : { name: nameOf(chinese(title)) }),
});

const sourceOf = ({ title, url, published, note }: SourceItem): object => ({
  title: [chinese(title), note && chinese(note)].filter(Boolean).join('：'),
  ...(url ? { path: url } : {}),
  ...(published ? { version: published } : {}),
});

/** A list as a resource, its blanks said to be what they are. */
function resourceOf(path: string, { columns }: FigureList): object {
  return {
    name: nameOf(path.replace(/\.csv$/, '')),
    type: 'table',
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { header: true, delimiter: ',' },
    schema: {
      fields: columns.map(({ id, type, mapping, about }) => ({
        name: mapping.header,
        type,
        title: about.en,
        description: about.zh,
        ...(id === 'value'
          ? {
              missingValues: [
                { value: '', label: '没有数，原因见“状态” no value, status says why' },
              ],
            }
          : {}),
        ...(['region', 'indicator', 'period'].includes(id)
          ? { constraints: { required: true } }
          : {}),
      })),
      missingValues: [{ value: '', label: '没有写 not stated' }],
    },
  };
}

/** The lists as a data package of Frictionless Data, version 2. */
export function datapackageFiles(source: ExportSource): Exported {
  const { files, lists, losses } = csvLists(source);
  const { dataset, sources = [] } = source.document;
  const described = {
    $schema: PROFILE,
    name: nameOf(dataset.id),
    title: chinese(dataset.title),
    ...(dataset.description ? { description: chinese(dataset.description) } : {}),
    ...(dataset.vintage ? { version: dataset.vintage } : {}),
    ...(dataset.published ? { created: momentOf(dataset.published) } : {}),
    contributors: [
      {
        title: chinese(dataset.publisher.name),
        roles: ['publisher'],
        ...(dataset.publisher.url ? { path: dataset.publisher.url } : {}),
      },
    ],
    ...(dataset.license ? { licenses: [licenseOf(dataset.license)] } : {}),
    ...(sources.length > 0 ? { sources: sources.map(sourceOf) } : {}),
    resources: Object.entries(lists).map(([path, list]) => resourceOf(path, list)),
  };
  return {
    files: { ...files, 'datapackage.json': `${JSON.stringify(described, null, 2)}\n` },
    losses,
  };
}

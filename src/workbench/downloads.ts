import { writeMapping } from '../convert/mapping/write-mapping.js';
import type { Lang } from '../i18n/lang.js';
import type { Engine } from './engine.js';
import type { Download, DownloadFile } from './protocol.js';
import { reportOf } from './report.js';
import type { State } from './state.js';
import { workbenchWords } from './workbench.words.js';

const json = (document: unknown) => `${JSON.stringify(document, null, 2)}\n`;

/** A name for a file that every system takes: 就业情况. */
export const fileNameOf = (title: string): string =>
  title
    .replace(/[(（][^()（）]*[)）]/g, '')
    .replace(/[\\/:*?"<>|\s]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 60);

/** A file to take away. */
export function downloadOf(
  state: State,
  what: Download,
  engine: Engine,
  lang: Lang,
): DownloadFile | undefined {
  const { names, groups, converted } = state;
  const mapping = groups[0]?.mapping;
  const words = workbenchWords[lang];
  const stem = fileNameOf(names.title) || words.untitled;
  if (what === 'report') {
    // Spreadsheet programs read UTF-8 by its mark only.
    const text = `\uFEFF${reportOf(state, engine, lang)}`;
    return { name: `${stem}-${words.report}.csv`, type: 'text/csv', text };
  }
  if (what === 'mapping') {
    return (
      mapping && {
        name: `${stem}-${words.mapping}.json`,
        type: 'application/json',
        text: writeMapping(mapping),
      }
    );
  }
  const { contract } = converted;
  return contract && { name: `${stem}.json`, type: 'application/json', text: json(contract) };
}

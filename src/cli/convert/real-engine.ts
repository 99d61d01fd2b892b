import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { convert } from '../../convert/convert.js';
import { documentOf } from '../../convert/document/document-of.js';
import { figuresOf } from '../../convert/figures/figures-of.js';
import { openWorkbook } from '../../convert/files/open.js';
import { placesFor } from '../../convert/names/places.js';
import { answered, unanswered } from '../../convert/recognise/answer.js';
import { recognise } from '../../convert/recognise/recognise.js';
import type { Workbook } from '../../convert/workbook/workbook.js';
import type { IndicatorItem } from '../../core/contract/contract.generated.js';
import { dayOf } from '../../core/time/today.js';
import type { Engine } from './engine.js';

/** The package's own files, beside the command. */
const DIST = dirname(fileURLToPath(import.meta.url));

const ownFile = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(join(DIST, name), 'utf8'));

/** All texts of some workbooks, in which places may be named. */
function* textsOf(workbooks: readonly Workbook[]): Generator<string> {
  for (const { name, sheets } of workbooks) {
    yield name;
    for (const sheet of sheets) {
      yield sheet.name;
      for (const row of sheet.rows)
        for (const cell of row) if (cell && cell.kind !== 'number') yield cell.text;
    }
  }
}

/** The conversion with the catalogue and the divisions of the package, as of today. */
export function realEngine(): Engine {
  const today = dayOf(Date.now());
  return {
    open: openWorkbook,
    answered,
    unanswered,
    async recognise(workbooks, earlier) {
      const { indicators } = (await ownFile('catalogue.json')) as { indicators: IndicatorItem[] };
      const places = await placesFor(
        textsOf(workbooks),
        (name) => ownFile(`divisions/${name}.json`),
        earlier,
      );
      const known = { catalogue: indicators, places, today };
      return recognise(workbooks, earlier ? { ...known, earlier } : known);
    },
    convert: (workbooks, mapping, earlier) => convert(workbooks, mapping, { earlier, today }),
    figuresOf,
    documentOf: (figures, mapping, earlier) => documentOf(figures, mapping, earlier, today),
  };
}

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
import { textsOf } from '../../convert/workbook/texts-of.js';
import type { IndicatorItem } from '../../core/contract/contract.generated.js';
import { dayOf } from '../../core/time/today.js';
import type { Engine } from './engine.js';

/** The package's own files, beside the command. */
const DIST = dirname(fileURLToPath(import.meta.url));

const ownFile = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(join(DIST, name), 'utf8'));

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

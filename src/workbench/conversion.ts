import { convert } from '../convert/convert.js';
import { openWorkbook } from '../convert/files/open.js';
import { noPlaces, placesFor, type PlaceList } from '../convert/names/places.js';
import { answered, unanswered } from '../convert/recognise/answer.js';
import { recognise } from '../convert/recognise/recognise.js';
import { textsOf } from '../convert/workbook/texts-of.js';
import type { Workbook } from '../convert/workbook/workbook.js';
import type { Contract, IndicatorItem } from '../core/contract/contract.generated.js';
import { dayOf } from '../core/time/today.js';
import { choiceSentence, problemText } from '../i18n/convert-sentence.js';
import type { Lang } from '../i18n/lang.js';
import type { Engine } from './engine.js';

/** Gives a file of ours that stands beside the scripts: the catalogue, the divisions. */
export type LoadOwn = (name: string) => Promise<unknown>;

/** Loads from the folder of the scripts, each file once; one that did not come may be asked for again. */
export function ownFilesAt(base: string): LoadOwn {
  const files = new Map<string, unknown>();
  return async (name) => {
    if (files.has(name)) return files.get(name);
    const response = await fetch(base + name);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    const file: unknown = await response.json();
    files.set(name, file);
    return file;
  };
}

/** The divisions that some workbooks name; none where the list cannot be had, and names are then asked. */
async function placesIn(
  own: LoadOwn,
  workbooks: readonly Workbook[],
  earlier: Contract | undefined,
): Promise<PlaceList> {
  try {
    const load = (name: string) => own(`divisions/${name}.json`);
    return await placesFor(textsOf(workbooks), load, earlier);
  } catch {
    return noPlaces();
  }
}

/** The conversion with the catalogue and the divisions that `own` loads, as of today. */
export function engineFor(lang: Lang, own: LoadOwn): Engine {
  const today = dayOf(Date.now());
  return {
    open: openWorkbook,
    answered,
    unanswered,
    async recognise(workbooks, earlier) {
      const places = await placesIn(own, workbooks, earlier);
      const { indicators } = (await own('catalogue.json')) as {
        indicators: IndicatorItem[];
      };
      const known = { catalogue: indicators, places, today };
      return recognise(workbooks, earlier ? { ...known, earlier } : known);
    },
    convert: (workbooks, mapping, earlier) => convert(workbooks, mapping, { earlier, today }),
    sayProblem: (problem) => problemText(problem, lang),
    sayChoice: (choice) => choiceSentence(choice, lang),
  };
}

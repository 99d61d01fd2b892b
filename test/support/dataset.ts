// A document of a test, read: its dataset, its problems, its series and figures.
import type { Contract } from '../../src/core/contract/contract.generated.js';
import type { Problem } from '../../src/core/contract/problem.js';
import type { Dataset } from '../../src/core/model/dataset.js';
import { parseDocument } from '../../src/core/read/parse.js';
import {
  observationAt,
  seriesOf,
  type Observation,
  type Question,
  type Series,
} from '../../src/core/series/resolve.js';
import { parsePeriod, type Period } from '../../src/core/time/period.js';
import { contract } from '../../stories/documents/document.js';

/** The dataset of a document that has to have one. */
export function read(more: Partial<Contract>): Dataset {
  const { dataset, problems } = parseDocument(contract(more));
  if (!dataset) throw new Error(`invalid document: ${JSON.stringify(problems)}`);
  return dataset;
}

export function problemsOf(more: Partial<Contract>): Problem[] {
  return parseDocument(contract(more)).problems;
}

/** What identifies a problem, without the words for its sentence. */
export const brieflyPut = ({ code, severity, path }: Problem) => ({ code, severity, path });

export function series(dataset: Dataset, indicator: string, region = 'D', more = {}): Series {
  return seriesOf(dataset, { indicator, region, ...(more as Partial<Question>) })!;
}

/** The values of a series, null for none. */
export function valuesOf({ values }: Series): (number | null)[] {
  return [...values].map((value) => (Number.isNaN(value) ? null : value));
}

export function period(code: string): Period {
  const parsed = parsePeriod(code);
  if (!parsed) throw new Error(`invalid period: ${code}`);
  return parsed;
}

/** The figure of one period of a series. */
export function figure(
  dataset: Dataset,
  indicator: string,
  code: string,
  region = 'D',
  more: Partial<Question> = {},
): Observation {
  const asked = series(dataset, indicator, region, more);
  const index = asked.axis.find(period(code));
  if (index < 0) throw new Error(`no ${indicator} in ${region} in ${code}`);
  return observationAt(asked, index);
}

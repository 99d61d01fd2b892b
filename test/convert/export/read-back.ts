import type { Contract, LocalizedText } from '../../../src/core/contract/contract.generated.js';
import { convert } from '../../../src/convert/convert.js';
import { cellsOfContract } from '../../../src/convert/document/cells-of-contract.js';
import { isWithheld, type DocumentCell } from '../../../src/convert/document/document-cell.js';
import type { Exported, LossCode } from '../../../src/convert/export/export.js';
import { settled } from '../../../src/core/model/decimal.js';
import { inertText } from '../../../src/core/table/inert-text.js';
import { openWorkbook } from '../../../src/convert/files/open.js';
import type { Mapping } from '../../../src/convert/mapping/mapping.generated.js';
import { readMapping } from '../../../src/convert/mapping/read-mapping.js';
import type { ConvertProblem } from '../../../src/convert/workbook/problem.js';
import type { Workbook } from '../../../src/convert/workbook/workbook.js';

const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** What of an export is data, and not said about it. */
const isData = (name: string) => !/(?:mapping|csv-metadata|datapackage)\.json$/.test(name);

/** A contract that was written, read again through the one engine, as a clerk would: files and mapping. */
export async function readBack({ files }: Exported): Promise<{
  contract: Contract | undefined;
  problems: readonly ConvertProblem[];
}> {
  const text = files['mapping.json'];
  const beside = typeof text === 'string' ? readMapping(text, 'mapping.json') : { problems: [] };
  const workbooks: Workbook[] = [];
  const problems: ConvertProblem[] = [...beside.problems];
  let mapping: Mapping | undefined = beside.mapping;
  for (const [name, content] of Object.entries(files)) {
    if (!isData(name)) continue;
    const opened = await openWorkbook(bytesOf(content), name, beside.mapping?.file);
    problems.push(...opened.problems);
    if (opened.workbook) workbooks.push(opened.workbook);
    mapping ??= opened.mapping;
  }
  if (!mapping) return { contract: undefined, problems };
  const converted = convert(workbooks, mapping, { today: '2026-01-01' });
  return { contract: converted.contract, problems: [...problems, ...converted.problems] };
}

type Losses = ReadonlySet<LossCode>;

/** Of what has been read back nothing more is taken. */
const NONE: Losses = new Set();

/** A text without what an export says that it has lost of it. */
function plain(text: string, losses: Losses): string {
  const line = losses.has('line-breaks') ? text.replace(/[\t-\r\u0085\u2028\u2029]+/g, ' ') : text;
  return losses.has('guards') ? inertText(line) : line;
}

function said(text: LocalizedText | undefined, losses: Losses): LocalizedText | undefined {
  if (text === undefined) return undefined;
  const chinese = plain(typeof text === 'string' ? text : text['zh-CN'], losses);
  const english = typeof text === 'string' || losses.has('english') ? undefined : text.en;
  return english ? { 'zh-CN': chinese, en: plain(english, losses) } : chinese;
}

/** A figure as far as it means anything, in one form: what its status keeps back is nothing. */
function shown(cell: DocumentCell, losses: Losses): string | undefined {
  const { row = {}, ...rest } = cell;
  const isGone = isWithheld(cell) || /[HKLMOQY]/.test(cell.status);
  const { numerator, denominator, upper, raw, digits, previous, qualifier, ...words } = row;
  const numbers = isGone ? {} : { numerator, denominator, upper, raw, digits, previous, qualifier };
  const value = isGone ? null : cell.value;
  const letters = [...cell.status].sort().join('');
  const conf = cell.conf === 'F' ? undefined : cell.conf;
  const parts = numbers.numerator != null || numbers.denominator != null;
  if (value === null && !letters && !conf && !parts) return undefined;
  const known = {
    ...rest,
    ...words,
    ...numbers,
    raw: numbers.raw && plain(numbers.raw, losses),
    note: said(words.note, losses),
    qualifier: numbers.qualifier === 'exact' ? undefined : numbers.qualifier,
    value,
    status: letters,
    conf,
  };
  return inOrder(known);
}

function inOrder(known: object): string {
  const entries = Object.entries(known).filter(
    ([key, value]) => value !== undefined && (value !== null || key === 'value'),
  );
  const sorted = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  // A number has the 15 digits that every reader of a contract takes of it.
  return JSON.stringify(sorted, (_, value: unknown) =>
    typeof value === 'number' ? settled(value) : value,
  );
}

/** The figures of a contract, in an order and a form of their own. */
export const figuresOf = (contract: Contract, losses = NONE): string[] =>
  [...cellsOfContract(contract).values()].flatMap((cell) => shown(cell, losses) ?? []).sort();

export const changesOf = ({ changes = [] }: Contract, losses = NONE): string[] =>
  changes
    .map((change) => inOrder({ ...change, raw: change.raw && plain(change.raw, losses) }))
    .sort();

/** A name as it stands behind its code: no formula begins there, but one may behind a comma in it. */
function beside(name: LocalizedText, losses: Losses): string {
  const text = plain(`x: ${typeof name === 'string' ? name : name['zh-CN']}`, losses);
  return text.replace(/^x: /, '');
}

/** What a message of SDMX-CSV holds beside figures: ids and names of what they are of, and units. */
export function heldByMessage(contract: Contract, losses = NONE): object {
  const cells = [...cellsOfContract(contract).values()].filter((cell) => shown(cell, losses));
  const named = (
    items: readonly { id: string; name: LocalizedText }[],
    used: Set<string | undefined>,
  ) =>
    items
      .filter(({ id }) => used.has(id))
      .map(({ id, name }) => [id, beside(name, losses)])
      .sort();
  const regions = new Set(cells.map(({ region }) => region));
  const indicators = new Set(cells.map(({ indicator }) => indicator));
  const dimensions = (contract.dimensions ?? []).filter(({ id }) =>
    cells.some(({ breakdown }) => breakdown?.[id] !== undefined),
  );
  return {
    id: contract.dataset.id,
    title: beside(contract.dataset.title, losses),
    regions: named(contract.regions.items, regions),
    indicators: named(contract.indicators, indicators),
    units: contract.indicators
      .filter(({ id }) => indicators.has(id))
      .map(({ id, unit }) => [id, unit])
      .sort(),
    dimensions: dimensions.map(({ id, name, categories }) => [
      id,
      beside(name, losses),
      named(categories, new Set(cells.map(({ breakdown }) => breakdown?.[id]))),
    ]),
  };
}

/**
 * What a contract says beside its figures and changes. The engine adds the one frequency of figures where
 * none is stated, and the date of the data follows figures that reach beyond it, which a loss names.
 */
export function restOf(contract: Contract): object {
  const {
    data: _data,
    observations: _rows,
    changes: _changes,
    $schema: _schema,
    ...rest
  } = contract;
  const { frequency: _frequency, asOf: _asOf, ...dataset } = rest.dataset;
  const { targets, ...others } = rest;
  return { ...others, dataset, ...(targets?.length ? { targets } : {}) };
}

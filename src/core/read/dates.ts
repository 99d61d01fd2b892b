import type { Contract, DatasetInfo, ObservationRow } from '../contract/contract.generated.js';
import { pointer, problem, type Problem } from '../contract/problem.js';
import { dateInChina } from '../time/date.js';
import { parsePeriod } from '../time/period.js';

type Report = (problem: Problem) => void;

/** Dates of which the day counts. */
const DAYS = ['published', 'asOf', 'due', 'validFrom', 'validTo', 'boundaryDate', 'retrieved'];
/** Names of an issue, whose moment is kept: editions of one day have an order. */
const MOMENTS = ['vintage', 'supersedes'];

/**
 * The contract with every date as its day in China; one that names no day is a problem, and goes. The
 * contract that is given is not changed.
 */
export function withDates(contract: Contract, report: Report): Contract {
  const { dataset, sources, regions, items, reach, map, observations } = contract;
  const { targets = [], changes = [], breaks = [], annotations = [] } = contract;
  for (const [path, entries] of Object.entries({ targets, changes, breaks, annotations })) {
    checkPeriods(pointer(path), entries, report);
  }
  const list = <Entry extends object>(path: string, entries: readonly Entry[]): Entry[] => {
    const dated = entries.map((entry, i) => datesOf(entry, path + pointer(i), report));
    return dated.some((entry, i) => entry !== entries[i]) ? dated : (entries as Entry[]);
  };
  const parts: Partial<Contract> = {
    dataset: withIssue(dataset, datesOf(dataset, '/dataset', report)),
    regions: { ...regions, items: list('/regions/items', regions.items) },
    ...(sources ? { sources: list('/sources', sources) } : {}),
    ...(items ? { items: list('/items', items) } : {}),
    ...(reach ? { reach: datesOf(reach, '/reach', report) } : {}),
    ...(observations ? { observations: observations.map(withRevisionDay) } : {}),
    ...(map ? { map: datesOf(map, '/map', report) } : {}),
  };
  return { ...contract, ...parts };
}

/** An edition that names no issue is that of the moment of its publication. */
function withIssue({ published }: DatasetInfo, dated: DatasetInfo): DatasetInfo {
  const isMoment = dated.published !== '' && dated.published !== published;
  return isMoment && dated.vintage === undefined ? { ...dated, vintage: published } : dated;
}

/** A row with the day on which the figure before a revision came out. */
function withRevisionDay(row: ObservationRow): ObservationRow {
  const { previous } = row;
  const day = previous && dateInChina(previous.vintage);
  return previous && day && day !== previous.vintage
    ? { ...row, previous: { ...previous, vintage: day } }
    : row;
}

/** Periods that the calendar does not have, such as 29 February 2023, are named; what stands at them shows nowhere. */
function checkPeriods(
  path: string,
  entries: readonly { period?: string; validFrom?: string; validTo?: string }[],
  report: Report,
): void {
  for (const [i, { period, validFrom, validTo }] of entries.entries()) {
    for (const [field, value] of Object.entries({ period, validFrom, validTo })) {
      if (value === undefined || parsePeriod(value)) continue;
      report(problem('bad-value', path + pointer(i, field), { field: 'period', value }));
    }
  }
}

/** An object with its dates as days; itself where they are. */
function datesOf<Entry extends object>(entry: Entry, path: string, report: Report): Entry {
  let dated = entry as Record<string, unknown>;
  for (const field of [...DAYS, ...MOMENTS]) {
    const value = dated[field];
    if (typeof value !== 'string') continue;
    const day = dateInChina(value);
    if (day === undefined)
      report(problem('bad-value', path + pointer(field), { field: 'date', value }));
    const kept = day !== undefined && MOMENTS.includes(field) ? value : day;
    if (kept === value) continue;
    dated = { ...dated, [field]: kept };
    if (kept !== undefined) continue;
    if (field === 'published') dated[field] = '';
    else delete dated[field];
  }
  return dated as Entry;
}

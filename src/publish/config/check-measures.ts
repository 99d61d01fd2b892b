import type { IndicatorItem } from '../../core/contract/contract.generated.js';
import { pointer } from '../../core/contract/problem.js';
import { PublishFault } from '../fault.js';
import { slotsOf } from '../slots.js';
import type { MeasureItem, PublishConfig, RecordSource } from './config.generated.js';
import { runsForward } from './read-config.js';

/** Heads of columns that tell of single persons, whether a configuration says so or not. */
const PERSONAL = [
  /姓名|身份证|证件号|电话|手机|住址|门牌|邮箱|银行卡/,
  /(?:^|[_\s-])(?:name|phone|mobile|tel|email|address|id_?card|id_?number|passport)(?:$|[_\s-])/i,
];

const looksPersonal = (column: string) => PERSONAL.some((pattern) => pattern.test(column));

/**
 * Holds the measures of a configuration against its document and its sources: what they count, and that they
 * publish nothing of single persons. Throws a PublishFault at the first that may not be.
 */
export function checkMeasures(config: PublishConfig): void {
  if (!runsForward(config)) throw new PublishFault('months-reversed', { path: '/until' });
  const sources = new Map(config.sources.map((source) => [source.id, source]));
  const indicators = new Map(config.document.indicators.map((one) => [one.id, one]));
  const measured = new Set<string>();
  for (const [i, source] of config.sources.entries()) checkSource(source, pointer('sources', i));
  for (const [i, measure] of config.measures.entries()) {
    const path = pointer('measures', i);
    const { indicator, frequency } = measure;
    checkIndicator(indicators.get(indicator), measure, path);
    for (const one of frequency) {
      if (measured.has(`${indicator}|${one}`))
        throw new PublishFault('measured-twice', { path, indicator });
      measured.add(`${indicator}|${one}`);
      if (slotsOf(one, config.from, config.until).length === 0)
        throw new PublishFault('no-whole-period', { path: `${path}/frequency`, frequency: one });
    }
    const source = measure.source === undefined ? undefined : sources.get(measure.source);
    if (!source && (measure.source !== undefined || measure.sql === undefined)) {
      const known = [...sources.keys()].join(' ');
      throw new PublishFault('unknown-source', {
        path: `${path}/source`,
        source: measure.source ?? '',
        known,
      });
    }
    if (source && measure.sql === undefined) checkCount(config, measure, source, path);
  }
  checkRates(config, measured);
}

/** No person's column is where its texts would be kept. */
function checkSource(source: RecordSource, path: string): void {
  const { region, time, columns = [], personal = [] } = source;
  const places: [string, string][] = [
    [region, 'region'],
    [time, 'time'],
    ...columns.map((column, i) => [column, `columns/${i}`] as [string, string]),
  ];
  for (const [column, at] of places) {
    if (personal.includes(column) || column === source.person || looksPersonal(column))
      throw new PublishFault('personal-column', { path: `${path}/${at}`, column });
  }
  if (source.fixed && source.person === undefined) {
    throw new PublishFault('persons-unknown', { path: `${path}/fixed`, source: source.id });
  }
}

function checkIndicator(
  indicator: IndicatorItem | undefined,
  { indicator: id, count }: MeasureItem,
  path: string,
): void {
  if (!indicator) {
    throw new PublishFault('not-measured', { path: `${path}/indicator`, indicator: id, part: id });
  }
  const { kind, aggregation, ratio } = indicator;
  // The rate of a whole is that of its sums; a mean of rates is none.
  if (ratio || kind === 'ratio' || kind === 'mean-duration')
    throw new PublishFault('rate-measured', { path: `${path}/indicator`, indicator: id });
  const { region, time, category = 'none' } = aggregation;
  if (count === 'persons' && [region, time, category].includes('sum'))
    throw new PublishFault('persons-added', { path: `${path}/count`, indicator: id });
}

function checkCount(
  { document }: PublishConfig,
  { count, column, dominance, where = [], by = [] }: MeasureItem,
  { id, person, personal = [] }: RecordSource,
  path: string,
): void {
  if (count === 'persons' && person === undefined)
    throw new PublishFault('persons-unknown', { path: `${path}/count`, source: id });
  if ((count === 'sum') !== (column !== undefined))
    throw new PublishFault('column-missing', { path: `${path}/column` });
  if (dominance && (count !== 'sum' || person === undefined))
    throw new PublishFault('dominance-unasked', { path: `${path}/dominance` });
  const asked: [string, string][] = [
    ...(column === undefined ? [] : [[column, 'column'] as [string, string]]),
    ...where.map((one, i) => [one.column, `where/${i}/column`] as [string, string]),
    ...by.map((one, i) => [one.column, `by/${i}/column`] as [string, string]),
  ];
  for (const [name, at] of asked) {
    if (name === person || personal.includes(name) || looksPersonal(name))
      throw new PublishFault('personal-column', { path: `${path}/${at}`, column: name });
  }
  for (const [i, { dimension, blank }] of by.entries()) {
    const known = document.dimensions?.find((one) => one.id === dimension)?.categories;
    const at = `${path}/by/${i}`;
    if (!known)
      throw new PublishFault('unknown-category', { path: `${at}/dimension`, category: dimension });
    if (blank !== undefined && !known.some((one) => one.id === blank))
      throw new PublishFault('unknown-category', { path: `${at}/blank`, category: blank });
  }
}

/** Both parts of a rate are counted. */
function checkRates({ document }: PublishConfig, measured: ReadonlySet<string>): void {
  const isMeasured = (id: string) => [...measured].some((one) => one.startsWith(`${id}|`));
  for (const [i, { id, ratio }] of document.indicators.entries()) {
    const parts = ratio ? [ratio.numerator, ratio.denominator].flat() : [id];
    for (const part of parts) {
      if (!isMeasured(part)) {
        const path = pointer('document', 'indicators', i);
        throw new PublishFault('not-measured', { path, indicator: id, part });
      }
    }
  }
}

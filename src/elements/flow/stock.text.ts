import type { BalanceRule } from '../../core/contract/contract.generated.js';
import { movedInYear } from '../../core/derive/finding/account.js';
import {
  ACCOUNT_SIDES,
  yearAccount,
  type AccountPeriod,
  type AccountSide,
  type StockFlow,
} from '../../core/derive/stock-flow.js';
import { isWithheld } from '../../core/derive/withheld.js';
import type { Dataset } from '../../core/model/dataset.js';
import { observationAt, seriesOf, type Observation } from '../../core/series/resolve.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Tables } from '../base/element/outcome.js';
import type { View } from '../base/element/view.js';
import type { WordTable } from '../base/table/word-table.js';
import { flowWords } from './flow.words.js';

/** The four sides, and the unit in which all of them are counted. */
export interface Sides {
  names: SideNames;
  unit: string;
}

/** What the four sides are called: by the names of their own indicators. */
export type SideNames = Record<AccountSide, string>;

export function sideNames(dataset: Dataset, say: Speaker, balance: BalanceRule): SideNames {
  const words = flowWords[say.lang];
  const name = (side: keyof SideNames) => {
    const indicator = dataset.indicators.get(balance[side]);
    return indicator ? say.indicator(indicator) : words[side];
  };
  return {
    opening: name('opening'),
    inflow: name('inflow'),
    outflow: name('outflow'),
    closing: name('closing'),
  };
}

/** The finding of the account of a year so far, as its title; undefined where its figures prove none. */
export function accountFinding(
  say: Speaker,
  flows: readonly StockFlow[],
  { period }: StockFlow,
  { name, unit }: { name: string; unit: string },
): string | undefined {
  const account = yearAccount(flows, period);
  const way = movedInYear(account);
  if (!account || !way) return undefined;
  const [opening, closing] = account.ends;
  return flowWords[say.lang][way](
    name,
    withRemarks(say, say.exact(account.opening), statusesOf(say, opening)),
    withRemarks(say, say.amount(account.closing, unit), statusesOf(say, closing)),
  );
}

const statusesOf = (say: Speaker, { status }: Observation): string[] =>
  status.map((letter) => say.words.statuses[letter]);

const withRemarks = (say: Speaker, text: string, remarks: readonly string[]): string =>
  remarks.length > 0 ? say.words.aside(text, say.words.list(remarks)) : text;

/** The account of a period in one line, for tooltip and speech, with what must be said of each side behind it. */
export function flowText(say: Speaker, flow: StockFlow, { names, unit }: Sides): string {
  const { period, sides, difference } = flow;
  const common = say.commonNotes(ACCOUNT_SIDES.map((side) => sides[side]));
  const sideText = (side: AccountSide) => {
    const own = say.notes(sides[side]).filter((note) => !common.includes(note));
    return say.words.pair(names[side], withRemarks(say, say.amount(flow[side], unit), own));
  };
  return say.words.list([
    say.span(period),
    ...common,
    ...ACCOUNT_SIDES.map(sideText),
    ...(difference === 0 ? [] : [flowWords[say.lang].off(say.amount(difference, unit))]),
  ]);
}

/** The account of the latest period in a sentence; before it, which sides have no figure after that, and why. */
export function accountReading(
  { dataset, say, region }: View,
  balance: BalanceRule,
  flow: StockFlow,
  sides: Sides,
): string {
  const { stop, paragraph, list } = say.words;
  const lacking = ACCOUNT_SIDES.flatMap((side) => {
    const series = seriesOf(dataset, { indicator: balance[side], region: region.id });
    if (!series || series.axis.count === 0) return [];
    const last = observationAt(series, series.axis.count - 1);
    const isLater = last.period.start > flow.period.start;
    const isNone = last.value === null || last.qualifier !== 'exact';
    return isLater && isNone ? [list([sides.names[side], say.describe(last)]) + stop] : [];
  });
  return paragraph([...lacking, flowText(say, flow, sides) + stop]);
}

/** The periods that do not balance, in a sentence; '' where all do. */
export function unbalancedText(say: Speaker, flows: readonly StockFlow[]): string {
  const periods = flows
    .filter(({ difference }) => difference !== 0)
    .map(({ period }) => say.span(period));
  return periods.length > 0 ? flowWords[say.lang].unbalanced(say.words.names(periods)) : '';
}

/**
 * The account period by period as a table, the newest first; one that lacks a side has no difference. Beside a
 * withheld side stands no figure, for the account would bound what is withheld.
 */
export function flowTable(
  tables: Tables,
  say: Speaker,
  { caption, unit }: { caption: string; unit: string },
  periods: readonly AccountPeriod[],
  names: SideNames,
): WordTable {
  const words = flowWords[say.lang];
  const sideCells = (stated: readonly (Observation | undefined)[]) => {
    const isClosed = stated.some((one) => one && isWithheld(one));
    return stated.map((one) =>
      isClosed && one?.value != null ? words.notBeside : tables.figureCell(say, one),
    );
  };
  return {
    caption,
    head: say.words.ui.period,
    columns: [...ACCOUNT_SIDES.map((side) => names[side]), words.difference],
    rows: [...periods].reverse().map(({ period, sides, flow }) => ({
      head: say.span(period),
      cells: [
        ...sideCells(ACCOUNT_SIDES.map((side) => sides[side])),
        flow
          ? tables.numberCell(say.amount(flow.difference, unit), flow.difference, say.unit(unit))
          : words.noDifference,
      ],
    })),
  };
}

/** A term of the equation of a year: its sign, its name and its figure in words. */
export interface AccountTerm {
  sign: string;
  name: string;
  figure: string;
  /** The same with its unit, as it is heard. */
  said: string;
}

/** The year up to a period as an equation, and what it is of; undefined where months of it are lacking. */
export function accountText(
  say: Speaker,
  flows: readonly StockFlow[],
  { period }: StockFlow,
  { names, unit }: Sides,
): { when: string; isPreliminary: boolean; terms: AccountTerm[] } | undefined {
  const words = flowWords[say.lang];
  const account = yearAccount(flows, period);
  if (!account) return undefined;
  const { first, last, preliminary, difference } = account;
  const term = (sign: string, name: string, value: number): AccountTerm => ({
    sign,
    name,
    figure: say.exact(value),
    said: say.amount(value, unit),
  });
  return {
    when: say.fromTo(first, last),
    isPreliminary: preliminary,
    terms: [
      term('', say.words.aside(words.yearStart, names.opening), account.opening),
      term('＋', names.inflow, account.inflow),
      term('−', names.outflow, account.outflow),
      term(difference === 0 ? '＝' : '≠', names.closing, account.closing),
    ],
  };
}

/** What the marks of the drawing are. */
export const keyTexts = (
  say: Speaker,
  names: SideNames,
): { side: 'inflow' | 'outflow' | 'closing'; text: string }[] =>
  (['inflow', 'outflow', 'closing'] as const).map((side) => {
    return { side, text: say.words.aside(flowWords[say.lang].key[side], names[side]) };
  });

import { isRateUnit } from '../../core/table/unit-text.js';
import { named } from '../../core/table/plain-text.js';
import type { Place } from '../workbook/workbook.js';
import { pointed } from './ask.js';
import { decimalsOf, proofOf, type PlacedCell } from './column-set.js';
import { UNSTATED_UNIT } from '../mapping/unstated-unit.js';
import type { ChoiceOption } from './choice.js';
import type { Desk } from './desk.js';
import { directionByWords, kindByWords } from './new-indicator.js';
import { unitOf } from './unit-of.js';

/** The indicator of figures, and the unit that they are written in. */
export interface NamedIndicator {
  readonly id: string;
  readonly unit: string;
  readonly leave?: 'unanswered';
}

/** What names an indicator, and where. */
export interface NamedFigures {
  /** From the outermost to what is counted: 劳动争议, 受理案件. */
  readonly names: readonly string[];
  /** The unit in the head or the label, or in the column of units. */
  readonly unit: string;
  /** Units that the lines above the table state. */
  readonly caption: readonly string[];
  readonly cells: readonly PlacedCell[];
  readonly unitInCells: string;
  readonly place: Place;
  /** Where in the mapping the id goes. */
  readonly at: string;
  /** True where running totals of it stand on the sheet: what is counted at one moment has none. */
  readonly isRunning: boolean;
}

/** The indicator of figures and the unit that they are written in, with what has to be asked. */
export function indicatorOf(figures: NamedFigures, desk: Desk): NamedIndicator {
  const { names, cells, place, at } = figures;
  const unit = unitOf(
    names,
    { own: figures.unit, cells: figures.unitInCells, caption: figures.caption },
    desk,
  );
  const text = names.join('/');
  const reading = desk.indicators.read(
    wordings(names),
    unit.text,
    decimalsOf(cells),
    figures.isRunning,
  );
  const about = { place, text, proof: proofOf(cells) };
  if (reading.options.length > 0) {
    const guess = { guess: reading.id };
    desk.asked.add({
      ...about,
      ...guess,
      code: 'indicator',
      at,
      options: reading.options,
      isOptional: !reading.isAtOdds,
    });
  }
  const index = desk.indicators.items.findIndex(({ id }) => id === reading.id);
  const item = pointed('document', 'indicators', index);
  const isStated = figures.unit !== '' || figures.unitInCells !== '' || (unit.isSure && unit.text);
  if (!isStated && desk.indicators.get(reading.id)?.unit === 'percent' && areShares(cells)) {
    const options = [{ value: 'percent', label: '%' }];
    desk.asked.add({ ...about, code: 'indicator-unit', at: `${item}/unit`, options });
    return { id: reading.id, unit: '', leave: 'unanswered' };
  }
  if (!reading.isNew) return { id: reading.id, unit: unit.text };
  if (!unit.isSure) {
    desk.asked.add({
      ...about,
      code: 'indicator-unit',
      at: `${item}/unit`,
      options: [...new Set([...unit.options, ''])].map((word) => unitOption(word, desk)),
      guess: desk.units.idOf(unit.text),
    });
  }
  askNature(desk, reading.id, item, about, figures.isRunning);
  return { id: reading.id, unit: unit.text };
}

/** A unit as an answer; '' is the one that says that it is not stated. */
function unitOption(word: string, desk: Desk): ChoiceOption {
  const value = desk.units.idOf(word);
  const own = desk.units.all.filter(({ id }) => id === value);
  const label = word || UNSTATED_UNIT.name['zh-CN'];
  return { value, label, ...(own.length > 0 && { adds: { units: own } }) };
}

/** 0.9 and 0.95 below a rate without a sign: parts of one, or less than one per cent; nothing tells which. */
function areShares(cells: readonly PlacedCell[]): boolean {
  const values = cells.flatMap(({ cell: { value, format = '' } }) =>
    typeof value === 'number' && !format.includes('%') ? [value] : [],
  );
  return values.some((value) => value % 1 !== 0) && values.every((value) => Math.abs(value) <= 1);
}

/** Kind and direction change how figures are judged: a guess is taken, and may be corrected. */
function askNature(
  desk: Desk,
  id: string,
  item: string,
  about: Pick<Parameters<Desk['asked']['add']>[0], 'place' | 'text' | 'proof'>,
  isRunning: boolean,
): void {
  const indicator = desk.indicators.get(id)!;
  const name = String(indicator.name);
  const isRate = isRateUnit(indicator.unit) || indicator.unit === 'percent';
  const { kind, isSure } = kindByWords(name, isRate ? '%' : '');
  if (!isSure && !(isRunning && !isRate)) {
    const kinds = [...new Set([kind, 'stock', 'flow', 'ratio', 'mean-duration', 'distinct-count'])];
    const options = kinds.map((value) => ({ value, label: '' }));
    desk.asked.add({
      ...about,
      code: 'indicator-kind',
      at: `${item}/kind`,
      options,
      guess: kind,
      isOptional: true,
    });
  }
  const direction = directionByWords(name);
  if (!direction) return;
  const options = [...new Set([direction, 'higher', 'lower', 'neutral', 'band'])].map((value) => ({
    value,
    label: '',
  }));
  desk.asked.add({
    ...about,
    code: 'indicator-direction',
    at: `${item}/direction`,
    options,
    guess: 'neutral',
    isOptional: true,
  });
}

/**
 * How an indicator may be called, its whole name first. What is counted alone only where the group above
 * adds nothing to it: 就业 above 城镇新增就业.
 */
function wordings(names: readonly string[]): string[] {
  const [first = '', ...rest] = names;
  const whole = rest.reduce(
    (name, part) => (part.startsWith(name) ? part : named(name, part)),
    first,
  );
  const last = names[names.length - 1] ?? '';
  const isIdle = names
    .slice(0, -1)
    .every((group) => last.includes(group.replace(/(?:情况|工作|类|指标)$/, '')));
  return [
    ...new Set([whole, ...(names.length > 1 ? [names.join('')] : []), ...(isIdle ? [last] : [])]),
  ];
}

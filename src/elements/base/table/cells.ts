import { filedValue } from '../../../core/model/filed-value.js';
import { round } from '../../../core/model/round.js';
import type { Share } from '../../../core/derive/share.js';
import type { Observation } from '../../../core/series/resolve.js';
import { shareText } from '../../../i18n/share.js';
import type { Speaker } from '../../../i18n/speaker.js';
import { tableWords } from './table.words.js';
import type { Cell, FigureCell } from './word-table.js';

/** A figure in a cell, with what must be said of it; the mark of no figure where nothing is stated. */
export function figureCell(say: Speaker, observation: Observation | undefined): Cell {
  if (!observation) return say.words.empty.missing;
  const { value, qualifier, indicator } = observation;
  const said = say.value(observation);
  const notes = [...say.notes(observation), ...revision(say, observation)];
  const remarks = say.words.list(notes);
  const figure = value === null ? '' : say.figure(observation);
  const isPlain = said === say.withUnit(figure, indicator.unit);
  return {
    text: remarks ? say.words.aside(said, remarks) : said,
    said,
    digits: isPlain ? figure : said,
    notes: remarks,
    value,
    filed: filedValue(observation),
    unit: say.unit(indicator.unit),
    bound: value === null || qualifier === 'exact' ? '' : said,
    remarks: value === null ? say.words.list([said, ...notes]) : remarks,
    observation,
  };
}

/** A number that stands in no document: a share, a difference, a remainder; `filed` where a file has fewer digits of it. */
export function numberCell(text: string, value: number, unit: string, filed = value): FigureCell {
  const digits = unit && text.endsWith(unit) ? text.slice(0, -unit.length).trimEnd() : text;
  return { text, said: text, digits, notes: '', value, filed, unit, bound: '', remarks: '' };
}

/** A cell that has no figure, as a dash: the ear and a file are told why it has none. */
export function emptyCell(say: Speaker, why: string, unit = ''): FigureCell {
  const { missing } = say.words.empty;
  return {
    ...numberCell(missing, 0, ''),
    value: null,
    unit: unit && say.unit(unit),
    remarks: why,
    aloud: why,
  };
}

/** A share in a cell; where there is none, `why`: as a rule, that it may not be computed. */
export function shareCell(
  say: Speaker,
  share: Share | undefined,
  why = tableWords[say.lang].notComputed,
): Cell {
  if (!share) return emptyCell(say, why, 'percent');
  const text = shareText(say, share);
  const cell = numberCell(text, share.value, say.unit('percent'), share.printed);
  return share.qualifier === 'exact' ? cell : { ...cell, bound: text };
}

/** What was published before a revision; nothing of a figure that is not shown. */
function revision(say: Speaker, { value, row, decimals, indicator }: Observation): string[] {
  const { previous } = row ?? {};
  if (value === null || previous?.value == null) return [];
  const before = say.withUnit(
    say.number(round(previous.value, decimals, indicator.rounding), decimals),
    indicator.unit,
  );
  return [tableWords[say.lang].revised(before, say.words.date(previous.vintage))];
}

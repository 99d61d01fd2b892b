/**
 * Tables in a plain notation, with what is to be drawn of each, and how far a reading is right.
 *
 *     ## name
 *     caption, or - for none
 *     cell|cell{2}|cell{1,3}      {columns,rows} that the cell covers; leading U+3000 set it in
 *     drop 1 2 @0                 columns without which the table is tried once more, and which of the
 *                                 expected periods stays; without it the columns after the names are counted
 *     => trend 人 @2023,2024: 东街道 12 13; 西街道 9 8
 *     => refused table-shape
 *
 * Behind a period: y a running total, i a state at that time, c a sum since some start; ? undated.
 * Before a value: > a bound from below, < from above, ~ an estimate; · a cell without a figure.
 */
import { observationAt, seriesOf } from '../../src/core/series/resolve.js';
import { pictureOfTable, type TableCard } from '../../src/core/table/table-picture.js';
import type { TextCell } from '../../src/core/table/table-grid.js';
import { readTable } from '../../src/core/table/table-text.js';

export interface CorpusTable {
  name: string;
  caption: string;
  rows: TextCell[][];
  expected: string[];
}

interface Figure {
  row: string;
  unit: string;
  period: string;
  value: string;
}

interface Card {
  picture: string;
  figures: Figure[];
}

/** What came of a table: figures as expected, others, expected ones that are not drawn. */
export interface Score {
  right: number;
  wrong: string[];
  refused: string[];
}

function cellOf(source: string): TextCell {
  const [, text = '', wide = '1', high = '1'] = /^(.*?)(?:\{(\d+)(?:,(\d+))?\})?$/s.exec(source)!;
  const indent = /^\u3000*/.exec(text)![0].length;
  return { text: text.trim(), colSpan: Number(wide), rowSpan: Number(high), indent };
}

/** The tables of a text, each with columns to drop a second time without them. */
export function corpusOf(text: string): CorpusTable[] {
  return text
    .split(/^## /m)
    .slice(1)
    .flatMap((block) => {
      const [name = '', caption = '', ...lines] = block.split('\n').filter(Boolean);
      const expected = lines.filter((line) => line.startsWith('=>')).map((line) => line.slice(3));
      const rows = lines
        .filter((line) => !/^(?:=>|drop )/.test(line))
        .map((line) => line.split('|').map(cellOf));
      const table = { name, caption: caption === '-' ? '' : caption, rows, expected };
      const [, columns, stays] = /^drop ([\d ]+?)(?: @(\d+))?$/m.exec(block) ?? [];
      const drop = columns?.split(' ').map(Number);
      return drop ? [table, without(table, drop, stays)] : [table];
    });
}

/** A table without some columns; rows that are one cell wide stay. */
function without(table: CorpusTable, drop: readonly number[], stays?: string): CorpusTable {
  const kept = table.rows.map((row) => {
    if (row.length === 1) return [{ ...row[0]!, colSpan: row[0]!.colSpan - drop.length }];
    const kept = row.filter((_, c) => !drop.includes(c));
    const texts = row.filter(({ text }) => text !== '');
    if (texts.length > 1 || kept.some(({ text }) => text !== '')) return kept;
    return [...kept.slice(0, -1), texts[0]!];
  });
  const expected = table.expected.map((line) => {
    const [head = '', figures = ''] = line.split(': ');
    const periods = head.split('@')[1]!.split(',');
    const place = stays ? Number(stays) : keptPlace(table, drop, periods);
    const rows = figures.split('; ').map((row) => {
      const values = row.split(' ').slice(-periods.length);
      const name = row.split(' ').slice(0, -periods.length).join(' ');
      return `${name} ${values[place]}`;
    });
    return `${head.split('@')[0]!.replace('trend', 'any')}@${periods[place]}: ${rows.join('; ')}`;
  });
  return { ...table, name: `${table.name}, one period`, rows: kept, expected };
}

/** Which of the periods, in order of time, is that of the one column of figures that stays. */
function keptPlace(
  { rows }: CorpusTable,
  drop: readonly number[],
  periods: readonly string[],
): number {
  const heads = rows.find(
    (row) => row.length > Math.max(...drop) && row.every(({ text }) => text !== ''),
  )!;
  const figures = heads.map((_, c) => c).slice(-periods.length);
  const isNewestFirst =
    Number(heads[figures[0]!]!.text.replace(/\D/g, '')) >
    Number(heads[figures[figures.length - 1]!]!.text.replace(/\D/g, ''));
  const place = figures.findIndex((c) => !drop.includes(c));
  return isNewestFirst ? periods.length - 1 - place : place;
}

const BOUND: Record<string, string> = {
  'at-least': '>',
  'more-than': '>',
  'at-most': '<',
  about: '~',
  nearly: '~',
};
const ACCUMULATION: Record<string, string> = { ytd: 'y', instant: 'i', cumulative: 'c' };

/** The figures that a picture shows. */
function drawnBy({ picture, parsed, region, compare }: TableCard): Card {
  const dataset = parsed.dataset!;
  const ids =
    picture === 'ranking'
      ? dataset.regions.get(region)!.children.map(({ id }) => id)
      : [region, ...compare.split(' ').filter(Boolean)];
  const indicator = dataset.indicators.get('figure')!;
  const unit = indicator.unit === 'percent' ? '%' : indicator.unit;
  const figures = ids.flatMap((id) => {
    const series = seriesOf(dataset, { indicator: 'figure', region: id })!;
    return Array.from({ length: series.axis.count }, (_, i): Figure => {
      const { period, accumulation, value, qualifier, row } = observationAt(series, i);
      const name = dataset.regions.get(id)!.name || indicator.name;
      return {
        row: String(name),
        unit,
        period: row?.undated ? '?' : period.code + (ACCUMULATION[accumulation] ?? ''),
        value: value === null ? '·' : (BOUND[qualifier] ?? '') + String(value),
      };
    });
  });
  return { picture, figures };
}

function expectedOf(line: string): Card {
  const [, picture = '', unit = '', times = '', rows = ''] = /^(\S+) (.*?) @(\S+): (.*)$/.exec(
    line,
  )!;
  const periods = times.split(',');
  const figures = rows.split('; ').flatMap((row) => {
    const words = row.split(' ');
    const name = words.slice(0, -periods.length).join(' ');
    const values = words.slice(-periods.length);
    return periods.map((period, i) => ({
      row: name,
      unit: unit === '-' ? '' : unit,
      period,
      value: values[i]!,
    }));
  });
  return { picture, figures };
}

const keyOf = ({ row, unit, period, value }: Figure) => `${row} ${value}${unit} @${period}`;

/** How far what is drawn of a table is what is expected. */
export function scoreOf({ caption, rows, expected }: CorpusTable): Score {
  const read = readTable(caption, rows);
  const model = 'code' in read ? read : pictureOfTable(read);
  const wanted = expected.filter((line) => !line.startsWith('refused')).map(expectedOf);
  const code = expected.find((line) => line.startsWith('refused'))?.slice(8);
  if ('code' in model) {
    const all = wanted.flatMap(({ figures }) =>
      figures.map((figure) => `${keyOf(figure)} (${model.code})`),
    );
    return code && code !== model.code
      ? { right: 0, wrong: [`refused for ${model.code} in place of ${code}`], refused: [] }
      : { right: code ? 1 : 0, wrong: [], refused: all };
  }
  const cards = model.cards.map(drawnBy);
  const drawn = cards.flatMap(({ figures }) => figures).filter(({ value }) => value !== '·');
  const keys = new Set(wanted.flatMap(({ figures }) => figures.map(keyOf)));
  const wrong = drawn.filter((figure) => !keys.has(keyOf(figure))).map(keyOf);
  const have = new Set(cards.flatMap(({ figures }) => figures.map(keyOf)));
  const refused = [...keys].filter((key) => !have.has(key) && !/ ·/.test(key));
  return {
    right: drawn.length - wrong.length,
    wrong: [...wrong, ...together(cards, wanted)],
    refused,
  };
}

/** Rows that a ranking sets side by side and no expected picture does. */
function together(cards: readonly Card[], wanted: readonly Card[]): string[] {
  return cards.flatMap(({ picture, figures }) => {
    if (picture !== 'ranking') return [];
    const names = figures.map(({ row }) => row);
    const has = (card: Card, name: string) => card.figures.some(({ row }) => row === name);
    const either = wanted.filter((card) => card.picture === 'any');
    const fits = [...wanted, { picture, figures: either.flatMap((card) => card.figures) }].some(
      (card) => names.every((name) => has(card, name)),
    );
    return fits ? [] : [`ranked together: ${names.join('、')}`];
  });
}

// The cells of a sheet as a hand writes them, each with what is true of it. A cell without `truth` is a word
// of the sheet: a title, a head, a label, a note. No figure may come of it.
import { valueOf } from './truth.mjs';

/** Merged with the cell on its left, with the cell above. */
export const LEFT = '<';
export const UP = '^';

const text = (role) => (v, more) => ({ v, role, ...more });

export const title = text('title');
export const unit = text('unit');
export const note = text('note');
export const head = text('head');
export const label = text('label');

/** A cell that must never be a figure: a rank, a share of a target, a mean. */
export const left = (v, more) => ({ v, role: 'value', truth: { is: 'left' }, ...more });

/** A number of its own that may be taken, asked about or left out, but is none of the figures around it. */
export const free = (v, more) => ({ v, role: 'value', truth: { is: 'free' }, ...more });

/** A cell that cannot be read without an answer: it must be refused and named. */
export const asked = (v, more) => ({ v, role: 'value', truth: { is: 'asked' }, ...more });

/**
 * A figure. `value` overrides the truth table, `write` says how a hand writes it (a number, a text, or the parts
 * of a cell), `q` and `status` what else is to be read; `may` where asking is as right as taking it.
 */
export function fig(of, { value = valueOf(of), write, q, status, may, ...more } = {}) {
  const written = write ? write(value) : value;
  const parts = typeof written === 'object' ? written : { v: written };
  const truth = { is: may ? 'either' : 'figure', of, value, q, status };
  return { role: 'value', truth, ...parts, ...more };
}

/** A symbol that has been declared to mean that there is no figure. */
export const gap = (of, v, status) => ({
  v,
  role: 'value',
  truth: { is: 'figure', of, value: null, status },
});

/** A supplied change of a meaning, against the same time of the year before unless said otherwise. */
export const change = (of, more) =>
  fig({ ...of, as: 'change', basis: 'year-on-year', ...more?.of }, more);

export const target = (of, more) => fig({ ...of, as: 'target' }, more);

const digits = (text) => text.replace(/[0-9]/g, (d) => String.fromCharCode(0xff10 + Number(d)));

/** Ways in which people write a number. */
export const WRITE = {
  text: (v) => ({ v: String(v), stored: 'text' }),
  full: (v) => ({ v: digits(String(v)), stored: 'text' }),
  thousands: (v) => v.toLocaleString('en-US'),
  fullThousands: (v) => digits(v.toLocaleString('en-US')).replaceAll(',', '，'),
  percent: (v) => ({ v: shifted(v, -2), z: '0.0%' }),
  percentText: (v) => `${v}%`,
  grouped: (v) => ({ v, z: '#,##0' }),
  brackets: (v) => `(${Math.abs(v)})`,
  minus: (v) => `−${Math.abs(v)}`,
};

/** A number with its point moved, as a hand would move it: no 0.30000000000000004. */
export const shifted = (value, places) => Number(`${value}e${places}`);

/** The rows of a table: one a region, with a figure for each of `columns` (a region → a cell). */
export const rowsOf = (regions, ...columns) =>
  regions.map((region, i) =>
    columns.map((column) => (typeof column === 'function' ? column(region, i) : column)),
  );

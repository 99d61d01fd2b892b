// What a program shows of a stored number, for the formats that keep nothing else.

const fixed = (value, places) => value.toFixed(places);

/** The text of a cell as its sheet shows it. */
export function shown({ v, z }) {
  if (v === undefined) return '';
  if (typeof v !== 'number' || !z) return String(v);
  const places = /\.(0+)/.exec(z)?.[1].length ?? 0;
  if (z.includes('%')) return `${fixed(Number(`${v}e2`), places)}%`;
  if (z.includes('#,##0')) {
    return v.toLocaleString('en-US', {
      minimumFractionDigits: places,
      maximumFractionDigits: places,
    });
  }
  return /^0(?:\.0+)?$/.test(z) ? fixed(v, places) : String(v);
}

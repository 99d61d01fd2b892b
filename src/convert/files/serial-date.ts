import { SSF } from '@e965/xlsx';
import type { DaySystem, NumberFormat } from './number-format.js';

const two = (n: number) => String(n).padStart(2, '0');

/**
 * The day or minute of a serial number in ISO 8601: 2024-03-01, 2024-03-01T09:30; T09:30 where it has no
 * day, PT36H15M where it counts hours. Day 60 of the system since 1900 is its 29 February 1900, which no
 * calendar has. Undefined where the number is no day that a spreadsheet can show.
 */
export function isoOf(
  serial: number,
  { isElapsed }: NumberFormat,
  system: DaySystem,
): string | undefined {
  if (isElapsed) {
    const minutes = Math.round(serial * 1440);
    return minutes < 0 ? undefined : `PT${Math.floor(minutes / 60)}H${minutes % 60}M`;
  }
  // To the second, for a minute stands in the file as a fraction that no number holds.
  const second = Math.round(serial * 86_400) / 86_400 + 1e-9;
  const date = SSF.parse_date_code(second, { date1904: system === 1904 });
  if (!date || date.y > 9999) return undefined;
  const time = date.H || date.M ? `T${two(date.H)}:${two(date.M)}` : '';
  if (serial < 1 && system === 1900) return time || 'T00:00';
  return `${String(date.y).padStart(4, '0')}-${two(date.m)}-${two(date.d)}${time}`;
}

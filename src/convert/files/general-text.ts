import { SSF } from '@e965/xlsx';

/** What General shows: the shortest form, 3.30105E+11 where it has more than eleven digits. */
export function generalText(value: number): string {
  if ((value | 0) === value) return String(value);
  return SSF.format('General', value);
}

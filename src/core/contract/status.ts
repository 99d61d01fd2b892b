/**
 * Observation status as bit flags: several may hold at once (SDMX guideline on OBS_STATUS, 2019).
 * The letters are SDMX CL_OBS_STATUS; Y (not yet out, 待发布) is this contract's own, Z (withheld
 * so that another cannot be found, 为保密另隐) and T (withheld as too small by the publisher's rule,
 * 数量过小) this library's.
 */
export const Flag = {
  A: 1 << 0,
  B: 1 << 1,
  D: 1 << 2,
  E: 1 << 3,
  F: 1 << 4,
  G: 1 << 5,
  H: 1 << 6,
  I: 1 << 7,
  J: 1 << 8,
  K: 1 << 9,
  L: 1 << 10,
  M: 1 << 11,
  N: 1 << 12,
  O: 1 << 13,
  P: 1 << 14,
  Q: 1 << 15,
  S: 1 << 16,
  U: 1 << 17,
  V: 1 << 18,
  W: 1 << 19,
  Y: 1 << 20,
  Z: 1 << 21,
  T: 1 << 22,
} as const;

export type StatusLetter = keyof typeof Flag;

/** Letters under which there is no value to show. */
export const VALUELESS = Flag.H | Flag.K | Flag.L | Flag.M | Flag.O | Flag.Q | Flag.Y | Flag.Z;

/** Letters that make a figure preliminary: drawn hollow, with a dashed segment, and said. */
export const PRELIMINARY = Flag.E | Flag.F | Flag.I | Flag.P;

/** Letters of a part that its sum bears too: it is as sure, and as much of one definition, as its parts. */
export const INHERITED = PRELIMINARY | Flag.D | Flag.S | Flag.U | Flag.V;

/** What has a status. */
interface Figure {
  status: readonly StatusLetter[];
}

/** True for a figure that a bar, dot or tile shows hollow: provisional or estimated. */
export const isHollow = ({ status }: Figure): boolean =>
  status.includes('P') || status.includes('E');

/**
 * True where a picture draws a figure hollow: where all of its figures are provisional or estimated, one
 * word in the line below the headline says so, and they are drawn solid.
 */
export const isHollowAmong = (figure: Figure, shown: readonly Figure[]): boolean =>
  isHollow(figure) && !shown.every(isHollow);

/** The flags that a string of letters stands for. */
export function flagsOf(letters: string): number {
  let flags = 0;
  for (const letter of letters) flags |= Flag[letter as StatusLetter] ?? 0;
  return flags;
}

/** The letters of the flags, the ones that change a reading first; '' for a plain normal value. */
export function lettersOf(flags: number): StatusLetter[] {
  return (Object.keys(Flag) as StatusLetter[]).filter(
    (letter) => letter !== 'A' && flags & Flag[letter],
  );
}

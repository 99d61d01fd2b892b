const HOUR = 3_600_000;

/** The calendar day of a moment (in milliseconds) in China, where the districts are: `2024-06-14`. */
export function dayOf(now: number): string {
  return new Date(now + 8 * HOUR).toISOString().slice(0, 10);
}

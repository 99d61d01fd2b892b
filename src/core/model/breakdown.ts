import type { Breakdown } from '../contract/contract.generated.js';

/** `{ageBand: '60+'}` as the key `ageBand=60+`, its dimensions sorted; '' for the whole. */
export function breakdownKey(breakdown: Breakdown = {}): string {
  return Object.keys(breakdown)
    .sort()
    .map((dimension) => `${dimension}=${breakdown[dimension]}`)
    .join('&');
}

/** What a key stands for: the category of each dimension. Neither id can hold `&` or `=`. */
export function breakdownOf(key: string): Record<string, string> {
  const pairs = key.split('&').filter(Boolean);
  return Object.fromEntries(pairs.map((pair) => pair.split('=')));
}

/** The dimensions of a key, sorted. */
export function dimensionsOf(key: string): string[] {
  return Object.keys(breakdownOf(key));
}

import type { Environment } from '../../../charts/environment.js';
import { isBounded } from '../../../core/contract/qualifier.js';
import type { Observation, Series } from '../../../core/series/resolve.js';
import { Flag, PRELIMINARY, isHollowAmong } from '../../../core/contract/status.js';
import type { Speaker } from '../../../i18n/speaker.js';

/** The status marks that occur in a picture, in words, for its foot. */
export function marksOf(
  say: Speaker,
  series: readonly Pick<Series, 'flags' | 'special' | 'origin' | 'accumulated'>[],
): string[] {
  let all = 0;
  for (const { flags } of series) for (let i = 0; i < flags.length; i++) all |= flags[i]!;
  const bounded = series.some(({ special }) =>
    [...special.values()].some(({ qualifier = 'exact' }) => isBounded(qualifier)),
  );
  const { ui } = say.words;
  return [
    ...(all & PRELIMINARY ? [ui.provisional] : []),
    ...(bounded ? [ui.bounded] : []),
    ...(series.some(({ origin }) => origin === 'sum') ? [say.words.summed] : []),
    ...(series.some(({ accumulated }) => accumulated) ? [say.words.accumulated] : []),
    ...(all & Flag.Q ? [ui.hatched] : []),
    ...(all & (Flag.O | Flag.L) ? [ui.gap] : []),
    ...(all & Flag.Y ? [ui.due] : []),
  ];
}

/** The marks that rows, bars and tiles can have, for the foot. */
export function rowMarks(say: Speaker, observations: readonly Observation[]): string[] {
  const { ui } = say.words;
  const shown = observations.filter(({ value }) => value !== null);
  return [
    ...(shown.some((one) => isHollowAmong(one, shown)) ? [ui.provisional] : []),
    ...(observations.some(({ summed }) => summed) ? [say.words.summed] : []),
    ...(observations.some(({ accumulated }) => accumulated) ? [say.words.accumulated] : []),
    ...(observations.some(({ status }) => status.includes('Q')) ? [ui.hatched] : []),
  ];
}

/** What a drawing takes from the reader's language. */
export function environmentOf(
  say: Speaker,
  size: Pick<Environment, 'width' | 'height' | 'em'>,
): Environment {
  return {
    ...size,
    number: (value, decimals) => say.number(value, decimals),
    scale: (max, unit) => say.scale(max, unit),
    withUnit: (number, unit) => say.words.withUnit(number, unit),
    tick: (period, before) => say.words.tick(period, before),
    cut: say.words.ui.cut,
  };
}

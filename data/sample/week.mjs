/**
 * A usual month by weekday and hour: all visits of the month that fall in each, which make up nearly all of it, and
 * how full the places are then.
 */
import { HOURS, WEEKDAYS } from './dimensions.mjs';
import { DISTRICT } from './places.mjs';
import { between, drift } from './random.mjs';
import { LAST_YEAR } from './time.mjs';

/** `usual` is the share of seat-hours used in that month, in per cent. */

export function weekOf(usual) {
  const hours = hoursOf();
  const used = hours.filter(({ indicator }) => indicator === 'space-utilisation');
  const mean = used.reduce((sum, { value }) => sum + value, 0) / used.length;
  // The hours come to the month's own figure: each has as many seats as the next.
  for (const hour of used) hour.value = Math.round((usual + 0.5 * (hour.value - mean)) * 10) / 10;
  return hours;
}

function hoursOf() {
  return WEEKDAYS.flatMap(([weekday], d) =>
    HOURS.flatMap((hour, h) => {
      const weekend = d > 4;
      const rush = Math.exp(-((h - (weekend ? 6.5 : 10.5)) ** 2) / (weekend ? 14 : 9));
      const noon = Math.exp(-((h - 3.5) ** 2) / 3) * 0.5;
      const level =
        (0.12 + rush + noon) * (weekend ? 1.25 : 1) * (1 + 0.05 * drift(`week ${d}`, h));
      const common = {
        region: DISTRICT,
        period: `${LAST_YEAR}-12`,
        accumulation: 'typical-month',
        breakdown: { weekday, hour },
        status: 'P',
        source: 'sample-generator',
      };
      return [
        {
          indicator: 'centre-visits',
          ...common,
          value: Math.round(level * between(1350, 1435, 'visits', weekday, hour)) * 10,
        },
        {
          indicator: 'space-utilisation',
          ...common,
          value: Math.min(99.5, Math.round(level * 720) / 10),
        },
      ];
    }),
  );
}

import type { BreakItem, LocalizedText, ProgrammeItem } from '../contract/contract.generated.js';
import type { Dataset, Region } from '../model/dataset.js';
import { parsePeriod, periodSpan, spanIn, usualLength, type Period } from '../time/period.js';
import { ratioParts } from '../model/ratio-parts.js';
import type { Series } from '../series/resolve.js';
import { concerns } from '../series/with-breaks.js';

/** Something that happened, at the precision that its source gives. */
export interface Happening {
  kind: 'event' | 'award' | 'break';
  /** A year is a year, a month a month. */
  period: Period;
  text: LocalizedText;
  source?: string;
  /** Why a series breaks. */
  cause?: BreakItem['cause'];
  backcast?: boolean;
  /** The programme that it is a fact of. */
  programme?: ProgrammeItem;
  regions?: readonly string[];
  /** Where it lies along the series, in the counting unit of its axis, if it does. */
  place?: Place;
}

export interface Place {
  /** 0 for the first that stands in the picture. */
  number: number;
  from: number;
  to: number;
  /** Longer than a period of the series: all that is known is that it lies somewhere in between. */
  wide: boolean;
}

export interface TimelineQuestion {
  region: Region;
  /** Only what concerns this series. */
  series?: Series;
  /** Only the facts of this programme, and the breaks of the series. */
  programme?: ProgrammeItem;
  from?: Period | undefined;
  until?: Period | undefined;
}

/**
 * What happened, in the order of time: annotations, breaks, and the dated events and awards of
 * programmes. What is known by the year stands before the months of that year. An order in time is
 * all that is said; no cause is.
 */
export function timelineOf(dataset: Dataset, question: TimelineQuestion): Happening[] {
  const { series, programme, from, until } = question;
  const within = ({ period }: Happening) => {
    const [start, end] = periodSpan(period);
    return (!from || end > periodSpan(from)[0]) && (!until || start < periodSpan(until)[1]);
  };
  const happenings = [
    ...(programme ? [] : annotated(dataset, question)),
    ...(programme && !series ? [] : breaks(dataset, question)),
    ...facts(dataset, question),
  ].filter(within);
  const start = ({ period }: Happening) => periodSpan(period)[0];
  const end = ({ period }: Happening) => periodSpan(period)[1];
  happenings.sort((a, b) => start(a) - start(b) || end(b) - end(a));
  let number = 0;
  return happenings.map((happening) => {
    const place = series && placeOf(happening.period, series, number);
    if (!place) return happening;
    number++;
    return { ...happening, place };
  });
}

function annotated(dataset: Dataset, question: TimelineQuestion): Happening[] {
  return dataset.annotations.flatMap((item): Happening[] => {
    const period = parsePeriod(item.period);
    if (!period || !fits(dataset, item, question)) return [];
    const { text, source, regions } = item;
    return [
      {
        kind: 'event',
        period,
        text,
        ...(source ? { source } : {}),
        ...(regions ? { regions } : {}),
      },
    ];
  });
}

function breaks(dataset: Dataset, question: TimelineQuestion): Happening[] {
  return dataset.breaks.flatMap((item): Happening[] => {
    const period = parsePeriod(item.period);
    if (!period || !fits(dataset, item, question)) return [];
    const { text, regions, cause, backcast } = item;
    return [
      {
        kind: 'break',
        period,
        text,
        ...(regions ? { regions } : {}),
        ...(cause ? { cause } : {}),
        ...(backcast ? { backcast } : {}),
      },
    ];
  });
}

function facts(dataset: Dataset, question: TimelineQuestion): Happening[] {
  const { series, programme: only } = question;
  const parts = series ? [series.indicator.id, ...ratioParts(series.indicator)] : [];
  const suits = (programme: ProgrammeItem) =>
    (!series || (programme.indicators?.some((id) => parts.includes(id)) ?? false)) &&
    isBelow(dataset, programme.regions, question.region);
  const programmes = only ? [only] : [...dataset.programmes.values()].filter(suits);
  return programmes.flatMap((programme) =>
    (programme.facts ?? []).flatMap(({ kind, text, source, period: code }): Happening[] => {
      const period = code === undefined ? undefined : parsePeriod(code);
      if (!period || (kind !== 'event' && kind !== 'award')) return [];
      return [
        {
          kind,
          period,
          text,
          programme,
          ...(source ? { source } : {}),
        },
      ];
    }),
  );
}

function fits(
  dataset: Dataset,
  item: Pick<BreakItem, 'indicators' | 'regions'>,
  { region, series }: TimelineQuestion,
): boolean {
  return series ? concerns(item, series) : isBelow(dataset, item.regions, region);
}

/** True where one of the regions is the given one or lies in it; what names none concerns all. */
function isBelow(dataset: Dataset, regions: readonly string[] | undefined, top: Region): boolean {
  if (!regions) return true;
  const around = new Set(regions);
  for (const id of around) {
    const { parent, within = [] } = dataset.regions.get(id) ?? {};
    for (const next of [...(parent ? [parent] : []), ...within]) around.add(next);
  }
  return around.has(top.id);
}

function placeOf(period: Period, { axis }: Series, number: number): Place | undefined {
  if (axis.count < 2) return undefined;
  const [start, end] = axis.span;
  const [from, to] = spanIn(period, axis.frequency);
  if (to <= start || from >= end) return undefined;
  const wide = to - from > usualLength(axis.frequency);
  return { number, from: Math.max(from, start), to: Math.min(to, end), wide };
}

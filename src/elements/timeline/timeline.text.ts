import { numeral } from '../../charts/events.js';
import type { Happening } from '../../core/derive/timeline.js';
import { observationAt, type Series } from '../../core/series/resolve.js';
import type { Period } from '../../core/time/period.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Tables } from '../base/element/outcome.js';
import type { View } from '../base/element/view.js';
import type { WordTable } from '../base/table/word-table.js';
import { timelineWords } from './timeline.words.js';

/** What happened in a period of the series, or in a longer one around it. */
function happeningsAt(
  { axis }: Series,
  happenings: readonly Happening[],
  index: number,
): Happening[] {
  const { start, length } = axis.period(index);
  const end = start + length;
  return happenings.filter(({ place }) => place && place.from < end && place.to > start);
}

/** ① 2023年：…; at a place of the course that is of its own period, without that. */
function labelOf(say: Speaker, { period, text, place }: Happening, at?: Period): string {
  const what = say.text(text);
  const label = period.code === at?.code ? what : say.words.pair(say.span(period), what);
  return place ? `${numeral(place.number)} ${label}` : label;
}

/** What happened at a place of a course. */
export const labelsAt = (
  say: Speaker,
  series: Series,
  happenings: readonly Happening[],
  index: number,
): string[] =>
  happeningsAt(series, happenings, index).map((happening) =>
    labelOf(say, happening, series.axis.period(index)),
  );

function kindOf(say: Speaker, { kind, cause }: Happening): string {
  const words = timelineWords[say.lang];
  return cause ? words.causes[cause] : words.kinds[kind];
}

/** What stands behind an event: its kind, programme, regions and source. */
export function detailsOf(say: Speaker, happening: Happening): string[] {
  const { source, programme, regions = [], backcast } = happening;
  return [
    kindOf(say, happening),
    ...(backcast ? [timelineWords[say.lang].backcast] : []),
    ...(programme ? [say.text(programme.name)] : []),
    ...regions.map((id) => say.region(id)),
    ...(source ? [say.words.ui.source(say.source(source))] : []),
  ];
}

/** That nothing happened, or nothing in the time asked for. */
export function noneText({ say, time }: View): string {
  const { none, noneIn } = timelineWords[say.lang];
  return time ? noneIn(say.timeRange(time)) : none;
}

/** What the numbers over a course mean; nothing where there is none. */
export function remarkText(say: Speaker, happenings: readonly Happening[]): string {
  const { noCause, band, outside } = timelineWords[say.lang];
  if (happenings.length === 0) return '';
  const isPartial = happenings.some(({ place }) => !place);
  const hasBand = happenings.some(({ place }) => place?.wide);
  return say.words.paragraph([
    noCause,
    ...(hasBand ? [band] : []),
    ...(isPartial ? [outside] : []),
  ]);
}

/** What happened, in a sentence, and beside a course its last figure, or that there is none and why. */
export function timelineSummary(
  view: View,
  happenings: readonly Happening[],
  series: Series | undefined,
): string {
  const { say } = view;
  const events = happeningsText(view, happenings);
  if (!series) return events;
  const last = observationAt(series, series.axis.count - 1);
  const latest = say.words.list([say.indicator(series.indicator), say.describe(last)]);
  return say.words.paragraph([events, latest + say.words.stop]);
}

/** How many there are, from when to when; the event itself where it is the only one. */
function happeningsText(view: View, happenings: readonly Happening[]): string {
  const { say } = view;
  const words = timelineWords[say.lang];
  const [first] = happenings;
  const last = happenings[happenings.length - 1];
  if (!first || !last) return noneText(view);
  if (happenings.length === 1) return labelOf(say, first) + say.words.stop;
  return words.summary(happenings.length, say.fromTo(first.period, last.period));
}

/** The events as a table; with a series, its figures with what happened beside each. */
export function timelineTable(
  tables: Tables,
  say: Speaker,
  title: string,
  happenings: readonly Happening[],
  series: Series | undefined,
): WordTable {
  return series
    ? besideFigures(tables, say, title, happenings, series)
    : eventTable(say, title, happenings);
}

function eventTable(say: Speaker, title: string, happenings: readonly Happening[]): WordTable {
  const words = timelineWords[say.lang];
  return {
    caption: title,
    head: say.words.ui.period,
    columns: [words.what, words.kind, words.source],
    rows: happenings.map((happening) => ({
      head: say.span(happening.period),
      cells: [
        say.text(happening.text),
        kindOf(say, happening),
        say.source(happening.source) || say.words.empty.unstated,
      ],
    })),
  };
}

/** The figures, the newest first, each with what happened then; below them what lies outside. */
function besideFigures(
  tables: Tables,
  say: Speaker,
  title: string,
  happenings: readonly Happening[],
  series: Series,
): WordTable {
  const name = say.indicator(series.indicator);
  const table = tables.timeTable(say, title, [series], [name]);
  const last = series.axis.count - 1;
  const within = table.rows.map(({ head, cells }, i) => {
    const labels = labelsAt(say, series, happenings, last - i);
    return { head, cells: [...cells, say.words.clauses(labels)] };
  });
  const outside = happenings
    .filter(({ place }) => !place)
    .map(({ period, text }) => ({
      head: say.span(period),
      cells: [say.words.empty.missing, say.text(text)],
    }));
  return {
    ...table,
    columns: [name, timelineWords[say.lang].what],
    rows: [...within, ...outside],
  };
}

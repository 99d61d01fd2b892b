import type { ReachLabels } from '../../charts/reach.js';
import type { Region } from '../../core/model/dataset.js';
import type { ReachCoverage } from '../../core/derive/reach-coverage.js';
import type { Reach, ReachStop, ReachType, Reached } from '../../core/derive/reach.js';
import { printed } from '../../core/model/round.js';
import { reachWords } from './reach.words.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Tables } from '../base/element/outcome.js';
import type { WordTable } from '../base/table/word-table.js';

/** Names one after the other. */
export const listed = (say: Speaker, names: readonly string[]): string =>
  names.join(say.lang === 'en' ? ', ' : '、');

export const namesOf = (say: Speaker, regions: readonly Region[]): string =>
  listed(
    say,
    regions.map(({ id }) => say.region(id)),
  );

export const typeName = (say: Speaker, { category }: ReachType): string =>
  category ? say.text(category.name) : reachWords[say.lang].untyped;

const end = (say: Speaker) => (say.lang === 'en' ? '. ' : '。');

/** The words of the picture. */
export function labelsOf(say: Speaker, { types, info }: Reach): ReachLabels {
  const words = reachWords[say.lang];
  const { standard, start, unlisted } = words;
  return {
    types: types.map((type) => ({
      name: typeName(say, type),
      note: noteOf(say, type),
    })),
    bands: info.bands.map(words.minutes),
    ...{ standard, start, unlisted },
  };
}

/** Beside the name, so that nothing stands where its place would be read as minutes. */
function noteOf(say: Speaker, { state, facilities: [nearest] }: ReachType): string {
  const words = reachWords[say.lang];
  if (state === 'unlisted') return words.unlisted;
  const note = words.nearest(words.minutes(nearest!.minutes));
  return state === 'lacking' ? say.words.list([words.lacking, note]) : note;
}

/** A facility in one line: 社区食堂：甲社区食堂，步行8分钟. */
function facilityText(say: Speaker, reach: Reach, type: ReachType, one: Reached): string {
  const words = reachWords[say.lang];
  const { item, minutes, band } = one;
  return say.words.pair(
    typeName(say, type),
    say.words.list([
      say.text(item.name),
      words.walk(words.minutes(minutes)),
      ...(band < reach.info.bands.length ? [] : [words.beyond(reach.standard)]),
    ]),
  );
}

function typeText(say: Speaker, { standard, info }: Reach, type: ReachType): string {
  const words = reachWords[say.lang];
  const { facilities, state } = type;
  const name = typeName(say, type);
  if (state === 'unlisted') return words.notListed(name);
  const inside = facilities.filter(({ band }) => band < info.bands.length);
  const nearest = words.minutes(facilities[0]!.minutes);
  const rest = facilities.length - inside.length;
  return say.words.list([
    inside.length > 0
      ? words.within(name, inside.length, standard, nearest)
      : words.none(name, standard),
    ...(rest > 0 ? [words.also(rest, standard)] : []),
  ]);
}

/** What is said of a place in the picture. */
export function stopText(say: Speaker, reach: Reach, { type, facility }: ReachStop): string {
  const at = reach.types[type]!;
  return facility === undefined
    ? typeText(say, reach, at)
    : facilityText(say, reach, at, at.facilities[facility]!);
}

/** Which types have nothing inside the standard, and which are not listed: two different things. */
export function gapsOf(say: Speaker, { types, standard }: Reach): string[] {
  const words = reachWords[say.lang];
  const having = (state: ReachType['state']) =>
    listed(
      say,
      types.filter((type) => type.state === state).map((type) => typeName(say, type)),
    );
  const [lacking, unlisted] = [having('lacking'), having('unlisted')];
  return [
    ...(lacking ? [words.none(lacking, standard) + end(say)] : []),
    ...(unlisted ? [words.notListed(unlisted) + end(say)] : []),
  ];
}

/** The facilities beyond the standard with their minutes; nothing where there are none. */
export function beyondOf(say: Speaker, { types, standard, info }: Reach): string {
  const words = reachWords[say.lang];
  const far = types.flatMap(({ facilities }) =>
    facilities
      .filter(({ band }) => band === info.bands.length)
      .map(({ item, minutes }) => words.far(say.text(item.name), words.minutes(minutes))),
  );
  return far.length > 0 ? words.outside(standard, listed(say, far)) : '';
}

/** What the picture says, in two or three sentences. */
export function summaryOf(say: Speaker, reach: Reach): string {
  const { types, region, standard } = reach;
  const met = types.filter(({ state }) => state === 'within').length;
  const first = reachWords[say.lang].summary(say.region(region.id), met, types.length, standard);
  return say.words.paragraph([first + end(say), ...gapsOf(say, reach)]);
}

/** Residents as they are printed. */
export function personsText(
  say: Speaker,
  { persons }: ReachCoverage,
  side: 'covered' | 'uncovered',
): string | undefined {
  if (!persons) return undefined;
  const number = printed(persons[side], persons.indicator);
  return say.withUnit(say.number(number.printed, number.decimals), persons.indicator.unit);
}

const bandName = (say: Speaker, { info, standard }: Reach, band: number): string => {
  const words = reachWords[say.lang];
  const to = info.bands[band];
  return to === undefined ? words.beyond(standard) : words.band(info.bands[band - 1] ?? 0, to);
};

/** One row a facility; what is known of residents stands once, at the first of a type. */
export function tableOf(
  tables: Tables,
  say: Speaker,
  reach: Reach,
  covered: readonly ReachCoverage[],
): WordTable {
  const words = reachWords[say.lang];
  const { missing } = say.words.empty;
  const [known] = covered;
  const whose = (what: string) => words.ofRegion(what, say.region(known!.region));
  const figures = (one: ReachCoverage | undefined): string[] => {
    if (!known) return [];
    if (!one) return [missing, missing, missing];
    return [
      one.exceeds ? words.exceeds : tables.cellText(say, one.observation),
      personsText(say, one, 'covered') ?? missing,
      personsText(say, one, 'uncovered') ?? missing,
    ];
  };
  const rows = reach.types.flatMap((type) => {
    const { category, facilities, state } = type;
    const own = figures(covered.find((one) => category && one.category === category));
    const head = typeName(say, type);
    if (state === 'unlisted') {
      return [{ head, cells: [words.unlisted, missing, missing, ...own] }];
    }
    return facilities.map(({ item, minutes, band }, i) => ({
      head,
      cells: [
        ...[say.text(item.name), words.minutes(minutes), bandName(say, reach, band)],
        ...(i === 0 ? own : own.map(() => '')),
      ],
    }));
  });
  const all = covered.find(({ category }) => !category);
  return {
    caption: `${words.title(reach.standard)} · ${say.region(reach.region.id)}`,
    head: words.type,
    columns: [
      ...[words.facility, words.time, words.bandHead],
      ...(known
        ? [
            whose(say.short(known.observation.indicator)),
            whose(words.covered),
            whose(words.uncovered),
          ]
        : []),
    ],
    rows: all
      ? [...rows, { head: words.allTypes, cells: [missing, missing, missing, ...figures(all)] }]
      : rows,
  };
}

import { gaugeOf, gaugeTicks } from '../../charts/bars.js';
import { rankColumns, type RankColumns } from '../../charts/rank-columns.js';
import { textWidth } from '../../charts/text-width.js';
import type { TargetItem } from '../../core/contract/contract.generated.js';
import type { Ranked, Ranking } from '../../core/derive/rank.js';
import { referenceOf } from '../../core/derive/reference.js';
import { commonTarget, judgedRows, type Judged } from '../../core/derive/target.js';
import type { Observation } from '../../core/series/resolve.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { IndicatorView } from '../base/element/view.js';
import { shownIn, type Peers } from '../base/list/peers.js';
import { bareValue, isPlain } from '../base/text/figure.js';
import { markOf } from '../base/text/miss.js';
import type { RowsOf } from './ranking-rows.js';
import { scaleNotes } from './ranking-scale.js';

/** A ranking in a room: its rows, what all of them share, and what stands around them. */
export interface RankingModel {
  rows: readonly Judged<Ranked>[];
  of: RowsOf;
  columns: RankColumns;
  /** The one target of all rows. */
  target: TargetItem | undefined;
  /** The unit that stands behind the figures; '' where it stands above them. */
  unit: string;
  /** What is not plain of the scale. */
  notes: readonly string[];
}

/** The ranking of regions side by side, in a room of so many pixels. */
export function rankingModel(
  view: IndicatorView,
  peers: Peers,
  size: { width: number; em: number },
): RankingModel {
  const { dataset, say, indicator } = view;
  const rows = judgedRows(dataset, numbered(peers.ranking));
  const unit = unitApart(view, peers) === '' ? indicator.unit : '';
  const columns = columnsOf(say, rows, unit !== '', size);
  const of = rowsOf(view, peers, rows, { columns, hasUnit: unit !== '' });
  const judgements = rows.flatMap(({ judgement }) => judgement ?? []);
  const target = commonTarget(judgements);
  const notes = scaleNotes(say, of.gauge, judgements.length > 0 && !target);
  return { rows, of, columns, target, unit, notes };
}

/** As wide as the hatch before a figure that is withheld, with the gap behind it. */
const HATCH = '\u3000\u3000';

function columnsOf(
  say: Speaker,
  rows: readonly Judged<Ranked>[],
  hasUnit: boolean,
  size: { width: number; em: number },
): RankColumns {
  const texts = {
    names: rows.map(({ region }) => nameIn(say, rows)(region.id)),
    figures: rows.map(({ observation }) => {
      const hatch = observation.status.includes('Q') ? HATCH : '';
      return hatch + figureIn(say, observation, hasUnit);
    }),
    hasPlaces: rows.some(({ place }) => Boolean(place)),
    hasMarks: rows.some(({ judgement }) => judgement && markOf(judgement)),
  };
  return rankColumns(texts, size);
}

function rowsOf(
  { dataset, say, region, home }: IndicatorView,
  { above, ranking, picked }: Peers,
  rows: readonly Judged<Ranked>[],
  { columns, hasUnit }: { columns: RankColumns; hasUnit: boolean },
): RowsOf {
  const reference = referenceOf(dataset, above, ranking);
  const observations = rows.map(({ observation }) => observation);
  const shown = shownIn(rows);
  const gauge = gaugeOf(
    reference ? [...observations, reference] : observations,
    rows.map(({ judgement }) => judgement?.target),
  );
  return {
    say,
    gauge,
    hasPlaces: columns.place > 0,
    track: columns.track,
    ticks: shown.length > 0 ? gaugeTicks(gauge, columns.ticks) : [],
    name: nameIn(say, rows),
    figure: (observation) => figureIn(say, observation, hasUnit),
    compared: ranking.placed + ranking.bounds.length,
    shown,
    reference,
    picked,
    focus: picked ?? (region === home ? home.id : undefined),
  };
}

const figureIn = (say: Speaker, observation: Observation, hasUnit: boolean): string =>
  hasUnit ? say.value(observation) : bareValue(say, observation);

/** Names wider than so many em leave out what the line below the headline says of all: Subdistrict. */
const WHOLE_NAMES = 7;

/** The names of rows, all of them short where one of them is long. */
function nameIn(say: Speaker, rows: readonly Ranked[]): (region: string) => string {
  const isLong = rows.some(({ region }) => textWidth(say.region(region.id)) > WHOLE_NAMES);
  return (region) => (isLong ? say.words.shortPlace(say.region(region)) : say.region(region));
}

/** Figures wider than so many em have their unit above instead of behind each of them. */
const UNIT_BEHIND = 7;

/** What is said of the unit above the list, where it is too long to stand behind every figure. */
export function unitApart({ say, indicator }: IndicatorView, { ranking }: Peers): string {
  const plain = ranking.rows.filter(({ observation }) => isPlain(say, observation));
  const widest = Math.max(0, ...plain.map(({ observation }) => textWidth(say.value(observation))));
  return widest > UNIT_BEHIND ? say.words.ui.unitOf(say.unit(indicator.unit)) : '';
}

/** The rows with their places where there is a best: nobody is first in what is neither good nor bad. */
export function numbered({ rows, hasBest }: Ranking): readonly Ranked[] {
  return hasBest ? rows : rows.map(({ region, observation }) => ({ region, observation }));
}

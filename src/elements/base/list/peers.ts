import type { Region } from '../../../core/model/dataset.js';
import { brief } from '../../../core/derive/brief.js';
import { saidByStanding, unsaid } from '../../../core/derive/finding/said.js';
import { standingOf } from '../../../core/derive/finding/standing.js';
import { peersOf, rankUntil, type Ranked, type Ranking } from '../../../core/derive/rank.js';
import { seriesOf, statedAt, type Observation } from '../../../core/series/resolve.js';
import type { Period } from '../../../core/time/period.js';
import type { Picture } from '../element/outcome.js';
import type { IndicatorView } from '../element/view.js';
import { rowMarks } from '../text/marks.js';
import { standingText } from '../text/standing.text.js';

/** The regions that stand side by side in a picture, and the one the reader picked among them. */
export interface Peers {
  above: Region;
  regions: readonly Region[];
  ranking: Ranking;
  /** The figure of the first row, for what all of them share: indicator and period. */
  first: Observation;
  picked: string | undefined;
}

/** What the frame says of such a picture, and its table. */
export interface PeersPicture {
  title: string;
  finding: string | undefined;
  times: readonly Period[];
  own: () => Observation | undefined;
  table: NonNullable<Picture['table']>;
  summary: string;
  sources: readonly (string | undefined)[];
  marks: readonly string[];
}

/**
 * The regions below the element's own; where the reader picked one further down, that one's
 * siblings. A period that they have no figures for gives way to the last before it that they have.
 */
export function peersFor(view: IndicatorView): Peers | undefined {
  const { dataset, region, home, indicator, period } = view;
  const picked = region === home ? undefined : region;
  const isDeeper = picked && !home.children.includes(picked);
  const above = (isDeeper ? dataset.regions.get(picked.parent ?? '') : undefined) ?? home;
  const regions = peersOf(dataset, above);
  const question = { indicator: indicator.id };
  const ranking = rankUntil(dataset, question, regions, period);
  const [row] = ranking?.rows ?? [];
  return ranking && row && { above, regions, ranking, first: row.observation, picked: picked?.id };
}

/** What there is none of where no regions stand side by side. */
export const byAreas = ({ say, indicator }: IndicatorView): string =>
  say.words.ui.byAreas(say.indicator(indicator));

/** The figures that are there to be shown. */
export const shownIn = (rows: readonly Ranked[]): Observation[] =>
  rows.flatMap(({ observation }) => (observation.value === null ? [] : observation));

/** What the frame says of regions side by side, whatever the picture of them. */
export function peersPicture(
  { dataset, say, indicator }: IndicatorView,
  { above, regions, ranking }: Peers,
): PeersPicture {
  const question = { indicator: indicator.id };
  const { rows, period } = ranking;
  const [region] = regions;
  const standing = standingOf(dataset, ranking, regions);
  const statements = brief(dataset, { ...question, region: above.id }, { period });
  return {
    title: say.indicator(indicator),
    finding: standing && standingText(say, standing),
    times: [period],
    own: () => {
      const whole = seriesOf(dataset, { ...question, region: above.id });
      return whole && statedAt(whole, whole.axis.find(period));
    },
    table: (tables) => tables.peersTable(say, rows),
    // Rows of a table have no region above them that could be spoken of.
    summary: above.name ? say.paragraph(unsaid(statements, saidByStanding(standing))) : '',
    sources: [
      region && seriesOf(dataset, { ...question, region: region.id })?.source,
      indicator.source,
    ],
    marks: rowMarks(
      say,
      rows.map(({ observation }) => observation),
    ),
  };
}

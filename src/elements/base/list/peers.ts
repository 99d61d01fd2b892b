import type { Region } from '../../../core/model/dataset.js';
import { brief } from '../../../core/derive/brief.js';
import { peersOf, rank, type Ranking } from '../../../core/derive/rank.js';
import { seriesOf } from '../../../core/series/resolve.js';
import type { Card } from '../element/outcome.js';
import type { View } from '../element/view.js';
import { rowMarks } from '../text/marks.js';

/** The regions that stand side by side in a picture, and the one the reader picked among them. */
export interface Peers {
  above: Region;
  regions: readonly Region[];
  ranking: Ranking;
  picked: string | undefined;
}

/**
 * The regions below the element's own; where the reader picked one further down, that one's
 * siblings. A period that they have no figures for gives way to their latest.
 */
export function peersFor({ dataset, region, home, indicator, period }: View): Peers | undefined {
  const picked = region === home ? undefined : region;
  const inner = picked && !home.children.includes(picked);
  const above = (inner ? dataset.regions.get(picked.parent ?? '') : undefined) ?? home;
  const regions = peersOf(dataset, above);
  const question = { indicator: indicator!.id };
  const ranking = rank(dataset, question, regions, period) ?? rank(dataset, question, regions);
  return ranking && { above, regions, ranking, picked: picked?.id };
}

/** What the frame says of such a picture, and its table. */
export function peersCard(
  view: View,
  { above, regions, ranking }: Peers,
): Omit<Card, 'body' | 'where'> {
  const { dataset, say, indicator } = view;
  const question = { indicator: indicator!.id };
  const { period } = ranking;
  return {
    title: say.indicator(indicator!),
    table: (tables) => tables.peersTable(say, ranking.rows),
    // Rows of a table have no region above them that could be spoken of.
    summary:
      above.name && say.paragraph(brief(dataset, { ...question, region: above.id }, { period })),
    sources: [
      seriesOf(dataset, { ...question, region: regions[0]!.id })?.source,
      indicator!.source,
    ],
    marks: rowMarks(
      say,
      ranking.rows.map(({ observation }) => observation),
    ),
  };
}

import type { MapArea } from '../../charts/map-marks.js';
import type { Outline } from '../../charts/map.js';
import { isHollowAmong } from '../../core/contract/status.js';
import { stepOf } from '../../core/derive/classes.js';
import type { Ranked } from '../../core/derive/rank.js';
import type { Shading } from '../../core/derive/shading.js';
import type { Judged } from '../../core/derive/target.js';
import type { Speaker } from '../../i18n/speaker.js';
import { shownIn } from '../base/list/peers.js';
import type { ShadedPeers } from '../base/shades/shaded-peers.js';
import { markOf } from '../base/text/miss.js';

/** What a map shows of each region whose outline it has. */
export function areasOn(
  say: Speaker,
  outlines: readonly Outline[],
  { rows, shading }: ShadedPeers,
  picked: string | undefined,
): MapArea[] {
  return outlines.flatMap((outline, i): MapArea[] => {
    const row = rows[i];
    if (!row) return [];
    return [
      {
        outline,
        shade: shadeOn(shading, row),
        isWithheld: row.observation.status.includes('Q'),
        isPicked: row.region.id === picked,
        miss: missOn(row),
        name: nameOn(say, row, rows),
      },
    ];
  });
}

/** The colour of a figure's class; none for one that has no place. */
function shadeOn({ classes }: Shading, { place, observation }: Ranked): MapArea['shade'] {
  if (!classes || place === undefined) return undefined;
  return `${classes.palette}-${stepOf(classes, observation.printed) as 1}`;
}

const missOn = ({ judgement }: Judged<Ranked>): string => (judgement ? markOf(judgement) : '');

/** The name that stands on a region, after the marks of a miss and of a figure that is preliminary beside others. */
function nameOn(say: Speaker, row: Judged<Ranked>, rows: readonly Ranked[]): string {
  const name = say.words.shortPlace(say.region(row.region.id));
  const ring = isHollowAmong(row.observation, shownIn(rows)) ? '○' : '';
  return ring + missOn(row) + name;
}

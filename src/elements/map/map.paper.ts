import { outlines } from '../../charts/map.js';
import { mapMarks } from '../../charts/map-marks.js';
import { stack, type PaperForm } from '../../charts/paper/block.js';
import { inColumns } from '../../charts/paper/columns.js';
import { partBlock, type PaperPart } from '../../charts/paper/part.js';
import { measured, words } from '../../charts/paper/words.js';
import type { ApprovedMap } from '../../core/derive/map.js';
import type { Ranked } from '../../core/derive/rank.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { IndicatorView } from '../base/element/view.js';
import type { Peers } from '../base/list/peers.js';
import { classKeyPaper } from '../base/shades/class-key.paper.js';
import { peersKey, shadedPeers } from '../base/shades/shaded-peers.js';
import { areasOn } from './map-areas.js';
import type { MapMatch } from './map-match.js';
import { differences, imprintText } from './map.text.js';

/** The height of a map, as a share of its width; and the least width of a figure in the list, in em. */
const [SHARE, LEAST] = [0.62, 12];

/** A map on paper: its regions by shade with their names, every figure below, and what must stand in every map. */
export function mapPaper(
  view: IndicatorView,
  peers: Peers,
  map: ApprovedMap,
  match: MapMatch,
): PaperForm {
  const { say } = view;
  const shaded = shadedPeers(view, match.rows);
  const key = classKeyPaper(say, peersKey(view, shaded));
  const notes = [imprintText(say, map), ...differences(view, peers, map, match)];
  return ({ width, em }) => {
    const height = SHARE * width;
    const { shapes } = outlines(match.areas, width, height);
    const marks = mapMarks(areasOn(say, shapes, shaded, peers.picked), em);
    const figures = peers.ranking.rows.map(
      (row) => (across: number) => figureBlock(say, row, across, em),
    );
    return stack(
      [
        { width, height, marks },
        key({ width, em }),
        inColumns(figures, { width, least: LEAST * em, gap: 1.5 * em }),
        stack(notes.map((text) => words(text, { role: 'note', em, width }))),
      ],
      0.75 * em,
    );
  };
}

/** A region with its figure, which a page says to whoever points at it. */
function figureBlock(say: Speaker, { region, observation }: Ranked, width: number, em: number) {
  const figure = say.value(observation);
  const room = width - measured(figure, 'cell-strong', em).width - 0.75 * em;
  const name = words(say.region(region.id), { role: 'cell', em, width: room });
  const value = words(figure, { role: 'cell-strong', em, width, anchor: 'end' });
  return {
    width,
    height: Math.max(name.height, value.height),
    marks: [...name.marks, ...value.marks],
  };
}

/** The tiles that stand in for a map on paper, and why. */
export const tilesInPlace =
  (part: PaperPart, reason: string): PaperForm =>
  ({ width, em }) =>
    stack(
      [
        words(reason, { role: 'note', em, width }),
        partBlock({ ...part, heading: '' }, { width, em }),
      ],
      0.5 * em,
    );

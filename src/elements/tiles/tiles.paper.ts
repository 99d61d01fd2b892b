import { breakable } from '../../charts/breakable.js';
import type { Mark } from '../../charts/marks.js';
import { padded, stack, type Block, type PaperForm } from '../../charts/paper/block.js';
import { measured, widestPiece, words } from '../../charts/paper/words.js';
import { tilesOf, type Tile } from '../../charts/tiles.js';
import { isHollowAmong } from '../../core/contract/status.js';
import { stepOf } from '../../core/derive/classes.js';
import type { Ranked } from '../../core/derive/rank.js';
import type { Judged } from '../../core/derive/target.js';
import type { Region } from '../../core/model/dataset.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Token } from '../../theme/palettes.js';
import type { Role } from '../../theme/paper.js';
import type { IndicatorView } from '../base/element/view.js';
import { shownIn, type Peers } from '../base/list/peers.js';
import { classKeyPaper, shadeTokens } from '../base/shades/class-key.paper.js';
import { peersKey, shadedPeers, type ShadedPeers } from '../base/shades/shaded-peers.js';
import { PALE } from '../base/shades/shades.styles.js';
import { bareValue } from '../base/text/figure.js';
import { markOf } from '../base/text/miss.js';

/** The widest tile and the lowest one, what lies between two and within one, in em. */
const [WIDEST, LOW, GAP, PAD] = [8, 4.5, 0.25, 0.3];

/** Regions as squares on paper, in the places that they have on the screen. */
export const tilesPaper =
  (view: IndicatorView, { ranking, regions }: Peers): PaperForm =>
  ({ width, em }) => {
    const shaded = shadedPeers(view, ranking.rows);
    const tiles = tilesOf(shaded.rows, regions);
    const columns = Math.max(...tiles.map(({ column }) => column)) + 1;
    const across = Math.min(WIDEST * em, (width + GAP * em) / columns - GAP * em);
    const role = figureRole(view, tiles, across - 2 * PAD * em, em);
    const isCut = tiles.some(({ region }) => {
      const piece = widestPiece(nameOf(view.say, region));
      return measured(piece, 'shade-name', em).width > across - 2 * PAD * em;
    });
    const of = {
      view,
      shaded,
      across,
      nameRole: isCut ? 'shade-word' : 'shade-name',
      role,
      em,
    } as const;
    const drawn = tiles.map((tile) => ({ tile, ...tileText(of, tile) }));
    const count = Math.max(...tiles.map(({ row }) => row)) + 1;
    // A row is as high as its longest name needs.
    const heights = Array.from({ length: count }, (_, row) =>
      Math.max(
        Math.min(LOW * em, across),
        ...drawn
          .filter(({ tile }) => tile.row === row)
          .map(({ said }) => said.height + 2 * PAD * em),
      ),
    );
    const top = (row: number) =>
      heights.slice(0, row).reduce((sum, height) => sum + height + GAP * em, 0);
    const grid: Block = {
      width: columns * (across + GAP * em) - GAP * em,
      height: top(count) - GAP * em,
      marks: drawn.map(({ tile, said, look }): Mark => {
        const height = heights[tile.row]!;
        const x = tile.column * (across + GAP * em);
        const box = { width: across, height };
        const marks = [
          ...groundMarks(look, box, said, em),
          {
            mark: 'group',
            name: 'words',
            y: (height - said.height) / 2,
            marks: said.marks,
          } as const,
        ];
        return { mark: 'group', name: 'tile', x, y: top(tile.row), marks };
      }),
    };
    const key = classKeyPaper(view.say, peersKey(view, shaded));
    return stack([grid, key({ width, em })], 0.75 * em);
  };

/** How a tile looks: its shade, and what is said by its edge and its ring. */
interface TileLook {
  shade: Token | undefined;
  ink: Token;
  isPale: boolean;
  isMissed: boolean;
  isWithheld: boolean;
  isPreliminary: boolean;
}

function lookOf(tile: Tile<Judged<Ranked>>, { rows, shading: { classes } }: ShadedPeers): TileLook {
  const { observation, judgement, place } = tile;
  const status = {
    isMissed: Boolean(judgement && markOf(judgement)),
    isWithheld: observation.status.includes('Q'),
    isPreliminary: isHollowAmong(observation, shownIn(rows)),
  };
  if (!classes || place === undefined) {
    return { ...status, shade: undefined, ink: 'quiet', isPale: false };
  }
  const step = stepOf(classes, observation.printed);
  const { shade, onShade } = shadeTokens(classes, step);
  const isPale = PALE[classes.palette === 'ramp' ? 'q' : 'd'].includes(step);
  return { ...status, shade, ink: onShade, isPale };
}

/** What all tiles of a picture share: their words have the same type. */
interface TilesOf {
  view: IndicatorView;
  shaded: ShadedPeers;
  /** The width of a tile, and the roles of its name and its figure. */
  across: number;
  nameRole: Role;
  role: Role;
  em: number;
}

/** The largest type in which every figure stays in its tile; a figure that is not there has words. */
function figureRole(
  { say }: IndicatorView,
  tiles: readonly Tile[],
  width: number,
  em: number,
): Role {
  const figures = tiles
    .filter(({ observation }) => observation.value !== null)
    .map(({ observation }) => bareValue(say, observation));
  const roles = ['shade-figure', 'shade-middle'] as const;
  const fits = (role: Role) => figures.every((text) => measured(text, role, em).width <= width);
  return roles.find(fits) ?? 'shade-strong';
}

/** The name of a tile, which may part where a long word has a syllable. */
const nameOf = (say: Speaker, region: Region): string =>
  breakable(say.words.shortPlace(say.region(region.id)));

/** Name, figure and distance of a tile, one below the other in its middle. */
function tileText(
  { view: { say }, shaded, across, nameRole, role, em }: TilesOf,
  tile: Tile<Judged<Ranked>>,
): { said: Block; look: TileLook } {
  const { region, observation, judgement } = tile;
  const look = lookOf(tile, shaded);
  const width = across - 2 * PAD * em;
  const line = (of: Role, text: string): Block => {
    const block = words(text, {
      role: of,
      tone: look.ink,
      em,
      width,
      anchor: 'middle',
      leading: 1.3,
    });
    return padded(block, { left: PAD * em });
  };
  const mark = judgement ? markOf(judgement) : '';
  const distance = judgement && mark ? mark + say.miss(judgement) : '';
  const miss = measured(distance, 'shade-strong', em).width <= width ? distance : mark;
  const name = nameOf(say, region);
  const figure = bareValue(say, observation);
  return {
    look,
    said: stack([
      line(nameRole, name),
      line(observation.value === null ? 'shade-word' : role, figure),
      line('shade-strong', miss),
    ]),
  };
}

/** The ground of a tile: its shade, or the dashed edge of one without, hatched where its figure is withheld. */
function groundMarks(
  { shade, ink, isPale, isMissed, isWithheld, isPreliminary }: TileLook,
  size: { width: number; height: number },
  said: Block,
  em: number,
): Mark[] {
  const box = { mark: 'rect', x: 0, y: 0, ...size } as const;
  const inset = {
    mark: 'rect',
    x: 1,
    y: 1,
    width: size.width - 2,
    height: size.height - 2,
  } as const;
  const y = (size.height - said.height) / 2;
  const behind: Mark[] = isWithheld
    ? [
        { mark: 'hatch', role: 'withheld', x: 0, y: 0, ...size },
        {
          mark: 'rect',
          role: 'blank',
          x: PAD * em,
          y,
          width: size.width - 2 * PAD * em,
          height: said.height,
        },
      ]
    : [];
  const r = 0.25 * em;
  return [
    ...(shade
      ? [{ ...box, role: 'shade', tone: shade } as const]
      : [...behind, { ...box, role: 'shade-none' } as const]),
    ...(shade && isPale && !isMissed ? [{ ...box, role: 'shade-rim' } as const] : []),
    ...(isMissed ? [{ ...inset, role: 'shade-missed' } as const] : []),
    ...(isPreliminary
      ? [{ mark: 'circle', role: 'ring', tone: ink, cx: size.width - 2 * r, cy: 2 * r, r } as const]
      : []),
  ];
}

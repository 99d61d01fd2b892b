import {
  beside,
  rule,
  stack,
  wrapped,
  type Block,
  type PaperForm,
} from '../../charts/paper/block.js';
import { inColumns } from '../../charts/paper/columns.js';
import { reasonBlock } from '../../charts/paper/reason.js';
import { measured, words } from '../../charts/paper/words.js';
import type { Bands, Spread } from '../../core/derive/distribution.js';
import type { IndicatorView } from '../base/element/view.js';
import { bandsPlot, dotsPlot, histogramPlot, isCounted, type Room } from './distribution-plots.js';
import { halfText } from './distribution.text.js';
import { distributionWords } from './distribution.words.js';

/** The heights of dots and of columns on paper, in em. */
const [DOTS, COLUMNS] = [11, 14];

/** What the band of the middle half is, and what one mark of the picture stands for. */
function keyBlock(view: IndicatorView, spread: Spread, { width, em }: Room): Block {
  const { bars, dots } = distributionWords[view.say.lang];
  const { half, above } = spread;
  const said = (text: string, room: number) => words(text, { role: 'key-word', em, width: room });
  const own = (text: string) => measured(text, 'key-word', em).width + 1;
  const each = (isCounted(spread) ? bars : dots)(view.say.level(above));
  const last = said(each, Math.min(width, own(each)));
  if (!half) return last;
  const box = { x: 0, y: 0, width: 1.2 * em, height: 0.75 * em };
  const swatch: Block = { ...box, marks: [{ mark: 'rect', role: 'half', ...box }] };
  const band = beside(
    [swatch, said(halfText(view, half), own(halfText(view, half)))],
    0.4 * em,
    'middle',
  );
  return wrapped([band, last], width, em, 0);
}

/** The regions with their figures, the lowest first, as the dots stand; what is said of all stands at its head. */
function listBlock({ say }: IndicatorView, { placed }: Spread, { width, em }: Room): Block {
  const common = say.commonNotes(placed.map(({ observation }) => observation));
  const rows = placed.map(({ region, observation }) => {
    const notes = say.notes(observation).filter((note) => !common.includes(note));
    const figure = say.words.list([say.value(observation), ...notes]);
    return { name: say.region(region.id), figure };
  });
  const wide = ({ name, figure }: (typeof rows)[number]) =>
    measured(name, 'cell', em).width + measured(figure, 'cell', em).width;
  const [gap, rowGap] = [2 * em, 0.1 * em];
  const least = Math.max(...rows.map(wide)) + 1.5 * em;
  return inColumns(
    rows.map((row) => (across) => entry(row, across, em)),
    { width, least, gap, rowGap },
  );
}

/** A name and its figure at both ends of a line, and a rule below them. */
function entry(row: { name: string; figure: string }, width: number, em: number): Block {
  const figure = words(row.figure, { role: 'cell', em });
  const room = width - figure.width - em;
  const name = { ...words(row.name, { role: 'cell', em, width: room }), width: room + em };
  return stack([beside([name, figure]), rule(width)], 0.1 * em);
}

/** A figure over regions on paper: dots with the name and figure of each below, or columns that count them. */
export function spreadPaper(view: IndicatorView, spread: Spread): PaperForm {
  const texts = distributionWords[view.say.lang];
  return ({ width, em }) => {
    if (spread.placed.length === 0) {
      const why = {
        heading: texts.nothing,
        reasons: [texts.nothingPlaced(view.say.level(spread.above))],
      };
      return reasonBlock(why, { width, em });
    }
    const room = { width, em, height: (isCounted(spread) ? COLUMNS : DOTS) * em };
    const { picture } = isCounted(spread)
      ? histogramPlot(view, spread, room)
      : dotsPlot(view, spread, undefined, room);
    return stack(
      [
        { width, height: room.height, marks: picture },
        keyBlock(view, spread, room),
        ...(isCounted(spread) ? [] : [listBlock(view, spread, room)]),
      ],
      0.5 * em,
    );
  };
}

/** A figure over the categories of a dimension on paper. */
export function bandsPaper(view: IndicatorView, bands: Bands): PaperForm {
  return ({ width, em }) => {
    const height = COLUMNS * em;
    const { picture } = bandsPlot(view, bands, { width, height, em });
    const { groups } = distributionWords[view.say.lang];
    return stack(
      [{ width, height, marks: picture }, words(groups, { role: 'key-word', em, width })],
      0.5 * em,
    );
  };
}

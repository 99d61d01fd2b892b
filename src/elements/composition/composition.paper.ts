import { barOf, type Gauge } from '../../charts/bars.js';
import type { Mark } from '../../charts/marks.js';
import { barMarks } from '../../charts/paper/bar.js';
import { beside, rule, stack, type Block, type PaperForm } from '../../charts/paper/block.js';
import { inColumns } from '../../charts/paper/columns.js';
import { reasonBlock } from '../../charts/paper/reason.js';
import { measured, words } from '../../charts/paper/words.js';
import type { Composition, Part } from '../../core/derive/composition.js';
import { shareText } from '../../i18n/share.js';
import type { Speaker } from '../../i18n/speaker.js';
import { isHatched, scaleApart } from './composition-list.js';
import { fillMarks, stackBlock, waffleBlock } from './composition-whole.paper.js';
import {
  commonNotes,
  isPreliminary,
  partName,
  partNotes,
  partValue,
  wholeText,
  reasonTexts,
} from './composition.text.js';
import { compositionWords } from './composition.words.js';

/** The number of a part, its swatch, and the room between the columns of a list, in em. */
const [PLACE, SWATCH, GAP] = [1, 0.9, 0.5];

/** A list beside the cells has this much room at least, and a waffle no more than the other, in em. */
const [LIST, WAFFLE] = [16, 15];

/** One part in words: what the picture calls it, its name with its notes, its figure and its share. */
interface Entry {
  part: Part;
  place: string;
  name: string;
  notes: string;
  value: string;
  share: string;
}

function entriesOf(say: Speaker, composition: Composition): Entry[] {
  const common = composition.refusals.length > 0 ? [] : commonNotes(say, composition);
  return composition.parts.map((part, i) => ({
    part,
    // What has no exact figure has no place in the order.
    place: part.length === undefined ? '' : `${i + 1}`,
    name: partName(say, part),
    notes: say.words.list(partNotes(say, part).filter((note) => !common.includes(note))),
    value: partValue(say, composition, part),
    share: part.share ? shareText(say, part.share) : '',
  }));
}

/** The widths of the columns of figures, in pixels. */
interface Widths {
  value: number;
  share: number;
}

const widthsOf = (entries: readonly Entry[], em: number): Widths => ({
  value: Math.max(...entries.map(({ value }) => measured(value, 'text', em).width)) + 1,
  share: Math.max(...entries.map(({ share }) => measured(share, 'strong', em).width)) + 1,
});

function nameBlock({ name, notes }: Entry, width: number, em: number): Block {
  const said = stack([
    words(name, { role: 'text', em, width }),
    words(notes, { role: 'note', em, width }),
  ]);
  return { ...said, width };
}

const figureBlock = ({ value, part }: Entry, width: number, em: number): Block => {
  const isThere = part.observation?.value != null || part.remainder !== undefined;
  return words(value, { role: isThere ? 'text' : 'quiet-text', em, width, anchor: 'end' });
};

/** One part of a whole: its number in the picture, its colour, its figure and its share. */
function partRow(composition: Composition, entry: Entry, { value, share }: Widths, em: number) {
  const size = SWATCH * em;
  const box = { x: 0, y: 0.25 * em, width: size, height: size };
  const swatch: Block = {
    width: size,
    height: size + 0.25 * em,
    marks: fillMarks(entry.part, composition, box),
  };
  return (width: number): Block => {
    const room = width - (PLACE + SWATCH + GAP * 4) * em - value - share;
    const row = beside(
      [
        words(entry.place, { role: 'note', em, width: PLACE * em, anchor: 'end', leading: 1.56 }),
        swatch,
        nameBlock(entry, room, em),
        figureBlock(entry, value, em),
        {
          ...words(entry.share, { role: 'strong', em, width: share, anchor: 'end' }),
          width: share,
        },
      ],
      GAP * em,
    );
    return stack([row, rule(width)], 0.15 * em);
  };
}

/** One category where there is no whole: its figure, and a bar of its own. */
function aloneRow(composition: Composition, entry: Entry, gauge: Gauge, em: number) {
  const { part, value } = entry;
  const { observation } = part;
  const size = SWATCH * em;
  const hatch: Block = {
    width: size,
    height: size + 0.25 * em,
    marks: fillMarks(part, composition, { x: 0, y: 0.25 * em, width: size, height: size }),
  };
  const figure = measured(value, 'text', em).width + 1;
  return (width: number): Block => {
    const left = isHatched(part) ? size + GAP * em : 0;
    const row = beside(
      [
        ...(isHatched(part) ? [hatch] : []),
        nameBlock(entry, width - figure - left - GAP * em, em),
        figureBlock(entry, figure, em),
      ],
      GAP * em,
    );
    const track = { x: 0, y: 0, width, height: 0.9 * em };
    const at = (gauge.share(0) / 100) * width;
    const base: Mark = {
      mark: 'line',
      role: 'column-line',
      x1: at,
      x2: at,
      y1: 0,
      y2: track.height,
    };
    const bar =
      observation?.value == null
        ? []
        : [
            base,
            ...barMarks(barOf(observation.value, observation.qualifier, gauge.share), track, {
              tone: 'brand',
              isPreliminary: isPreliminary(part, composition),
            }),
          ];
    const line: Block = { ...track, marks: bar };
    return stack([row, ...(bar.length > 0 ? [line] : []), rule(width)], 0.2 * em);
  };
}

/** The categories with why they make no whole. */
function apart(say: Speaker, composition: Composition): PaperForm {
  const texts = compositionWords[say.lang];
  const entries = entriesOf(say, composition);
  return ({ width, em }) => {
    const reasons = reasonTexts(say, composition);
    const gauge = scaleApart(composition);
    const rows = entries.map((entry) => aloneRow(composition, entry, gauge, em));
    return stack(
      [
        reasonBlock({ heading: texts.refused, reasons }, { width, em }),
        inColumns(rows, { width, least: 24 * em, gap: 2 * em, rowGap: 0.3 * em, fewest: 4 }),
      ],
      0.75 * em,
    );
  };
}

/** The parts of a whole as one bar or a hundred cells, and the list that says what they are. */
function together(say: Speaker, composition: Composition, picture: 'bars' | 'waffle'): PaperForm {
  const entries = entriesOf(say, composition);
  return ({ width, em }) => {
    const widths = widthsOf(entries, em);
    const rows = entries.map((entry) => partRow(composition, entry, widths, em));
    const list = (room: number) =>
      inColumns(rows, { width: room, least: 22 * em, gap: 2 * em, rowGap: 0.15 * em, fewest: 2 });
    const sum = words(wholeText(say, composition), { role: 'strong', em, width });
    if (picture === 'bars') {
      return stack([sum, stackBlock(composition, width, em), list(width)], 0.5 * em);
    }
    const cells = waffleBlock(composition, Math.min(width, WAFFLE * em), em);
    const left = width - cells.width - 1.5 * em;
    const body =
      left < LIST * em
        ? stack([cells, list(width)], 0.75 * em)
        : beside([cells, list(left)], 1.5 * em);
    const how = words(compositionWords[say.lang].waffle, { role: 'note', em, width });
    return stack([sum, body, how], 0.5 * em);
  };
}

/** The parts of an indicator on paper. */
export const compositionPaper = (
  say: Speaker,
  composition: Composition,
  picture: 'bars' | 'waffle',
): PaperForm =>
  composition.refusals.length > 0 ? apart(say, composition) : together(say, composition, picture);

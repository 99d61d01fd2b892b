import { barOf } from '../../charts/bars.js';
import { drawPanel, panelGrid, panelHeight } from '../../charts/compare-panels.js';
import { columnsFor, smallMultiple } from '../../charts/compare.js';
import { across, barMarks } from '../../charts/paper/bar.js';
import {
  beside,
  padded,
  rule,
  stack,
  EMPTY,
  type Block,
  type PaperForm,
  type PaperSpace,
} from '../../charts/paper/block.js';
import { hatchCell } from '../../charts/paper/signs.js';
import { upright } from '../../charts/paper/upright.js';
import { words } from '../../charts/paper/words.js';
import { isHollow } from '../../core/contract/status.js';
import type { Column, Comparison } from '../../core/derive/compare.js';
import { seriesOf } from '../../core/series/resolve.js';
import type { IndicatorView } from '../base/element/view.js';
import { verdictBlock } from '../base/text/figure.paper.js';
import { changeText } from '../base/text/figure.js';
import { environmentOf } from '../base/text/marks.js';
import { aroundOf, scaleText } from './compare-all.js';
import { barScale, goalsOf, hasLines, lineScale, remarksOf } from './compare-columns.js';
import { nameOf } from './compare.text.js';
import { compareWords } from './compare.words.js';

/** The room of a small line and of a bar, and between two columns, in em. */
const [LINE, BAR, GAP] = [9, 7, 1.25];

/** The thickness of a bar, in em. */
const THICK = 4;

/** What of a comparison is shown. */
interface Shown {
  leftOut: number;
  isOfAll: boolean;
}

/** Regions or periods side by side on paper: their words in columns, and below these their lines or bars. */
export function comparePaper(view: IndicatorView, comparison: Comparison, shown: Shown): PaperForm {
  const { say } = view;
  const { mismatch } = comparison;
  const remarks = remarksOf(view, comparison, shown);
  return (space) => {
    const { width, em } = space;
    const note = (text: string) => words(text, { role: 'note', em, width });
    return stack(
      [
        mismatch
          ? words(compareWords[say.lang].mismatch[mismatch], { role: 'text', em, width })
          : EMPTY,
        shown.isOfAll
          ? panelsBlock(view, comparison, space)
          : columnsBlock(view, comparison, space),
        stack(remarks.map(note)),
      ],
      0.6 * em,
    );
  };
}

function columnsBlock(
  view: IndicatorView,
  comparison: Comparison,
  { width, em }: PaperSpace,
): Block {
  const { say } = view;
  const { columns, by } = comparison;
  const count = columnsFor(columns.length, width, em);
  const room = (width - GAP * em * (count - 1)) / count;
  const said = say.commonNotes(columns.flatMap(({ observation }) => observation ?? []));
  const picture = pictureFor(view, comparison, { width: room, em });
  const cells = columns.map((column) => {
    const name = nameOf(say, by, column);
    return {
      head: headBlock(view, name, column, said, { width: room, em }),
      body: picture(column),
    };
  });
  return rowsOf(cells, count, { gap: GAP * em, rowGap: 1.25 * em });
}

/** Words and pictures in rows; the pictures of a row stand on one line, below the longest of the words. */
function rowsOf(
  cells: readonly { head: Block; body: Block }[],
  count: number,
  { gap, rowGap }: { gap: number; rowGap: number },
): Block {
  const starts = cells.map((_, i) => i).filter((i) => i % count === 0);
  return stack(
    starts.map((start) => {
      const row = cells.slice(start, start + count);
      const high = Math.max(...row.map(({ head }) => head.height));
      return beside(
        row.map(({ head, body }) => stack([{ ...head, height: high }, body])),
        gap,
      );
    }),
    rowGap,
  );
}

/** The words of a column: its name, number, change and verdict; `said` is what is said once of all columns. */
function headBlock(
  { dataset, say, indicator }: IndicatorView,
  name: string,
  { region, observation, change, judgement }: Column,
  said: readonly string[],
  { width, em }: PaperSpace,
): Block {
  const text = (role: 'strong' | 'note' | 'text', what: string) => words(what, { role, em, width });
  const changed = change ? [text('note', changeText(say, change))] : [];
  const head = [rule(width, 'head-rule'), text('strong', name)];
  if (!observation) {
    const refusal = seriesOf(dataset, { indicator: indicator.id, region: region.id })?.refusal;
    const why = say.words.refusals[refusal ?? 'no-data'];
    return stack([...head, text('note', why), ...changed], 0.2 * em);
  }
  const all = observation.value === null ? [] : say.marks(observation);
  const marks = all.filter((mark) => !said.includes(mark));
  const isWithheld = observation.status.includes('Q');
  return stack(
    [
      ...head,
      isWithheld ? hatchCell(1.25 * em, 0.9 * em) : EMPTY,
      words(say.value(observation), {
        role: observation.value === null ? 'strong' : 'figure-long',
        em,
        width,
        leading: 1.2,
      }),
      ...marks.map((mark) => text('note', mark)),
      ...changed,
      judgement ? verdictBlock(say, judgement, observation, { width, em }) : EMPTY,
    ],
    0.2 * em,
  );
}

/** What draws a column: its line where regions have lines, else its bar; nothing where no scale holds them. */
function pictureFor(
  view: IndicatorView,
  comparison: Comparison,
  { width, em }: PaperSpace,
): (column: Column) => Block {
  const { columns, mismatch } = comparison;
  if (mismatch) return () => EMPTY;
  if (hasLines(comparison)) {
    const scale = lineScale(view, columns);
    const height = LINE * em;
    const env = { ...environmentOf(view.say, { width, height, em }), cut: '' };
    return (column) => {
      const { recent } = column;
      if (!recent) return EMPTY;
      const { picture } = smallMultiple(recent, scale, goalsOf(column), env);
      return padded({ width, height, marks: picture }, { top: 0.5 * em });
    };
  }
  const { zero, share } = barScale(columns);
  const [long, thick] = [BAR * em, Math.min(width, THICK * em)];
  const track = { x: 0, y: 0, width: long, height: thick };
  return (column) => {
    const { value = null, qualifier = 'exact' } = column.observation ?? {};
    const isPreliminary = column.observation !== undefined && isHollow(column.observation);
    const bars =
      value === null
        ? []
        : barMarks(barOf(value, qualifier, share), track, { tone: 'brand', isPreliminary });
    const whole = { y: 0, height: width };
    const lines = [
      across((zero / 100) * long, whole, 'base-line'),
      ...goalsOf(column).map((goal) => across((share(goal) / 100) * long, whole, 'goal')),
    ];
    const block = upright({ width: long, height: width, marks: [...bars, ...lines] });
    const parted = column.afterBreak
      ? [across(-0.625 * em, { y: 0, height: long }, 'break-line')]
      : [];
    return padded({ ...block, marks: [...block.marks, ...parted] }, { top: 0.75 * em, bottom: 2 });
  };
}

/** All regions as small lines on one scale, with what holds of all of them above. */
function panelsBlock(view: IndicatorView, { by, columns }: Comparison, space: PaperSpace): Block {
  const { say } = view;
  const { width, em } = space;
  const scale = lineScale(view, columns);
  const env = { ...environmentOf(say, { width, height: 0, em }), cut: '' };
  const grid = panelGrid(columns.length, scale, env);
  const around = aroundOf(view, scale.axis.ends);
  const cells = columns.map((column, i) => {
    const place = {
      isFirst: i % grid.columns === 0,
      isLast: i + grid.columns >= columns.length,
    };
    const height = panelHeight(place.isLast, em);
    const { recent: series } = column;
    const marks = series
      ? drawPanel(
          { series, around, goals: goalsOf(column) },
          scale,
          { ...env, width: grid.panel, height },
          place,
        )
      : [];
    const head = panelHead(view, nameOf(say, by, column), column, { width: grid.panel, em });
    return { head, body: { width: grid.panel, height, marks } };
  });
  const panels = rowsOf(cells, grid.columns, { gap: em, rowGap: 0.75 * em });
  return stack(
    [
      words(scaleText(view, columns, scale.ticks, around), { role: 'note', em, width }),
      padded(panels, { left: grid.axis }),
    ],
    0.5 * em,
  );
}

/** The name of a region, and its last figure with a mark where it misses its target. */
function panelHead(
  { say }: IndicatorView,
  name: string,
  { observation, judgement }: Column,
  { width, em }: PaperSpace,
): Block {
  const isMissed = judgement?.verdict === 'missed';
  const amount = observation ? say.value(observation) : say.words.empty.missing;
  const figure = words(amount, { role: 'strong', em, width: isMissed ? undefined : width });
  const sign = words('✕', { role: 'said-toned', tone: 'bad', em });
  return stack([
    words(name, { role: 'cell', em, width }),
    isMissed ? beside([figure, sign], 0.3 * em) : figure,
  ]);
}

import {
  padded,
  rule,
  stack,
  wrapped,
  EMPTY,
  type Block,
  type PaperForm,
  type PaperSpace,
} from '../../charts/paper/block.js';
import { partBlock, type PaperPart } from '../../charts/paper/part.js';
import { words } from '../../charts/paper/words.js';
import { sparkline } from '../../charts/sparkline.js';
import { recentCourse } from '../base/element/recent.js';
import type { Provider } from '../base/element/context.js';
import type { GfElement } from '../base/element/element.js';
import { partOf } from '../base/element/part.js';
import type { View } from '../base/element/view.js';
import { changeText, outcomeText, toneOf } from '../base/text/figure.js';
import { ProgressElement } from '../progress/progress-element.js';
import { RankingElement } from '../ranking/ranking-element.js';
import { TrendElement } from '../trend/trend-element.js';
import { balanceOf } from './balance.js';
import { changeOf, remarksOn, type MeasuresSaid } from './measure-cells.js';
import { comparedWith, isMeasure, type Cell, type Measure } from './measures.js';

/** The least width of a cell and of one of two pictures side by side, and the room between two, in em. */
const [CELL, WIDE, GAP] = [8.5, 40, 1.5];

/** What of a domain stands on paper. */
export interface DomainShown extends MeasuresSaid {
  cells: readonly Cell[];
  current: Measure;
  /** The sentences on the chosen indicator. */
  reading: string;
  parts: readonly PaperPart[];
}

/** What is asked of the pictures of a domain, as its tag is asked. */
export interface DomainAsked {
  period: string;
  region: string;
  compare: string;
  lang: string;
}

/** The pictures of the chosen one as they stand on the screen. */
function partsOf(
  { say, region, home }: View,
  { indicator, judgement }: Measure,
  { period, region: own, compare, lang }: DomainAsked,
  provider: Provider,
): Promise<PaperPart[]> {
  const { ui } = say.words;
  const asked = { indicator: indicator.id, period, lang };
  const part = <E extends GfElement>(element: E, more: Partial<E>, name: string) =>
    partOf(Object.assign(element, asked, more), provider, name);
  const beside = comparedWith({ region, home }, indicator, compare);
  return Promise.all([
    part(new TrendElement(), { region: region.id, compare: beside }, ui.overTime),
    ...(judgement ? [part(new ProgressElement(), { region: region.id }, ui.toTarget)] : []),
    ...(home.children.length > 0 ? [part(new RankingElement(), { region: own }, ui.byRegion)] : []),
  ]);
}

/** A domain on paper, with the very pictures that it is made of on the screen. */
export async function domainOnPaper(
  view: View,
  shown: Omit<DomainShown, 'parts'>,
  asked: DomainAsked,
  provider: Provider,
): Promise<PaperForm> {
  const parts = await partsOf(view, shown.current, asked, provider);
  return domainPaper(view, { ...shown, parts });
}

/** A domain on paper: its figures side by side, and the first of them read, over time, to its target and by region. */
function domainPaper(view: View, shown: DomainShown): PaperForm {
  const { say } = view;
  const { cells, current, reading, parts } = shown;
  return (space) => {
    const { width, em } = space;
    const gap = GAP * em;
    const [first, second, ...rest] = parts;
    const isWide = width >= WIDE * em && rest.length > 0;
    const room = isWide ? (width - gap) / 2 : width;
    const pair = [first, second].flatMap((part) =>
      part ? [{ ...partBlock(part, { width: room, em }), width: room - 0.01 }] : [],
    );
    const others = rest.map((part) => partBlock(part, space));
    return stack(
      [
        cellsBlock(view, shown, cells, space),
        rule(width),
        stack(
          [
            words(say.indicator(current.indicator), { role: 'title', em, width }),
            words(reading, { role: 'text', em, width }),
          ],
          0.2 * em,
        ),
        wrapped(pair, width, gap, em),
        ...others,
      ],
      0.9 * em,
    );
  };
}

/** The figures in full rows, the first over several columns; a list where there is no room for columns. */
function cellsBlock(
  view: View,
  shown: DomainShown,
  cells: readonly Cell[],
  { width, em }: PaperSpace,
): Block {
  const gap = GAP * em;
  const balance = balanceOf(cells.length, width / em);
  const columns = balance?.columns ?? Math.max(1, Math.floor((width + gap) / (CELL * em + gap)));
  const one = (width - (columns - 1) * gap) / columns;
  const blocks = cells.map((cell, i) => {
    const over = i === 0 ? (balance?.lead ?? 1) : 1;
    const room = over * one + (over - 1) * gap;
    const block = isMeasure(cell)
      ? measureBlock(view, shown, cell, i === 0, { width: room, em })
      : absenceBlock(view, cell, { width: room, em });
    return { ...block, width: room - 0.01 };
  });
  return wrapped(blocks, width, gap, em);
}

function measureBlock(
  view: View,
  shown: DomainShown,
  measure: Measure,
  isLead: boolean,
  { width, em }: PaperSpace,
): Block {
  const { say } = view;
  const { indicator, observation, judgement } = measure;
  const change = isLead ? changeOf(view, shown, measure) : undefined;
  const course = isLead ? recentCourse(measure, undefined) : undefined;
  const note = (text: string) => words(text, { role: 'note', em, width });
  const [across, high] = [Math.min(width, 20 * em), 2.5 * em];
  return stack(
    [
      note(say.short(indicator)),
      words(say.value(observation), {
        role: isLead ? 'figure-long' : 'stated',
        em,
        width,
        leading: 1.25,
      }),
      change ? note(changeText(say, change)) : EMPTY,
      judgement
        ? words(outcomeText(say, judgement, observation), {
            role: 'note-toned',
            tone: toneOf(judgement.verdict) || 'ink',
            em,
            width,
          })
        : EMPTY,
      note(remarksOn(view, shown, measure).join(' · ')),
      course
        ? padded(
            { width: across, height: high, marks: sparkline(course, across, high).picture },
            { top: 0.25 * em },
          )
        : EMPTY,
    ],
    0.05 * em,
  );
}

/** An indicator without a figure here keeps its place, with the reason. */
function absenceBlock(
  { say }: View,
  { indicator, reason }: Exclude<Cell, Measure>,
  { width, em }: PaperSpace,
): Block {
  return stack([
    words(say.short(indicator), { role: 'note', em, width }),
    words(say.words.empty.missing, { role: 'stated', em, width }),
    words(reason, { role: 'note', em, width }),
  ]);
}

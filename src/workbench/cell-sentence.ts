import type { Figure } from '../convert/figures/figure.js';
import { cellName, type Place } from '../convert/workbook/workbook.js';
import type { Lang } from '../i18n/lang.js';
import { formatNumber, textIn } from '../i18n/speaker.js';
import { decimalsOf } from '../core/model/decimal.js';
import { holds } from '../convert/workbook/cell-places.js';
import { sheetAt } from './cell-window.js';
import type { Engine } from './engine.js';
import type { Questions } from './protocol.js';
import type { State } from './state.js';
import { workbenchWords } from './workbench.words.js';

/** What a figure says, in the words of the document. */
function readingOf(figure: Figure, { converted }: State, lang: Lang): string {
  const words = workbenchWords[lang];
  const { contract } = converted;
  const region = contract?.regions.items.find(({ id }) => id === figure.region)?.name;
  const indicator = contract?.indicators.find(({ id }) => id === figure.indicator)?.name;
  const { value, raw } = figure;
  const number = value === null ? words.noNumber : formatNumber(value, decimalsOf(value));
  return words.figure(
    textIn(region, lang) || figure.region,
    words.period(figure.period),
    [textIn(indicator, lang) || figure.indicator, words.as[figure.as]].filter(Boolean).join(' '),
    raw ?? number,
  );
}

/** Everything about one cell: what it holds, what became of it, and why. */
export function cellSentence(
  state: State,
  { file, sheet, row, column }: Questions['cell']['ask'],
  engine: Engine,
  lang: Lang,
): string {
  const words = workbenchWords[lang];
  const account = sheetAt(state, { file, sheet })?.account;
  const fate = account?.fates[row * account.columns + column];
  if (!account || !fate || row >= account.rows || column >= account.columns) return words.none;
  const cell = cellName(row, column);
  const isHere = (place: Place) =>
    place.file === file && place.sheet === sheet && holds(place.cells, row, column);
  const problems = state.problems.filter(({ place }) => isHere(place)).map(engine.sayProblem);
  const figure =
    fate === 'figure' &&
    state.converted.figures.find(
      (one) => one.cell === cell && one.sheet === sheet && one.file === file,
    );
  const [why = ''] = figure
    ? [readingOf(figure, state, lang)]
    : account.reasons
        .filter(({ cells }) => fate === 'left-out' && holds(cells, row, column))
        .map(({ reason }) => words.reasons[reason]);
  return [`${words.fates[fate]}${why ? words.between + why : ''}${words.stop}`, ...problems].join(
    ' ',
  );
}

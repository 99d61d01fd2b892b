import { columnPlot, dotPlot, type ColumnModel, type DotModel } from '../../charts/distribution.js';
import type { Mark } from '../../charts/marks.js';
import { isBounded } from '../../core/contract/qualifier.js';
import { isHollowAmong } from '../../core/contract/status.js';
import { binsOf, type Bands, type Spread, type Stated } from '../../core/derive/distribution.js';
import type { Observation } from '../../core/series/resolve.js';
import type { Plot } from '../base/plot/plot-controller.js';
import type { IndicatorView } from '../base/element/view.js';
import { environmentOf } from '../base/text/marks.js';
import {
  bandText,
  binText,
  figureText,
  linesOf,
  quartileNames,
  rowText,
} from './distribution.text.js';

/** So many regions are dots; more are counted in columns. */
const MOST_DOTS = 60;

/** True where the regions are too many for a dot each. */
export const isCounted = ({ placed }: Spread): boolean => placed.length > MOST_DOTS;

/** A plot whose picture are marks, which paper has as well. */
type Drawn = Plot & { picture: readonly Mark[] };

/** How large a picture may be, in pixels. */
export interface Room {
  width: number;
  height: number;
  em: number;
}

/** A dot for each region with an exact figure. */
export function dotsPlot(
  view: IndicatorView,
  spread: Spread,
  picked: string | undefined,
  room: Room,
  pick?: (region: string) => void,
): Drawn {
  const { say, indicator } = view;
  const { placed } = spread;
  const place = placed.findIndex(({ region }) => region.id === picked);
  const selected = place < 0 ? undefined : place;
  const model: DotModel = {
    values: placed.map(({ observation }) => observation.value!),
    hollow: placed.map(({ observation }) =>
      isHollowAmong(
        observation,
        placed.map((row) => row.observation),
      ),
    ),
    references: linesOf(view, spread),
    half: halfOf(view, spread.half),
    picked: selected,
    most: indicator.unit === 'percent' ? 100 : undefined,
    unit: say.unit(indicator.unit),
  };
  return {
    ...dotPlot(model, environmentOf(say, room)),
    width: room.width,
    height: room.height,
    label: say.words.ui.keysHint(say.indicator(indicator)),
    selected,
    describe: (i) => rowText(say, placed[i]!),
    choose: (i) => pick?.(placed[i]!.region.id),
  };
}

/** Regions counted in columns of equal width. */
export function histogramPlot(view: IndicatorView, spread: Spread, room: Room): Drawn {
  const { say, indicator } = view;
  const bins = binsOf(spread.placed);
  const last = bins.length - 1;
  const model: ColumnModel = {
    columns: bins.map(({ rows }) => ({
      height: rows.length,
      text: rows.length > 0 ? String(rows.length) : '',
      look: '',
    })),
    edges: [...bins.map(({ from }) => from), ...bins.slice(-1).map(({ to }) => to)],
    references: linesOf(view, spread),
    half: halfOf(view, spread.half),
    unit: say.unit(indicator.unit),
  };
  return {
    ...columnPlot(model, environmentOf(say, room)),
    width: room.width,
    height: room.height,
    label: say.words.ui.keysHint(say.indicator(indicator)),
    describe: (i) => binText(view, spread, bins[i]!, i === last),
  };
}

/** One column a category. */
export function bandsPlot({ say, indicator }: IndicatorView, { bands }: Bands, room: Room): Drawn {
  const figures = bands.flatMap(({ observation }) => observation ?? []);
  const model: ColumnModel = {
    columns: bands.map(({ observation }) => ({
      height: observation?.value ?? null,
      text: observation?.status.includes('Q') ? '' : figureText(say, observation),
      look: observation ? lookOf(observation, figures) : '',
    })),
    names: bands.map(({ category }) => say.text(category.name)),
    references: [],
    half: undefined,
    unit: say.unit(indicator.unit),
  };
  return {
    ...columnPlot(model, environmentOf(say, room)),
    width: room.width,
    height: room.height,
    label: say.words.ui.keysHint(say.indicator(indicator)),
    describe: (i) => bandText(say, bands[i]!),
  };
}

function halfOf(
  view: IndicatorView,
  half: readonly [Stated, Stated] | undefined,
): ColumnModel['half'] {
  return half && { ends: [half[0].value, half[1].value], names: quartileNames(view, half) };
}

/** The look of a column: withheld, not final, or a bound. */
function lookOf(observation: Observation, shown: readonly Observation[]): string {
  if (observation.status.includes('Q')) return 'suppressed';
  if (isHollowAmong(observation, shown)) return 'hollow';
  return observation.value !== null && isBounded(observation.qualifier) ? 'open' : '';
}

import { html } from 'lit';
import { boldWidth } from '../../../charts/text-width.js';
import { tilesOf } from '../../../charts/tiles.js';
import { rankUntil } from '../../../core/derive/rank.js';
import type { View } from '../../base/element/view.js';
import { cssProps } from '../../base/element/css-props.js';
import { inEach, type Spoken } from '../../../i18n/lang.js';
import type { Ratio } from '../layout/layout.js';
import { tileType, type MapText } from '../layout/tile-type.js';
import { cardPicture } from './card-picture.js';
import { loadTag } from './card-tags.js';
import { rankList } from './rank-cell.js';
import type { Cell, SceneContext } from './scene.js';

/** What stands around the tiles, in em: what their figures say, what they are of, what their shades mean. */
const ABOVE = inEach<Omit<MapText, 'name'>>({
  'zh-CN': { title: 17.5, where: 43, key: 42 },
  en: { title: 44, where: 55, key: 68 },
});

/** Names in letters have no room in the tiles of an upright wall. */
export const hasRoomForNames = (lang: Spoken, ratio: Ratio): boolean =>
  lang !== 'en' || ratio !== 'portrait';

/** The regions below as squares, as large as their place allows. */
export function mapCell(view: View, indicator: string, context: SceneContext, area = 'map'): Cell {
  const { dataset, say, region, period } = view;
  loadTag('tiles');
  const { children } = region;
  const ranking = rankUntil(dataset, { indicator }, children, period);
  const tiles = tilesOf(ranking?.rows ?? [], children);
  const columns = Math.max(1, ...tiles.map(({ column }) => column + 1));
  const rows = Math.max(1, ...tiles.map(({ row }) => row + 1));
  const name = Math.max(
    ...children.map(({ id }) => boldWidth(say.words.shortPlace(say.region(id)))),
  );
  const item = dataset.indicators.get(indicator);
  const properties = {
    className: 'fill squares',
    indicator,
    lang: context.lang,
    headingLevel: context.headingLevel,
  };
  return {
    area,
    look: 'map firm',
    of: [indicator],
    at: children.map(({ id }) => id),
    body: (place) => {
      const { width, height, hasKey, hasNames } = tileType(place, columns, rows, {
        ...ABOVE[say.lang],
        name,
      });
      // Facts go before the type gets small: of many regions the ends of their order.
      if (!hasNames && item) return rankList(view, item, place);
      return html`<div
        class="fill ${hasKey ? '' : 'keyless'}"
        ${cssProps({ '--wide': `${width}`, '--high': `${height}` })}
      >
        ${cardPicture({ tag: 'tiles' }, properties)}
      </div>`;
    },
  };
}

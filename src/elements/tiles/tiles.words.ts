import { inEach } from '../../i18n/lang.js';

interface TilesWords {
  title: string;
}

/** What is said of tiles; apart, because not every page shows them. */
export const tilesWords = inEach<TilesWords>({
  'zh-CN': {
    title: '街道方格图（非地图）',
  },
  en: {
    title: 'Tile grid (not a map)',
  },
});

import type { Lang } from '../../i18n/lang.js';

interface TilesWords {
  title: string;
  steps: string;
  /** A region's name without the word for its level, where room is short. */
  short(name: string): string;
}

/** What is said of tiles and of steps of colour; apart, because not every page shows them. */
export const tilesWords: Record<Lang, TilesWords> = {
  'zh-CN': {
    title: '街道方格图（非地图）',
    steps: '由小到大，格中标各级下限',
    short: (name) => (name.length > 3 ? name.replace(/(街道|社区)$/, '') : name),
  },
  en: {
    title: 'Tile grid (not a map)',
    steps: 'from low to high; each box shows its lower bound',
    short: (name) => name.replace(/ (Subdistrict|Street|Community)$/i, ''),
  },
};

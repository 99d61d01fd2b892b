import type { Lang } from './words.js';

/** What is said of tiles and of steps of colour; apart, because not every page shows them. */
export const tilesWords: Record<Lang, { title: string; steps: string }> = {
  'zh-CN': { title: '街道方格图（非地图）', steps: '由小到大，格中标各级下限' },
  en: { title: 'Tile grid (not a map)', steps: 'from low to high; each box shows its lower bound' },
};

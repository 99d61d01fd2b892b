import { inEach } from '../../i18n/lang.js';

/** What is said of a figure beside its target, as the title of its bar. */
interface ProgressWords {
  /** What it is held against. */
  aims: Record<'target' | 'limit' | 'benchmark' | 'range', string>;
  above(aim: string, gap: string): string;
  below(aim: string, gap: string): string;
  at(aim: string): string;
}

/** What is said of targets; apart, because not every page shows one. */
export const progressWords = inEach<ProgressWords>({
  'zh-CN': {
    aims: { target: '目标', limit: '上限', benchmark: '参照线', range: '适宜区间' },
    above: (aim, gap) => `高于${aim}${gap}`,
    below: (aim, gap) => `低于${aim}${gap}`,
    at: (aim) => `正好在${aim}上`,
  },
  en: {
    aims: { target: 'target', limit: 'limit', benchmark: 'benchmark', range: 'range' },
    above: (aim, gap) => `${gap} above the ${aim}`,
    below: (aim, gap) => `${gap} below the ${aim}`,
    at: (aim) => `Exactly on the ${aim}`,
  },
});

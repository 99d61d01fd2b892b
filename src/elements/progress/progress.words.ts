import { inEach } from '../../i18n/lang.js';

interface Side {
  rate: boolean;
  wrong: boolean;
}

/** What is said of a figure beside its target, as the title of its bar. */
interface ProgressWords {
  /** What it is held against. */
  aims: Record<'target' | 'limit' | 'benchmark' | 'range', string>;
  /** Rates are high or low, counts many or few; `wrong` where the target is on the other side. */
  above(aim: string, gap: string, of: Side): string;
  below(aim: string, gap: string, of: Side): string;
  at(aim: string): string;
}

/** What is said of targets; apart, because not every page shows one. */
export const progressWords = inEach<ProgressWords>({
  'zh-CN': {
    aims: { target: '目标', limit: '上限', benchmark: '参照线', range: '适宜区间' },
    above: (aim, gap, { rate }) => `${rate ? '高于' : '超过'}${aim}${gap}`,
    below: (aim, gap, { rate }) => `${rate ? '低于' : '少于'}${aim}${gap}`,
    at: (aim) => `正好在${aim}上`,
  },
  en: {
    aims: { target: 'target', limit: 'limit', benchmark: 'benchmark', range: 'range' },
    above: (aim, gap, { wrong }) => `${gap} ${wrong ? 'over' : 'above'} the ${aim}`,
    below: (aim, gap, { wrong }) => `${gap} ${wrong ? 'short of' : 'below'} the ${aim}`,
    at: (aim) => `Exactly on the ${aim}`,
  },
});

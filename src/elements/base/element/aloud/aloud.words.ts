import { counted } from '../../../../i18n/counted.js';
import { inEach } from '../../../../i18n/lang.js';

interface AloudWords {
  /** The button that ends what is heard, and that it has ended. */
  stop: string;
  stopped: string;
  /** That the browser lets the page make no sound yet. */
  refused: string;
  /** What the lowest and the highest tone stand for. */
  lowest: string;
  highest: string;
  /** That the lowest pitch there is stands for zero. */
  fromZero: string;
  /** How what is no plain figure sounds, with how many there are. */
  preliminary(count: number): string;
  bounded(count: number): string;
  withheld(count: number): string;
  missing(count: number): string;
  /** That so many of all points are heard. */
  thinned(points: number, all: number): string;
  /** How to end it. */
  howToStop: string;
}

/** What is said of what is heard; apart, because it comes when a reader first asks for it. */
export const aloudWords = inEach<AloudWords>({
  'zh-CN': {
    stop: '停止',
    stopped: '已停止',
    refused: '浏览器没有允许播放声音，请再选一次',
    lowest: '最低音',
    highest: '最高音',
    fromZero: '音高从0算起',
    preliminary: (count) => `${count}个初步数，音轻而短`,
    bounded: (count) => `${count}个约数或界限数，同一个音响两下`,
    withheld: (count) => `${count}期不公布，是沙沙声，没有音高`,
    missing: (count) => `${count}处没有数，轻点一下后无声`,
    thinned: (points, all) => `${all}期中播放${points}个点，是各段的首末和高低`,
    howToStop: '按Esc停止',
  },
  en: {
    stop: 'Stop',
    stopped: 'Stopped',
    refused: 'The browser has not let this page play sound; choose it again',
    lowest: 'lowest tone',
    highest: 'highest tone',
    fromZero: 'pitch counts from zero',
    preliminary: (count) => `${counted(count, 'preliminary figure')}, soft and short`,
    bounded: (count) =>
      `${counted(count, 'bound or estimate', 'bounds or estimates')}, struck twice`,
    withheld: (count) => `${counted(count, 'period')} withheld, a rustle without pitch`,
    missing: (count) => `${counted(count, 'gap')} without a figure, a tick and then silence`,
    thinned: (points, all) =>
      `${counted(points, 'point')} of ${counted(all, 'period')}, the ends and extremes of each part`,
    howToStop: 'press Escape to stop',
  },
});

import { inEach } from '../../../i18n/lang.js';

interface TourWords {
  scenes: string;
  pause: string;
  resume: string;
  resting(seconds: number): string;
}

/** What is said of the tour through the scenes. */
export const tourWords = inEach<TourWords>({
  'zh-CN': {
    scenes: '场景',
    pause: '暂停',
    resume: '继续',
    resting: (seconds) => `${seconds}秒后继续`,
  },
  en: {
    scenes: 'Scenes',
    pause: 'Pause',
    resume: 'Resume',
    resting: (seconds) => `Goes on in ${seconds} s`,
  },
});

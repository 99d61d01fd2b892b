import type { Progress } from '../progress.js';

/** How a step is said: what is done, and what its amounts are counted in. */
export interface Step {
  readonly zh: string;
  readonly en: string;
  /** An amount a second. */
  rate(perSecond: number): readonly [zh: string, en: string];
}

/** How fast a step goes, and when it will be over. */
export class Pace {
  readonly #begun: number;
  #done = 0;

  constructor(
    readonly progress: Progress,
    readonly step: Step,
    readonly total: number,
    readonly now: () => number = () => performance.now(),
  ) {
    this.#begun = now();
  }

  /** So much more is done. */
  add(amount: number): void {
    this.#done += amount;
    this.at(0);
  }

  /** So much of what comes next is done. */
  at(beyond: number): void {
    const done = Math.min(this.#done + beyond, this.total);
    const seconds = (this.now() - this.#begun) / 1000;
    if (done <= 0 || seconds <= 0) return;
    const share = Math.floor((done / this.total) * 100);
    const left = Math.ceil((seconds / done) * (this.total - done));
    const { zh, en, rate } = this.step;
    const [zhRate, enRate] = rate(done / seconds);
    this.progress.say(
      `${zh}：${share}%，${zhRate}，约剩${left}秒`,
      `${en}: ${share}%, ${enRate}, about ${left} s left`,
    );
  }
}

const tenths = (value: number) => value.toFixed(1);

/** Reading, counted in bytes. */
export const reading = (source: string): Step => ({
  zh: `读取 ${source}`,
  en: `reading ${source}`,
  rate: (bytes) => [`每秒${tenths(bytes / 1e6)}MB`, `${tenths(bytes / 1e6)} MB/s`],
});

/** Anything that is counted one by one. */
export const counting = (zh: string, en: string, unit: string): Step => ({
  zh,
  en,
  rate: (count) => [`每秒${tenths(count)}${unit}`, `${tenths(count)}/s`],
});

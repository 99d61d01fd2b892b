// How smooth a wall of 3840 × 1080 stays while new data arrive.
import { sleep } from '../bench/measure.mjs';
import { openWall, painted } from './wall-page.mjs';

/** A task that a person may notice, in milliseconds. */
export const LONG = 50;

/** The value below which so many of a list lie. */
export function quantile(list, part) {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN;
}

/**
 * Times each frame, and each task over 50 ms, through so many updates of the whole wall.
 *
 * @returns {Promise<{ frames: number[], tasks: number[], updates: number }>}
 */
export async function frameTimes(browser, server, { updates }) {
  const { page } = await openWall(browser, server, { width: 3840, height: 1080, dwell: 600 });
  await painted(page);
  await sleep(1000);
  const measured = await page.evaluate(async (updates) => {
    const { soak } = window;
    const [frames, tasks] = [[], []];
    const observer = new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    );
    observer.observe({ type: 'longtask' });
    let [last, runs] = [0, true];
    const beat = (time) => {
      if (last) frames.push(time - last);
      last = time;
      if (runs) soak.raf(beat);
    };
    soak.raf(beat);
    const end = soak.updates + updates;
    while (soak.updates < end) {
      await soak.advance(1000, soak.settle);
      // A few frames for each second that is said to pass.
      for (let i = 0; i < 6; i++) await new Promise((done) => soak.raf(done));
    }
    runs = false;
    observer.disconnect();
    return { frames, tasks, updates };
  }, updates);
  await page.close();
  return measured;
}

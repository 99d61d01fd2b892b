import type { Source } from '../../src/data/source.js';

/** Waits until the source has something new to say. */
export const news = (source: Source, act: () => void = () => undefined) =>
  new Promise<void>((resolve) => {
    const stop = source.subscribe(() => {
      stopSoon();
      resolve();
    });
    const stopSoon = () => queueMicrotask(stop);
    act();
  });

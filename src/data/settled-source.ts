import type { Source } from './source.js';

/** A source once it is no longer reading: a document that withholds figures is read in two steps. */
export function settledSource(source: Source): Promise<Source> {
  if (source.snapshot.state !== 'loading') return Promise.resolve(source);
  return new Promise((done) => {
    const leave = source.subscribe(() => {
      if (source.snapshot.state === 'loading') return;
      leave();
      done(source);
    });
  });
}

import type { Problem } from '../core/contract/problem.js';
import type { Dataset } from '../core/model/dataset.js';
import type { Source } from './source.js';

/** A document that has been read, as a source that has it and gets no other; `now` in milliseconds. */
export const stillSource = (
  { dataset, problems }: { readonly dataset: Dataset; readonly problems: readonly Problem[] },
  now: number,
): Source => ({
  snapshot: { state: 'ready', dataset, problems: [...problems], loadedAt: now },
  subscribe: () => () => undefined,
  reload: () => undefined,
});

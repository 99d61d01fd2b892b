import type { Dataset } from '../core/model/dataset.js';
import type { Problem } from '../core/contract/problem.js';
import type { Statement } from '../elements/base/element/statement.js';
import { answerOf, type Tag } from '../twin/answer.js';

/** A document as it has been read. */
export interface ReadDocument {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
}

/** What the card of a tag says of a document, at a time in milliseconds. */
export const stated = (
  { dataset, problems }: ReadDocument,
  tag: Tag,
  now: number,
): Promise<Statement> =>
  answerOf(tag, {
    now,
    source: {
      snapshot: { state: 'ready', dataset, problems: [...problems], loadedAt: now },
      subscribe: () => () => undefined,
      reload: () => undefined,
    },
  });

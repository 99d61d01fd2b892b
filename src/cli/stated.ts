import type { Dataset } from '../core/model/dataset.js';
import type { Problem } from '../core/contract/problem.js';
import { stillSource } from '../data/still-source.js';
import type { Surroundings } from '../elements/base/element/source-controller.js';
import type { Statement } from '../elements/base/element/statement.js';
import { answerOf, type Tag } from '../twin/answer.js';

/** A document as it has been read. */
export interface ReadDocument {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
  /** Reads the files that it names; left out, none is read. */
  readonly file?: Surroundings['file'];
}

/** What the card of a tag says of a document, at a time in milliseconds. */
export const stated = (
  { file, ...read }: ReadDocument,
  tag: Tag,
  now: number,
): Promise<Statement> => answerOf(tag, { now, file, source: stillSource(read, now) });

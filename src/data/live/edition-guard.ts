import type { DatasetInfo } from '../../core/contract/contract.generated.js';
import type { Dataset } from '../../core/model/dataset.js';
import { parsePeriod, periodSpan } from '../../core/time/period.js';
import { problem, type Problem } from '../../core/contract/problem.js';

/** An older edition that has come for so long, in milliseconds, is meant. */
const MEANT = 10 * 60_000;

const issued = ({ vintage, published }: DatasetInfo) => vintage ?? published;

/** When the period ends that the data reach, in milliseconds; NaN for a text that names none. */
function reach({ asOf }: DatasetInfo): number {
  const period = asOf && parsePeriod(asOf);
  return period ? periodSpan(period)[1] : NaN;
}

/** Whether an edition is older than another one of the same dataset, by the period that it reaches, else by its issue. */
function isOlder(edition: DatasetInfo, other: DatasetInfo): boolean {
  if (edition.id !== other.id) return false;
  if (edition.supersedes && edition.supersedes === issued(other)) return false;
  const [a, b] = [reach(edition), reach(other)];
  if (a !== b && !Number.isNaN(a + b)) return a < b;
  return Date.parse(issued(edition)) < Date.parse(issued(other));
}

/**
 * Holds back an edition that is older than the one on show: servers and caches that are out of step
 * would have its figures go to and fro. One that keeps coming is a correction that was meant.
 */
export class EditionGuard {
  /** The edition in doubt, and when it first came. */
  #first: { edition: string; at: number } | undefined;

  /** What speaks against `dataset`; `passed` is the time by a clock that nobody sets, in milliseconds. */
  faults(dataset: Dataset, shown: Dataset | undefined, passed: number): Problem[] {
    if (!shown || !isOlder(dataset.info, shown.info)) {
      this.#first = undefined;
      return [];
    }
    const edition = [dataset.info.asOf, issued(dataset.info)].join();
    if (edition !== this.#first?.edition) this.#first = { edition, at: passed };
    if (passed - this.#first.at >= MEANT) return [];
    const name = ({ info }: Dataset) => info.asOf ?? issued(info);
    return [problem('older-edition', '', { value: name(dataset), shown: name(shown) })];
  }
}

import type { Problem } from '../core/contract/problem.js';
import type { ReleaseFile, ReleaseIndex } from '../core/contract/release.js';
import type { Dataset } from '../core/model/dataset.js';
import { joined } from '../core/read/joined.js';
import { ReleaseFiles } from '../core/read/release-files.js';
import type { OpenRelease, Snapshot, Source, Wanted } from './source.js';

/**
 * A release on a page: its index, and of its files those that tags of the page need, each fetched once. What a tag
 * shows is one dataset of its own file and those above it.
 */
export class Release implements OpenRelease {
  files!: ReleaseFiles;
  /** What is wrong with entries of the index. */
  problems: readonly Problem[] = [];
  readonly #sources = new Map<string, Source>();
  readonly #parts = new Map<string, Part>();
  readonly #wholes: Whole[] = [];

  /** `openAddress` gives the source of a file by its whole address. */
  constructor(
    readonly source: Source & { readonly url: string },
    readonly openAddress: (url: string) => Source,
  ) {}

  take(index: ReleaseIndex, problems: readonly Problem[]): void {
    this.files = new ReleaseFiles(index);
    this.problems = problems.filter(({ code }) => code !== 'release-index');
  }

  /** The same for all tags that need the same. */
  part = ({ own, compare, picked }: Wanted): Source => {
    const key = [own, compare, picked].join('\n');
    const part = this.#parts.get(key) ?? new Part(this, { own, compare, picked });
    this.#parts.set(key, part);
    return part;
  };

  /** The source of a file, one for all who need it. */
  open({ path }: ReleaseFile): Source {
    const source = this.#sources.get(path) ?? this.openAddress(new URL(path, this.source.url).href);
    this.#sources.set(path, source);
    return source;
  }

  /** The files as one dataset, made once. */
  whole(datasets: readonly Dataset[], own: Dataset): Dataset {
    const of = [own, ...datasets];
    const known = this.#wholes.find(
      (one) => one.of.length === of.length && one.of.every((dataset, i) => dataset === of[i]),
    );
    if (known) return known.whole;
    const whole = joined(datasets, own);
    this.#wholes.unshift({ of, whole });
    this.#wholes.splice(MOST_WHOLES);
    return whole;
  }
}

/** A dataset and what it was made of: the one whose title it has, then all. */
interface Whole {
  readonly of: readonly Dataset[];
  readonly whole: Dataset;
}

/** So many are kept, for a reader who goes back and forth. */
const MOST_WHOLES = 12;

/** A file that a tag needs. */
interface Needed {
  readonly source: Source;
  /** False for what the reader picked, and nothing waits for. */
  readonly isAwaited: boolean;
}

/** The source of what a tag shows: of the files that it needs those that have come. */
class Part implements Source {
  readonly parts: Release['part'];
  #seen: readonly Snapshot[] = [];
  #snapshot: Snapshot = { state: 'loading' };
  /** Whether the files that have come are of two releases. */
  #isMixed = false;
  /** What was seen when they were looked at again. */
  #before: readonly Snapshot[] | undefined;

  constructor(
    readonly release: Release,
    readonly wanted: Wanted,
  ) {
    this.parts = release.part;
  }

  get snapshot(): Snapshot {
    const seen = this.#sources.map(({ snapshot }) => snapshot);
    const isSame =
      seen.length === this.#seen.length && seen.every((one, i) => one === this.#seen[i]);
    if (isSame) return this.#snapshot;
    this.#seen = seen;
    return (this.#snapshot = this.#made());
  }

  subscribe(listener: () => void, refresh = 0): () => void {
    const leaves = new Map<Source, () => void>();
    // A release that follows may have other files.
    const follow = () => {
      const sources = this.#sources;
      for (const [source, leave] of leaves) {
        if (sources.includes(source)) continue;
        leave();
        leaves.delete(source);
      }
      for (const source of sources)
        if (!leaves.has(source)) leaves.set(source, source.subscribe(look, refresh));
    };
    let told = this.snapshot;
    const look = () => {
      follow();
      const { snapshot } = this;
      this.#askAgain();
      if (snapshot === told) return;
      told = snapshot;
      listener();
    };
    follow();
    this.#askAgain();
    return () => leaves.forEach((leave) => leave());
  }

  reload(): void {
    for (const source of this.#sources) source.reload();
  }

  /** Looks at all files once more where they are of two releases. */
  #askAgain() {
    if (!this.#isMixed || this.#before) return;
    this.#before = this.#seen;
    this.reload();
  }

  get #sources(): Source[] {
    return [this.release.source, ...this.#needed.map(({ source }) => source)];
  }

  /** What is only looked at besides comes last. */
  get #needed(): Needed[] {
    const { release, wanted } = this;
    const files = release.files.neededBy(wanted.own, wanted.compare);
    const needed = files.map((file) => ({ source: release.open(file), isAwaited: true }));
    const picked = release.files.fileOf(wanted.picked);
    if (!picked || files.includes(picked)) return needed;
    return [...needed, { source: release.open(picked), isAwaited: false }];
  }

  #made(): Snapshot {
    const { release, wanted } = this;
    const own = release.open(release.files.ownOf(wanted.own)).snapshot;
    if (!('dataset' in own)) return own;
    const needed = this.#needed;
    const isComing = ({ source, isAwaited }: Needed) =>
      isAwaited && source.snapshot.state === 'loading';
    if (needed.some(isComing)) return this.#snapshot;
    const snapshots = needed.map(({ source }) => source.snapshot);
    const there = snapshots.flatMap((one) => ('dataset' in one ? one : []));
    const datasets = there.map(({ dataset }) => dataset);
    const mixed = release.files.mixed(datasets);
    this.#isMixed = mixed !== undefined;
    if (mixed) return this.#refused(mixed);
    this.#before = undefined;
    const ready = {
      dataset: release.whole(datasets, own.dataset),
      problems: [
        ...release.problems,
        ...snapshots.flatMap((one) => ('problems' in one ? one.problems : [])),
      ],
      loadedAt: Math.min(...there.map(({ loadedAt }) => loadedAt)),
    };
    const stale = there.find(({ state }) => state === 'stale');
    return stale?.state === 'stale'
      ? { state: 'stale', ...ready, failure: stale.failure }
      : { state: 'ready', ...ready };
  }

  /** While one release takes the place of another what was on show stays, until all have been looked at again. */
  #refused(failure: Problem): Snapshot {
    const before = this.#snapshot;
    if (!this.#before || this.#seen.some((one, i) => one === this.#before![i])) return before;
    if (!('dataset' in before)) return { state: 'failed', problems: [failure] };
    const { dataset, problems, loadedAt } = before;
    return { state: 'stale', dataset, problems, loadedAt, failure };
  }
}

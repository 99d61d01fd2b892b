import { problem, type Problem } from '../contract/problem.js';
import type { ReleaseFile, ReleaseIndex } from '../contract/release.js';
import type { Dataset } from '../model/dataset.js';

/** The files of a release by their regions. */
export class ReleaseFiles {
  readonly #byRegion: ReadonlyMap<string, ReleaseFile>;

  constructor(readonly index: ReleaseIndex) {
    this.#byRegion = new Map(index.files.map((file) => [file.region, file]));
  }

  /**
   * The file of a region: its own, or else, for a region within one, that whose id is the longest beginning of its
   * id, as the codes of divisions are made (GB/T 2260, GB/T 10114). Undefined where there is none.
   */
  fileOf(region: string): ReleaseFile | undefined {
    for (let code = region; code; code = code.slice(0, -1)) {
      const file = this.#byRegion.get(code);
      if (file) return file;
    }
    return undefined;
  }

  /** The file that a tag of a region is about; where there is none, or none is named, that which nothing is above. */
  ownOf(region: string): ReleaseFile {
    const { files } = this.index;
    return this.fileOf(region) ?? files.find(({ above }) => above === undefined) ?? files[0]!;
  }

  /**
   * What a tag needs, those above before those below, as in a document that has all of them: its own file with all
   * above it, then those of the regions that it is compared with.
   *
   * @param compare - Ids of regions, parted by blanks; other words are none.
   */
  neededBy(region: string, compare: string): ReleaseFile[] {
    const files = new Set(this.#lineOf(this.ownOf(region)));
    for (const id of compare.split(/\s+/)) {
      const file = this.fileOf(id);
      if (file) files.add(file);
    }
    return [...files];
  }

  /** What is wrong with documents that are not all of the day of this release; undefined where they are. */
  mixed(datasets: readonly Dataset[]): Problem | undefined {
    const days = new Set([this.index.published, ...datasets.map(({ info }) => info.published)]);
    if (days.size === 1) return undefined;
    return problem('mixed-release', '', { value: [...days].sort().join('、') });
  }

  #lineOf(file: ReleaseFile): ReleaseFile[] {
    const line = [file];
    for (let at = file; at.above !== undefined; at = line[0]!) {
      const above = this.#byRegion.get(at.above);
      if (!above || line.includes(above)) break;
      line.unshift(above);
    }
    return line;
  }
}

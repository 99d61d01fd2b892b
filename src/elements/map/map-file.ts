import { areasOf, inReadingOrder, type Area } from '../../charts/map.js';

/** Why a map file has no areas to draw. */
export type FileFault = 'not-loaded' | 'no-areas';

/** What a map file holds: areas from north-west to south-east, or why there are none. */
export type FileContent = readonly Area[] | FileFault;

/** The file of a map: loaded once for each address, and told of when it is there. */
export class MapFile {
  /** The address that was asked for last. */
  #url = '';
  #content: FileContent | undefined;

  constructor(readonly onChange: () => void) {}

  /** What the file that was asked for last holds; undefined until it is known. */
  get content(): FileContent | undefined {
    return this.#content;
  }

  /** The content of the file at an address; undefined until it is known. */
  contentOf(url: string): FileContent | undefined {
    return url === this.#url ? this.#content : undefined;
  }

  /** Asks for a file, unless it is the one that was asked for last. */
  load(url: string): void {
    if (url === this.#url) return;
    this.#url = url;
    this.#content = undefined;
    void contentAt(url).then((content) => {
      if (url !== this.#url) return;
      this.#content = content;
      this.onChange();
    });
  }
}

async function contentAt(url: string): Promise<FileContent> {
  try {
    const response = await fetch(url);
    if (!response.ok) return 'not-loaded';
    const areas = areasOf(await response.json());
    return areas ? inReadingOrder(areas) : 'no-areas';
  } catch {
    return 'not-loaded';
  }
}

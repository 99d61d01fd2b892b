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
    if (url !== this.#url) void this.bring(url, () => fetched(url));
  }

  /** Takes up the file of an address as somebody reads it, who throws where it cannot be had. */
  async bring(url: string, read: () => Promise<unknown>): Promise<void> {
    this.#url = url;
    this.#content = undefined;
    const content = await contentFrom(read);
    if (url !== this.#url) return;
    this.#content = content;
    this.onChange();
  }
}

async function fetched(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`not loaded: ${url}`);
  return response.json();
}

async function contentFrom(read: () => Promise<unknown>): Promise<FileContent> {
  try {
    const areas = areasOf(await read());
    return areas ? inReadingOrder(areas) : 'no-areas';
  } catch {
    return 'not-loaded';
  }
}

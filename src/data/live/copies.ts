/** A document as it was when it was last known to be good. */
export interface Copy {
  text: string;
  /** What it took from other addresses, such as its catalogue. */
  beside: Record<string, string>;
  /** Milliseconds; when the server last confirmed it. */
  loadedAt: number;
}

/** Where the last good documents outlive a reboot, one for each address. Nothing in it throws. */
export interface Copies {
  /** Patiently: after a boot a disk may be busy for a while. What is no copy of ours counts as none. */
  read(url: string): Promise<Copy | undefined>;
  /** False where there is no room or no permission: a missing copy is no fault. */
  write(url: string, copy: Copy): Promise<boolean>;
  /** The copy that is there has been confirmed again. */
  confirm(url: string, loadedAt: number): Promise<void>;
  drop(url: string): Promise<void>;
}

const DATABASE = 'gongfu-board';
/** The documents, and when each was confirmed: the latter changes far more often. */
const [TEXTS, DATES] = ['documents', 'dates'] as const;
/** A copy of an address that was not confirmed for so long is dropped. */
const UNUSED = 30 * 24 * 3600_000;
/** What a database has not taken by then counts as not written. */
const PATIENCE = 3000;
/** What it has not given by then counts as not there; a wall shows long before that it waits. */
const READING = 60_000;
/** No copy is older than the product. */
const FIRST = Date.UTC(2024, 0, 1);
/** The last moment that has a date. */
const LAST = 8.64e15;

/** The outcome of a request; a quota, a private window or a broken disk rejects. */
const outcome = <Result>(request: IDBRequest<Result>) =>
  new Promise<Result>((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });

const done = (transaction: IDBTransaction) =>
  new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error));
  });

/** What comes of `work`, or nothing if it takes too long: a busy disk must not pile up what is to be written. */
async function inTime<Result>(
  work: Promise<Result>,
  patience = PATIENCE,
): Promise<Result | undefined> {
  let timer;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What a database gave, where it is a copy with a date; another version may have written what it liked. */
function copyOf(copy: unknown, loadedAt: unknown): Copy | undefined {
  if (typeof copy !== 'object' || copy === null) return undefined;
  if (typeof loadedAt !== 'number' || !(loadedAt >= FIRST && loadedAt <= LAST)) return undefined;
  const { text, beside } = copy as Partial<Record<keyof Copy, unknown>>;
  if (typeof text !== 'string' || typeof beside !== 'object' || beside === null) return undefined;
  const texts = Object.entries(beside).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return { text, beside: Object.fromEntries(texts), loadedAt };
}

function opened(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(DATABASE, 1);
  request.addEventListener('upgradeneeded', () => {
    for (const store of [TEXTS, DATES]) request.result.createObjectStore(store);
  });
  return outcome(request);
}

/**
 * The copies of this origin, in IndexedDB. The database is opened for each act and closed after it:
 * a connection held for a year would be lost one day, and would stand in the way of a newer version.
 * A copy is waited for `reading` milliseconds.
 */
export function browserCopies(
  factory: () => IDBFactory = () => indexedDB,
  reading = READING,
): Copies {
  async function act<Result>(
    mode: IDBTransactionMode,
    work: (texts: IDBObjectStore, dates: IDBObjectStore) => Result | Promise<Result>,
  ): Promise<Result | undefined> {
    try {
      const database = await opened(factory());
      try {
        const transaction = database.transaction([TEXTS, DATES], mode);
        const finished = done(transaction);
        // Where the work itself throws, nobody waits for it.
        finished.catch(() => undefined);
        const [texts, dates] = [transaction.objectStore(TEXTS), transaction.objectStore(DATES)];
        const [result] = await Promise.all([work(texts, dates), finished]);
        return result;
      } finally {
        database.close();
      }
    } catch {
      return undefined;
    }
  }

  return {
    read: (url) =>
      inTime(
        act('readonly', async (texts, dates) => {
          const [copy, loadedAt] = await Promise.all([
            outcome<unknown>(texts.get(url)),
            outcome<unknown>(dates.get(url)),
          ]);
          return copyOf(copy, loadedAt);
        }),
        reading,
      ),
    write: async (url, { loadedAt, ...copy }) =>
      (await inTime(
        act('readwrite', (texts, dates) => {
          texts.put(copy, url);
          dates.put(loadedAt, url);
          dropOlder(texts, dates, loadedAt - UNUSED);
          return true;
        }),
      )) ?? false,
    confirm: (url, loadedAt) =>
      inTime(act('readwrite', (_, dates) => void dates.put(loadedAt, url))),
    drop: (url) =>
      inTime(
        act('readwrite', (texts, dates) => {
          texts.delete(url);
          dates.delete(url);
        }),
      ),
  };
}

function dropOlder(texts: IDBObjectStore, dates: IDBObjectStore, limit: number) {
  const walk = dates.openCursor();
  walk.addEventListener('success', () => {
    const cursor = walk.result;
    if (!cursor) return;
    if (cursor.value < limit) {
      texts.delete(cursor.key);
      cursor.delete();
    }
    cursor.continue();
  });
}

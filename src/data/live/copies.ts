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
  /** However long it takes: after a boot a disk may be busy for a while. */
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
async function inTime<Result>(work: Promise<Result>): Promise<Result | undefined> {
  let timer;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
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
 */
export function browserCopies(factory: () => IDBFactory = () => indexedDB): Copies {
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
      act('readonly', async (texts, dates) => {
        const [copy, loadedAt] = await Promise.all([
          outcome<Omit<Copy, 'loadedAt'> | undefined>(texts.get(url)),
          outcome<number | undefined>(dates.get(url)),
        ]);
        return copy && loadedAt !== undefined ? { ...copy, loadedAt } : undefined;
      }),
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
      act('readwrite', (texts, dates) => {
        texts.delete(url);
        dates.delete(url);
      }),
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

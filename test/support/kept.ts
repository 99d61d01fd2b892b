import type { Page } from 'puppeteer-core';

/** How many entries all databases of the page have; what is being written counts only when it is there. */
export const countKept = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let count = 0;
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((yes, no) => {
        request.addEventListener('success', () => yes(request.result));
        request.addEventListener('error', () => no(request.error!));
      });
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name!));
      for (const store of database.objectStoreNames)
        count += await done(database.transaction(store).objectStore(store).count());
      database.close();
    }
    return count;
  });

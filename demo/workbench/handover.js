// What one page of this site hands to another in the same browser: the workbench its data to the builder.
// A database takes documents that are too large for a session's storage.

const [DATABASE, STORE, KEY] = ['gongfu-workbench', 'handed', 'data'];

const done = (request) =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });

async function store(mode) {
  const request = indexedDB.open(DATABASE, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE));
  const database = await done(request);
  return { database, store: database.transaction(STORE, mode).objectStore(STORE) };
}

/**
 * Leaves a data file for the other page; throws where the browser stores nothing.
 *
 * @param {{ name: string, text: string }} file
 */
export async function handOver(file) {
  const { database, store: kept } = await store('readwrite');
  await done(kept.put(file, KEY));
  database.close();
}

/**
 * The data file that was left last, if there is one.
 *
 * @returns {Promise<{ name: string, text: string } | undefined>}
 */
export async function handed() {
  try {
    const { database, store: kept } = await store('readonly');
    const file = await done(kept.get(KEY));
    database.close();
    return file;
  } catch {
    return undefined;
  }
}

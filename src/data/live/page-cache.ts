import { workers } from './workers.js';

/** What a page is made of, by what asked for it. */
const PARTS = /^(script|link|css|img|other)$/;

let caching: Promise<void> | undefined;

/**
 * Has the service worker of this page, where there is one (gongfu-sw.js), keep the page and the files
 * that it came with. They were loaded before the worker was in charge, and a wall may never be loaded
 * a second time before it has to come up without the network. Files that were under way meanwhile
 * follow as they come, and a newer worker is told of all anew. Every wall of a page may ask for it.
 */
export const cachePage = (): Promise<void> => (caching ??= cache());

async function cache() {
  const container = workers();
  if (!container) return;
  await container.ready;
  let told: ServiceWorker | undefined;
  const tell = async (entries: PerformanceEntryList) => {
    // The worker of that moment: a newer one may have taken over.
    const { active } = (await container.getRegistration()) ?? {};
    if (!active) return;
    const isNew = active !== told;
    told = active;
    const loaded = isNew ? performance.getEntriesByType('resource') : entries;
    const parts = loaded
      .filter(({ initiatorType }: Partial<PerformanceResourceTiming>) => PARTS.test(initiatorType!))
      .map(({ name }) => name);
    const urls = isNew ? [location.href.replace(/#.*/, ''), ...parts] : parts;
    if (urls.length > 0) active.postMessage({ keep: urls }, []);
  };
  const hear = (entries: PerformanceEntryList) => tell(entries).catch(() => undefined);
  container.addEventListener('controllerchange', () => void hear([]));
  await hear([]);
  new PerformanceObserver((list) => void hear(list.getEntries())).observe({ type: 'resource' });
}

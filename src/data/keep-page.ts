/** What a page is made of, by what asked for it. */
const PARTS = /^(script|link|css|img|other)$/;

/**
 * Has the service worker of this page, where there is one (gongfu-sw.js), keep the page and the files
 * that it came with. They were loaded before the worker was in charge, and a wall may never be loaded
 * a second time before it has to come up without the network. Files that were under way meanwhile
 * follow as they come.
 */
export async function keepPage(page: Window = window): Promise<void> {
  const worker = page.navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!worker) return;
  const { active } = await worker.ready;
  const keep = (urls: string[]) => active?.postMessage({ keep: urls }, []);
  keep([page.location.href.replace(/#.*/, '')]);
  new PerformanceObserver((list) => {
    const parts = list
      .getEntries()
      .filter(({ initiatorType }: Partial<PerformanceResourceTiming>) => PARTS.test(initiatorType!))
      .map(({ name }) => name);
    if (parts.length > 0) keep(parts);
  }).observe({ type: 'resource', buffered: true });
}

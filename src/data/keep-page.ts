/**
 * Has the service worker of this page, where there is one (gongfu-sw.js), keep the page and the files
 * that it came with. They were loaded before the worker was in charge, and a wall may never be loaded
 * a second time before it has to come up without the network.
 */
export async function keepPage(page: Window = window): Promise<void> {
  const worker = page.navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!worker) return;
  const { active } = await worker.ready;
  const files = page.performance
    .getEntriesByType('resource')
    .filter((entry) =>
      /^(script|link|css|img|other)$/.test((entry as PerformanceResourceTiming).initiatorType),
    )
    .map(({ name }) => name);
  active?.postMessage({ keep: [page.location.href.replace(/#.*/, ''), ...files] }, []);
}

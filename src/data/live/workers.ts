/** What looks after this page's service workers; in a sandbox even to ask for it throws. */
export function workers(): ServiceWorkerContainer | undefined {
  try {
    return (globalThis.navigator as Partial<Navigator> | undefined)?.serviceWorker;
  } catch {
    return undefined;
  }
}

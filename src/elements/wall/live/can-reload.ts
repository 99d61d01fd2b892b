import { KEPT } from '../../../data/live/answers.js';

/** An answer that takes longer than this, in milliseconds, is none. */
const PATIENCE = 10_000;

/**
 * Whether the page would come back if it were loaded anew: its own address answers with a page now,
 * or the service worker has a copy of it (gongfu-sw.js). A proxy or a login answers with a page as
 * well, so what the network gives counts only while the data are confirmed, `isLive`. Without this
 * look a wall whose network is gone would stand as the browser's error page until somebody comes.
 */
export async function canReload(isLive: boolean): Promise<boolean> {
  const request = new AbortController();
  const timer = setTimeout(() => request.abort(), PATIENCE);
  try {
    const { href } = location;
    const { signal } = request;
    const response = await fetch(href, { signal, cache: 'no-store', redirect: 'error' });
    const { ok, headers } = response;
    const isPage = ok && /\bx?html\b/.test(headers.get('content-type') ?? '');
    // The whole of it: a line that breaks off would break off again.
    await response.text();
    return isPage && (isLive || headers.has(KEPT));
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { langFor } from '../../../i18n/lang.js';
import { languageOf } from '../../base/element/context.js';
import { workerWords, type WorkerFault } from './worker.words.js';

/** The policy that a page under Trusted Types has to allow, for an address of its own site. */
const POLICY = 'gongfu-worker';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

/** A policy of one name may be made once. */
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** The address as `register` takes it; throws where the policy of the page does not allow it. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy(POLICY, { createScriptURL: (url) => url });
  return (policy?.createScriptURL(address) ?? address) as string;
}

function addressOf(worker: string, base: string): URL | undefined {
  try {
    return new URL(worker, base);
  } catch {
    return undefined;
  }
}

async function register(worker: string, base: string): Promise<WorkerFault | undefined> {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (!serviceWorker) return 'insecure';
  const address = addressOf(worker, base);
  if (address?.origin !== location.origin) return 'missing';
  let url;
  try {
    url = trusted(address.href);
  } catch {
    return 'policy';
  }
  try {
    const { scope } = await serviceWorker.register(url);
    return location.href.startsWith(scope) ? undefined : 'scope';
  } catch {
    // Without the network there is nothing to compare with; the worker that is there goes on.
    return (await serviceWorker.getRegistration()) ? undefined : 'missing';
  }
}

/**
 * Puts the service worker (gongfu-sw.js) in charge of the page, so that the wall comes up without the
 * network. A wall that keeps nothing has none. What prevents it is said once, to the webmaster.
 */
export class WorkerController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #worker: () => string;
  #asked = '';

  /** `worker` answers the address of the worker; empty for a wall without one. */
  constructor(host: ReactiveControllerHost & HTMLElement, worker: () => string) {
    this.#host = host;
    this.#worker = worker;
    host.addController(this);
  }

  hostUpdated(): void {
    const worker = this.#worker();
    if (worker === this.#asked) return;
    this.#asked = worker;
    if (worker) void this.#register(worker);
  }

  async #register(worker: string) {
    const { baseURI, lang } = this.#host;
    // In a sandbox even to ask for the workers throws, and where the browser stores nothing all fails.
    const fault = await register(worker, baseURI).catch(() => 'blocked' as const);
    if (!fault) return;
    const words = workerWords[langFor(lang || languageOf(this.#host))];
    console.warn(`共富看板 Gongfu Board gf-wall: ${words[fault](worker)}`);
  }
}

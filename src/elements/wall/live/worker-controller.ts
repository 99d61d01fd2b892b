import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { wallWorkerWords, type WorkerFault } from './worker.words.js';
import { langFor } from '../../../i18n/lang.js';
import { languageOf } from '../../base/element/context.js';

export interface WorkedHost extends ReactiveControllerHost, HTMLElement {
  worker: string;
  noKeep: boolean;
}

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
  #asked = '';

  constructor(readonly host: WorkedHost) {
    host.addController(this);
  }

  hostUpdated(): void {
    const { worker, noKeep, baseURI } = this.host;
    const asked = noKeep ? '' : worker;
    if (asked === this.#asked) return;
    this.#asked = asked;
    if (asked) void this.#register(asked, baseURI);
  }

  async #register(worker: string, base: string) {
    // In a sandbox even to ask for the workers throws, and where the browser stores nothing all fails.
    const fault = await register(worker, base).catch(() => 'blocked' as const);
    if (!fault) return;
    const { lang } = this.host;
    const words = wallWorkerWords[langFor(lang || languageOf(this.host))];
    console.warn(`共富看板 Gongfu Board gf-wall: ${words[fault](worker)}`);
  }
}

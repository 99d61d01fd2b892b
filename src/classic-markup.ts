/**
 * What Lit in the two plain scripts takes for the page's Trusted Types. Each script has a Lit of its own, and the
 * policy of one name may be made once: whoever comes second is given that of the first.
 */
import { isBeside } from './classic-later.js';

interface TrustedTypes {
  createPolicy(name: string, rules: object): unknown;
}

interface Asked {
  policy?: unknown;
}

const ASK = `gf-markup-${__GONGFU_VERSION__}`;

const { trustedTypes: page } = globalThis as { trustedTypes?: TrustedTypes };

function createPolicy(name: string, rules: object): unknown {
  const asked: Asked = {};
  document.dispatchEvent(new CustomEvent(ASK, { detail: asked }));
  if (asked.policy) return asked.policy;
  const policy = page!.createPolicy(name, rules);
  document.addEventListener(ASK, (event) => {
    // Asked for by a script that runs at this moment; one of the page itself gets nothing.
    if (isBeside(document.currentScript)) (event as CustomEvent<Asked>).detail.policy = policy;
  });
  return policy;
}

export const trustedTypes: TrustedTypes | undefined = page && { createPolicy };

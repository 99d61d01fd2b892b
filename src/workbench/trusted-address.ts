interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

/** The one policy that a page with the tags allows. */
const ALLOWED = 'lit-html';

/**
 * The address of our own worker as `Worker` takes it where a page demands trusted types. A page allows the
 * policy of Lit and no other, and Lit has made it already; an empty document inside the page has the same
 * rules and no policy yet. The one that is made there lets this address pass and none beside it.
 */
export function trustedAddress(address: string): string {
  if (!('trustedTypes' in globalThis)) return address;
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  try {
    const { trustedTypes } = frame.contentWindow as unknown as { trustedTypes: TrustedTypes };
    const policy = trustedTypes.createPolicy(ALLOWED, {
      createScriptURL(url) {
        if (url !== address) throw new TypeError(`invalid address: ${url}`);
        return url;
      },
    });
    return policy.createScriptURL(address) as string;
  } finally {
    frame.remove();
  }
}

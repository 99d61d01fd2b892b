import { DIRECTIVES } from './policy.js';

/** One Content-Security-Policy: directive → its sources. The first of two alike counts. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** What a page asks its policies for. */
export interface Need {
  directive: 'script-src' | 'connect-src' | 'frame-src' | 'trusted-types' | 'sandbox';
  /** The address asked for; for `trusted-types` the name of the policy. */
  what: string;
  /** The nonce of the tag that asks. */
  nonce?: string;
  /** Without it all is drawn, and one thing that a reader may ask for does not come. */
  isSpare?: true;
}

/** What the browser looks for, the most particular first (CSP level 3, 6.8.1 and 6.8.3). */
const CHAINS: Record<string, string[]> = {
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
};

/** The policies of a header or a meta element; a comma separates two. */
export function parsePolicies(text: string): Policy[] {
  return text
    .split(',')
    .map((written) => {
      const policy = new Map<string, string[]>();
      for (const part of written.split(';')) {
        const [name = '', ...sources] = part.trim().split(/\s+/);
        const key = name.toLowerCase();
        if (key && !policy.has(key)) policy.set(key, sources);
      }
      return policy;
    })
    .filter((policy) => policy.size > 0);
}

/** The directive of a policy that decides about a need, if one does. */
export function decisive(policy: Policy, { directive }: Need): string | undefined {
  return (CHAINS[directive] ?? [directive]).find((name) => policy.has(name));
}

/** Whether a policy lets a page have what it asks for. */
export function allows(policy: Policy, need: Need, page: string): boolean {
  const name = decisive(policy, need);
  if (!name) return true;
  const sources = policy.get(name)!;
  if (need.directive === 'sandbox') return sources.includes(need.what);
  if (need.directive === 'trusted-types') {
    return sources.some((source) => source === need.what || source === '*');
  }
  if (need.nonce && sources.includes(`'nonce-${need.nonce}'`)) return true;
  // With 'strict-dynamic' addresses count for nothing where scripts are concerned.
  if (need.directive === 'script-src' && sources.includes("'strict-dynamic'")) return false;
  return sources.some((source) => matches(source, need.what, page));
}

/** Whether a source expression covers an address (CSP level 3, 6.7.2.8). */
function matches(source: string, address: string, page: string): boolean {
  const url = new URL(address);
  const home = new URL(page);
  if (source === '*') return /^https?:$/.test(url.protocol) || url.protocol === home.protocol;
  if (source.toLowerCase() === "'self'") return url.origin === home.origin;
  if (/^[a-z][a-z\d+.-]*:$/i.test(source)) return covers(source.toLowerCase(), url.protocol);
  const parts = /^(?:([a-z][a-z\d+.-]*):\/\/)?([^/:]+)(?::(\d+|\*))?(\/.*)?$/i.exec(source);
  if (!parts) return false;
  const [, scheme, host = '', port, path] = parts;
  if (!covers(scheme ? `${scheme.toLowerCase()}:` : home.protocol, url.protocol)) return false;
  const wild = host.startsWith('*.') && url.hostname.endsWith(host.slice(1).toLowerCase());
  if (host !== '*' && !wild && host.toLowerCase() !== url.hostname) return false;
  if (port !== '*' && (port ?? '') !== url.port && !(port && port === usual(url))) return false;
  if (!path || path === '/') return true;
  return path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path;
}

const usual = ({ port, protocol }: URL) => port || (protocol === 'https:' ? '443' : '80');

/** A scheme covers itself and its safe variant. */
const covers = (asked: string, used: string) =>
  asked === used || (asked === 'http:' && used === 'https:');

/** The policy with what the needs lack; a directive that fell back gets a line of its own. */
function mend(policy: Policy, needs: readonly Need[], page: string): Policy {
  const mended = new Map(policy);
  for (const need of needs) {
    if (allows(mended, need, page)) continue;
    const name = decisive(mended, need)!;
    const target = name === 'default-src' ? need.directive : name;
    const kept = mended.get(name)!.filter((source) => source !== "'none'");
    mended.set(target, [...kept, sourceFor(need, page)]);
  }
  return mended;
}

/** How a policy names what is needed. */
export function sourceFor({ directive, what }: Need, page: string): string {
  if (!directive.endsWith('-src')) return what;
  const { origin } = new URL(what);
  return origin === new URL(page).origin ? "'self'" : origin;
}

const write = (policy: Policy) =>
  [...policy].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');

/**
 * The header to send: the page's own policies with what they lack, or where it has none the strictest
 * one that serves the page.
 */
export function headerFor(
  policies: readonly Policy[],
  needs: readonly Need[],
  page: string,
): string {
  const base = policies.length > 0 ? policies : parsePolicies(DIRECTIVES.join(';'));
  return base.map((policy) => write(mend(policy, needs, page))).join(', ');
}

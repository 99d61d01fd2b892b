import type { IncomingMessage } from 'node:http';
import { hostname } from 'node:os';

/** What every machine is called by itself. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** A name or an address, with a port or without, and nothing else: no user, no path. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i;

/** The name in a Host header in the one way that browsers write it; undefined where it is none. */
function nameIn(header: string | undefined): string | undefined {
  if (!header || !HOST.test(header)) return undefined;
  try {
    return new URL(`http://${header}`).hostname;
  } catch {
    return undefined;
  }
}

/** A name or an address as it stands in a Host header. */
const written = (host: string) => nameIn(host.includes(':') ? `[${host}]` : host);

/** The address that a request came to. */
function addressOf({ socket }: IncomingMessage): string | undefined {
  // A socket of both families says an IPv4 address in the form of the other.
  return written((socket.localAddress ?? '').replace(/^::ffff:(?=\d+\.)/, ''));
}

/**
 * Whether a request names this server by a name of its own: that of the machine to itself, the `host`
 * that it was told to listen on and, where that is every address, the address that was reached and the
 * machine's name. Any other name may be one that somebody bent to this address, so that his page could
 * read what is served here (DNS rebinding).
 */
export function isNamed(request: IncomingMessage, host: string): boolean {
  const name = nameIn(request.headers.host);
  if (name === undefined) return false;
  const isEverywhere = ['', '0.0.0.0', '::'].includes(host);
  const own = isEverywhere ? [addressOf(request), hostname().toLowerCase()] : [written(host)];
  return LOOPBACK.includes(name) || own.includes(name);
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { DIRECTIVES } from '../core/doctor/policy.js';
import { isNamed } from './own-names.js';

/** What every answer of a server of ours says: other sites neither read it, nor frame it, nor learn where a reader came from. */
export const SITE_HEADERS = {
  'content-security-policy': DIRECTIVES.join('; '),
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
};

/** What is said to who comes by another name than the server's own. */
const MISDIRECTED =
  '这里只以本机的名称提供网页，请用命令行显示的地址，或用 --host 写明名称。\n' +
  'This server answers for its own names only: use the address that the command printed, or name it with --host.\n';

/**
 * Begins an answer with these headers, and ends it where it is refused: to who comes by another name than the
 * server's, or wants more than to read. Answers whether it goes on.
 */
export function begun(
  request: IncomingMessage,
  response: ServerResponse,
  host: string,
  headers: Readonly<Record<string, string>> = SITE_HEADERS,
): boolean {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (!isNamed(request, host)) {
    response.writeHead(421, { 'content-type': 'text/plain; charset=utf-8' }).end(MISDIRECTED);
    return false;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return false;
  }
  return true;
}

/** Ends an answer where there is nothing at a path; no page of ours has an icon, which every browser asks for. */
export function notThere(path: string, response: ServerResponse): void {
  response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
}

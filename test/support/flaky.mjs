// A server whose answers change, for the tests of loading.
import { readFileSync } from 'node:fs';

/** How each step of a script answers a request. `n` counts the documents that were sent before. */
const STEPS = {
  ok: (document, n) => ({ body: document(n), etag: `"${n}"` }),
  /** The document that was sent last: 304 for whoever has it. */
  same: (document, n) => ({ body: document(n - 1), etag: `"${n - 1}"` }),
  plain: (document, n) => ({ body: document(n) }),
  truncated: (document, n) => ({ body: document(n).slice(0, 2000) }),
  html: () => ({ body: '<!doctype html><title>503</title><p>busy', type: 'text/html' }),
  empty: () => ({ body: '' }),
  gbk: () => ({ body: Buffer.from('7b22cad0223a317d', 'hex') }),
  404: () => ({ status: 404, body: 'not found' }),
  500: () => ({ status: 500, body: 'out of order' }),
  slow: (document, n) => ({ body: document(n), wait: 400 }),
};

/**
 * `/flaky/<id>/<step>,<step>,…` answers by one step a request, the last one for ever;
 * `/flaky/<id>` answers with the list of the steps and status codes that it has sent.
 *
 * Each `ok` sends a document in which one figure is one higher: 86 at first.
 *
 * @param {string} file a valid document
 */
export function flaky(file) {
  const scripts = new Map();
  const document = (n) => {
    const contract = JSON.parse(readFileSync(file, 'utf8'));
    contract.observations[1].value = 86 + n;
    return JSON.stringify(contract);
  };

  return async (context, next) => {
    const [, place, id, script] = context.path.split('/');
    if (place !== 'flaky') return next();
    const log = scripts.get(id) ?? { sent: 0, answers: [] };
    scripts.set(id, log);
    context.set('cache-control', 'no-cache');
    if (script === undefined) {
      context.body = JSON.stringify(log.answers);
      return undefined;
    }
    const steps = script.split(',');
    const step = steps[Math.min(log.answers.length, steps.length - 1)];
    const entry = { step, status: 0 };
    log.answers.push(entry);
    const { status = 200, body, type, etag, wait = 0 } = STEPS[step](document, log.sent);
    if (['ok', 'plain', 'slow'].includes(step)) log.sent++;
    if (wait) await new Promise((done) => setTimeout(done, wait));
    const known = etag !== undefined && context.get('if-none-match') === etag;
    entry.status = known ? 304 : status;
    context.status = entry.status;
    context.type = type ?? 'application/json';
    if (etag) context.set('etag', etag);
    context.body = known ? null : body;
    if (known) context.status = 304;
    return undefined;
  };
}

// What a wall is fed while it is tried: a new document at each refresh, or a fault.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../demo/prepare.mjs';

/** The indicator that no other document has; its figure tells which document is on the wall. */
const FIGURE = 'soak-figure';
/** As the wall calls it. */
export const NAME = '换数';

/** Faults of the network, of the server and of the file, and answers that are late or nothing new. */
export const FAULTS = [
  'drop',
  'hang',
  'delay',
  'error',
  'unchanged',
  'garbage',
  'page',
  'broken-off',
  'truncated',
  'empty',
];

/**
 * What request `n` is answered with: `good`, or in every third one a fault, the same in every run.
 * It is sent to the page as text, and so knows nothing around it.
 */
export function answerTo(n, faults) {
  if (n === 0) return 'good';
  let state = Math.imul(n ^ (n >>> 15), 0x2c1b3c6d);
  state = Math.imul(state ^ (state >>> 12), 0x297a2d39);
  const chance = ((state ^ (state >>> 15)) >>> 0) / 2 ** 32;
  return chance < 1 / 3 ? faults[Math.floor(chance * 3 * faults.length)] : 'good';
}

/** The figure of the document that request `n` gets; never the one before. */
export const figureOf = (n) => 1000 + ((n * 7919) % 9000);

const replace = (text, from, to) => {
  if (text.split(from).length !== 2) throw new Error(`not once in the document: ${from}`);
  return text.replace(from, to);
};

/** A function that writes document `n`: the sample district, with figures that move together. */
function documents() {
  const contract = JSON.parse(readFileSync(join(root, 'data/sample-district.json'), 'utf8'));
  const [district, ...others] = contract.regions.items.map(({ id }) => id);
  const street = others[0];
  const community = contract.regions.items.find(({ parent }) => parent === street).id;
  contract.indicators.push({
    ...contract.indicators.find(({ id }) => id === 'new-urban-employment'),
    id: FIGURE,
    domain: 'soak',
    name: {
      'zh-CN': NAME,
      en: 'Changing figure',
    },
    shortName: {
      'zh-CN': NAME,
      en: 'Changing figure',
    },
    unit: 'case',
    aggregation: {
      region: 'none',
      time: 'sum',
    },
  });
  contract.observations.push({
    indicator: FIGURE,
    region: district,
    period: '2024-12',
    accumulation: 'period',
    value: '@figure',
  });
  // A community with its street and district, so that every total still adds up.
  const rows = [district, street, community];
  const places = rows.map((id) => {
    const block = contract.data.find(
      ({ values, regions, frequency }) =>
        frequency === 'M' && values['employed-persons'] && regions.includes(id),
    );
    const row = block.values['employed-persons'];
    return { row: row[block.regions.indexOf(id)], id };
  });
  const before = places.map(({ row, id }) => {
    const last = row.length - 1;
    const value = row[last];
    row[last] = `@${id}`;
    return { id, value };
  });
  let text = JSON.stringify(contract);
  const parts = [{ id: 'figure', value: 0 }, ...before];
  for (const { id } of parts) text = replace(text, `"@${id}"`, `@${id}@`);
  return (n) =>
    parts.reduce(
      (written, { id, value }) =>
        written.replace(`@${id}@`, String(id === 'figure' ? figureOf(n) : value - (n % 40))),
      text,
    );
}

/** The feed at `path`, for `serve({ before })`; a page numbers its requests in `x-soak`. */
export function feed(path) {
  const write = documents();
  const held = new Map();
  const counts = {};
  let good = 0;

  const send = (response, n) => {
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-cache',
      etag: `"${n}"`,
    });
    response.end(write(n));
  };
  const half = (n) => Buffer.from(write(n)).subarray(0, 200_000);
  const answers = {
    good: (response, n) => send(response, (good = n)),
    drop: (response) => response.destroy(),
    hang: () => undefined,
    delay(response, n) {
      const release = () => send(response, (good = n));
      // On a busy machine the word to go may come before the request.
      if (held.delete(n)) release();
      else held.set(n, release);
    },
    error: (response) => response.writeHead(500).end('out of order'),
    unchanged: (response, _n, request) => {
      if (request.headers['if-none-match'] !== `"${good}"`) send(response, good);
      else response.writeHead(304, { etag: `"${good}"`, 'cache-control': 'no-cache' }).end();
    },
    garbage: (response) => response.end(Buffer.from('7b22cad0223a317d', 'hex')),
    page: (response) => response.end('<!doctype html><title>503</title><p>busy'),
    'broken-off': (response, n) => {
      response.writeHead(200, { 'content-length': write(n).length * 2 });
      response.write(half(n), () => response.destroy());
    },
    truncated: (response, n) => response.end(half(n)),
    empty: (response) => response.end(),
  };
  return {
    counts,
    before(request, response) {
      const url = new URL(request.url, 'http://localhost');
      if (url.pathname === '/soak/release') {
        const n = Number(url.searchParams.get('n'));
        const release = held.get(n);
        if (release) held.delete(n);
        else held.set(n, undefined);
        release?.();
        response.writeHead(204).end();
        return true;
      }
      if (url.pathname !== path) return false;
      // A second wall, to compare the first one with. The loader's own request has no number.
      const [, only] = /[?&]only=(\d+)/.exec(request.headers.referer ?? '') ?? [];
      if (only !== undefined) {
        send(response, Number(only));
        return true;
      }
      const n = Number(request.headers['x-soak'] ?? 0);
      const kind = answerTo(n, FAULTS);
      counts[kind] = (counts[kind] ?? 0) + 1;
      response.setHeader('cache-control', 'no-cache');
      answers[kind](response, n, request);
      return true;
    },
  };
}

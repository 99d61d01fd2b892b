// A feed that a person can break in each way, for drill.html:
//   GET  /drill/<id>/data.json    the sample data, as the fault of this id lets them through
//   GET  /drill/<id>/events       a stream of Server-Sent Events that says when they change
//   POST /drill/<id>/<fault>      sets the fault; `well` ends it, `news` makes a new edition
//   POST /drill/<id>/step/<place> sends a step to all walls that hear the stream
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './prepare.mjs';

/** Longer than a wall waits for an answer. */
const SLOW = 35_000;

/** So many feeds at most are remembered: the server may be left running. */
const FEEDS = 100;

const PATH = /^\/drill\/([\w-]{1,40})\/([\w-]+(?:\.json)?)(?:\/([\w.]{1,20}))?$/;
const HTML = '<!doctype html><title>登录</title><p>请先登录</p>';

/** What each fault does with an answer; `text` is the document as it should be. */
const FAULTS = {
  well: (text, send) => send(200, text),
  gone: (_, __, response) => response.destroy(),
  slow: (text, send, response) => {
    const timer = setTimeout(() => send(200, text), SLOW);
    response.on('close', () => clearTimeout(timer));
  },
  error: (_, send) => send(500, '内部错误', 'text/plain; charset=utf-8'),
  html: (_, send) => send(200, HTML, 'text/html; charset=utf-8'),
  cut: (text, send) => send(200, text.slice(0, text.length / 2)),
  // The low byte of each Chinese character, as a wrong encoding leaves it, is no UTF-8.
  encoding: (text, send) => send(200, Buffer.from(text, 'latin1')),
  overdue: (text, send) => send(200, overdue(text)),
  older: (text, send) => send(200, older(text)),
};

/** id → { fault, edition, streams } */
const feeds = new Map();

function feed(id) {
  const known = feeds.get(id) ?? { fault: 'well', edition: 0, streams: new Set() };
  feeds.delete(id);
  feeds.set(id, known);
  if (feeds.size > FEEDS) {
    const [oldest] = feeds.keys();
    for (const stream of feeds.get(oldest).streams) stream.end();
    feeds.delete(oldest);
  }
  return known;
}

const sample = () => JSON.parse(readFileSync(join(root, 'data/sample-district.json'), 'utf8'));

/** The sample with so many more of those employed and trained in its last month. */
function edition(number) {
  const document = sample();
  for (const { values } of document.data.filter(({ accumulation }) => accumulation === 'period')) {
    for (const name of ['employed-persons', 'training-person-times']) {
      const row = values[name]?.[0];
      if (row) row[row.length - 1] += number * 1000;
    }
  }
  return JSON.stringify(document);
}

/** Data whose next release was due on the day before yesterday. */
function overdue(text) {
  const document = JSON.parse(text);
  document.dataset.due = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);
  return JSON.stringify(document);
}

/** An edition that reaches a month less far, as a cache that was not emptied still has it. */
function older(text) {
  const document = JSON.parse(text);
  document.dataset.asOf = '2024-11';
  return JSON.stringify(document);
}

function sendData(request, response, { fault, edition: number }) {
  const send = (status, body, type = 'application/json; charset=utf-8') => {
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    const headers = { 'content-type': type, 'cache-control': 'no-cache', etag };
    const same = status === 200 && request.headers['if-none-match'] === etag;
    if (response.destroyed) return;
    response.writeHead(same ? 304 : status, headers).end(same ? undefined : body);
  };
  FAULTS[fault](edition(number), send, response);
}

function openStream(response, { fault, streams }) {
  if (fault === 'gone') return response.destroy();
  if (fault === 'error') return response.writeHead(500).end();
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('event: ping\ndata:\n\n');
  streams.add(response);
  response.on('close', () => streams.delete(response));
}

/** Whether it is a fault, a new edition, or a step with its place. */
const isOrder = (what, place) =>
  Object.hasOwn(FAULTS, what) || what === 'news' || (what === 'step' && place !== undefined);

/** Takes an order of the page. */
function obey(known, order, place) {
  const tell = (event, data = '') => {
    for (const stream of known.streams) stream.write(`event: ${event}\ndata: ${data}\n\n`);
  };
  if (order === 'step') return tell('step', place);
  if (order === 'news') known.edition++;
  else known.fault = order;
  if (known.fault === 'gone') for (const stream of known.streams) stream.destroy();
  else tell('changed');
}

/** Answers what is asked of a feed; false for every other address. */
export function drill(request, response) {
  const [, id, what, place] = PATH.exec(request.url.replace(/\?.*/, '')) ?? [];
  if (!id) return false;
  const known = feed(id);
  const { method } = request;
  if (method === 'GET' && what === 'data.json') sendData(request, response, known);
  else if (method === 'GET' && what === 'events') openStream(response, known);
  else if (method === 'POST' && isOrder(what, place)) {
    obey(known, what, place);
    response.writeHead(204).end();
  } else response.writeHead(404).end();
  return true;
}

// What is measured in the browser, one function a part. Each fills `results[contender]`.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root } from './build.mjs';
import {
  drawnAt,
  heap,
  hover,
  median,
  metric,
  numberShown,
  pictures,
  sleep,
  tabStops,
  tables,
  update,
} from './measure.mjs';

const shots = join(cache, 'shots');

/** Runs over all contenders in turn, `rounds` times, and keeps the median of what `take` gives. */
async function rounds({ names, results, browser, log }, count, key, path, options, take) {
  const taken = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 1; round <= count; round++) {
    for (const name of names) {
      taken[name].push(await browser.visit(`/c/${name}/${path}.html`, options, take));
    }
    log(`${key} ${round}/${count}`);
  }
  for (const name of names) results[name][key] = median(taken[name]);
}

/** Kilobytes of scripts and style sheets that a page asked for, as gzip sends them. */
function scriptBytes(server, paths) {
  const scripts = [...new Set(paths)].filter((path) => /\.(js|css)$/.test(path));
  const own = scripts.filter((path) => path.startsWith('/c/'));
  return own.reduce((sum, path) => sum + server.bytes(path).gzip, 0) / 1024;
}

export async function bytes({ names, results, browser, server }) {
  mkdirSync(shots, { recursive: true });
  for (const name of names) {
    await browser.visit(`/c/${name}/five.html`, {}, async ({ page, client, seen }) => {
      await sleep(500);
      results[name].bytes = scriptBytes(server, seen.paths);
      results[name].drawn = await pictures(page);
      results[name].errors = seen.errors;
      await page.screenshot({ path: join(shots, `${name}-five.png`) });
      results[name].heap = await heap(client);
    });
  }
  await browser.visit('/c/gongfu/domains.html', { waits: false }, async ({ page, seen }) => {
    await page.waitForNetworkIdle({ idleTime: 500 });
    results.gongfu.domainBytes = scriptBytes(server, seen.paths);
    await page.screenshot({ path: join(shots, 'gongfu-domains.png') });
  });
}

const drawn = ({ page }) => drawnAt(page);

export const load = (bench) => rounds(bench, bench.runs, 'load', 'five', {}, drawn);

export const slow = (bench) => {
  return rounds(bench, bench.slowRuns, 'slow', 'five', { slow: true }, drawn);
};

/** Main-thread milliseconds an update; an update that cannot be seen is a failure. */
export function updates(bench) {
  return rounds(bench, 3, 'update', 'five', {}, async ({ page, client }) => {
    await page.evaluate(() => window.__prepare());
    await update(page, 20);
    const shown = await numberShown(page);
    const before = await metric(client, 'TaskDuration');
    const count = await update(page, 100);
    const busy = (await metric(client, 'TaskDuration')) - before;
    await update(page, 3);
    if ((await numberShown(page)) === shown) throw new Error(`not updated: ${shown}`);
    return (busy * 1000) / count;
  });
}

export async function growth({ names, results, browser, log, updates: count }) {
  for (const name of names) {
    await browser.visit(`/c/${name}/five.html`, {}, async ({ page, client }) => {
      await page.evaluate(() => window.__prepare());
      // Until the engine has compiled what it will compile, its own code grows the heap.
      await update(page, 600);
      const before = await heap(client);
      const done = await update(page, count, 60);
      await sleep(500);
      results[name].growth = ((await heap(client)) - before) * 1024 * (count / done);
      results[name].grownOver = done;
    });
    log(`heap ${name}`);
  }
}

/** A page with much on it: timed, and looked at. */
function heavy(page, count) {
  return async (bench) => {
    await rounds(bench, count, page, page, {}, drawn);
    for (const name of bench.names) {
      await bench.browser.visit(`/c/${name}/${page}.html`, {}, async (visit) => {
        bench.results[name][`${page}Drawn`] = await pictures(visit.page);
        await visit.page.screenshot({ path: join(shots, `${name}-${page}.png`) });
      });
    }
  };
}

export const many = heavy('many', 3);
export const dense = heavy('dense', 3);

const TRUSTED = /^(require-)?trusted-types/;

/** Violations under `default-src 'self'`, and those that Trusted Types add, before and after. */
export async function csp({ names, results, browser, log }) {
  for (const name of names) {
    for (const policy of ['self', 'trusted']) {
      const path = `/c/${name}/five.html`;
      results[name][policy] = await browser.visit(path, { policy }, async ({ page, ready }) => {
        const count = async () => {
          const found = await page.evaluate(() => window.__violations);
          return found.filter((one) => (policy === 'trusted') === TRUSTED.test(one)).length;
        };
        await sleep(500);
        const onLoad = await count();
        await hover(page);
        return { ready, load: onLoad, hover: await count() };
      });
    }
    log(`csp ${name}`);
  }
}

export async function axe({ names, results, browser, log }) {
  const file = join(root, 'node_modules/axe-core/axe.min.js');
  if (!existsSync(file)) throw new Error(`not installed: ${file}`);
  const source = readFileSync(file, 'utf8');
  for (const name of names) {
    await browser.visit(`/c/${name}/five.html`, {}, async ({ page }) => {
      await sleep(300);
      await page.evaluate(source);
      const violations = await page.evaluate(async () => {
        const found = await window.axe.run(document, { resultTypes: ['violations'] });
        return found.violations.map(({ id, nodes }) => ({ id, nodes: nodes.length }));
      });
      Object.assign(results[name], { axe: violations, tabs: await tabStops(page) });
      results[name].tables = await tables(page);
    });
    log(`axe ${name}`);
  }
}

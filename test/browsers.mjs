// Opens the demo pages in every browser that can be found, and says which could not:
//   node test/browsers.mjs [--only "Chromium 88,Firefox"] [--pictures FOLDER]
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, install, root } from '../demo/prepare.mjs';
import { serve } from '../demo/serve.mjs';
import { BROWSERS } from './support/browsers.mjs';
import { serveIsolation } from './pages/isolation/serve.mjs';
import { LOOK, POINT, pointAt, PRESS, PROGRESS, ROOM, TIP, TIPS } from './support/look.mjs';

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, pictures: { type: 'string' } },
});
const PAGES = readdirSync(join(root, 'demo')).filter((name) => name.endsWith('.html'));
const WIDTHS = [1280, 360];
/** On this page tags fail on purpose, and say so on the console. */
const FAULTY = 'states.html';
const PATIENCE = 60_000;

const pause = (time) => new Promise((done) => setTimeout(done, time));

/** A page as the demo server sends it, with a listener before everything else. */
function listened({ url }, response) {
  const [path] = url.split('?');
  if (path === '/listen.js') {
    response.setHeader('content-type', 'text/javascript');
    response.end(readFileSync(join(root, 'test/support/listen.js')));
    return true;
  }
  if (!PAGES.includes(path.slice(1))) return false;
  const html = readFileSync(join(root, 'demo', path), 'utf8');
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(html.replace('<meta', '<script src="listen.js"></script><meta'));
  return true;
}

/** Waits until every tag is drawn and three looks find the same. */
async function drawn(driver) {
  const end = Date.now() + PATIENCE;
  let before = '';
  for (let calm = 0; calm < 3;) {
    const { busy, size } = await driver.run(PROGRESS);
    calm = busy.length === 0 && size === before ? calm + 1 : 0;
    before = size;
    if (Date.now() > end) throw new Error(`not drawn: ${[...new Set(busy)]}`);
    await pause(60);
  }
}

/** What is wrong with a page that is open. */
function faultsOf({ failed, flat, wide, said }, page) {
  const grave = /^(?:exception(?!.*no-such-file)|rejection|violation)/;
  return [
    ...(page === FAULTY ? [] : failed.map((text) => `failed: ${text}`)),
    ...flat.map((tag) => `<${tag}> has no height`),
    ...(wide ? [`wide: ${wide}`] : []),
    ...said.filter((text) => page !== FAULTY || grave.test(text)),
  ];
}

async function tryPage(driver, url, page, width) {
  await driver.size(width, 900);
  await driver.open(`${url}/${page}`);
  await drawn(driver);
  const first = await driver.run(LOOK);
  const faults = faultsOf(first, page);
  if (first.tags === 0) faults.push('no tags');
  const plots = await driver.run(POINT);
  await pause(100);
  const tips = await driver.run(TIPS);
  if (tips < plots) faults.push(`${plots - tips} of ${plots} drawings do not answer the pointer`);
  const picture = options.pictures && (await driver.picture());
  const pressed = await driver.run(PRESS);
  await drawn(driver);
  const second = await driver.run(LOOK);
  for (const tag of second.bare) faults.push(`<${tag}> shows no table`);
  faults.push(...faultsOf(second, page));
  return { ...first, tables: pressed, picture, faults: [...new Set(faults)] };
}

/** The margin of a page around the place of its tags, and how much scale and zoom enlarge them. */
const MARGIN = 8;
const LARGER = { plain: 1, scale: 1.3, zoom: 1.3 };

/** Under scale and zoom, which browsers measure in different ways, the same place says the same. */
async function tryPointer(driver, url) {
  const tips = [];
  let room;
  for (const [page, larger] of Object.entries(LARGER)) {
    await driver.size(1280, 900);
    await driver.open(`${url}/${page}.html`);
    await drawn(driver);
    room ??= await driver.run(ROOM);
    await driver.run(pointAt(MARGIN + (room.left + room.width * 0.6) * larger));
    await pause(100);
    tips.push(await driver.run(TIP));
  }
  const wrong = Object.keys(LARGER).filter((_, i) => tips[i] !== tips[0]);
  console.log(`  ${wrong.length ? '✗' : '✓'} pointer under scale and zoom`);
  for (const page of wrong) console.log(`      not the place that was pointed at: ${page}`);
  return wrong.length;
}

async function tryBrowser(name, url, enlarging) {
  const driver = await BROWSERS[name]();
  const label = name.includes(driver.version.split('.')[0])
    ? `${name} (${driver.version})`
    : `${name} ${driver.version}`;
  console.log(label);
  let wrong = 0;
  try {
    for (const page of PAGES) {
      for (const width of WIDTHS) {
        const start = performance.now();
        const result = await tryPage(driver, url, page, width).catch((error) => ({
          faults: [String(error)],
        }));
        const { tags = 0, pictures = 0, tables = 0, picture, faults } = result;
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        console.log(
          `  ${faults.length ? '✗' : '✓'} ${page.padEnd(18)}${String(width).padStart(5)} px` +
            `${String(tags).padStart(5)} tags${String(pictures).padStart(5)} pictures` +
            `${String(tables).padStart(4)} tables${seconds.padStart(7)} s`,
        );
        for (const fault of faults) console.log(`      ${fault}`);
        wrong += faults.length;
        if (picture) {
          const file = `${name.replace(' ', '-')}-${page.replace('.html', '')}-${width}.png`;
          writeFileSync(join(options.pictures, file), picture);
        }
      }
    }
    wrong += await tryPointer(driver, enlarging);
  } finally {
    await driver.close();
  }
  return wrong;
}

if (options.pictures) mkdirSync(options.pictures, { recursive: true });
install();
build();
const names = Object.keys(BROWSERS).filter(
  (name) => options.only?.split(',').includes(name) ?? true,
);
const server = await serve({ before: listened });
const isolation = await serveIsolation();
const missing = [];
let faults = 0;
for (const name of names) {
  try {
    faults += await tryBrowser(name, server.url, isolation.url);
  } catch (error) {
    missing.push(`${name}: ${error.message}`);
  }
}
await server.close();
await isolation.close();
const tried = names.length - missing.length;
console.log(`${tried} browsers tried, ${faults} faults`);
for (const line of missing) console.log(`not tried: ${line}`);
process.exit(faults > 0 || tried === 0 ? 1 : 0);

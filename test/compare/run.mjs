// Compares two builds of the project, pixel by pixel and text by text, on every demo page:
//   node test/compare/run.mjs main               another revision, or a checkout, with this one
//   node test/compare/run.mjs main wall.html     on these pages only
//   --after REV        another one in place of this checkout
//   --data FOLDER      both sides get the data of this folder, say data/ of one of them
//   --demo FOLDER      both sides get these demo pages
//   --size 1280        at this width only
//   --look light       these looks only, by how their names begin
//   --out FOLDER       where the differences go, screenshots/compare if left out
// Exits 1 where there are any.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../demo/prepare.mjs';
import { launch } from '../support/browser.mjs';
import { differencesOf } from './differences.mjs';
import { lookAt } from './look.mjs';
import { looksOf, queryOf, sizesOf } from './pages.mjs';
import { Report } from './report.mjs';
import { findSide, serveSide, stageSide } from './sides.mjs';
import { calm, NOW, openStill, steadyArgs } from './still.mjs';

/** A difference counts if every visit finds it: a busy machine may disturb a few. */
const VISITS = 3;
const HEADERS = { date: new Date(NOW).toUTCString() };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    after: { type: 'string', default: root },
    data: { type: 'string' },
    demo: { type: 'string' },
    size: { type: 'string', multiple: true },
    look: { type: 'string', multiple: true },
    out: { type: 'string', default: join(root, 'screenshots/compare') },
  },
});
const [beforeName, ...pages] = positionals;
if (!beforeName) {
  console.error(
    'node test/compare/run.mjs REVISION [page.html …] [--after REVISION] [--data FOLDER]',
  );
  process.exit(2);
}

const stages = mkdtempSync(join(tmpdir(), 'gongfu-compare-'));
const folderOf = (name) => (name === undefined ? undefined : resolve(name));
const replaced = { data: folderOf(values.data), demo: folderOf(values.demo) };

/** A side with its server and its browser. */
async function startSide(name, key) {
  const { name: title, folder } = findSide(name);
  const stage = await stageSide(folder, join(stages, key), replaced);
  const server = await serveSide(stage, { headers: HEADERS });
  const browser = await launch({ args: steadyArgs(server.port), protocolTimeout: 120_000 });
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { title, stage, server, browser, close };
}

/** Opens a page for one look and takes it. */
async function take({ browser }, name, size, { attributes, act, of }) {
  const path = `${name}${queryOf(name)}`;
  const { page, close } = await openStill(browser, path, size, attributes);
  try {
    await act?.(page);
    await calm(page);
    return await lookAt(page, of);
  } finally {
    await close();
  }
}

/** The differences of one look that are of a kind that every visit finds. */
async function compareLook(sides, judge, ...asked) {
  let lasting;
  for (let visits = 0; visits < VISITS; visits++) {
    const [before, after] = await Promise.all(sides.map((side) => take(side, ...asked)));
    const differences = await differencesOf(judge, before, after);
    const kinds = lasting?.map(({ kind }) => kind);
    lasting = differences.filter(({ kind }) => kinds?.includes(kind) ?? true);
    if (lasting.length === 0) break;
  }
  return lasting;
}

const isAskedFor = ({ name }) =>
  !values.look || values.look.some((start) => name.startsWith(start));

async function comparePage(sides, judge, report, name) {
  let [looks, different] = [0, 0];
  for (const size of sizesOf(name)) {
    if (values.size && !values.size.includes(String(size.width))) continue;
    for (const look of looksOf(name, size).filter(isAskedFor)) {
      const differences = await compareLook(sides, judge, name, size, look);
      looks++;
      if (differences.length === 0) continue;
      different++;
      const title = `${name}, ${size.width}×${size.height}, ${look.name}`;
      report.add(title, differences);
      console.log(`  ${title}: ${differences.map(({ note }) => note).join('; ')}`);
    }
  }
  return { looks, different };
}

const sides = [];
let total = 0;
try {
  sides.push(await startSide(beforeName, 'before'), await startSide(values.after, 'after'));
  const [before, after] = sides;
  console.log(`before: ${before.title}\nafter:  ${after.title}`);
  const judge = await after.browser.newPage();
  const report = new Report(resolve(values.out));
  const all = readdirSync(join(before.stage, 'demo')).filter((name) => name.endsWith('.html'));
  for (const name of pages.length > 0 ? pages : all) {
    const start = performance.now();
    const { looks, different } = await comparePage(sides, judge, report, name);
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    const verdict =
      different > 0 ? `✗ ${different} of ${looks} looks differ` : `✓ ${looks} looks alike`;
    console.log(`${verdict.padEnd(28)} ${name} (${seconds} s)`);
    total += different;
  }
  const file = report.write(`${before.title} → ${after.title}`);
  console.log(total > 0 ? `${total} differ: ${file}` : 'No difference.');
} finally {
  for (const side of sides) await side.close();
  rmSync(stages, { recursive: true, force: true });
}
process.exitCode = total > 0 ? 1 : 0;

// A page that `gongfu bake` has written, on the slow line: when its five pictures are there, with the script
// and without, and what has come over the wire by then.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { build, root } from '../../demo/prepare.mjs';
import { cache } from './build.mjs';
import { median } from './measure.mjs';

const SCRIPTS = /<script[^>]*><\/script>/g;

/** Writes the page of five as it is baked, and again without what runs in it. */
function bakePages() {
  const folder = join(cache, 'gongfu');
  const baked = join(folder, 'baked.html');
  copyFileSync(join(folder, 'five.html'), baked);
  // The library of the bench has neither the command nor the sheet.
  build();
  const command = join(root, 'dist/gongfu-cli.js');
  copyFileSync(join(root, 'dist/gongfu-twin.css'), join(folder, 'dist/gongfu-twin.css'));
  const data = join(cache, 'data');
  execFileSync(
    process.execPath,
    [command, 'bake', baked, '--data', `/data/=${data}`, '--sheet', 'dist/gongfu-twin.css'],
    {
      stdio: 'pipe',
    },
  );
  // Nothing is asked for ahead, as the guide says of such a page: what would wait for it is there.
  const page = readFileSync(baked, 'utf8').replace(/<link rel="(?:module)?preload"[^>]*>\n?/g, '');
  writeFileSync(baked, page);
  writeFileSync(join(folder, 'still.html'), page.replace(SCRIPTS, ''));
}

/** In the page, before anything else: says when five pictures have been painted, and sums what moves. */
function watchPictures() {
  window.__moved = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.__moved += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const pictures = [...document.querySelectorAll('.gf-twin svg, .gf-twin table')];
    const tags = new Set(pictures.map((one) => one.closest('.gf-twin')));
    if (tags.size < 5) return void requestAnimationFrame(look);
    requestAnimationFrame(() => {
      performance.mark('pictures');
      window.__ready = true;
    });
  };
  requestAnimationFrame(look);
}

/** Milliseconds until the pictures are there, KB that had come by then, and how much moved in the end. */
function read() {
  const [{ startTime: at }] = performance.getEntriesByName('pictures');
  const [page] = performance.getEntriesByType('navigation');
  const files = performance
    .getEntriesByType('resource')
    .filter(({ responseEnd }) => responseEnd <= at);
  const wire = files.reduce(
    (sum, { encodedBodySize }) => sum + encodedBodySize,
    page.encodedBodySize,
  );
  return { at, wire: wire / 1024, moved: window.__moved };
}

/** Fills `results.gongfu.baked`: for the page with its script and without, the medians. */
export async function baked({ results, browser, slowRuns, log }) {
  bakePages();
  const rows = {};
  for (const name of ['still', 'baked']) {
    const taken = [];
    for (let round = 1; round <= slowRuns; round++) {
      const visit = { slow: true, before: watchPictures };
      taken.push(
        await browser.visit(`/c/gongfu/${name}.html`, visit, async ({ page }) => {
          if (name === 'baked') await page.waitForNetworkIdle({ idleTime: 500 });
          return page.evaluate(read);
        }),
      );
      log(`${name} ${round}/${slowRuns}`);
    }
    const of = (key) => median(taken.map((one) => one[key]));
    rows[name] = {
      at: of('at'),
      wire: of('wire'),
      moved: Math.max(...taken.map(({ moved }) => moved)),
    };
  }
  results.gongfu.baked = rows;
}

const LABELS = { still: 'baked, no script', baked: 'baked, with the script' };

/** The rows in words; the ratio is to all pictures of ECharts on the same line, where they were measured. */
export function bakedTable({ gongfu, echarts }) {
  return Object.entries(gongfu.baked).map(([name, { at, wire, moved }]) => {
    const ratio = echarts?.slow ? `${(at / echarts.slow).toFixed(2)} of ECharts, ` : '';
    return `${LABELS[name].padEnd(24)} ${ratio}${at.toFixed(0)} ms, ${wire.toFixed(1)} KB before, moved ${moved.toFixed(3)}`;
  });
}

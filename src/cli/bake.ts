import { readFile } from 'node:fs/promises';
import { bakePage, type BakedPage } from './bake/bake-page.js';
import { bakeLines, bakeRecord, type BakeOutcome } from './bake/bake-report.js';
import { mappedBy } from './bake/data-files.js';
import { Kitchen } from './bake/kitchen.js';
import type { ValuesOf } from './command.js';
import type { bake } from './commands/bake.js';
import { tell } from './convert/telling.js';
import { written } from './convert/writing.js';
import { noPair, refuse, say } from './saying.js';
import { siteRoot } from './site-root.js';

type Values = ValuesOf<typeof bake.options>;

/** Fills the tags of pages with what they show; answers 1 where one is out of date or a tag was left as it was. */
export async function run(pages: readonly string[], values: Values): Promise<number> {
  const { at, check, json } = values;
  const mapped = mappedBy(values.data, values.root);
  if ('wrong' in mapped) return noPair(mapped.wrong);
  const now = at === undefined ? Date.now() : dayAt(at);
  if (now === undefined) {
    return refuse(
      2,
      `--at ${at} 不是日期，请写成 2024-07-15。`,
      `--at ${at} is no date: write 2024-07-15.`,
    );
  }
  const root = await siteRoot(values.root);
  if (typeof root === 'number') return root;
  const kitchen = new Kitchen({ now, mapped });
  const outcomes: BakeOutcome[] = [];
  for (const path of pages) {
    const outcome = await baked(path, kitchen, values);
    outcomes.push(outcome);
    if (!json) tellOutcome(outcome);
  }
  if (json) say(JSON.stringify(outcomes.map(bakeRecord), null, 2));
  if (outcomes.some(({ state }) => FAILED.has(state))) return 2;
  if (values.slice !== undefined && !check) {
    const { run: slice } = await import('./slice.js');
    const code = await slice(pages, { out: values.slice, data: values.data, root: values.root });
    if (code !== 0) return code;
  }
  const isBehind = outcomes.some(
    ({ state }) => state === 'changed' || (check && state === 'stale'),
  );
  const hasLeft = outcomes.some(({ page }) => page && (page.left.length > 0 || !page.hasSheet));
  return isBehind || hasLeft ? 1 : 0;
}

/** What a page that could not be baked at all has come to. */
const FAILED: ReadonlySet<BakeOutcome['state']> = new Set([
  'unreadable',
  'data',
  'misfit',
  'unwritten',
]);

/** What went as it should is said on standard output, the rest on standard error. */
function tellOutcome(outcome: BakeOutcome): void {
  const { done, faults } = bakeLines(outcome);
  say(done.join('\n'));
  if (faults.length > 0) tell(...faults);
}

/** Noon of a day in China. */
function dayAt(day: string): number | undefined {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T12:00:00+08:00`) : NaN;
  return Number.isNaN(time) ? undefined : time;
}

/** One page, from its bytes on the disk to those that take their place. */
async function baked(path: string, kitchen: Kitchen, values: Values): Promise<BakeOutcome> {
  const bytes = await bytesOf(path);
  if (!bytes) return { path, state: 'unreadable' };
  if (isData(path, bytes)) return { path, state: 'data' };
  const page = await bakePage(bytes, kitchen.ovenFor(path, values.sheet));
  if ('misfit' in page) return { path, state: 'misfit', misfit: page.misfit };
  if (same(page.bytes, bytes)) {
    const isUnknown = values.check === true && page.left.length > 0;
    return { path, page, state: isUnknown ? 'unchecked' : 'same' };
  }
  if (values.check) return { path, page, state: 'stale' };
  return { path, page, state: await put(path, page, bytes) };
}

/** Writes a page, unless somebody else has written it meanwhile. */
async function put(
  path: string,
  page: BakedPage,
  before: Uint8Array,
): Promise<'written' | 'changed' | 'unwritten'> {
  const now = await bytesOf(path);
  if (!now || !same(now, before)) return 'changed';
  return (await written(path, page.bytes)) ? 'unwritten' : 'written';
}

/** Whether somebody has named data in place of the page that shows them. */
const isData = (path: string, bytes: Uint8Array): boolean =>
  /\.(?:json|csv|xlsx?)$/i.test(path) ||
  /^\ufeff?\s*(?:\{\s*["}]|\[\s*[[{"])/.test(Buffer.from(bytes.subarray(0, 512)).toString());

const bytesOf = (path: string): Promise<Uint8Array | undefined> =>
  readFile(path).catch(() => undefined);

const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

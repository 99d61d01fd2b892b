// Looks at every story as every reader has it: in each look, and in each mode that a reader may set,
//   node test/accessible/run.mjs        three engines, the contrast of what is painted, the same figures, no text over
//                                     another, no line that parts a number from its unit
//     --only trend                      the stories whose name has it
//     --look dark                       one look
//     --mode '320 px'                   one mode, or 'as it is'
//     --engine alfa                     one engine, and neither contrast nor figures; none: these alone
// Contrast is measured where colours are the theme's; what the look promises more is asked in it. Walls, faults and
// what is left after steps have no figures to compare and things that lie over others: engines look at them as they are.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { buildBook } from '../support/book.mjs';
import { figuresOf, overlapsOf } from './boxes.mjs';
import { ENGINES, bringEngines, engineFindings } from './engines.mjs';
import { MODES, PLAIN, allStories, openEyes } from './eyes.mjs';
import { FALSE_ALARMS, lineOf, withoutFalseAlarms } from './false-alarms.mjs';
import { partedIn } from './lines.mjs';
import { LOOKS } from './looks.mjs';
import { SCALE, contrastsIn, faintOf } from './pixels.mjs';
import { textsIn } from './texts.mjs';

/** The modes in which the colours are those of the theme. */
const PAINTED = new Set([PLAIN.name, '320 px']);

const STORY = '#root-inner';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    look: { type: 'string', default: '' },
    mode: { type: 'string', default: '' },
    engine: { type: 'string', default: '' },
  },
});
const named = (all, name) => all.filter((one) => !name || (one.name ?? one) === name);
const looks = named(LOOKS, values.look);
const modes = named([PLAIN, ...MODES], values.mode);
const engines = values.engine === 'none' ? [] : named(ENGINES, values.engine);
const measures = !values.engine || values.engine === 'none';
for (const [option, found] of Object.entries({ look: looks, mode: modes })) {
  if (found.length === 0) throw new Error(`unknown ${option}: ${values[option]}`);
}
if (engines.length === 0 && values.engine !== 'none') {
  throw new Error(`unknown engine: ${values.engine}`);
}

/** The false alarms that were met. */
const met = new Set();

/** What the engines find. */
async function faultsOf({ page }) {
  const found = await engineFindings(page, STORY, engines);
  return [...new Set(withoutFalseAlarms(found, met).map(lineOf))];
}

/** What a mode has taken from the figures, what it paints too faintly, and which texts it has laid over one another. */
async function lossesOf({ page, bench }, mode, figures) {
  const faint = PAINTED.has(mode.name) ? faintOf(await contrastsIn(page, bench, STORY)) : [];
  const texts = await page.evaluate(textsIn, STORY);
  const all = figuresOf(await page.evaluate(textsIn, STORY, true));
  const lost = [...figures].filter((figure) => !all.has(figure));
  return [
    ...faint.map((one) => `faint: ${one}`),
    ...overlapsOf(texts).map((one) => `over one another: ${one}`),
    ...(await page.evaluate(partedIn, STORY)).map((one) => `parted: ${one}`),
    ...(lost.length > 0 ? [`lost: ${lost.join(' ')}`] : []),
  ];
}

buildBook();
const start = performance.now();
const stories = allStories().filter(({ id }) => id.includes(values.only));
let [passed, failed] = [0, 0];

function tell(where, findings) {
  for (const one of findings) console.log(`✗ ${where}: ${one}`);
  if (findings.length > 0) failed++;
  else passed++;
}

/** Looks at a story in each mode. */
async function see(eyes, look, { id, isWhole }) {
  const { status, faults } = await eyes.show(id);
  if (status !== 'success') {
    tell(`${id} · ${look.name}`, [`${status} ${faults.join()}`]);
    return;
  }
  await eyes.wear(PLAIN);
  const figures = figuresOf(await eyes.page.evaluate(textsIn, STORY, true));
  for (const mode of isWhole ? modes : named([PLAIN], values.mode)) {
    await eyes.wear(mode);
    const losses = isWhole && measures ? await lossesOf(eyes, mode, figures) : [];
    tell(`${id} · ${look.name} · ${mode.name}`, [...(await faultsOf(eyes)), ...losses]);
  }
  await eyes.wear(PLAIN);
}

/** Takes one story after another, as long as there are any: several take them from the same row. */
async function seeThrough(row, look) {
  const eyes = await openEyes({ globals: look.globals, scale: SCALE });
  await bringEngines(eyes.page);
  for (const story of row) await see(eyes, look, story);
  await eyes.close();
}

for (const look of looks) {
  const row = stories.values();
  const side = Array.from({ length: availableParallelism() }, () => seeThrough(row, look));
  await Promise.all(side);
}

const isWholeRun = !values.only && !values.look && !values.mode && !values.engine;
if (isWholeRun) {
  tell(
    'false alarms',
    FALSE_ALARMS.filter((alarm) => !met.has(alarm)).map(
      ({ engine, rule }) => `no longer met, take it out: ${engine} ${rule}`,
    ),
  );
}
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(`${passed} passed, ${failed} failed`);
console.log(
  `${stories.length} stories, ${looks.length} looks, ${modes.length} modes, ${seconds} s`,
);
if (failed > 0) process.exitCode = 1;

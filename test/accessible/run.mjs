// Looks at every story as every reader has it: in each look, and in each mode that a reader may set,
//   node test/accessible/run.mjs        axe, the contrast of what is painted, the same figures, no text over another,
//                                     no line that parts a number from its unit
//     --only trend                      the stories whose name has it
//     --look dark                       one look
//     --mode '320 px'                   one mode, or 'as it is'
// Contrast is measured where colours are the theme's; what the look promises more is asked in it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../demo/prepare.mjs';
import { buildBook } from '../support/book.mjs';
import { figuresOf, overlapsOf } from './boxes.mjs';
import { MODES, PLAIN, openEyes, shownStories } from './eyes.mjs';
import { partedIn } from './lines.mjs';
import { LOOKS } from './looks.mjs';
import { SCALE, contrastsIn, faintOf } from './pixels.mjs';
import { textsIn } from './texts.mjs';

/** The modes in which the colours are those of the theme. */
const PAINTED = new Set([PLAIN.name, '320 px']);

const AXE = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** As in every other test (stories/.storybook/preview.ts); a story is no whole page. */
const NOT_ASKED = [
  'color-contrast',
  'label-content-name-mismatch',
  'region',
  'page-has-heading-one',
];

/** Runs in the page. */
async function axeFindings(off) {
  const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
  const story = document.querySelector('#root-inner');
  const { violations } = await window.axe.run(story, { rules, resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `axe ${id}: ${nodes[0].target.join(' ')}`);
}

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    look: { type: 'string', default: '' },
    mode: { type: 'string', default: '' },
  },
});
const looks = LOOKS.filter(({ name }) => !values.look || name === values.look);
const modes = [PLAIN, ...MODES].filter(({ name }) => !values.mode || name === values.mode);
if (looks.length === 0 || modes.length === 0) {
  throw new Error(`unknown: ${values.look || values.mode}`);
}

/** What is wrong with a story that is shown, in a mode. */
async function findingsOf(eyes, mode, figures) {
  const { page, bench } = eyes;
  const texts = await page.evaluate(textsIn, '#root-inner');
  const all = figuresOf(await page.evaluate(textsIn, '#root-inner', true));
  const lost = [...figures].filter((figure) => !all.has(figure));
  const contrasts = PAINTED.has(mode.name) ? await contrastsIn(page, bench, '#root-inner') : [];
  return [
    ...(await page.evaluate(axeFindings, NOT_ASKED)),
    ...faintOf(contrasts).map((one) => `faint: ${one}`),
    ...overlapsOf(texts).map((one) => `over one another: ${one}`),
    ...(await page.evaluate(partedIn, '#root-inner')).map((one) => `parted: ${one}`),
    ...(lost.length > 0 ? [`lost: ${lost.join(' ')}`] : []),
  ];
}

buildBook();
const start = performance.now();
const stories = shownStories().filter((id) => id.includes(values.only));
let [passed, failed] = [0, 0];

for (const look of looks) {
  const eyes = await openEyes({ globals: look.globals, scale: SCALE });
  await eyes.page.evaluate(AXE);
  for (const id of stories) {
    const { status, faults } = await eyes.show(id);
    await eyes.wear(PLAIN);
    const figures = figuresOf(await eyes.page.evaluate(textsIn, '#root-inner', true));
    for (const mode of modes) {
      await eyes.wear(mode);
      const findings =
        status === 'success'
          ? await findingsOf(eyes, mode, figures)
          : [`${status} ${faults.join()}`];
      for (const one of findings) console.log(`✗ ${id} · ${look.name} · ${mode.name}: ${one}`);
      if (findings.length > 0) failed++;
      else passed++;
    }
    await eyes.wear(PLAIN);
  }
  await eyes.close();
}

const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(`${passed} passed, ${failed} failed`);
console.log(
  `${stories.length} stories, ${looks.length} looks, ${modes.length} modes, ${seconds} s`,
);
if (failed > 0) process.exitCode = 1;

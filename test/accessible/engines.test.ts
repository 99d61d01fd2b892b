// Two engines beside axe look at some stories, and the list of their false alarms is held to be right; every story
// is the matter of `npm run test:accessible`.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBook } from '../support/book.mjs';
import { ENGINES, bringEngines, engineFindings, type Finding } from './engines.mjs';
import { openEyes } from './eyes.mjs';
import { FALSE_ALARMS, lineOf, withoutFalseAlarms } from './false-alarms.mjs';

const STORY = '#root-inner';

/** What takes a second or two: a number, a list of shades; the faster two look at more. */
const FEW: readonly [story: string, engines: readonly Finding['engine'][]][] = [
  ['gf-stat--ready', ENGINES],
  ['gf-heatmap--dark', ENGINES],
  ['gf-ranking--ready', ['axe', 'ibm']],
  ['gf-trend--ready', ['axe', 'ibm']],
  ['gf-table--ready', ['axe', 'ibm']],
  ['gf-filter--ready', ['axe', 'ibm']],
  ['gf-heatmap--days', ['ibm']],
  ['menu--open', ['ibm']],
];

buildBook();

describe('axe, IBM and Alfa', { timeout: 60_000 }, () => {
  let eyes: Awaited<ReturnType<typeof openEyes>>;
  const met = new Map<string, Set<(typeof FALSE_ALARMS)[number]>>();
  beforeAll(async () => {
    eyes = await openEyes();
    await bringEngines(eyes.page);
  }, 120_000);
  afterAll(() => eyes?.close());

  it.each(FEW)('find nothing in %s that is not a known false alarm', async (id, engines) => {
    expect(await eyes.show(id)).toMatchObject({ status: 'success' });
    const found = await engineFindings(eyes.page, STORY, engines);
    const alarms = new Set<(typeof FALSE_ALARMS)[number]>();
    expect(withoutFalseAlarms(found, alarms).map(lineOf)).toEqual([]);
    met.set(id, alarms);
  });

  it('still raise every false alarm of the list, each with its reason', () => {
    const idle = FALSE_ALARMS.filter((alarm) => !alarm.isSlow && !met.get(alarm.story)?.has(alarm));
    expect(idle.map(({ engine, rule }) => `${engine} ${rule}`)).toEqual([]);
    expect(FALSE_ALARMS.filter(({ why }) => why.length < 20)).toEqual([]);
  });

  it('each find what is put into a tag on purpose', async () => {
    await eyes.show('gf-stat--ready');
    await eyes.page.evaluate(() => {
      const card = document.querySelector('gf-stat')!.shadowRoot!.querySelector('.card')!;
      const button = card.appendChild(document.createElement('button'));
      button.setAttribute('class', 'nameless');
      button.textContent = '';
    });
    const found = await engineFindings(eyes.page, STORY);
    const by = (engine: Finding['engine']) =>
      found.filter((one) => one.engine === engine && one.where.includes('nameless'));
    expect([by('axe').length, by('ibm').length, by('alfa').length]).toEqual([1, 1, 1]);
  });
});

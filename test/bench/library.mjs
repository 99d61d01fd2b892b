// The library without a browser: reading a large document, and what one tag derives from it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { growSample, GROWN } from './build.mjs';
import { median } from './measure.mjs';

const INDICATOR = 'employment-rate';

function timed(work, count, prepare = () => undefined) {
  const taken = [];
  for (let i = 0; i < count; i++) {
    const given = prepare();
    const start = performance.now();
    work(given);
    taken.push(performance.now() - start);
  }
  return median(taken);
}

/** Milliseconds to read the grown sample, and to derive what one tag shows of it. */
export async function library(folder, quick) {
  growSample();
  const { parse, seriesOf, brief, rank } = await import(pathToFileURL(join(folder, 'index.js')));
  const text = readFileSync(GROWN, 'utf8');
  const { dataset, problems } = parse(text);
  if (!dataset) throw new Error(`not read: ${problems[0].code}`);
  const count = JSON.parse(text).data.reduce((sum, { values }) => {
    const matrices = Object.values(values);
    return sum + matrices.reduce((cells, rows) => cells + rows.length * rows[0].length, 0);
  }, 0);

  const [root] = dataset.roots;
  const question = { indicator: INDICATOR, region: root.id };
  const derive = (fresh) => {
    const series = seriesOf(fresh, question);
    const statements = brief(fresh, question);
    const ranking = rank(fresh, question, root.children);
    if (!series || statements.length === 0 || !ranking) throw new Error(`empty: ${INDICATOR}`);
  };
  // What follows is remembered by dataset: another object has to be derived from anew.
  const copied = () => ({ ...dataset });
  timed(derive, 100, copied);
  return {
    observations: count,
    problems: problems.length,
    parse: timed(() => parse(text), quick ? 5 : 11),
    derive: timed(derive, quick ? 20 : 50, copied),
  };
}

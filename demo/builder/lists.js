// Lists to choose from, each with a field above it that leaves those whose words hold what is typed.
import { periodsOf } from './data.js';

/** All options of a list, also those that a search leaves out. */
const whole = new WeakMap();

const search = (list) => document.getElementById(`${list.id}-search`);

/** Shows the options that the search leaves, and the chosen one in any case. */
function show(list) {
  const wanted = list.value;
  const sought = (search(list)?.value ?? '').trim().toLowerCase();
  const options = whole
    .get(list)
    .filter(({ value, text }) => value === wanted || text.toLowerCase().includes(sought));
  list.replaceChildren(...options.map(({ value, text }) => new Option(text, value)));
  list.value = wanted;
}

/** Gives a list its options and chooses one; the first, where there is none of that value. */
export function fill(list, options, wanted) {
  whole.set(list, options);
  list.replaceChildren(...options.map(({ value, text }) => new Option(text, value)));
  if (options.some(({ value }) => value === wanted)) list.value = wanted;
  show(list);
}

/** Lets a list be searched. */
export function searchable(list) {
  search(list).addEventListener('input', () => show(list));
}

/** The region tree as a flat list, each level set in. */
function regionOptions({ dataset, say }) {
  const walk = (regions, depth) =>
    regions.flatMap(({ id, children }) => [
      { value: id, text: `${'　'.repeat(depth)}${say.region(id)}` },
      ...walk(children, depth + 1),
    ]);
  return walk(dataset.roots, 0);
}

/** Gives the lists of a card what the data have. */
export function fillFrom(field, data, { indicator, region, period, programme }) {
  const { dataset, say } = data;
  const named = (items) =>
    [...items].map(({ id, name, title }) => ({ value: id, text: say.text(title ?? name) }));
  fill(field('indicator'), named(dataset.indicators.values()), indicator);
  fill(field('region'), regionOptions(data), region);
  fill(field('programme'), named(dataset.programmes.values()), programme);
  const question = { indicator: field('indicator').value, region: field('region').value };
  const latest = { value: '', text: '最新' };
  fill(field('period'), [latest, ...periodsOf(data, question)], period);
}

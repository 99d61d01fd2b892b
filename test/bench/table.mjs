// The results as one table: ratios to ECharts first, medians beside them.

const number = (value, digits = 0) => value.toFixed(digits);
const yes = (list) => list.filter((one) => one.drawn).length;

/**
 * Key, words, unit, digits, and what Gongfu must keep: a share of another contender, or a value. The
 * bytes are those of test/budget.test.ts.
 */
const MEASURES = [
  ['bytes', 'JS + CSS, gzip', 'KB', 1, { most: 100 }],
  ['domainBytes', 'JS + CSS, five domain tags', 'KB', 1, { most: 100 }],
  ['load', 'load', 'ms', 0],
  ['slow', 'load, slow line', 'ms', 0, { of: 'echarts', share: 0.45 }],
  ['update', 'main thread an update', 'ms', 1, { of: 'echarts', share: 0.3 }],
  ['heap', 'heap after load', 'MB', 1],
  ['growth', 'heap growth over the updates', 'KB', 0, { of: 'uplot', share: 1 }],
  ['many', '40 trends of 60 × 4', 'ms', 0, { of: 'echarts', share: 0.5 }],
  ['dense', 'a line of 100,000 points', 'ms', 0, { of: 'echarts', share: 0.5 }],
];

/** Key, words, how a result is told, and whether it is right for Gongfu. */
const FACTS = [
  ['drawn', 'pictures on the page of five', (v) => `${yes(v)} of 5`, (v) => yes(v) === 5],
  ['manyDrawn', 'pictures on the page of 40', (v) => `${yes(v)} of 40`, (v) => yes(v) === 40],
  ['denseDrawn', 'the long line, marks', (v) => `${v[0].detail}`, (v) => v[0].detail > 1000],
  ['self', "default-src 'self': load / hover", violations, clean],
  ['trusted', 'Trusted Types: load / hover', violations, clean],
  ['axe', 'axe: rules / places', axe, (v) => v.length === 0],
  [
    'tables',
    'tables / buttons to them',
    (v) => `${v.tables} / ${v.buttons}`,
    (v) => v.tables === 5 && v.buttons === 5,
  ],
  [
    'tabs',
    'tab stops (pictures with one)',
    (v) => `${v.stops} (${v.charts})`,
    (v) => v.charts === 5,
  ],
];

function violations({ ready, load, hover }) {
  return ready ? `${load} / ${hover}` : `dead, ${load}`;
}

function clean({ ready, hover }) {
  return ready && hover === 0;
}

function axe(found) {
  return `${found.length} / ${found.reduce((sum, { nodes }) => sum + nodes, 0)}`;
}

const MISSED = '✗';
const KEPT = '✓';

function verdict(limit, results, key) {
  const own = results.gongfu[key];
  if (!limit) return '';
  if (limit.most) return `${own <= limit.most ? KEPT : MISSED} ≤ ${limit.most}`;
  const other = results[limit.of][key];
  const words = limit.share === 1 ? `≤ ${limit.of}` : `≤ ${limit.share} of ${limit.of}`;
  return `${own <= other * limit.share ? KEPT : MISSED} ${words}`;
}

function print(rows) {
  const width = (column) => Math.max(...rows.map((row) => row[column].length));
  const widths = rows[0].map((_, column) => width(column));
  const [head, ...body] = rows.map((row) =>
    row.map((cell, i) =>
      i > 0 && i < row.length - 1 ? cell.padStart(widths[i]) : cell.padEnd(widths[i]),
    ),
  );
  const line = (cells) => cells.join('   ').trimEnd();
  return [line(head), '─'.repeat(line(head).length), ...body.map(line)].join('\n');
}

/** Everything that was measured. `labels`: contender → name. */
export function table(results, labels) {
  const names = Object.keys(labels);
  const base = results.echarts;
  const rows = [['', ...names.map((name) => labels[name]), 'Gongfu keeps']];
  for (const [key, words, unit, digits, limit] of MEASURES) {
    if (results.gongfu[key] === undefined) continue;
    const cells = names.map((name) => {
      const value = results[name][key];
      if (value === undefined) return '–';
      const raw = `${number(value, digits)} ${unit}`.padStart(9);
      return name === 'echarts' || !base[key] ? raw : `${number(value / base[key], 2)} ${raw}`;
    });
    rows.push([words, ...cells, verdict(limit, results, key)]);
  }
  for (const [key, words, tell, right] of FACTS) {
    if (results.gongfu[key] === undefined) continue;
    const cells = names.map((name) => (results[name][key] ? tell(results[name][key]) : '–'));
    rows.push([words, ...cells, right(results.gongfu[key]) ? KEPT : MISSED]);
  }
  return print(rows);
}

/** The part without a browser. */
export function libraryTable({ observations, problems, parse, derive }) {
  const mark = (value, most) => `${value < most ? KEPT : MISSED} < ${most} ms`;
  const found = problems ? `, ${problems} problems` : '';
  return print([
    ['', 'Gongfu', 'keeps'],
    [
      `read ${observations.toLocaleString('en')} observations${found}`,
      `${number(parse, 0)} ms`,
      mark(parse, 100),
    ],
    ['derive for one tag: series, brief, rank', `${number(derive, 2)} ms`, mark(derive, 5)],
  ]);
}

/**
 * The conversion of a workbook: within two seconds and 300 MB, and beside a plain reader of the same bytes. Times
 * are those of the processor, which a busy machine stretches least.
 */
export function conversionTable(books) {
  const mark = (value, most) => (value <= most ? KEPT : MISSED);
  const rows = books.flatMap((book) => [
    [
      `${book.name}: ${book.cells.toLocaleString('en')} cells to ${book.figures.toLocaleString('en')} figures`,
      `${number(book.processor, 0)} ms`,
      number(book.processor / book.plainProcessor, 1),
      `${mark(book.processor, 2000)} < 2,000 ms`,
    ],
    [
      `${book.name}: most memory`,
      `${number(book.memory, 0)} MB`,
      number(book.memory / book.plainMemory, 1),
      `${mark(book.memory, 300)} < 300 MB`,
    ],
  ]);
  return print([['', 'Gongfu', 'to a plain reader', 'keeps'], ...rows]);
}

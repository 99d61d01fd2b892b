// Small uglifications of a sheet that change nothing of what it says: a blank row, a line break in a head, a unit in
// another place. The truth goes with the cells.

/** mulberry32: a seeded `Math.random`. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = (list, random) => list[Math.floor(random() * list.length)];

const copied = (sheet) => ({
  ...sheet,
  rows: sheet.rows.map((row) => row.map((cell) => cell && { ...cell })),
  merges: sheet.merges.map((range) => ({ ...range })),
  hiddenRows: [...sheet.hiddenRows],
  hiddenColumns: [...sheet.hiddenColumns],
});

const widthOf = ({ rows }) => Math.max(0, ...rows.map((row) => row.length));

const cellsOf = ({ rows }, ...roles) =>
  rows.flatMap((row, r) =>
    row.flatMap((cell, c) => (cell && roles.includes(cell.role) ? [{ cell, r, c }] : [])),
  );

const moved = (range, from, ends) =>
  ends.forEach((end) => {
    if (range[end] >= from) range[end]++;
  });

function insertRow(sheet, at) {
  sheet.rows.splice(at, 0, []);
  for (const range of sheet.merges) moved(range, at, ['top', 'bottom']);
  sheet.hiddenRows = sheet.hiddenRows.map((row) => (row >= at ? row + 1 : row));
}

function insertColumn(sheet, at) {
  for (const row of sheet.rows) if (row.length > at) row.splice(at, 0, undefined);
  for (const range of sheet.merges) moved(range, at, ['left', 'right']);
  sheet.hiddenColumns = sheet.hiddenColumns.map((column) => (column >= at ? column + 1 : column));
}

const isCovered = ({ merges }, r, c) =>
  merges.some(({ top, left, bottom, right }) => r >= top && r <= bottom && c >= left && c <= right);

/** A cell moved along its row to an empty place; a merge that began at it is undone. */
function shiftCell(sheet, { cell, r, c }, random) {
  const width = widthOf(sheet);
  sheet.merges = sheet.merges.filter(({ top, left }) => top !== r || left !== c);
  const isFree = (column) => !sheet.rows[r][column] && !isCovered(sheet, r, column);
  const free = Array.from({ length: width }, (_, column) => column).filter(isFree);
  if (free.length === 0) return;
  sheet.rows[r][c] = undefined;
  const to = pick(free, random);
  while (sheet.rows[r].length <= to) sheet.rows[r].push(undefined);
  sheet.rows[r][to] = cell;
}

const texts = (sheet, random, roles, change) => {
  const found = cellsOf(sheet, ...roles).filter(({ cell }) => typeof cell.v === 'string');
  const one = found.length > 0 && pick(found, random).cell;
  if (one) one.v = change(one.v);
};

const RELATIVE = /同比|同期|上年|上月|累计|环比|比上|其中|占|增减|增长|本月|进度|完成|小计|男|女/;

/** Columns of one-cell heads in one row that say nothing of their neighbours. */
function freeColumns(sheet) {
  const heads = cellsOf(sheet, 'head');
  const [first] = heads;
  const isTwice = new Set(heads.map(({ cell }) => cell.v)).size < heads.length;
  if (isTwice || sheet.hiddenColumns.length > 0) return [];
  if (!first || heads.some(({ r, cell }) => r !== first.r || RELATIVE.test(String(cell.v))))
    return [];
  return heads.slice(1).map(({ c }) => c);
}

/** Each takes a copy of a sheet and changes it. */
const MUTATIONS = {
  'a blank row on top': (sheet) => insertRow(sheet, 0),
  'a blank column on the left': (sheet) => insertColumn(sheet, 0),
  'a blank row between titles and head': (sheet) => {
    const [first] = cellsOf(sheet, 'head');
    if (first && first.r > 0) insertRow(sheet, first.r);
  },
  'a blank row within the body': (sheet, random) => {
    const rows = [...new Set(cellsOf(sheet, 'value').map(({ r }) => r))].slice(1);
    if (rows.length > 0) insertRow(sheet, pick(rows, random));
  },
  'a blank row at the end': (sheet) => sheet.rows.push([]),
  'a space behind a word': (sheet, random) =>
    texts(sheet, random, ['head', 'label', 'word'], (v) => `${v} `),
  'a space within a word': (sheet, random) =>
    texts(sheet, random, ['head', 'label', 'word'], (v) =>
      /^[\u4e00-\u9fff]{2,4}$/.test(v) ? [...v].join('　') : v,
    ),
  'a line break in a head': (sheet, random) =>
    texts(sheet, random, ['head'], (v) => v.replace(/(?<=[\u4e00-\u9fff])(?=[（(])/, '\n')),
  'brackets of the other width': (sheet, random) =>
    texts(sheet, random, ['head', 'title', 'unit'], (v) =>
      /（/.test(v)
        ? v.replaceAll('（', '(').replaceAll('）', ')')
        : v.replaceAll('(', '（').replaceAll(')', '）'),
    ),
  'a percent sign of the other width': (sheet, random) =>
    texts(sheet, random, ['head'], (v) => v.replaceAll('%', '％')),
  'a colon of the other width': (sheet, random) =>
    texts(sheet, random, ['unit', 'note'], (v) => v.replaceAll('：', ':')),
  'digits of the other width': (sheet, random) =>
    texts(sheet, random, ['title', 'head'], (v) =>
      v.replace(/[0-9]/g, (d) => String.fromCharCode(0xff10 + Number(d))),
    ),
  'a title elsewhere in its row': (sheet, random) => {
    const found = cellsOf(sheet, 'title');
    if (found.length > 0) shiftCell(sheet, pick(found, random), random);
  },
  'a unit elsewhere in its row': (sheet, random) => {
    const found = cellsOf(sheet, 'unit').filter(({ cell }) => /单位/.test(String(cell.v)));
    if (found.length > 0) shiftCell(sheet, pick(found, random), random);
  },
  'a merge undone': (sheet, random) => {
    // One figure over two rows is another thing than one beside a blank.
    const words = sheet.merges.filter(({ top, left }) => !sheet.rows[top][left]?.truth);
    const one = words.length > 0 && pick(words, random);
    sheet.merges = sheet.merges.filter((range) => range !== one);
  },
  'columns in another order': (sheet, random) => {
    const columns = freeColumns(sheet);
    if (columns.length < 2) return;
    const [one, other] = [pick(columns, random), pick(columns, random)];
    const from = cellsOf(sheet, 'head')[0].r;
    for (const row of sheet.rows.slice(from)) {
      if (Math.max(one, other) < row.length) [row[one], row[other]] = [row[other], row[one]];
    }
  },
  'numbers as text': (sheet, random, { text = {} }) => {
    // 1,592 among decimal commas is another number.
    if (text.delimiter === ';') return;
    const found = cellsOf(sheet, 'value').filter(
      ({ cell }) => Number.isInteger(cell.v) && cell.truth.is === 'figure' && !cell.z && !cell.f,
    );
    if (found.length > 0) {
      const { cell } = pick(found, random);
      cell.v = cell.v.toLocaleString('en-US');
    }
  },
};

/** A case with up to three uglifications of each sheet, and their names. */
export function mutated(one, seed) {
  const random = randomFrom(seed);
  const done = [];
  const files = one.files.map((file) => ({
    ...file,
    sheets: file.sheets.map((sheet) => {
      const changed = copied(sheet);
      const count = 1 + Math.floor(random() * 3);
      for (let n = 0; n < count; n++) {
        const name = pick(Object.keys(MUTATIONS), random);
        MUTATIONS[name](changed, random, file);
        done.push(name);
      }
      return changed;
    }),
  }));
  return { ...one, files, mutations: done };
}

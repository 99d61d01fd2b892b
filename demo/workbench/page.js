// 数据工作台: files are given to a session in a worker; what it says of them is shown here, and every answer
// goes back to it.
import { openWorkbench } from '../dist/convert.js';
import { toHash } from '../builder/plan.js';
import { save } from '../builder/save.js';
import { showAccount, showProblems } from './account.js';
import { choiceAt, choicesIn, nextOpen, showChoices } from './choices.js';
import { takesFiles } from './files.js';
import { firstBoard } from './first-board.js';
import { SheetGrid, rangeOf } from './grid.js';
import { handOver } from './handover.js';
import { button, made } from './made.js';
import { draw, listIndicators } from './picture.js';
import { showTabs, takesArrows } from './tabs.js';
import { words } from './words.js';

const at = (id) => document.getElementById(id);

/** How long it may take before the page says that it is at it, in milliseconds. */
const SOON = 250;

const session = openWorkbench(document.documentElement.lang);
let overview;
let shownSheet;

const grid = new SheetGrid(at('grid'), {
  words,
  window: async (place) => (await session).ask('window', place),
  at: (row, column) => void tellCell(row, column),
  enter: (row, column) => void choiceAt((place) => isOn(place, row, column)),
});

/** One sentence about what just came of something; it is read out once. */
const say = (text) => {
  at('state').textContent = text;
};

/** Asks the session, says so where it takes long, and shows what it answers. */
async function ask(name, question, { busy, after } = {}) {
  const before = overview?.account.figure ?? 0;
  const timer = setTimeout(() => {
    document.body.classList.add('is-busy');
    say(busy ?? words.again);
  }, SOON);
  try {
    overview = await (await session).ask(name, question);
    show();
    await drawPicture();
    say(
      [...(after ? [after(overview, overview.account.figure - before)] : []), summary()].join(' '),
    );
  } catch (error) {
    say(words.failed(error.message.split('\n')[0]));
  } finally {
    clearTimeout(timer);
    document.body.classList.remove('is-busy');
  }
}

/** A button that can do nothing keeps the focus, which a disabled one would lose. */
const enable = (id, can) => at(id).setAttribute('aria-disabled', String(!can));

const onPress = (id, act) =>
  at(id).addEventListener('click', () => {
    if (at(id).getAttribute('aria-disabled') !== 'true') act();
  });

/** A choice without which something is left out. */
const isOpen = ({ isAnswered, isOptional }) => !isAnswered && !isOptional;

const isOptionalOpen = ({ isAnswered, isOptional }) => !isAnswered && isOptional;

function summary() {
  const { account, choices, sheets } = overview;
  if (sheets.length === 0) return words.nothing;
  const open = choices.filter(isOpen).length;
  return words.read({ figures: account.figure, open, refused: account.refused });
}

function show() {
  const { files, sheets, choices, canUndo, canRedo, names } = overview;
  at('files').replaceChildren(...files.map(fileItem));
  const has = sheets.length > 0;
  for (const part of document.querySelectorAll('[data-needs=sheet]')) part.hidden = !has;
  for (const part of document.querySelectorAll('[data-needs=file]'))
    part.hidden = files.length === 0;
  for (const part of document.querySelectorAll('[data-instead=sheet]')) part.hidden = has;
  enable('undo', canUndo);
  enable('redo', canRedo);
  showProblems(at('problems'), overview, jump);
  for (const name of ['title', 'publisher', 'published']) {
    if (document.activeElement !== at(name)) at(name).value = names[name];
  }
  showSteps();
  if (!has) return;
  showAccount(at('account'), overview);
  showSheet();
  const open = choices.filter(isOpen).length;
  at('choice-count').textContent =
    choices.length > 0
      ? words.openChoices({
          open,
          optional: choices.filter(isOptionalOpen).length,
          all: choices.length,
        })
      : words.noChoices;
  const rest = showChoices(choices);
  at('choice-rest').textContent = rest > 0 ? words.moreChoices(rest) : '';
  enable('next', open > 0);
  enable(
    'accept',
    choices.some((choice) => isOpen(choice) && choice.hasGuess),
  );
  at('made').textContent = overview.contract
    ? words.made({ ...overview.contract, indicators: overview.contract.indicators.length })
    : '';
}

/** Which of the three steps is at hand. */
function showSteps() {
  const { sheets, choices, contract, account } = overview;
  const open = choices.some(isOpen);
  const step = sheets.length === 0 ? 0 : open || account.figure === 0 || !contract ? 1 : 2;
  for (const [i, item] of [...at('steps').children].entries()) {
    item.classList.toggle('is-done', i < step);
    if (i === step) item.setAttribute('aria-current', 'step');
    else item.removeAttribute('aria-current');
  }
}

function fileItem({ name, what, isRead }) {
  const take = button(words.removeShort, () => void remove(name), {
    'aria-label': words.remove(name),
  });
  return made(
    'li',
    { class: isRead ? 'file' : 'file is-unread' },
    made('b', {}, name),
    made('span', { class: 'hint' }, what),
    take,
  );
}

/** The button that was pressed is gone with its file, so the focus goes to where files are given. */
async function remove(name) {
  at('file').focus();
  await ask('remove', name, { after: () => words.removed(name) });
}

const sameSheet = (a, b) => a && b && a.file === b.file && a.sheet === b.sheet;

function showSheet() {
  const { sheets } = overview;
  shownSheet = sheets.find((one) => sameSheet(one, shownSheet)) ?? sheets[0];
  showTabs(at('tabs'), sheets, shownSheet, (sheet) => {
    shownSheet = sheet;
    showSheet();
  });
  grid.show(shownSheet);
}

/** Whether a place is on the sheet that is shown and has a cell of it. */
function isOn({ file, sheet, cells }, row, column) {
  const range = rangeOf(cells);
  return (
    sameSheet({ file, sheet }, shownSheet) &&
    range !== undefined &&
    row >= range.top &&
    row <= range.bottom &&
    column >= range.left &&
    column <= range.right
  );
}

/** Goes to the cells that a problem or a choice is about. */
function jump(place, { focus = true } = {}) {
  const sheet = overview.sheets.find((one) => sameSheet(one, place));
  if (!sheet) return;
  if (!sameSheet(sheet, shownSheet)) {
    shownSheet = sheet;
    showSheet();
  }
  if (focus) at('grid').scrollIntoView({ block: 'nearest' });
  grid.goTo(rangeOf(place.cells) ?? { top: 0, left: 0 }, { focus });
}

let lookedAt = 0;

async function tellCell(row, column) {
  const look = ++lookedAt;
  const { file, sheet } = shownSheet;
  const sentence = await (await session).ask('cell', { file, sheet, row, column });
  if (look === lookedAt) at('cell').textContent = sentence;
}

async function drawPicture() {
  const indicators = overview.contract?.indicators ?? [];
  const indicator = listIndicators(at('indicator'), indicators);
  for (const part of document.querySelectorAll('[data-needs=contract]')) {
    part.hidden = indicators.length === 0;
  }
  draw(at('picture'), await (await session).ask('preview', { indicator }));
}

async function give(files) {
  const read = await Promise.all(
    files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
  await ask('add', read, { busy: words.reading });
  if (!(await session).isApart) at('state').append(` ${words.slow}`);
}

/** A workbook of three months, and the data file of the months before it. */
async function trySample() {
  try {
    const files = await Promise.all(
      at('sample')
        .dataset.files.split(' ')
        .map(async (name) => {
          const response = await fetch(name);
          if (!response.ok) throw new Error(`${name}: ${response.status}`);
          return {
            name: name.split('/').pop(),
            bytes: new Uint8Array(await response.arrayBuffer()),
            isSample: true,
          };
        }),
    );
    await ask('add', files, { busy: words.reading });
  } catch {
    say(words.noSample);
  }
}

async function download(what) {
  const file = await (await session).ask('download', what);
  if (!file) return;
  save(file);
  say(words.saved(file.name));
}

/** The builder begins with a board of what is drawn here, and data of the name that they are saved by. */
async function toBuilder() {
  say(words.handing);
  const looked = at('indicator').value;
  const file = await (await session).ask('download', 'contract');
  const preview = await (await session).ask('preview', { indicator: looked });
  try {
    await handOver({ name: file.name, text: file.text });
  } catch {
    say(words.notHanded);
    return;
  }
  const others = overview.contract.indicators.map(({ id }) => id).filter((id) => id !== looked);
  const plan = firstBoard(preview, others, file.name);
  location.href = `${at('builder').dataset.page}${toHash(plan)}`;
}

takesArrows(at('tabs'));
takesFiles(at('drop'), at('file'), (files) => void give(files));
choicesIn(at('choices'), {
  alike: (key) => void ask('answerAlike', { key }, { after: (_, by) => words.changed(by) }),
  answer: (key, answer) =>
    void ask('answer', { key, ...answer }, { after: (_, by) => words.changed(by) }),
  jump,
});
at('sample').addEventListener('click', () => void trySample());
const undo = () => void ask('undo', undefined, { after: () => words.undone });
const redo = () => void ask('redo', undefined, { after: () => words.redone });
onPress('undo', undo);
onPress('redo', redo);
onPress('accept', () => void ask('acceptAll', undefined, { after: (_, by) => words.changed(by) }));
onPress('next', () => {
  const choice = nextOpen();
  if (choice) jump(choice.place, { focus: false });
});
addEventListener('keydown', (event) => {
  const isTyping = event.target.matches?.('input[type=text]');
  if (!(event.ctrlKey || event.metaKey) || isTyping || !overview) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) redo();
  else undo();
});
at('indicator').addEventListener('change', () => void drawPicture());
at('names').addEventListener('submit', (event) => event.preventDefault());
for (const name of ['title', 'publisher', 'published']) {
  at(name).addEventListener('change', () => {
    const isFit = at(name).checkValidity();
    at(name).setAttribute('aria-invalid', String(!isFit));
    if (isFit) void ask('name', { [name]: at(name).value.trim() });
  });
}
for (const what of ['contract', 'mapping', 'report']) {
  at(`save-${what}`).addEventListener('click', () => void download(what));
}
at('builder').addEventListener('click', () => void toBuilder());

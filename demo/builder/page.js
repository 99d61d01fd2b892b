// The page that makes code to paste: what the form says becomes a plan, and the plan becomes form, preview,
// code and address.
import { approvedMap, freeze, StatElement } from '../dist/index.js';
import { refusals } from './checks.js';
import {
  frozenQuestion,
  showsOf,
  tagsOf,
  takesIndicator,
  takesProgramme,
  titleOf,
  unfrozen,
} from './choice.js';
import { codeOf } from './code.js';
import { fetchData, readData, tableOf, textOf } from './data.js';
import { handed } from '../workbench/handover.js';
import { changed, historyOf, redone, undone } from './history.js';
import { fill, fillFrom, searchable } from './lists.js';
import { MAKES_PAGE, pageFile } from './page-file.js';
import { added, cardOf, cardsOf, fromHash, moved, removed, toHash, withCard } from './plan.js';
import { Preview } from './preview.js';
import { save } from './save.js';
import { TAGS } from './tags.generated.js';

const at = (id) => document.getElementById(id);
const form = at('form');
const field = (name) => form.elements.namedItem(name);

/** The fields of the card that is shown; the others are of the whole. */
const OF_CARD = ['tag', 'indicator', 'region', 'period', 'programme', 'heading'];
const OF_ALL = ['layout', 'dataset', 'address', 'online', 'theme', 'width', 'use', 'page', 'base'];
const OF_CODE = ['form', 'data', 'fallback'];

let history = historyOf(fromHash(location.hash));
let code = '';
/** What is known beside the plan. */
const now = {
  data: undefined,
  state: 'loading',
  fromDisk: false,
  src: '',
  preview: 'drawing',
  integrity: {},
  /** What the workbench left for this page. */
  handed: undefined,
};
const preview = new Preview(at('preview'), (state) => {
  now.preview = state;
  write();
});

const plan = () => history.present;
const valueOf = (name) => field(name).value.trim();
const said = (names) => Object.fromEntries(names.map((name) => [name, valueOf(name)]));

/** The plan as the form says it. */
const planInForm = () => ({
  ...withCard(plan(), said(OF_CARD)),
  ...said([...OF_ALL, ...OF_CODE]),
  elder: field('elder').checked,
  filter: field('filter').checked,
});

/** Goes to a plan: another one, or one that was before. */
function go(next) {
  history = next;
  show();
  take();
  update();
}

/** Shows the plan in the form. */
function show() {
  const { layout, cards, at: place, dataset, elder, filter } = plan();
  for (const name of [...OF_ALL, ...OF_CODE]) field(name).value = plan()[name];
  field('elder').checked = elder;
  field('filter').checked = filter;
  fillCard();
  at('address-field').hidden = dataset !== 'address';
  at('file-field').hidden = dataset !== 'file';
  at('card-fields').hidden = layout === 'wall';
  at('board-fields').hidden = layout !== 'board';
  at('cards').replaceChildren(
    ...cards.map((card, i) => {
      const name = now.data?.dataset ? titleOf(card, now.data) : card.tag;
      return new Option(`${i + 1}. ${name}`, String(i), false, i === place);
    }),
  );
  at('remove').disabled = cards.length === 1;
  at('up').disabled = place === 0;
  at('down').disabled = place === cards.length - 1;
  at('undo').disabled = history.past.length === 0;
  at('redo').disabled = history.future.length === 0;
}

/** Shows the card: what the data have to choose from, and what its tag asks. */
function fillCard() {
  const card = cardOf(plan());
  fill(
    field('tag'),
    TAGS.map(({ tag, shows }) => ({ value: tag, text: `${tag} ${shows}` })),
    card.tag,
  );
  field('heading').value = card.heading;
  if (now.data?.dataset) fillFrom(field, now.data, card);
  field('indicator').disabled = !takesIndicator(card);
  at('programme-field').hidden = !takesProgramme(card);
  at('tag-shows').textContent = showsOf(card);
}

/** The card as the lists have it: where the data lack what it named, what they have instead. */
const settled = () => withCard(plan(), said(OF_CARD));

const frozen = () => {
  const { dataset, contract } = now.data;
  return freeze(contract, dataset, frozenQuestion(plan(), dataset));
};

const baseOf = () => plan().base.replace(/\/*$/, '/');

/** Where the page will find the data. A frame stands in dist/, so they are named from the root of the site. */
function srcOf() {
  const { online, form: host } = plan();
  if (online) return online;
  if (host !== 'frame') return now.src;
  const url = new URL(now.src, location.href);
  return url.origin === location.origin ? url.pathname + url.search : url.href;
}

function choice() {
  const { layout, form: host, data, fallback, width } = plan();
  const card = cardOf(plan());
  const title = titleOf(card, now.data);
  const withTable = layout === 'card' && fallback === 'table' && takesIndicator(card);
  return {
    ...tagsOf(plan()),
    form: host,
    data,
    base: baseOf(),
    version: StatElement.version,
    integrity: now.integrity,
    src: srcOf(),
    title,
    width: Number(width),
    ...(data === 'frozen' ? { frozen: frozen() } : {}),
    ...(withTable ? { table: tableOf(now.data, card, title) } : {}),
  };
}

/** The page that the code is for; this one where none is given, or none that is an address. */
function pageOf() {
  try {
    const { href, protocol } = new URL(plan().page);
    return /^https?:$/.test(protocol) ? href : location.href;
  } catch {
    return location.href;
  }
}

function situation() {
  const { data, state, fromDisk, src } = now;
  const { layout, form: host, data: kept, use, page: typedPage, base, online } = plan();
  const page = pageOf();
  const whole = (address) => {
    try {
      return [new URL(address, page).href];
    } catch {
      return [];
    }
  };
  const asked = kept === 'live' && src ? [srcOf()] : [];
  return {
    state,
    fromDisk,
    preview: now.preview,
    page,
    layout,
    form: host,
    data: kept,
    use,
    tags: layout === 'wall' ? ['gf-wall'] : cardsOf(plan()).map(({ tag }) => tag),
    unfrozen: unfrozen(plan()),
    typedPage,
    online,
    base,
    changed: plan().dataset === 'address' && plan().address !== now.src,
    problems: data?.problems ?? [],
    worst: data?.worst,
    sample: data?.dataset?.info.sample ?? false,
    mapApproved: data?.dataset ? typeof approvedMap(data.dataset) !== 'string' : false,
    addresses: [baseOf(), ...asked].flatMap(whole),
  };
}

function update() {
  const { layout, width, data } = plan();
  at('preview').className = `w${width} ${layout}`;
  if (!now.data?.dataset) preview.clear();
  else if (data === 'frozen' && !unfrozen(plan())) preview.draw(tagsOf(plan()), { data: frozen() });
  else if (now.fromDisk) preview.draw(tagsOf(plan()), { data: now.data.contract });
  else preview.draw(tagsOf(plan()), { src: now.src });
  write();
}

function write() {
  const reasons = refusals(situation());
  const may = reasons.length === 0;
  code = may ? codeOf(choice()) : '';
  at('code').textContent = code;
  at('code').hidden = !may;
  at('refusal').textContent = reasons.join('\n');
  at('copy').setAttribute('aria-disabled', String(!may));
  at('save-page').hidden = !may || !MAKES_PAGE.includes(plan().form);
  at('page-hint').hidden = at('save-page').hidden;
  at('save-data').hidden = plan().dataset !== 'workbench' || !now.data?.dataset;
  at('copied').textContent = '';
  at('data-hint').textContent = hintOfData();
  at('integrity').textContent = hintOfIntegrity();
}

function hintOfData() {
  const { data } = now;
  if (!data?.dataset || plan().data === 'live') return '数据文件更新后，网页随之更新。';
  if (unfrozen(plan())) return '';
  const { published, asOf } = data.dataset.info;
  const size = Math.ceil(JSON.stringify(frozen()).length / 1024);
  return `固定为 ${published} 发布的数据（截至 ${asOf}），约 ${size} KB，以后不再更新。`;
}

function hintOfIntegrity() {
  const { form: host } = plan();
  if (host === 'frame') return '网页不载入脚本；iframe 里的网页由 dist 提供。';
  if (host === 'link') {
    return '链接由模板里的 gongfu.js 变成图；脚本没有运行时，它仍是能打开的链接。';
  }
  if (host !== 'module' && host !== 'classic') {
    return '先装软件包 gongfu-board；数据文件放在网站上，或写进组件旁边的 figures.json。';
  }
  const file = host === 'classic' ? 'gongfu.classic.js' : 'gongfu.js';
  if (!now.integrity[file]) {
    return '本页不是安全连接（https 或 localhost），算不出哈希，代码里没有 integrity。';
  }
  return host === 'classic'
    ? 'integrity 核对的是整个脚本；更新文件后要重新生成代码。'
    : 'integrity 只核对 gongfu.js 一个文件，它另外载入的文件不在内；更新文件后要重新生成代码。';
}

/** Takes in the data that the plan names, unless they are there. */
function take() {
  const { dataset, address } = plan();
  if (dataset === 'file') return void takeFile();
  if (dataset === 'workbench') return void takeHanded();
  if (dataset !== 'address') return void takeIn(dataset, dataset);
  if (now.src === '' && address) takeIn(address, address);
}

function takeFile() {
  const [file] = field('file').files;
  if (file) {
    const name = `${file.name} `;
    if (now.src === name) return undefined;
    return takeIn(name, file.name, () =>
      file.arrayBuffer().then((bytes) => readData(textOf(bytes), location.href)),
    );
  }
  Object.assign(now, { state: 'unchosen', data: undefined, src: '', fromDisk: true });
  at('data-state').textContent = '请选择文件。';
  return undefined;
}

function takeHanded() {
  const { name, text } = now.handed ?? {};
  if (name) return takeIn(`${name} `, name, () => readData(text, location.href));
  Object.assign(now, { state: 'unchosen', data: undefined, src: '', fromDisk: true });
  at('data-state').textContent = '数据工作台还没有交来数据。';
  return undefined;
}

/** What a page of these cards is called. */
const pageTitle = () => {
  const { dataset, say } = now.data;
  return plan().layout === 'card'
    ? titleOf(cardOf(plan()), now.data)
    : say.text(dataset.info.title);
};

/** A name for the page that stands beside its data: that of the data file, where there is one. */
const pageName = () => {
  const file = srcOf()
    .split('/')
    .pop()
    .replace(/[?#].*$/, '')
    .replace(/\.json$/, '');
  return `${decodeURIComponent(file) || 'board'}.html`;
};

/** Takes in data; of two requests the later one counts. */
async function takeIn(src, name, ask) {
  if (now.src === src) return;
  Object.assign(now, { state: 'loading', data: undefined, src, fromDisk: Boolean(ask) });
  at('data-state').textContent = '正在载入。';
  update();
  const data = await (ask ? ask() : fetchData(new URL(src, location.href).href));
  if (now.src !== src) return;
  Object.assign(now, { data, state: data.dataset ? 'ready' : 'failed' });
  const { info } = data.dataset ?? {};
  at('data-state').textContent = info
    ? `${name}：${data.say.text(info.title)}，截至 ${info.asOf}`
    : `${name}：未能载入`;
  if (info) settle();
  update();
}

/** The cards name what the data have; another indicator or region has other periods. */
function settle() {
  const { at: place } = plan();
  for (const i of plan().cards.keys()) {
    history = { ...history, present: { ...plan(), at: i } };
    fillCard();
    history = { ...history, present: settled() };
  }
  history = { ...history, present: { ...plan(), at: place } };
  show();
}

/** A change of the reader's: it can be undone, and the address keeps it. */
function change(next) {
  history = changed(history, next);
  if (now.data?.dataset) settle();
  go(history);
  remember();
}

function remember() {
  window.history.replaceState(null, '', location.pathname + location.search + toHash(plan()));
}

async function hash(file) {
  if (!globalThis.crypto?.subtle) return;
  const response = await fetch(`dist/${file}`);
  if (!response.ok) return;
  const digest = await crypto.subtle.digest('SHA-384', await response.arrayBuffer());
  now.integrity[file] = `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

async function copy(text, done) {
  if (!text) return;
  try {
    await navigator.clipboard.writeText(text);
    at('copied').textContent = done;
  } catch {
    at('copied').textContent = '浏览器不允许复制，请选中后自行复制。';
  }
}

const isTyping = ({ target }) => /^(?:text|search|url)$/.test(target.type ?? '');

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('change', ({ target }) => {
  if (target.type === 'search') return;
  if (target.id === 'cards')
    return go({ ...history, present: { ...plan(), at: Number(target.value) } });
  if (target.name === 'file') now.src = '';
  change(planInForm());
});
field('address').addEventListener('input', () => {
  history = { ...history, present: { ...plan(), address: valueOf('address') } };
  write();
});
at('load').addEventListener('click', () => {
  now.src = '';
  change(planInForm());
});
at('add').addEventListener('click', () => change(added(plan())));
at('remove').addEventListener('click', () => change(removed(plan())));
at('up').addEventListener('click', () => change(moved(plan(), -1)));
at('down').addEventListener('click', () => change(moved(plan(), 1)));
const step = (to) => {
  go(to(history));
  remember();
};
at('undo').addEventListener('click', () => step(undone));
at('redo').addEventListener('click', () => step(redone));
addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || isTyping(event)) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  step(key === 'y' || event.shiftKey ? redone : undone);
});
at('copy').addEventListener('click', () => void copy(code, '已复制。'));
at('save-page').addEventListener('click', () => {
  const { form: host } = plan();
  const text = pageFile({ title: pageTitle(), code, base: baseOf(), form: host });
  save({ name: pageName(), text, type: 'text/html' });
});
at('save-data').addEventListener('click', () => {
  save({ ...now.handed, type: 'application/json' });
});
at('share').addEventListener('click', () => {
  void copy(location.href, '地址已复制；打开它就是这份设置，文件和脚本的地址不在其中。');
});
for (const name of ['tag', 'indicator', 'region', 'programme']) searchable(field(name));
show();
/** What the workbench has left can be chosen like the other data. */
async function lookForHanded() {
  now.handed = await handed();
  const { options } = field('dataset');
  [...options].find(({ value }) => value === 'workbench').hidden = !now.handed;
}

// Old kernels know no await outside a function.
void Promise.all([
  lookForHanded(),
  ...['gongfu.js', 'gongfu.classic.js'].map((file) => hash(file).catch(() => undefined)),
]).then(() => go(history));

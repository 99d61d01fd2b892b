// The page that makes code to paste: reads the form, draws the preview, writes the code or says why not.
import { approvedMap, freeze, StatElement } from '../dist/index.js';
import { refusals } from './checks.js';
import { codeOf } from './code.js';
import { fetchData, periodsOf, readData, tableOf, textOf } from './data.js';
import { TAGS } from './tags.generated.js';

const at = (id) => document.getElementById(id);
const form = at('form');
const field = (name) => form.elements.namedItem(name);
const valueOf = (name) => field(name).value.trim();

/** What is known beside the fields. */
const now = {
  data: undefined,
  state: 'loading',
  fromDisk: false,
  src: '',
  preview: 'drawing',
  integrity: {},
};
let code = '';
let round = 0;

const chosen = () => TAGS.find(({ tag }) => tag === valueOf('tag'));

function fill(list, options, wanted = list.value) {
  list.replaceChildren(...options.map(({ value, text }) => new Option(text, value)));
  if (options.some(({ value }) => value === wanted)) list.value = wanted;
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

function fillChoices() {
  const { data } = now;
  if (!data?.dataset) return;
  const { dataset, say } = data;
  const indicators = [...dataset.indicators.values()].map((one) => ({
    value: one.id,
    text: say.indicator(one),
  }));
  fill(field('indicator'), indicators);
  fill(field('region'), regionOptions(data));
  fillPeriods();
}

function fillPeriods() {
  const { data } = now;
  if (!data?.dataset) return;
  const question = { indicator: valueOf('indicator'), region: valueOf('region') };
  const latest = { value: '', text: '最新' };
  fill(field('period'), [latest, ...periodsOf(data, question)]);
}

function attributes() {
  const { domain, plain } = chosen();
  return [
    ...(domain || plain ? [] : [['indicator', valueOf('indicator')]]),
    ...['region', 'period', 'heading', 'theme'].map((name) => [name, valueOf(name)]),
  ]
    .filter(([, value]) => value)
    .concat(field('elder').checked ? [['elder', true]] : []);
}

/** The document with what the picture needs, its date stated in it. */
function frozen() {
  const { dataset, contract } = now.data;
  const { domain, below } = chosen();
  const indicators = domain
    ? [...dataset.indicators.values()].filter((one) => one.domain === domain).map(({ id }) => id)
    : [valueOf('indicator')];
  return freeze(contract, dataset, { indicators, region: valueOf('region'), below });
}

function title() {
  const { dataset, say } = now.data;
  const { domain, plain, shows } = chosen();
  const indicator = dataset.indicators.get(valueOf('indicator'));
  const what = domain || plain || !indicator ? shows : say.indicator(indicator);
  return valueOf('heading') || `${say.region(valueOf('region'))} · ${what}`;
}

function choice() {
  const asked = { indicator: valueOf('indicator'), region: valueOf('region') };
  const withTable = valueOf('fallback') === 'table' && !chosen().domain && !chosen().plain;
  return {
    form: valueOf('form'),
    data: valueOf('data'),
    base: baseOf(),
    tag: valueOf('tag'),
    version: StatElement.version,
    integrity: now.integrity,
    src: srcFor(valueOf('form')),
    attributes: attributes(),
    title: title(),
    width: Number(valueOf('width')),
    ...(valueOf('data') === 'frozen' ? { frozen: frozen() } : {}),
    ...(withTable ? { table: tableOf(now.data, asked, title()) } : {}),
  };
}

/** A frame stands in dist/, so its data are named from the root of the site. */
function srcFor(codeForm) {
  const url = new URL(now.src, location.href);
  if (codeForm !== 'frame') return now.src;
  return url.origin === location.origin ? url.pathname + url.search : url.href;
}

const baseOf = () => valueOf('base').replace(/\/*$/, '/');

/** The page that the code is for; this one where none is given, or none that is an address. */
function pageOf() {
  try {
    const { href, protocol } = new URL(valueOf('page'));
    return /^https?:$/.test(protocol) ? href : location.href;
  } catch {
    return location.href;
  }
}

function situation() {
  const { data, state, fromDisk, src, preview } = now;
  const page = pageOf();
  const whole = (address) => {
    try {
      return [new URL(address, page).href];
    } catch {
      return [];
    }
  };
  const live = valueOf('data') === 'live';
  return {
    state,
    fromDisk,
    preview,
    page,
    form: valueOf('form'),
    data: valueOf('data'),
    use: valueOf('use'),
    tag: valueOf('tag'),
    whole: chosen().whole ?? false,
    typedPage: valueOf('page'),
    base: valueOf('base'),
    changed: valueOf('dataset') === 'address' && valueOf('address') !== now.src,
    problems: data?.problems ?? [],
    worst: data?.worst,
    sample: data?.dataset?.info.sample ?? false,
    mapApproved: data?.dataset ? typeof approvedMap(data.dataset) !== 'string' : false,
    addresses: [baseOf(), ...(live && src ? [src] : [])].flatMap(whole),
  };
}

/** The tag as the code will make it. */
function draw() {
  const mine = ++round;
  now.preview = 'drawing';
  const room = at('preview');
  room.className = `w${valueOf('width')}`;
  if (!now.data?.dataset) return room.replaceChildren();
  const element = document.createElement(valueOf('tag'));
  for (const [name, value] of attributes()) {
    element.setAttribute(name, value === true ? '' : value);
  }
  if (valueOf('data') === 'frozen') {
    // A block of data would need a text that Trusted Types let through.
    element.data = frozen();
  } else if (now.fromDisk) element.data = now.data.contract;
  else element.setAttribute('src', now.src);
  const become = (state) => () => {
    if (mine !== round) return;
    now.preview = state;
    write();
  };
  const loaded = async () => {
    await element.updateComplete;
    become(element.shadowRoot.querySelector('[part=message]') ? 'empty' : 'drawn')();
  };
  element.addEventListener('gf-load', () => void loaded(), { once: true });
  element.addEventListener('gf-error', become('failed'));
  room.replaceChildren(element);
}

function write() {
  const reasons = refusals(situation());
  const may = reasons.length === 0;
  code = may ? codeOf(choice()) : '';
  at('code').textContent = code;
  at('code').hidden = !may;
  at('refusal').textContent = reasons.join('\n');
  at('copy').setAttribute('aria-disabled', String(!may));
  at('copied').textContent = '';
  at('tag-shows').textContent = chosen().shows;
  at('data-hint').textContent = hintOfData();
  field('indicator').disabled = Boolean(chosen().domain || chosen().plain);
  at('integrity').textContent = hintOfIntegrity();
}

function hintOfData() {
  const { data } = now;
  if (!data?.dataset || valueOf('data') === 'live') return '数据文件更新后，网页随之更新。';
  const { published, asOf } = data.dataset.info;
  const size = Math.ceil(JSON.stringify(frozen()).length / 1024);
  return `固定为 ${published} 发布的数据（截至 ${asOf}），约 ${size} KB，以后不再更新。`;
}

function hintOfIntegrity() {
  if (valueOf('form') === 'frame') return '网页不载入脚本；iframe 里的网页由 dist 提供。';
  if (valueOf('form') === 'link') {
    return '链接由模板里的 gongfu.js 变成图；脚本没有运行时，它仍是能打开的链接。';
  }
  const file = valueOf('form') === 'classic' ? 'gongfu.classic.js' : 'gongfu.js';
  if (!now.integrity[file]) {
    return '本页不是安全连接（https 或 localhost），算不出哈希，代码里没有 integrity。';
  }
  return valueOf('form') === 'classic'
    ? 'integrity 核对的是整个脚本；更新文件后要重新生成代码。'
    : 'integrity 只核对 gongfu.js 一个文件，它另外载入的文件不在内；更新文件后要重新生成代码。';
}

function update() {
  draw();
  write();
}

/** Takes in data; of two requests the later one counts. */
async function take(request, { src, fromDisk, name }) {
  Object.assign(now, { state: 'loading', data: undefined, src, fromDisk });
  at('data-state').textContent = '正在载入。';
  update();
  const data = await request;
  if (now.src !== src) return;
  Object.assign(now, { data, state: data.dataset ? 'ready' : 'failed' });
  const { info } = data.dataset ?? {};
  at('data-state').textContent = info
    ? `${name}：${data.say.text(info.title)}，截至 ${info.asOf}`
    : `${name}：未能载入`;
  fillChoices();
  update();
}

function choose() {
  const which = valueOf('dataset');
  at('address-field').hidden = which !== 'address';
  at('file-field').hidden = which !== 'file';
  if (which === 'address') return write();
  if (which !== 'file') return void takeAddress(which);
  const [file] = field('file').files;
  if (file) void takeFile(file);
  else {
    Object.assign(now, { state: 'unchosen', data: undefined, src: '', fromDisk: true });
    at('data-state').textContent = '请选择文件。';
    update();
  }
}

const takeAddress = (src) =>
  take(fetchData(new URL(src, location.href).href), { src, fromDisk: false, name: src });

const takeFile = (file) =>
  take(
    file.arrayBuffer().then((bytes) => readData(textOf(bytes), location.href)),
    { src: `${file.name} `, fromDisk: true, name: file.name },
  );

async function hash(file) {
  if (!globalThis.crypto?.subtle) return;
  const response = await fetch(`dist/${file}`);
  if (!response.ok) return;
  const digest = await crypto.subtle.digest('SHA-384', await response.arrayBuffer());
  now.integrity[file] = `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

async function copy() {
  if (!code) return;
  try {
    await navigator.clipboard.writeText(code);
    at('copied').textContent = '已复制。';
  } catch {
    at('copied').textContent = '浏览器不允许复制，请选中代码自行复制。';
  }
}

fill(
  field('tag'),
  TAGS.map(({ tag, shows }) => ({ value: tag, text: `${tag} ${shows}` })),
  'gf-stat',
);
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('change', ({ target }) => {
  if (target.name === 'dataset' || target.name === 'file') return choose();
  if (target.name === 'indicator' || target.name === 'region') fillPeriods();
  return target.name === 'address' ? write() : update();
});
field('address').addEventListener('input', write);
at('load').addEventListener('click', () => void takeAddress(valueOf('address')));
at('copy').addEventListener('click', () => void copy());
// Old kernels know no await outside a function.
void Promise.all(
  ['gongfu.js', 'gongfu.classic.js'].map((file) => hash(file).catch(() => undefined)),
).then(choose);

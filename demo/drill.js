// Hangs a wall on a feed of this page alone, and breaks that feed as the buttons say.
const params = new URLSearchParams(location.search);
const id = params.get('id') ?? `p${Math.floor(Math.random() * 2 ** 40).toString(36)}`;
if (!params.has('id')) {
  params.set('id', id);
  history.replaceState(null, '', `?${params}`);
}

const log = document.querySelector('.drill-log');
const order = (what) => fetch(`drill/${id}/${what}`, { method: 'POST' });

function write(text) {
  const line = document.createElement('li');
  const time = document.createElement('time');
  time.textContent = new Date().toLocaleTimeString('zh-CN', { hour12: false });
  line.append(time, text);
  log.prepend(line);
}

// What is in the page's hand is the date that scripts are told; the machine's stays.
const trueNow = Date.now.bind(Date);
const HOUR = 3_600_000;
let shift = 0;
Date.now = () => trueNow() + shift;

function hang() {
  const wall = document.createElement('gf-wall');
  for (const [name, value] of Object.entries({
    src: `drill/${id}/data.json`,
    refresh: '5',
    'heading-level': '2',
    lang: 'zh-CN',
    stream: params.has('poll') ? '' : `drill/${id}/events`,
    sync: params.get('sync') ?? '',
  })) {
    if (value) wall.setAttribute(name, value);
  }
  wall.toggleAttribute('no-keep', params.has('no-keep'));
  document.querySelector('.drill-wall').append(wall);
  return wall;
}

/** What stands on the wall of its data, for all to see. */
function said({ shadowRoot }) {
  const spans = shadowRoot?.querySelectorAll(
    '[part~=line] > :not(.unseen), [part~=message] > :not(button)',
  );
  return [...(spans ?? [])].map((span) => span.textContent.trim()).join('　');
}

const wall = hang();
let last = '';
setInterval(() => {
  const now = said(wall);
  if (now && now !== last) write(now);
  last = now;
}, 250);

/** Presses the buttons that say what is broken now. */
function show(fault) {
  for (const button of document.querySelectorAll('.drill-buttons [aria-pressed]')) {
    const { hours } = button.dataset;
    const isNow = hours ? Number(hours) * HOUR === shift : button.dataset.fault === fault;
    button.setAttribute('aria-pressed', String(isNow));
  }
}

let broken = 'well';
for (const button of document.querySelectorAll('.drill-buttons button')) {
  const { fault, hours } = button.dataset;
  button.addEventListener('click', async () => {
    write(`【${button.textContent.trim()}】`);
    if (hours) shift = Number(hours) * HOUR;
    if (fault === 'well') shift = 0;
    if (fault) await order(fault);
    if (fault && fault !== 'news') broken = fault;
    show(broken);
    wall.reload();
  });
}

// Stands beside the tags: says when all of them are drawn, and updates them. A board without an
// address gets the peers' numbers, turned into a document here.
const board = document.querySelector('gf-board');
const file = board.dataset.file;

/** What a tag has in its shadow tree once its picture is there. */
const PICTURES = {
  'gf-stat': '[part~=number]',
  'gf-progress': '[part~=bullet]',
  'gf-trend': 'svg path[d]',
  'gf-ranking': '[part~=row]',
  'gf-tiles': '[part~=tile]',
};

const frame = () => new Promise(requestAnimationFrame);

/** Resolves just after the next frame has been painted. */
async function painted() {
  await frame();
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', resolve, { once: true });
    port1.start();
    port2.postMessage(0);
  });
}

async function documentOf(name) {
  const own = board.hasAttribute('src');
  const response = await fetch(`/data/${own ? 'contract/' : ''}${name}.json`);
  const content = await response.json();
  return own ? content : (await import('./contract.js')).documents[name](content);
}

const isDrawn = (tag) => tag.shadowRoot?.querySelector(PICTURES[tag.localName]) != null;

if (!board.hasAttribute('src')) {
  void documentOf(file).then((content) => {
    performance.mark('data');
    board.data = content;
  });
}
// A card that needs more room than the box takes it, so that nothing of it is left unpainted.
for (const tag of board.querySelectorAll('[data-tall]')) tag.style.height = 'auto';
const tags = [...board.querySelectorAll('[data-chart]')];
while (!tags.every(isDrawn)) await frame();
await frame();
await frame();
performance.mark('drawn');
window.__ready = true;

let variants;
window.__prepare = async () => {
  variants = await documentOf('variants');
};
window.__update = async (k) => {
  // A new object each time: the same one would not be read again.
  board.data = { ...variants[k % variants.length] };
  await painted();
};

// What the peers' pages share: fetch the numbers, hand the boxes to `draw`, say when all is drawn.
const json = async (name) => (await fetch(`/data/${name}.json`)).json();
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

/** `draw(boxes, numbers)` draws everything; what it returns shows another state. */
export async function show(file, draw) {
  const boxes = [...document.querySelectorAll('[data-chart]')];
  const numbers = await json(file);
  performance.mark('data');
  const update = draw(boxes, numbers);
  await frame();
  await frame();
  performance.mark('drawn');
  window.__ready = true;
  let variants;
  window.__prepare = async () => {
    variants = await json('variants');
  };
  window.__update = async (k) => {
    update(variants[k % variants.length]);
    await painted();
  };
}

/** Number and change in plain HTML: none of the peers has such a card. */
export function plainNumber(box) {
  const [value, change] = ['kpi-value', 'kpi-delta'].map((name) => {
    const line = document.createElement('p');
    line.className = name;
    box.append(line);
    return line;
  });
  return (kpi) => {
    value.textContent = `${kpi.value.toLocaleString('en')} ${kpi.unit}`;
    change.textContent = `${kpi.delta < 0 ? '▼' : '▲'} ${Math.abs(kpi.delta)}%`;
  };
}

// Looks at a page from inside it, in whatever browser; sent there as text.

/** Every element of the page, through all shadow roots. */
const DEEP = `((deep) => deep(deep, document))((deep, node) =>
  [...node.children].reduce(
    (all, child) => all.concat(child, child.shadowRoot ? deep(deep, child.shadowRoot) : [], deep(deep, child)),
    [],
  ))`;

/** How far the tags are: two answers alike, with no tag busy, mean that the page is drawn. */
export const PROGRESS = `(() => {
  const tags = ${DEEP}.filter(({ localName }) => localName.startsWith('gf-'));
  const busy = tags.filter(({ shadowRoot }) =>
    !shadowRoot || !shadowRoot.firstElementChild || shadowRoot.querySelector('[aria-busy]'));
  return {
    busy: busy.map(({ localName }) => localName),
    size: tags.map(({ shadowRoot }) => (shadowRoot ? shadowRoot.innerHTML.length : 0)).join(),
  };
})()`;

/** What there is, what went wrong, what was said. */
export const LOOK = `(() => {
  const all = ${DEEP};
  const tags = all.filter(({ localName }) => localName.startsWith('gf-'));
  const { scrollWidth, clientWidth } = document.documentElement;
  const said = window.said.splice(0);
  return {
    tags: tags.length,
    failed: tags.filter(({ shadowRoot }) => shadowRoot.querySelector('.message'))
      .map(({ localName, shadowRoot }) => localName + ': ' + shadowRoot.querySelector('.message').textContent.trim()),
    flat: tags.filter((tag) => tag.getBoundingClientRect().height === 0).map(({ localName }) => localName),
    wide: scrollWidth > clientWidth ? scrollWidth + ' of ' + clientWidth + ' px' : '',
    pictures: all.filter(({ localName }) => localName === 'svg').length,
    bare: (window.pressed || []).filter(({ shadowRoot }) => !shadowRoot.querySelector('table'))
      .map(({ localName }) => localName),
    said,
  };
})()`;

/** Points at the middle of every drawing and counts the tooltips that come. */
export const POINT = `(() => {
  const plots = ${DEEP}.filter(({ className }) => className === 'plot');
  plots.forEach((plot) => {
    const { left, top, width, height } = plot.getBoundingClientRect();
    const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true };
    plot.dispatchEvent(new PointerEvent('pointermove', at));
  });
  return plots.length;
})()`;
export const TIPS = `${DEEP}.filter(({ className }) => /^tip /.test(className)).length`;

/** Presses every button for a table. */
export const PRESS = `(() => {
  const tools = ${DEEP}.filter((one) => one.matches('[part=tool][aria-pressed=false]'));
  window.pressed = tools.map((tool) => tool.getRootNode().host);
  tools.forEach((tool) => tool.click());
  return tools.length;
})()`;

/** The room that the first course has, by the page's own measure where nothing is enlarged. */
export const ROOM = `(() => {
  const { left, width } = document.querySelector('gf-trend').shadowRoot.querySelector('.plot')
    .getBoundingClientRect();
  return { left: left - document.querySelector('#place').getBoundingClientRect().left, width };
})()`;

/** Points at the first course, at a place from the left of the window. */
export const pointAt = (x) => `(() => {
  const plot = document.querySelector('gf-trend').shadowRoot.querySelector('.plot');
  const clientY = plot.getBoundingClientRect().top + 50;
  plot.dispatchEvent(new PointerEvent('pointermove', { clientX: ${x}, clientY, bubbles: true }));
})()`;

/** What it then says. */
export const TIP = `document.querySelector('gf-trend').shadowRoot.querySelector('.tip').textContent`;

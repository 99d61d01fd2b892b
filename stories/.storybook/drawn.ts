const FRAME = 20;
/** So many looks must find the same. */
const CALM = 3;

const isOurs = ({ localName }: Element) => localName.startsWith('gf-');

/** Every element inside, through all shadow roots. */
const deep = (node: ParentNode): Element[] =>
  [...node.children].flatMap((child) => [
    child,
    ...(child.shadowRoot ? deep(child.shadowRoot) : []),
    ...deep(child),
  ]);

const isDrawn = (element: Element) =>
  Boolean(element.shadowRoot?.firstElementChild) &&
  !element.shadowRoot!.querySelector('[aria-busy]');

const pause = () =>
  new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, FRAME)));

/** Waits until every tag inside is drawn and stays as it is; an error names what is not, after `limit` ms. */
export async function drawn(root: ParentNode, limit = 10_000): Promise<void> {
  const end = performance.now() + limit;
  let before = '';
  for (let calm = 0; calm < CALM;) {
    const tags = deep(root).filter(isOurs);
    const waiting = tags.filter((tag) => !isDrawn(tag)).map(({ localName }) => localName);
    const now = tags.map(({ shadowRoot }) => shadowRoot?.innerHTML.length ?? '').join();
    calm = waiting.length === 0 && now === before ? calm + 1 : 0;
    before = now;
    if (performance.now() > end)
      throw new Error(`not drawn: ${waiting.join(', ') || 'never calm'}`);
    await pause();
  }
}

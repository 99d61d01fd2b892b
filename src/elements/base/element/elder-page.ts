/*
 * Whether the page around is set to large type for older readers. Portals switch that by a button of their own, which
 * leaves a class or an attribute on the root or the body, or enlarges their text; our tags follow within a frame.
 */

/** Marks that switches leave; a page names its own in `<meta name="gf-elder" content="selectors">`. */
const MARKS =
  '.elder,.elder-mode,.old-mode,.oldfix,.care-mode,[data-elder=""],[data-elder=true],[data-elder=on]';

/** In pixels: no page writes its common text in this size for everybody. */
const LARGE = 20;

let isOn = false;
let watch: MutationObserver | undefined;
const listeners = new Set<() => void>();

/** True where the page asks for large type; a page that says `none` never does, and an invalid list marks nothing. */
function asked(): boolean {
  const { documentElement: root, body } = document;
  const marks = document.querySelector<HTMLMetaElement>('meta[name=gf-elder]')?.content ?? MARKS;
  if (marks === 'none') return false;
  if (parseFloat(getComputedStyle(body).fontSize) >= LARGE) return true;
  try {
    return root.matches(marks) || body.matches(marks);
  } catch {
    return false;
  }
}

function look() {
  const is = asked();
  if (is === isOn) return;
  isOn = is;
  for (const listener of Array.from(listeners)) listener();
}

/** What an element knows of the size of type that is asked for. */
interface Sized {
  readonly elder: boolean;
  readonly localName: string;
  readonly source: { readonly provider?: { readonly elder: boolean } | undefined };
}

/**
 * True where type is large: asked for by an element itself, by what provides for it, or by the page. A wall has its
 * sizes by how far off it is read, whatever the page says.
 */
export const isElderIn = ({ elder, localName, source }: Sized): boolean =>
  elder || (source.provider?.elder ?? (localName !== 'gf-wall' && isOn));

/** Calls back when the page changes its mind; answers how to stop that. */
export function followElderPage(listener: () => void): () => void {
  if (listeners.size === 0) {
    watch ??= new MutationObserver(look);
    for (const element of [document.documentElement, document.body]) {
      watch.observe(element, { attributes: true });
    }
    look();
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) watch?.disconnect();
  };
}

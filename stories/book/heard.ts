/** A place where the keyboard stops, and what a screen reader says there. */
export interface Stop {
  role: string;
  says: string;
}

/** What is heard of a tag: first what it is, then each place where Tab stops. */
export interface Heard {
  opens: string[];
  stops: Stop[];
}

const STOPS = 'a[href], button, select, input, textarea, summary, [tabindex="0"]';

const squeezed = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** The text of an element without what is hidden from a screen reader. */
function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return squeezed(copy.textContent);
}

function roleOf(element: Element): string {
  const role = element.getAttribute('role');
  if (role) return role;
  if (element.matches('a')) return 'link';
  if (element.matches('input[type="radio"]')) return 'radio';
  if (element.matches('input, textarea')) return 'textbox';
  if (element.matches('select')) return 'combobox';
  return 'button';
}

function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const [labelled] = (element as HTMLInputElement).labels ?? [];
  if (labelled) return textOf(labelled);
  return textOf(element);
}

function valueOf(element: Element): string {
  if (element instanceof HTMLSelectElement) return squeezed(element.selectedOptions[0]?.text);
  return element.getAttribute('aria-valuetext') ?? '';
}

const isShown = (element: Element) => element.getClientRects().length > 0;

/** What is heard of a tag that has been drawn, read from what it drew, boards inside it included. */
export function heard(tag: Element): Heard {
  const root = tag.shadowRoot;
  if (!root) return { opens: [], stops: [] };
  const headings = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')].map(
    textOf,
  );
  const summary = textOf(root.querySelector('#summary') ?? document.createElement('p'));
  const stops = [...root.querySelectorAll(STOPS)]
    .filter((element) => isShown(element) && !(element as HTMLButtonElement).disabled)
    .map((element) => ({
      role: roleOf(element),
      says: [nameOf(element), valueOf(element)].filter(Boolean).join(' — '),
    }));
  const inner = [...root.querySelectorAll('*'), ...tag.children]
    .filter((element) => element.localName.startsWith('gf-'))
    .map(heard);
  return {
    opens: [...headings, summary, ...inner.flatMap(({ opens }) => opens)].filter(Boolean),
    stops: [...stops, ...inner.flatMap((one) => one.stops)],
  };
}

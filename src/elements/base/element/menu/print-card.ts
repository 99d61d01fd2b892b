import { css } from 'lit';
import type { Parsed } from '../../../../core/read/assemble.js';
import type { CardFacts, CardHost } from './card-facts.js';
import { viewSettings } from './address.js';

/** CSS pixels between the margins of an upright sheet of A4. */
const SHEET = 680;

/** So long a card may take to be drawn for the paper, in milliseconds. */
const LONGEST = 4000;

/** On paper nothing of the page but the card; on the screen nothing of it. */
const alone = css`
  @media screen {
    .gf-print {
      position: fixed;
      top: 0;
      left: -200vw;
      visibility: hidden;
    }
  }
  @media print {
    body > :not(.gf-print) {
      display: none !important;
    }
    body {
      margin: 0 !important;
      padding: 0 !important;
      background: none !important;
    }
  }
`;

/** The same card once more, in the light theme, as it stands alone. */
function copyOf(facts: CardFacts): CardHost {
  const { host, view, frame } = facts;
  const copy = document.createElement(host.localName) as CardHost;
  for (const [name, value] of viewSettings(facts)) {
    copy.setAttribute(name, value === true ? '' : value);
  }
  copy.setAttribute('lang', frame.say.lang);
  copy.setAttribute('theme', 'light');
  copy.setAttribute('no-menu', '');
  // What was read is not read again.
  const data: Parsed = { dataset: view.dataset, problems: [] };
  return Object.assign(copy, { data, heading: host.getAttribute('heading') ?? '' });
}

const isDrawn = ({ renderRoot }: CardHost): boolean =>
  !renderRoot.querySelector('[aria-busy]') &&
  Array.from(renderRoot.querySelectorAll('.plot, .room')).every((plot) =>
    plot.querySelector('svg'),
  );

const frameOf = () => new Promise((done) => requestAnimationFrame(done));

async function drawn(card: CardHost): Promise<void> {
  const until = Date.now() + LONGEST;
  await card.updateComplete;
  do await frameOf();
  while (!isDrawn(card) && Date.now() < until);
  await frameOf();
}

/**
 * Prints a card without the page around it: a copy of it, drawn for the sheet. Where the page cannot be given a
 * style sheet, all of it is printed.
 */
export async function printCard(facts: CardFacts): Promise<void> {
  const { styleSheet } = alone;
  if (!styleSheet || !('adoptedStyleSheets' in document)) return print();
  const place = document.createElement('div');
  place.className = 'gf-print';
  place.style.setProperty('width', `${SHEET}px`);
  place.setAttribute('aria-hidden', 'true');
  const copy = copyOf(facts);
  place.append(copy);
  document.body.append(place);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, styleSheet];
  try {
    await drawn(copy);
    if (facts.frame.tables) await (copy as CardHost & Tabled).toggleTable();
    print();
  } finally {
    // A browser that prints later, as on a phone, still needs them until it has.
    setTimeout(() => {
      place.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
        (sheet) => sheet !== styleSheet,
      );
    }, 1000);
  }
}

interface Tabled {
  toggleTable(): Promise<boolean>;
}

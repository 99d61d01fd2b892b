/**
 * What dist/embed.html runs: one tag, as the part of its address after `#` asks, for sites that
 * refuse scripts and put the page into an iframe. It tells the page around it how high it is.
 */
import { problem, type Problem } from '../../core/contract/problem.js';
import { spokenFor } from '../../i18n/lang.js';
import { loadSentences, report, sentenceOf } from '../base/element/report.js';
import { frameSettings, frameSource } from '../../core/tags/settings.js';
import { keepToOrigin } from '../../data/store.js';
import { elementOf } from './element-of.js';

const fields = () => new URLSearchParams(location.hash.slice(1));

/** The origin of an address, or '' for what is none. */
function originOf(address: string): string {
  try {
    const { origin } = new URL(address);
    return origin === 'null' ? '' : origin;
  } catch {
    return '';
  }
}

/** Whom the height may be told: the page around this one, by what the browser says of it. */
function parentOrigin(): string {
  const referrer = originOf(document.referrer);
  const value = originOf(fields().get('parent') ?? '');
  if (!value || !referrer || referrer === value) return value || referrer;
  void report([problem('foreign-parent', '', { value, found: referrer }, 'warning')], 'embed.html');
  return '';
}

let target = '';
let toldHeight = 0;

function tellHeight(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (!target || parent === window || height === toldHeight) return;
  toldHeight = height;
  parent.postMessage({ type: 'gf-height', height }, target);
}

function refuse(faults: readonly Problem[]): void {
  const note = document.createElement('p');
  note.setAttribute('role', 'alert');
  document.body.replaceChildren(note);
  const say = () => {
    const lang = spokenFor(document.documentElement.lang);
    note.textContent = faults.map((fault) => sentenceOf(fault, lang)).join(' ');
  };
  void loadSentences().then(say, say);
}

/** The page is called what its card is called, which is known once the words have come. */
function followTitle(card: ShadowRoot): void {
  const follow = () => {
    const title = card.querySelector('[part=title]')?.textContent?.trim();
    if (title) document.title = title;
  };
  new MutationObserver(follow).observe(card, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  follow();
}

/** Draws what the address asks for. */
function draw(): void {
  const settings = frameSettings(location);
  document.documentElement.lang = spokenFor(fields().get('lang'));
  target = parentOrigin();
  toldHeight = 0;
  const address = frameSource(location);
  const element = address instanceof URL ? elementOf(settings, address.href) : undefined;
  const faults = [...settings.problems, ...(address instanceof URL ? [] : [address])];
  void report(faults, 'embed.html');
  if (!element) return refuse(faults.filter(({ severity }) => severity === 'error'));
  element.addEventListener('gf-load', () => followTitle(element.shadowRoot!), { once: true });
  document.body.replaceChildren(element);
}

// An address of this host may lead elsewhere, and what came from there would be believed too.
keepToOrigin(location);
document.body.style.setProperty('margin', '0');
addEventListener('hashchange', draw);
addEventListener('message', ({ source, origin, data }: MessageEvent) => {
  if (source !== parent || origin !== target || data?.type !== 'gf-ask-height') return;
  toldHeight = 0;
  tellHeight();
});
draw();
new ResizeObserver(tellHeight).observe(document.documentElement);

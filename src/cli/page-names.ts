import type { Slip, TagFacts } from '../core/doctor/facts.js';
import { isOurs } from '../core/doctor/ours.js';
import { slipsOf } from '../core/doctor/slips.js';
import { frameSettings, frameSource, settingsOf, type Settings } from '../core/tags/settings.js';
import { within, type Html, type HtmlElement } from './html.js';

/** The file that several of our scripts share. */
const SHARED_FILE = /(?:^|\/)common-[\w.-]+\.js$/;
const FRAME_PAGE = /embed\.html(?:[?#]|$)/;

/** What the source of a page names of ours. */
export class PageNames {
  readonly scripts: { url: string; element: HtmlElement }[] = [];
  readonly preloads: string[] = [];
  readonly tags: TagFacts[] = [];
  /** What links and frames ask for. */
  readonly asked: TagFacts[] = [];
  readonly slips: Slip[] = [];
  /** How many links and tables stand for a tag. */
  standIns = 0;
  /** Addresses of documents. */
  readonly data = new Set<string>();
  readonly frames = new Set<string>();
  /** Addresses of ours from the root of a site that nobody has named. */
  readonly unrooted = new Set<string>();
  /** Documents inside tags, by the place of the tag. */
  readonly inline = new Map<string, string>();
  /** What each tag draws, for the tags inside it. */
  readonly #sources = new Map<HtmlElement, string | undefined>();
  readonly #elements: readonly HtmlElement[];
  /** The address that those of the page are seen from. */
  readonly #base: string;

  /**
   * `page` is its address; a page on a disk is opened, not served, unless `root` is the folder that it is served
   * from.
   */
  constructor(
    { elements }: Html,
    readonly page: string,
    readonly onDisk: boolean,
    readonly root?: string,
  ) {
    this.#elements = elements;
    const base = elements.find(({ name, attributes }) => name === 'base' && attributes.get('href'));
    this.#base = new URL(base?.attributes.get('href') ?? '', page).href;
    for (const element of elements) this.#take(element);
  }

  #take(element: HtmlElement) {
    const { name, attributes, line } = element;
    const src = this.#resolved(attributes.get('src'));
    const href = this.#resolved(attributes.get('href'));
    const classes = (attributes.get('class') ?? '').split(/\s+/);
    const place = `${this.page}:${line} <${name}>`;
    this.slips.push(...slipsOf(name, classes, place));
    if (name === 'script' && src && isOurs(src)) this.scripts.push({ url: src, element });
    else if (isOfOurs(element) && this.#isLost(attributes.get('src'))) return;
    else if (name === 'link' && href && SHARED_FILE.test(href)) this.preloads.push(href);
    else if (name.startsWith('gf-')) this.#takeTag(element, place);
    else if (name === 'a' && classes.includes('gf-embed')) this.#takeLink(element, place);
    else if (name === 'table' && classes.includes('gf-table')) this.standIns++;
    else if (name === 'iframe' && src && FRAME_PAGE.test(src)) this.#takeFrame(src, place);
  }

  /** An address made whole; on a disk one from the root leads nowhere. */
  #resolved(address: string | undefined): string | undefined {
    if (address === undefined) return undefined;
    if (!this.onDisk || !address.startsWith('/')) return absolute(address, this.#base);
    return this.root && absolute(address.replace(/^\/+/, ''), this.root);
  }

  /** Notes an address that leads nowhere here. */
  #isLost(address: string | undefined): boolean {
    const isLost = address !== undefined && this.#resolved(address) === undefined;
    if (isLost) this.unrooted.add(address.split('#')[0]!);
    return isLost;
  }

  #takeTag(element: HtmlElement, place: string) {
    const { name, attributes } = element;
    const block = this.#elements.find(
      (child) => child.parent === element && child.attributes.get('type') === 'application/json',
    );
    const isInline = block !== undefined && !attributes.get('src');
    const source = isInline ? place : this.#sourceOf(element);
    const board = within(element, 'gf-board');
    this.tags.push({
      name,
      place,
      ...(source === undefined ? {} : { source }),
      attributes: Object.fromEntries(attributes),
      ...(board ? { board: Object.fromEntries(board.attributes) } : {}),
    });
    if (isInline) this.inline.set(place, block.text);
    else if (source && /^\w+:/.test(source) && !this.inline.has(source)) this.data.add(source);
    this.#sources.set(element, source);
  }

  /** The address of what a tag draws: its own, else that of the board or wall around it. */
  #sourceOf(element: HtmlElement): string | undefined {
    const src = element.attributes.get('src');
    const around = within(element, 'gf-board', 'gf-wall');
    if (src === undefined) return around && this.#sources.get(around);
    // An address that cannot be followed here is one all the same.
    return this.#isLost(src) ? src : this.#resolved(src);
  }

  #takeLink({ attributes }: HtmlElement, place: string) {
    this.standIns++;
    const href = this.#resolved(attributes.get('href'));
    if (this.#isLost(attributes.get('href')) || !href) return;
    const [source = '', hash = ''] = href.split('#');
    this.data.add(source);
    this.asked.push(askedBy(settingsOf(hash), place, source));
  }

  #takeFrame(src: string, place: string) {
    this.frames.add(src.split('#')[0]!);
    const frame = new URL(src);
    const source = frameSource(frame);
    if (source instanceof URL) {
      this.data.add(source.href);
      this.asked.push(askedBy(frameSettings(frame), place, source.href));
    } else {
      // The frame refuses what is not of its own host, whatever that allows, and draws nothing.
      this.asked.push({ ...askedBy(frameSettings(frame), place, ''), faults: [source] });
    }
  }
}

/** Whether an element asks for a script or a frame of ours. */
function isOfOurs({ name, attributes }: HtmlElement): boolean {
  const src = attributes.get('src') ?? '';
  if (name === 'iframe') return FRAME_PAGE.test(src);
  return name === 'script' && isOurs(absolute(src, 'file:///'));
}

/** What an address asks for after its `#`, and what is wrong with that. */
function askedBy({ tag, attributes, problems }: Settings, place: string, source: string): TagFacts {
  return {
    name: `gf-${tag}`,
    place,
    faults: problems,
    ...(source ? { source } : {}),
    attributes: Object.fromEntries(attributes),
  };
}

function absolute(address: string, base: string): string {
  try {
    return new URL(address.trim(), base).href;
  } catch {
    return base;
  }
}

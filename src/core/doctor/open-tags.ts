/** A tag that nothing ends, of ours or around ours, so that what follows belongs to it and is not shown. */
export interface OpenTag {
  name: string;
  /** Whether it is written as if it ended itself, `<gf-stat />`, which no element of a page does. */
  selfClosing: boolean;
  line: number;
}

/** A tag as it stands in the source. */
interface Written {
  name: string;
  isEnd: boolean;
  selfClosing: boolean;
  at: number;
  /** Whether it says that a tag of ours is to stand in its place. */
  standsForTag: boolean;
}

/** Elements whose content is text, whatever it looks like. */
const RAW = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/;

/** Of these, what a page writes as if it ended itself, and so hides what follows, ours included. */
const SWALLOWERS = new Set(['script', 'iframe']);

/** The classes by which a link or a table stands for a tag. */
const STANDS_FOR_TAG = /\bgf-(?:embed|table)\b/;

/** The name of a tag that begins here. */
const NAME = /<(\/?)([a-z][^\s/>]*)/iy;

/** What stands in a tag up to its end, a value in quotes as one: there `>` is a letter. */
const REST = /=\s*(?:"[^"]*(?:"|$)|'[^']*(?:'|$))|>/g;

/**
 * The tags of ours in a page's source that have no end tag, and what else is written as if it ended itself and
 * so swallows them: a script, a frame, a link that stands for a tag. A browser reads `<gf-stat />` as a tag that
 * goes on, and all up to the end of what it stands in as its content, which no card shows.
 */
export function openTags(source: string): OpenTag[] {
  const open: Written[] = [];
  const left: Written[] = [];
  for (const tag of tagsIn(source)) {
    const { name, selfClosing, standsForTag } = tag;
    if (selfClosing && (SWALLOWERS.has(name) || standsForTag)) left.push(tag);
    if (!name.startsWith('gf-')) continue;
    if (!tag.isEnd) {
      open.push(tag);
      continue;
    }
    let place = open.length - 1;
    while (place >= 0 && open[place]?.name !== name) place--;
    // What was begun after the tag that ends here ends with it, and had no end of its own.
    if (place >= 0) left.push(...open.splice(place).slice(1));
  }
  return [...left, ...open]
    .sort((a, b) => a.at - b.at)
    .map(({ name, selfClosing, at }) => {
      return { name, selfClosing, line: source.slice(0, at).split('\n').length };
    });
}

/** The tags of a source in their order; comments and texts are passed over. */
function* tagsIn(source: string): Generator<Written> {
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at)) {
    if (source.startsWith('<!--', at)) {
      at = after(source, '-->', at);
      continue;
    }
    NAME.lastIndex = at;
    const [begin = '', slash, written = ''] = NAME.exec(source) ?? [];
    if (!begin) {
      at++;
      continue;
    }
    const end = endOfTag(source, at + begin.length);
    const name = written.toLowerCase();
    const isEnd = slash === '/';
    const selfClosing = source[end - 2] === '/';
    const standsForTag = !name.startsWith('gf-') && STANDS_FOR_TAG.test(source.slice(at, end));
    yield { name, isEnd, selfClosing, at, standsForTag };
    at = !isEnd && RAW.test(name) ? endOfText(source, name, end) : end;
  }
}

/** The place behind a mark; the end of the source where there is none. */
function after(source: string, mark: string, from: number): number {
  const place = source.indexOf(mark, from);
  return place < 0 ? source.length : place + mark.length;
}

/** The place behind a tag whose attributes begin at `from`. */
function endOfTag(source: string, from: number): number {
  REST.lastIndex = from;
  for (let match = REST.exec(source); match; match = REST.exec(source)) {
    if (match[0] === '>') return match.index + 1;
  }
  return source.length;
}

/** The place of the end tag of an element that holds text. */
function endOfText(source: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s/>]`, 'gi');
  end.lastIndex = from;
  return end.exec(source)?.index ?? source.length;
}

/** Of a longer text the beginning is cited. */
const LONGEST = 60;
/** Deeper than this nothing is cited. */
const DEEPEST = 6;

/**
 * What a value is as JSON, short enough for a sentence. By hand: it may be a million entries long, ten
 * thousand levels deep, hold itself or what is no JSON, and old scripts of a page change JSON.stringify.
 */
export function excerpt(value: unknown): string {
  const parts: string[] = [];
  let length = 0;
  const write = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  const put = (at: unknown, depth: number) => {
    if (Array.isArray(at)) {
      write('[');
      for (let i = 0; i < at.length; i++) {
        if (length > LONGEST) break;
        if (i > 0) write(',');
        putBelow(at[i], depth);
      }
      write(']');
    } else if (typeof at === 'object' && at !== null) {
      write('{');
      for (const [i, key] of Object.keys(at).entries()) {
        if (length > LONGEST) break;
        write(`${i > 0 ? ',' : ''}${JSON.stringify(key.slice(0, LONGEST))}:`);
        putBelow((at as Record<string, unknown>)[key], depth);
      }
      write('}');
    } else if (typeof at === 'string') write(JSON.stringify(at.slice(0, LONGEST)));
    else write(typeof at === 'function' ? 'function' : String(at));
  };
  const putBelow = (at: unknown, depth: number) => {
    if (depth < DEEPEST || typeof at !== 'object') put(at, depth + 1);
    else write('…');
  };
  try {
    put(value, 0);
  } catch {
    // A property that throws: what stands in front of it is cited.
    write('…');
  }
  const text = parts.join('');
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}…` : text;
}

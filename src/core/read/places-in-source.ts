import { pointerSteps, type Problem } from '../contract/problem.js';
import { placesInText } from './place-in-text.js';

/** The places that are looked for, as a tree of the steps that lead there. */
interface Wanted {
  pointers: string[];
  below: Map<string, Wanted>;
}

/** A list or an object that is being gone through. */
interface Holder {
  /** What is looked for in it; undefined for nothing. */
  wanted: Wanted | undefined;
  /** The next place in a list; absent in an object. */
  index?: number;
  /** The name that was read last, in an object. */
  name: string;
  nameAt: number;
}

/**
 * Problems with the line of each in the text that the document was read from, for people who mend it in
 * an editor: a JSON pointer counts from 0 through lists of thousands. The text is gone through once, and
 * has to be JSON.
 */
export function withLines<Fault extends Pick<Problem, 'path' | 'line' | 'column'>>(
  text: string,
  problems: readonly Fault[],
): Fault[] {
  const positions = positionsOf(
    text,
    problems.map(({ path }) => path).filter((path) => path.startsWith('/')),
  );
  const places = placesInText(text, new Set(positions.values()));
  return problems.map((fault) => {
    const place = places.get(positions.get(fault.path) ?? -1);
    return place ? { ...fault, ...place } : fault;
  });
}

function treeOf(pointers: readonly string[]): Wanted {
  const root: Wanted = { pointers: [], below: new Map() };
  for (const pointer of pointers) {
    let at = root;
    for (const step of pointerSteps(pointer)) {
      const next = at.below.get(step) ?? { pointers: [], below: new Map<string, Wanted>() };
      at.below.set(step, next);
      at = next;
    }
    at.pointers.push(pointer);
  }
  return root;
}

/** Where what each pointer names begins: a member with its name, an entry of a list with its value. */
function positionsOf(text: string, pointers: readonly string[]): Map<string, number> {
  const positions = new Map<string, number>();
  if (pointers.length === 0) return positions;
  const open: Holder[] = [];
  let wanted: Wanted | undefined = treeOf(pointers);
  const TOKEN = /["{}[\],:]|[^\s"{}[\],:]+/g;
  const STRING = /(?:[^"\\]|\\.)*"/y;
  for (let token = TOKEN.exec(text); token; token = TOKEN.exec(text)) {
    const at = token.index;
    const [mark] = token;
    const holder = open[open.length - 1];
    if (mark === '"') {
      STRING.lastIndex = at + 1;
      TOKEN.lastIndex = at + 1 + (STRING.exec(text)?.[0].length ?? 0);
    }
    if (mark === '}' || mark === ']') open.pop();
    else if (mark === ',') {
      if (holder?.index !== undefined) holder.index++;
      else if (holder) holder.nameAt = -1;
    } else if (mark !== ':') {
      if (holder && holder.index === undefined && holder.nameAt < 0) {
        // Only where something is looked for need a name be read.
        holder.name = holder.wanted ? nameOf(text.slice(at, TOKEN.lastIndex)) : '';
        holder.nameAt = at;
        continue;
      }
      if (holder) wanted = holder.wanted?.below.get(`${holder.index ?? holder.name}`);
      for (const pointer of wanted?.pointers ?? []) {
        positions.set(pointer, holder && holder.index === undefined ? holder.nameAt : at);
      }
      if (mark === '{') open.push({ wanted, name: '', nameAt: -1 });
      else if (mark === '[') open.push({ wanted, index: 0, name: '', nameAt: -1 });
    }
  }
  return positions;
}

function nameOf(quoted: string): string {
  return quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);
}

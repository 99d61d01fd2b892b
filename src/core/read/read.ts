/*
 * The room `read`: from a document to a dataset and the problems that it has. This file is its front
 * door, for the browser and the command line alike. A valid document goes straight through: JSON →
 * validate → rules → grids → cross-check (assemble.ts). What only some documents need is loaded with the
 * first of them, and starts from what has been found out already: the repair and the words for what is
 * wrong (repair.ts), the protection of withheld figures (guarded.ts), a catalogue that indicators are
 * taken from (catalogue.ts).
 * Whatever a document has wrong is a problem, never an exception; an exception is a fault of ours and
 * passes. parse.ts has the same for those who have all the code at hand.
 */
import type { Contract } from '../contract/contract.generated.js';
import { problem, type Problem } from '../contract/problem.js';
import {
  assemble,
  assembleChecked,
  CONTRACT_VERSION,
  type Parsed,
  type Unprotected,
} from './assemble.js';
import type { Origin } from './catalogue.js';
import type { Faulty, NotJson, NotValid } from './repair.js';
import { isStamped } from './stamp.js';
import { validate } from './validate.js';

/** What has been found out of a document that needs more code before anybody may have it. */
export type Unfinished = (Faulty | Unprotected) & {
  /** What is wrong with its text. */
  before?: readonly Problem[];
};

/** What withholds figures, once a document has needed it: the next one is read at once. */
let guarding: typeof import('./guarded.js') | undefined;

/** Code of ours that is needed now could not be loaded: no fault of the document, and none of the code. */
export class CodeNotLoaded extends Error {
  override readonly name = 'CodeNotLoaded';
}

/**
 * Reads a document, its text or what JSON.parse made of it. With an origin the catalogue that the
 * document names is followed; without one it stands for itself. Rejects with `CodeNotLoaded`, else
 * only if our own code fails.
 */
export async function read(given: unknown, origin?: Origin): Promise<Parsed> {
  const parsed = await readUnplaced(given, origin);
  if (typeof given !== 'string' || parsed.problems.every(({ path }) => path === '')) return parsed;
  try {
    const { withLines } = await import('./places-in-source.js');
    return { ...parsed, problems: withLines(given, parsed.problems) };
  } catch {
    // Without its line a problem still has its place in the document.
    return parsed;
  }
}

async function readUnplaced(given: unknown, origin?: Origin): Promise<Parsed> {
  const json = jsonOf(given);
  if (!('document' in json)) return finishLater(json);
  const catalogue = catalogueOf(json.document);
  if (!origin || catalogue === undefined) return finished(readParsed(json));
  const { withCatalogue } = await loaded(import('./catalogue.js'));
  const { document, problems } = await withCatalogue(json.document, catalogue, origin);
  const parsed = await finished(readDocument(document));
  return { ...parsed, problems: [...problems, ...parsed.problems] };
}

/**
 * Reads a document at once if it is valid and of this version, and withholds nothing or is not the first
 * that does. Of any other it answers what has been found out, for `finishLater`: other pages never load
 * the code for that.
 */
export function readValid(given: unknown): Parsed | Unfinished {
  const json = jsonOf(given);
  return 'document' in json ? readParsed(json) : json;
}

/** A document with what its text tells: one that has been checked need not be checked again. */
function readParsed({ document, stamp }: Json): Parsed | Unfinished {
  if (stamp === 'fits') {
    try {
      return assembleChecked(document as Contract);
    } catch {
      // Whoever wrote this stamp has not checked the document.
    }
  }
  const first = readDocument(document);
  if (stamp === undefined) return first;
  const mismatch = problem('stamp-mismatch', '/stamp', {}, 'warning');
  return 'problems' in first
    ? { ...first, problems: [mismatch, ...first.problems] }
    : { ...first, before: [mismatch] };
}

/** The same of a document that has been parsed from JSON. */
export function readDocument(document: unknown): Parsed | Unfinished {
  let found: Pick<NotValid, 'errors' | 'references'>;
  try {
    found = validate(document);
  } catch (thrown) {
    return { document, thrown };
  }
  const { errors, references } = found;
  const contract = document as Contract;
  if (errors.length > 0 || contract.contract !== CONTRACT_VERSION) {
    return { document, errors, references };
  }
  const whole = assemble(contract, references);
  return 'unprotected' in whole && guarding ? guarding.guarded(whole) : whole;
}

/** What can be saved of a faulty document, protected where it withholds figures. Rejects as `read` does. */
export async function finishLater(first: Unfinished): Promise<Parsed> {
  const whole =
    'unprotected' in first ? first : (await loaded(import('./repair.js'))).repair(first);
  if (!('unprotected' in whole)) return withBefore(first, whole);
  guarding = await loaded(import('./guarded.js'));
  return withBefore(first, guarding.guarded(whole));
}

/** What came of a document, with what was found out of its text before. */
export const withBefore = ({ before = [] }: Unfinished, parsed: Parsed): Parsed =>
  before.length > 0 ? { ...parsed, problems: [...before, ...parsed.problems] } : parsed;

/** The address of the catalogue that a document takes indicators from, as it is written there. */
function catalogueOf(document: unknown): string | undefined {
  const { dataset } = (document ?? {}) as { dataset?: { catalogue?: unknown } | null };
  return typeof dataset?.catalogue === 'string' ? dataset.catalogue : undefined;
}

/** What JSON says, and whether it bears a stamp; one without a text has none that could fit. */
interface Json {
  document: unknown;
  stamp?: 'fits' | 'differs';
}

function jsonOf(given: unknown): Json | NotJson {
  if (typeof given !== 'string') return { document: given };
  const text = given.replace(/^\uFEFF/, '');
  try {
    const document: unknown = JSON.parse(text.trimStart());
    const { stamp } = (document ?? {}) as { stamp?: unknown };
    if (stamp === undefined) return { document };
    return { document, stamp: isStamped(text.trimStart()) ? 'fits' : 'differs' };
  } catch (error) {
    // With its leading lines, for a fault is named by its line.
    return { text, error: error as SyntaxError };
  }
}

function finished(first: Parsed | Unfinished): Parsed | Promise<Parsed> {
  return 'problems' in first ? first : finishLater(first);
}

/** Waits for code of ours. Rejects with `CodeNotLoaded` where it does not come. */
export async function loaded<Module>(code: Promise<Module>): Promise<Module> {
  try {
    return await code;
  } catch (cause) {
    throw new CodeNotLoaded(String(cause));
  }
}

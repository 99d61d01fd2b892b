import { problem, type Problem } from '../contract/problem.js';
import { ATTRIBUTES, LINK_TAGS } from './lookup.js';

const SETTABLE = Object.entries(ATTRIBUTES).filter(([, { where }]) => where !== 'page');
/** The attributes that an address may set to a text; `src` is the address itself. */
const TEXTS = SETTABLE.filter(([, { kind }]) => kind !== 'flag').map(([name]) => name);
/** Those that it may only switch on. */
const FLAGS = SETTABLE.filter(([, { kind }]) => kind === 'flag').map(([name]) => name);

/** What the part of an address after `#` asks for. */
export interface Settings {
  tag: string;
  attributes: [name: string, value: string][];
  problems: Problem[];
}

/**
 * Reads `tag=trend&indicator=…`. Only what the table of tags lets a link write becomes an attribute;
 * all else is a problem, so that no address can give a page what its author did not mean (`style`,
 * `onclick`). `others` are fields that the caller reads itself.
 */
export function settingsOf(hash: string, others: readonly string[] = []): Settings {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const attributes: Settings['attributes'] = [];
  const problems: Problem[] = [];
  const taken = new Set<string>();
  for (const [name, value] of fields) {
    // Whoever checks an address and whoever draws it must mean the same one of two.
    if (taken.has(name)) problems.push(problem('repeated-setting', '', { value: name }, 'warning'));
    else if (TEXTS.includes(name)) attributes.push([name, value]);
    else if (FLAGS.includes(name)) {
      if (!/^(?:false|0|no)$/.test(value)) attributes.push([name, '']);
    } else if (name !== 'tag' && !others.includes(name)) {
      const known = ['tag', ...TEXTS, ...FLAGS].join(', ');
      problems.push(problem('unknown-setting', '', { value: name, known }, 'warning'));
    }
    taken.add(name);
  }
  const tag = (fields.get('tag') || 'stat').replace(/^gf-/, '');
  if (!LINK_TAGS.includes(tag)) {
    problems.push(problem('unknown-tag', '', { value: tag, known: LINK_TAGS.join(', ') }));
  }
  return { tag, attributes, problems };
}

/** What a frame reads itself, beside what becomes an attribute. */
export const FRAME_FIELDS = ['src', 'parent'];

/** What the address of a frame asks for, with what stands before its `#` in vain. */
export function frameSettings({ hash, search }: URL | Location): Settings {
  const settings = settingsOf(hash, FRAME_FIELDS);
  const ours = ['tag', ...FRAME_FIELDS, ...TEXTS, ...FLAGS];
  const misplaced = [...new URLSearchParams(search).keys()].filter((name) => ours.includes(name));
  if (misplaced.length === 0) return settings;
  const value = misplaced.join(', ');
  const fault = problem('misplaced-setting', '', { value }, 'warning');
  return { ...settings, problems: [...settings.problems, fault] };
}

/** The address of a frame's data, or what is wrong: others' data under its host would be believed. */
export function frameSource({ href, hash, host, origin, protocol }: URL | Location): URL | Problem {
  const src = new URLSearchParams(hash.slice(1)).get('src') ?? '';
  if (!src) return problem('no-source', '');
  try {
    const url = new URL(src, href);
    // What a script made up has the origin of its page too (blob:).
    if (url.origin === origin && url.protocol === protocol) return url;
  } catch {
    // As wrong as an address elsewhere.
  }
  return problem('foreign-data', '', { value: src, host });
}

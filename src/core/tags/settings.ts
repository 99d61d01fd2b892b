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
  for (const [name, value] of fields) {
    if (TEXTS.includes(name)) attributes.push([name, value]);
    else if (FLAGS.includes(name)) {
      if (!/^(?:false|0|no)$/.test(value)) attributes.push([name, '']);
    } else if (name !== 'tag' && !others.includes(name)) {
      const known = ['tag', ...TEXTS, ...FLAGS].join(', ');
      problems.push(problem('unknown-setting', '', { value: name, known }, 'warning'));
    }
  }
  const tag = (fields.get('tag') || 'stat').replace(/^gf-/, '');
  if (!LINK_TAGS.includes(tag)) {
    problems.push(problem('unknown-tag', '', { value: tag, known: LINK_TAGS.join(', ') }));
  }
  return { tag, attributes, problems };
}

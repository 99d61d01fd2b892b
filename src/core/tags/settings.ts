import { problem, type Problem } from '../contract/problem.js';

/** The tags that a link or a frame may become; board and doctor are for pages that write tags. */
export const TAGS = (
  'alerts brief club-membership cohort compare composition dispute-resolution distribution ' +
  'employment-coverage facts filter flow funnel heatmap listing map programme progress ranking ' +
  'reach service-reach stat table tiles timeline training-count trend'
).split(' ');

/** The public attributes that may be set from an address; `src` is the address itself. */
const TEXTS = (
  'indicator indicators region regions period periods compare by domain programme accumulation ' +
  'picture sort mode kind audience theme lang heading heading-level group refresh'
).split(' ');
const SWITCHES = ['elder', 'no-sparkline'];

/** Attributes of a wall, and of what stands on one: no address sets them. */
const WALL =
  'distance-m drift dwell height-m most no-keep no-tour scene seams stream stretch-x sync worker'.split(
    ' ',
  );

/** Every attribute that a tag of ours may have. */
export const ATTRIBUTES: readonly string[] = [...TEXTS, ...SWITCHES, ...WALL, 'src', 'sync-url'];

/** What the part of an address after `#` asks for. */
export interface Settings {
  tag: string;
  attributes: [name: string, value: string][];
  problems: Problem[];
}

/**
 * Reads `tag=trend&indicator=…`. Only what is listed here becomes an attribute; all else is a
 * problem, so that no address can give a page what its author did not mean (`style`, `onclick`).
 * `others` are fields that the caller reads itself.
 */
export function settingsOf(hash: string, others: readonly string[] = []): Settings {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const attributes: Settings['attributes'] = [];
  const problems: Problem[] = [];
  for (const [name, value] of fields) {
    if (TEXTS.includes(name)) attributes.push([name, value]);
    else if (SWITCHES.includes(name)) {
      if (!/^(?:false|0|no)$/.test(value)) attributes.push([name, '']);
    } else if (name !== 'tag' && !others.includes(name)) {
      const known = ['tag', ...TEXTS, ...SWITCHES].join(', ');
      problems.push(problem('unknown-setting', '', { value: name, known }, 'warning'));
    }
  }
  const tag = (fields.get('tag') || 'stat').replace(/^gf-/, '');
  if (!TAGS.includes(tag)) {
    problems.push(problem('unknown-tag', '', { value: tag, known: TAGS.join(', ') }));
  }
  return { tag, attributes, problems };
}

// Tags written out, in HTML or in the template of a framework. Pure.

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for markup and for attributes in double quotes. */
export const escaped = (text) => String(text).replace(/[&<>"]/g, (one) => ENTITIES[one]);

/** The attributes of a tag, the address of its data first. */
export const attributesOf = ({ src, attributes, data }) =>
  data === 'live' && src ? [['src', src], ...attributes] : attributes;

/**
 * @typedef {object} Markup
 * @property {string} tag
 * @property {[name: string, value: string | true][]} attributes
 * @property {Markup[]} [children] tags inside, a board's
 */

/**
 * A tag and what it holds, one tag a line.
 *
 * @param {Markup} one
 * @param {string[]} [bound] what a framework binds, behind the attributes
 * @param {(text: string) => string} [text] how a value is written
 * @param {string} [inside] further lines inside, each after a line break
 * @returns {string}
 */
export function markup(
  { tag, attributes, children = [] },
  bound = [],
  text = escaped,
  inside = '',
) {
  const said = attributes.map(([name, value]) =>
    value === true ? name : `${name}="${text(value)}"`,
  );
  const start = [tag, ...said, ...bound].join(' ');
  const held = children
    .map((child) => `\n${markup(child, [], text).replace(/^/gm, '  ')}`)
    .join('');
  const all = held + inside;
  return `<${start}>${all}${all ? '\n' : ''}</${tag}>`;
}

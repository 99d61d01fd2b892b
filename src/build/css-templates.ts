import type { Plugin } from 'vite';

/** A `css` template: its text, with expressions in it that hold no template of their own. */
const TEMPLATE = /\bcss`((?:[^`\\$]|\\[^]|\$(?!\{)|\$\{[^`}]*\})*)`/g;

const STRING = /('[^'\n]*'|"[^"\n]*")/;

const withoutBlanks = (css: string): string =>
  css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/([\w-]): (?=[^{}]*[;}])/g, '$1:')
    .replace(/, /g, ',')
    .replace(/ > /g, '>')
    .replace(/(?<![\w.])0(?=\.\d)/g, '')
    .replace(/;\}/g, '}');

/**
 * A style sheet without what only its writers need: comments, indents, blanks around signs that part, the last
 * semicolon of a rule, the nought before a decimal point. Blanks that mean something stay: in strings, between
 * selectors, between the values of a declaration, around the operators of a calculation.
 */
export const squeezed = (css: string): string =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .split(STRING)
    .map((part, i) => (i % 2 === 1 ? part : withoutBlanks(part)))
    .join('');

/** Writes the style sheets of Lit's templates as short as they can be, which no bundler does. */
export function cssTemplates(): Plugin {
  return {
    name: 'css-templates',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /\bcss`/ },
      handler: (code) => ({
        code: code.replace(TEMPLATE, (_all, text: string) => `css\`${squeezed(text)}\``),
        map: null,
      }),
    },
  };
}

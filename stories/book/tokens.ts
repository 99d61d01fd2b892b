import { colourTokens, tokenSheet } from '../../src/theme/tokens.js';
import { palettes } from '../../src/theme/palettes.js';

/** The looks that have tokens of their own, and what a page writes before the name of each. */
export const LOOKS = { light: '--gf-', dark: '--gf-dark-', contrast: '--gf-contrast-' } as const;

export type Look = keyof typeof LOOKS;

/** A token, such as `brand`, and what holds where the page sets nothing. */
export interface Token {
  name: string;
  defaults: Readonly<Partial<Record<Look, string>>>;
}

const COLOURS: Readonly<Record<Look, ReadonlyMap<string, string>>> = {
  light: new Map(colourTokens(palettes.light)),
  dark: new Map(colourTokens(palettes.dark)),
  contrast: new Map(colourTokens(palettes.contrast)),
};

/** `--radius:var(--gf-radius,0.25em)`: a token of the sheet, the name that a page sets, its default. */
const DECLARATION = /--([\w-]+):var\(--gf-\1,((?:[^()]|\([^()]*\))*)\)/g;

/** What holds in every theme, unless one says otherwise. */
const common = [...tokenSheet.matchAll(/(?:^|[\n};])\.theme\{([^}]*)\}/g)].map(
  ([, rule = '']) => rule,
);

/** Every token of the library with its first default, read from the sheet that the tags carry. */
const initials = new Map(
  [...common.join('').matchAll(DECLARATION)]
    .reverse()
    .map(([, name = '', initial = '']): [string, string] => [name, initial]),
);

export const TOKENS: readonly Token[] = [...initials].reverse().map(([name, initial]) => {
  const { light: colour, dark, contrast } = COLOURS;
  return {
    name,
    defaults: colour.has(name)
      ? { light: colour.get(name)!, dark: dark.get(name)!, contrast: contrast.get(name)! }
      : { light: initial },
  };
});

export const isColour = ({ defaults }: Token): boolean => defaults.dark !== undefined;

/** A token without its number: `ramp-3` is of the family `ramp`. */
export const familyOf = ({ name }: Token): string => name.replace(/-\d$/, '').replace(/-.*$/, '');

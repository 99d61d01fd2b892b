/** What a number format does to the number that it shows (ECMA-376, 18.8.30). */
export interface NumberFormat {
  /** True where a hundred times the number is shown, with a per cent sign. */
  readonly isPercent: boolean;
  /** True where what is shown has to be held against the number: parts are left out, scaled or added. */
  readonly isAltered: boolean;
  /** True where the program chose how to show it. */
  readonly isGeneral: boolean;
}

/** Texts in quotes, escaped characters, colours and conditions, spaces of a width, filling characters. */
const LITERALS = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g;
const PLAIN = /^[#0?,]*(?:\.[0#?]+)?\s*%?$/;

const known = new Map<string, NumberFormat>();

/** What a format does, by its first section, which is that of positive numbers. */
export function numberFormat(format = 'General'): NumberFormat {
  const found = known.get(format);
  if (found) return found;
  const [first = ''] = format.replace(/"[^"]*"/g, (text) => text.replaceAll(';', ' ')).split(';');
  const bare = first.replace(/\[[^\]]*\]|_.|\*./g, '').trim();
  const isGeneral = /^(?:general|g\/通用格式|@|)$/i.test(bare);
  const made: NumberFormat = {
    isPercent: first.replace(LITERALS, '').includes('%'),
    // A comma at the end divides by a thousand; !. and quoted words are put in.
    isAltered: !isGeneral && (!PLAIN.test(bare) || /,(?:\.|$|%)/.test(bare)),
    isGeneral,
  };
  if (known.size > 1000) known.clear();
  known.set(format, made);
  return made;
}

import { parseArgs } from 'node:util';
import { nearest } from '../core/contract/nearest.js';
import type { Command, Option, Options, ValuesOf } from './command.js';

/** What was asked of a command, or what is wrong with the asking. */
export type Asked =
  | { readonly operands: readonly string[]; readonly values: ValuesOf<Options> }
  | { readonly wrong: string }
  | 'help';

/** Names an option that a command does not know, with the nearest and all that it does. */
function unknown(option: string, options: Options): string {
  const known = Object.keys(options).map((name) => `--${name}`);
  const meant = nearest(option, known);
  if (known.length === 0) return `不认识 ${option}。 Unknown option ${option}.`;
  const zh = `不认识 ${option}，${meant ? `是不是 ${meant}？` : ''}可用的有：${known.join('、')}。`;
  const en = `Unknown option ${option}; ${meant ? `did you mean ${meant}? There` : 'there'} are: ${known.join(', ')}.`;
  return `${zh} ${en}`;
}

const HELP: Option = { type: 'boolean', short: 'h', says: { 'zh-CN': '', en: '' } };

/** Reads what stands behind the name of a command. */
export function askedOf(
  { options, takes: [least, most] }: Command,
  args: readonly string[],
): Asked {
  const all: Options = { ...options, help: HELP };
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.entries(all).map(([name, one]) => [name, bare(one)])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  if (values.help === true) return 'help';
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(all, name) ? all[name] : undefined;
    if (!option) return { wrong: unknown(rawName, options) };
    // An option behind an option is no value of it; a lone - is standard output.
    const isMissing = !value || (!inlineValue && /^-./.test(value));
    if (option.type === 'string' && isMissing)
      return { wrong: `${rawName} 后面要写一个值。 ${rawName} needs a value behind it.` };
    if (option.type === 'boolean' && value !== undefined)
      return { wrong: `${rawName} 后面不写值。 ${rawName} takes no value.` };
  }
  if (positionals.length < least || positionals.length > most) return 'help';
  return { operands: positionals, values: values as ValuesOf<Options> };
}

/** An option as Node takes it. */
const bare = ({ type, short, isRepeated, default: usual }: Option) => ({
  type,
  ...(isRepeated ? { multiple: true } : {}),
  ...(short === undefined ? {} : { short }),
  ...(usual === undefined ? {} : { default: usual }),
});

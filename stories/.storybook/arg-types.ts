import type { ArgTypes, InputType } from 'storybook/internal/types';
import { COMMON, type AttributeRow } from '../../src/core/tags/tags.js';
import { tagRow } from '../snippets/tag-row.js';

interface Item {
  name: string;
  kind?: string;
  static?: boolean;
  readonly?: boolean;
  attribute?: string;
  description?: string;
  default?: string;
  type?: { text: string };
}

interface Declaration {
  tagName?: string;
  summary?: string;
  description?: string;
  [list: string]: unknown;
}

export interface Manifest {
  modules: { declarations: Declaration[] }[];
}

const NO_CONTROL: InputType = { control: { disable: true } };

const choiceOf = (words: readonly string[]): InputType => ({
  control: { type: words.length > 4 ? 'select' : 'inline-radio' },
  options: words,
});

/** What the table of tags says of an attribute: its sentence in Chinese, and its words where they are few. */
function attributeRow(tag: string, attribute: string): AttributeRow | undefined {
  return (
    tagRow(tag)?.attributes?.[attribute] ??
    (COMMON as Readonly<Record<string, AttributeRow>>)[attribute]
  );
}

/** `'a' | 'b'` → a choice, `boolean` → a switch, and so on. */
function controlOf(type: string): InputType {
  const parts = type.split('|').map((part) => part.trim());
  const known = parts.filter((part) => part !== 'undefined' && part !== 'null');
  const words = known.map((part) => /^'([^']*)'$/.exec(part)?.[1]);
  if (words.length > 0 && words.every((word) => word !== undefined)) {
    return choiceOf(words as string[]);
  }
  if (known.length === 1 && /^(?:boolean|number)$/.test(known[0] ?? '')) {
    return { control: { type: known[0] as 'boolean' | 'number' } };
  }
  return known.includes('string') ? { control: { type: 'text' } } : NO_CONTROL;
}

function row(item: Item, category: string, more = NO_CONTROL): InputType {
  return {
    name: item.name,
    description: item.description ?? '',
    table: {
      category,
      ...(item.type && { type: { summary: item.type.text } }),
      ...(item.default !== undefined && { defaultValue: { summary: item.default } }),
    },
    ...more,
  };
}

/** An attribute in both languages; a choice where the table of tags has no other words for it. */
function attribute(tag: string, item: Item): InputType {
  const { kind, words, summary } = attributeRow(tag, item.name) ?? {};
  const description = [summary?.zh, item.description].filter(Boolean).join('\n\n');
  const control =
    kind === 'word' || kind === 'language' ? choiceOf(words!) : controlOf(item.type?.text ?? '');
  return row({ ...item, description }, 'Attributes', control);
}

const LISTS = {
  events: 'Events',
  slots: 'Slots',
  cssParts: 'CSS parts',
  cssProperties: 'CSS custom properties',
};

const declarationOf = (manifest: Manifest, tag: string) =>
  manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === tag);

/** What the docs page of a tag says about it. */
export function describeWith(manifest: Manifest) {
  return {
    /** Stories set properties, so a property stands under its own name, shown as its attribute. */
    extractArgTypes(tag: string): ArgTypes {
      const declaration = declarationOf(manifest, tag);
      const list = (name: string) => (declaration?.[name] ?? []) as Item[];
      const argTypes: ArgTypes = {};
      for (const member of list('members')) {
        if (member.kind !== 'field' || member.static) continue;
        argTypes[member.name] = member.attribute
          ? attribute(tag, { ...member, name: member.attribute })
          : row(member, 'Properties');
      }
      for (const method of list('members')) {
        if (method.kind === 'method' && !method.static) {
          argTypes[`${method.name}()`] = row({ ...method, name: `${method.name}()` }, 'Methods');
        }
      }
      for (const [name, category] of Object.entries(LISTS)) {
        for (const item of list(name)) {
          const shown = item.name || '(default)';
          argTypes[`${category} ${shown}`] = row({ ...item, name: shown }, category);
        }
      }
      return argTypes;
    },

    extractComponentDescription(tag: string): string {
      const { summary = '', description = '' } = declarationOf(manifest, tag) ?? {};
      return description || summary;
    },
  };
}

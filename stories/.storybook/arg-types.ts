import type { ArgTypes, InputType } from 'storybook/internal/types';

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

/** `'a' | 'b'` → a choice, `boolean` → a switch, and so on. */
function controlOf(type: string): InputType {
  const parts = type.split('|').map((part) => part.trim());
  const known = parts.filter((part) => part !== 'undefined' && part !== 'null');
  const words = known.map((part) => /^'([^']*)'$/.exec(part)?.[1]);
  if (words.length > 0 && words.every((word) => word !== undefined)) {
    return { control: { type: words.length > 4 ? 'select' : 'inline-radio' }, options: words };
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
          ? row(
              { ...member, name: member.attribute },
              'Attributes',
              controlOf(member.type?.text ?? ''),
            )
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

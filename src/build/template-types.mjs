// The types that editors and compilers need to check the tags in the templates of frameworks.

const comment = (text) => `/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '* /')} */`;
const key = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);
const handler = (event) =>
  `on${event.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`;
const elements = ({ modules }) =>
  modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName, members }) => tagName && members)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
const eventClass = (event) => `${handler(event).slice(2)}Event`;

/** What a tag takes: each attribute, and each property by its own name, with the property's type. */
function inputs({ name, members }) {
  const lines = members
    .filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic)
    .flatMap(({ name: field, attribute, description }) =>
      [...new Set([field, attribute ?? field])].map(
        (word) => `    ${comment(description)}\n    ${key(word)}?: gf.${name}['${field}'];`,
      ),
    );
  return `{\n${lines.join('\n')}\n  }`;
}

/** `attributes.d.ts`: what each tag takes and which events it fires, for any framework. */
export function attributeTypes(manifest) {
  const tags = elements(manifest).map(
    (one) => `  ${comment(one.summary ?? one.description)}\n  '${one.tagName}': ${inputs(one)};`,
  );
  const events = new Map(
    elements(manifest).flatMap(({ events = [] }) => events.map((event) => [event.name, event])),
  );
  const fired = [...events.values()].map(
    ({ name, description }) => `  ${comment(description)}\n  '${name}': gf.${eventClass(name)};`,
  );
  const classes = elements(manifest).map(({ tagName, name }) => `  '${tagName}': gf.${name};`);
  return `import type * as gf from './index.js';

/** What each tag takes as attributes or properties. */
export interface Attributes {
${tags.join('\n')}
}

/** The events of the tags. */
export interface Events {
${fired.join('\n')}
}

/** The class of each tag. */
export interface Elements {
${classes.join('\n')}
}
`;
}

/** `jsx.d.ts`: the tags in React 19. */
export function jsxTypes(manifest) {
  const tags = elements(manifest).map(({ tagName }) => `      '${tagName}': Tag<'${tagName}'>;`);
  return `import type { ClassAttributes, HTMLAttributes } from 'react';
import type { Attributes, Elements, Events } from './attributes.js';

/** A handler is named after its event: \`ongf-select\`. */
type Handlers = { [Name in keyof Events as \`on\${Name}\`]?: (event: Events[Name]) => void };

export type { Attributes, Elements, Events };

type Tag<Name extends keyof Attributes> = Attributes[Name] &
  Handlers &
  Omit<HTMLAttributes<Elements[Name]>, keyof Attributes[Name]> &
  ClassAttributes<Elements[Name]> & { class?: string };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags.join('\n')}
    }
  }
}
`;
}

/** `vue.d.ts`: the tags in the templates of Vue 3. */
export function vueTypes(manifest) {
  const names = Object.values(
    Object.fromEntries(
      elements(manifest)
        .flatMap(({ events = [] }) => events)
        .map(({ name }) => [name, `  ${handler(name)}?: (event: Events['${name}']) => void;`]),
    ),
  );
  const tags = elements(manifest).map(({ tagName }) => `    '${tagName}': Tag<'${tagName}'>;`);
  return `import type { HTMLAttributes, PublicProps } from 'vue';
import type { Attributes, Elements, Events } from './attributes.js';

/** \`@gf-select\` in a template. */
interface Handlers {
${names.join('\n')}
}

export type { Attributes, Elements, Events };

type Tag<Name extends keyof Attributes> = new () => Elements[Name] & {
  $props: Attributes[Name] & Handlers & Omit<HTMLAttributes, keyof Attributes[Name]> & PublicProps;
};

declare module 'vue' {
  interface GlobalComponents {
${tags.join('\n')}
  }
}
`;
}

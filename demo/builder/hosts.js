// The same tags in the templates of frameworks. Pure: the builder, the book and their tests share it.
import { attributesOf, escaped, markup } from './markup.js';

/** Data of one's own come from a file beside the component. */
const FIGURES = "import figures from './figures.json';";
const TAGS = "import 'gongfu-board/gongfu.js';";

/**
 * The lines of a script. A framework gives data to a tag that is there already, and writes them into an
 * attribute of one that is not: so a tag with data of its own is imported itself, and no later.
 */
function imports({ tag, data, children }) {
  if (data !== 'frozen') return [TAGS];
  const inside = children?.length > 0 ? [TAGS] : [];
  return [`import 'gongfu-board/${tag}.js';`, ...inside, FIGURES];
}

const indented = (text, by) => text.replace(/^(?=.)/gm, by);

/** Svelte takes a brace in a value for an expression. */
const svelteText = (text) => escaped(text).replace(/[{}]/g, (one) => `&#${one.charCodeAt(0)};`);

/** A tag as a template writes it: its own attributes, the data bound as `bind`, its children inside. */
function template(choice, bind, text) {
  const { tag, data, children } = choice;
  const bound = data === 'frozen' ? [bind] : [];
  return markup({ tag, attributes: attributesOf(choice), children }, bound, text);
}

/** A name for the component: `gf-club-membership` → `ClubMembership`. */
const nameOf = (tag) =>
  tag
    .replace(/^gf-/, '')
    .split('-')
    .map((part) => part[0].toUpperCase() + part.slice(1))
    .join('');

const react = (choice) => `${imports(choice).join('\n')}

export function ${nameOf(choice.tag)}() {
  return (
${indented(template(choice, 'data={figures}'), '    ')}
  );
}`;

const vue = (choice) => `<!-- vite.config: vue({ template: { compilerOptions: {
     isCustomElement: (tag) => tag.startsWith('gf-') } } }) -->
<script setup>
${imports(choice).join('\n')}
</script>

<template>
${indented(template(choice, ':data="figures"'), '  ')}
</template>`;

const svelte = (choice) => `<script>
${indented(imports(choice).join('\n'), '  ')}
</script>

${template(choice, 'data={figures}', svelteText)}`;

/** Framework → code. */
export const HOSTS = { react, vue, svelte };

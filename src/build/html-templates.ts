import type { Plugin } from 'vite';
import { nodesOf, rewritten, type Node } from './nodes.js';

interface Tagged extends Node {
  readonly tag: { readonly name?: string };
  readonly quasi: { readonly quasis: readonly Node[] };
}

const isTemplate = (node: Node): node is Tagged =>
  node.type === 'TaggedTemplateExpression' &&
  /^(?:html|svg)$/.test((node as Tagged).tag.name ?? '');

/** Ends of lines with their indents as one blank each, which is what a browser makes of them. */
export const onOneLine = (markup: string): string => markup.replace(/\s*\n\s*/g, ' ');

/** Writes the markup of Lit's templates without the indents that only its writers need, which no bundler does. */
export function htmlTemplates(): Plugin {
  return {
    name: 'html-templates',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /\b(?:html|svg)`/ },
      handler(code) {
        const texts = [...nodesOf(this.parse(code) as Node)]
          .filter(isTemplate)
          .flatMap(({ quasi }) => quasi.quasis);
        return { code: rewritten(code, texts, onOneLine), map: null };
      },
    },
  };
}

import type { Plugin } from 'vite';

/**
 * A script without a charset of its own is read in that of its page, and a page may be in GBK: beyond ASCII
 * its bytes would be other letters, or no script at all. In strings, templates, regular expressions and
 * names the escape means the same as the letter; comments are gone by then.
 */
export const escaped = (code: string): string =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Writes every script in ASCII alone. */
export function ascii(): Plugin {
  return {
    name: 'ascii',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk') chunk.code = escaped(chunk.code);
        }
      },
    },
  };
}

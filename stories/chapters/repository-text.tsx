import { Markdown } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';
import { bookLinks } from '../book/repository-links.js';

/** A text of the repository, as it stands there; its links lead to where the book shows what they name. */
export function RepositoryText({ text, path }: { text: string; path: string }): ReactElement {
  // The guides for webmasters are in Chinese, what is written for developers in English.
  const lang = /^(?:data|demo)\//.test(path) ? 'zh-CN' : 'en';
  return (
    <div lang={lang} className="book-text">
      <Markdown>{bookLinks(text, path)}</Markdown>
    </div>
  );
}

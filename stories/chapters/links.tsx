import type { PropsWithChildren, ReactElement } from 'react';
import { chapterPage, elementPage, type Chapter } from '../book/links.js';

/** A link to another chapter. */
export function ChapterLink({ to, children }: PropsWithChildren<{ to: Chapter }>): ReactElement {
  return (
    <a href={chapterPage(to)} target="_top">
      {children}
    </a>
  );
}

/** A link to the page of an element, named by its tag. */
export function ElementLink({ to }: { to: string }): ReactElement {
  return (
    <a href={elementPage(to)} target="_top">
      <code>{`gf-${to}`}</code>
    </a>
  );
}

import { DocsContext, useOf } from '@storybook/addon-docs/blocks';
import { createElement, useContext, type ReactElement } from 'react';
import { Example } from '../.storybook/docs/example.js';
import { useBookGlobals } from '../.storybook/docs/language.js';
import { inOneLanguage } from '../book/one-language.js';
import * as states from '../states.js';

/** The tag that the stories of this page are of. */
const useTag = (): string => String(useOf('meta', ['meta']).preparedMeta.component);

/** A block of the book, told which tag this page is of. */
export function OfTag({ block }: { block: string }): ReactElement {
  return createElement(block, { tag: useTag() });
}

/** `元素 Elements/指标 Figures/走势 Trend gf-trend` is called 走势, or Trend. */
const TITLE = /([^/]*?)\s+([A-Z][^/]*?)\s+gf-[\w-]+$/;

/** What the element is called in the language of the reader, and its tag. */
export function Title(): ReactElement {
  const { preparedMeta } = useOf('meta', ['meta']);
  const { lang } = useBookGlobals();
  const [whole, zh = whole, en = whole] = TITLE.exec(preparedMeta.title) ?? [preparedMeta.title];
  return (
    <h1 className="book-title">
      {lang === 'en' ? en : zh} <code translate="no">{`<${useTag()}>`}</code>
    </h1>
  );
}

const STATES = new Set(Object.keys(states));

/** The stories of this element, each with the code to paste: those of every state, or the others. */
export function Stories({ of }: { of: 'states' | 'itself' }): ReactElement {
  const { lang } = useBookGlobals();
  const stories = useContext(DocsContext).componentStories();
  const shown = stories.filter(({ id }) => STATES.has(exportName(id)) === (of === 'states'));
  return (
    <div className="book-stories">
      {shown.map(({ id, name, parameters, moduleExport }) => (
        <section key={id}>
          <h3>{name}</h3>
          <p>{inOneLanguage(String(parameters.docs?.description?.story ?? ''), lang)}</p>
          <Example of={moduleExport} />
        </section>
      ))}
    </div>
  );
}

/** The id of a story ends in the name of its export: `gf-trend--not-found` is NotFound. */
const exportName = (id: string): string =>
  id.replace(/^.*--/, '').replace(/(?:^|-)(\w)/g, (_match, letter: string) => letter.toUpperCase());

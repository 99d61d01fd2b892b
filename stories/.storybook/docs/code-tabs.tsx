import { DocsContext, Source, useOf } from '@storybook/addon-docs/blocks';
import { useContext, useEffect, useId, useState, type ReactElement } from 'react';
import type { Markup } from '../../../demo/builder/markup.js';
import { shownArgs, type Args } from '../../snippets/shown-args.js';
import { OWN_DATA, snippetsOf, type Form, type Snippet } from '../../snippets/snippets.js';
import { useBookGlobals } from './language.js';

const NAMES: Record<Form, readonly [zh: string, en: string]> = {
  module: ['HTML', 'HTML'],
  react: ['React', 'React'],
  vue: ['Vue', 'Vue'],
  svelte: ['Svelte', 'Svelte'],
  link: ['链接', 'Link'],
  frame: ['iframe', 'iframe'],
  data: [OWN_DATA, OWN_DATA],
};

/** What a story says of its code in `parameters.snippet`: the tags inside; false where none can be pasted. */
export type SnippetParameter = false | { readonly children?: readonly Markup[] };

type Of = Parameters<typeof useOf>[0];

/** The arguments of a story, as the reader changes them in the table of controls. */
function useArgs(of: Of) {
  const { story } = useOf(of, ['story']);
  const { channel, getStoryContext } = useContext(DocsContext);
  const [args, setArgs] = useState<Args>(() => getStoryContext(story).args);
  useEffect(() => {
    const take = (changed: { storyId: string; args: Args }) => {
      if (changed.storyId === story.id) setArgs(changed.args);
    };
    channel.on('storyArgsUpdated', take);
    return () => channel.off('storyArgsUpdated', take);
  }, [channel, story.id]);
  return { story, args };
}

function useSnippets(of: Of): Snippet[] {
  const globals = useBookGlobals();
  const { story, args } = useArgs(of);
  const parameter = story.parameters.snippet as SnippetParameter | undefined;
  if (parameter === false) return [];
  const { lang } = globals;
  const shown = shownArgs(lang === 'en' ? { lang, ...args } : args, globals);
  return snippetsOf({
    tag: String(story.component),
    args: shown,
    children: parameter?.children ?? [],
    lang,
    version: __GONGFU_VERSION__,
  });
}

/** The code of a story in every form that can be pasted, a tab each. */
export function CodeTabs({ of }: { of: Of }): ReactElement | null {
  const { lang } = useBookGlobals();
  const snippets = useSnippets(of);
  const [chosen, choose] = useState<Form>('module');
  const id = useId();
  const shown = snippets.find(({ form }) => form === chosen) ?? snippets[0];
  if (!shown) return null;
  const step = (by: number) => {
    const at = snippets.indexOf(shown) + by + snippets.length;
    const next = snippets[at % snippets.length]!.form;
    choose(next);
    document.getElementById(`${id}${next}`)?.focus();
  };
  return (
    <div className="code-tabs sb-unstyled">
      <div role="tablist" aria-label={lang === 'en' ? 'Code for' : '代码'}>
        {snippets.map(({ form }) => (
          <button
            key={form}
            type="button"
            role="tab"
            id={id + form}
            aria-selected={form === shown.form}
            aria-controls={`${id}code`}
            tabIndex={form === shown.form ? 0 : -1}
            onClick={() => choose(form)}
            onKeyDown={({ key }) => {
              if (key === 'ArrowRight') step(1);
              if (key === 'ArrowLeft') step(-1);
            }}
          >
            {NAMES[form][lang === 'en' ? 1 : 0]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}code`} aria-labelledby={id + shown.form}>
        <Source code={shown.code} language={shown.language} />
      </div>
    </div>
  );
}

import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { useEffect, useState, type PropsWithChildren, type ReactElement } from 'react';
import { bookTheme, type Look } from '../theme.js';
import { useBookGlobals } from './language.js';

const DARK = '(prefers-color-scheme: dark)';

function useSystemLook(): Look {
  const [isDark, setDark] = useState(() => matchMedia(DARK).matches);
  useEffect(() => {
    const query = matchMedia(DARK);
    const follow = () => setDark(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isDark ? 'dark' : 'light';
}

/** The page of words around stories, in the language, theme and type size that the toolbar says. */
export function BookContainer({
  context,
  children,
}: PropsWithChildren<DocsContainerProps>): ReactElement {
  const { lang, theme } = useBookGlobals();
  const system = useSystemLook();
  return (
    <DocsContainer context={context} theme={bookTheme(theme === 'auto' ? system : theme)}>
      <div lang={lang} className="book-page">
        {children}
      </div>
    </DocsContainer>
  );
}

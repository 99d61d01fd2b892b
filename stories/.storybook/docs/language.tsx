import { useSyncExternalStore, type PropsWithChildren, type ReactElement } from 'react';
import type { BookGlobals } from '../globals.js';
import { currentGlobals, subscribeToGlobals } from './globals-store.js';

/** What the toolbar says; a block that asks is drawn again when it changes. */
export const useBookGlobals = (): BookGlobals =>
  useSyncExternalStore(subscribeToGlobals, currentGlobals);

/** 中文：工具栏选中文时显示。Words that are shown while the book speaks Chinese. */
export function Zh({ children }: PropsWithChildren): ReactElement | null {
  return useBookGlobals().lang === 'zh-CN' ? <div lang="zh-CN">{children}</div> : null;
}

/** Words that are shown while the book speaks English. */
export function En({ children }: PropsWithChildren): ReactElement | null {
  return useBookGlobals().lang === 'en' ? <div lang="en">{children}</div> : null;
}

/** A word or a phrase inside a sentence, a heading or a cell. */
export function Say({ zh, en }: { zh: string; en: string }): ReactElement {
  const { lang } = useBookGlobals();
  return <span lang={lang}>{lang === 'en' ? en : zh}</span>;
}

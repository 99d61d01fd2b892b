import type { Lang } from './words.js';

interface WallLineWords {
  /** When the server last confirmed what is on show. */
  checked(ago: string): string;
  /** Data that were given in the page: nobody is asked. */
  given(ago: string): string;
  offline(ago: string): string;
  retrying(ago: string): string;
  clock: string;
  overdue(due: string): string;
  /** The word at a picture that shows something new; with names, where it shows several things. */
  updated: string;
  updatedOf(names: readonly string[], count: number): string;
  updates(count: number): string;
  /** What is spoken when the line becomes another: no ages, which would be spoken each minute. */
  spoken: Record<'live' | 'offline' | 'retrying', string>;
}

/** What a wall says of the line that its data come through. */
export const wallLineWords: Record<Lang, WallLineWords> = {
  'zh-CN': {
    checked: (ago) => `${ago}核对过`,
    given: (ago) => `${ago}取得`,
    offline: (ago) => `网络中断，显示${ago}的数据`,
    retrying: (ago) => `更新未成，正在重试，显示${ago}的数据`,
    clock: '本机时钟不准',
    overdue: (due) => `已超期，应于${due}更新`,
    updated: '更新',
    updatedOf: (names, count) =>
      `更新：${names.join('、')}${count > names.length ? `等${count}项` : ''}`,
    updates: (count) => `刚更新${count}项指标`,
    spoken: {
      live: '数据正常',
      offline: '网络中断，显示上次的数据',
      retrying: '更新未成，正在重试，显示上次的数据',
    },
  },
  en: {
    checked: (ago) => `checked ${ago}`,
    given: (ago) => `fetched ${ago}`,
    offline: (ago) => `No network; these are the data of ${ago}`,
    retrying: (ago) => `Not updated, trying again; these are the data of ${ago}`,
    clock: 'The clock of this machine is wrong',
    overdue: (due) => `Overdue: an update was due by ${due}`,
    updated: 'updated',
    updatedOf: (names, count) =>
      `updated: ${names.join(', ')}${count > names.length ? ` and ${count - names.length} more` : ''}`,
    updates: (count) => `updated just now: ${count}`,
    spoken: {
      live: 'The data are in order',
      offline: 'No network; the last data stay',
      retrying: 'Not updated, trying again; the last data stay',
    },
  },
};

import type { Problem, ProblemCode } from '../../../core/contract/problem.js';
import { inEach, type Spoken } from '../../../i18n/lang.js';

export interface ConnectionWords {
  /** When the server last confirmed what is on show. */
  checked(ago: string): string;
  /** Data that were given in the page: nobody is asked. */
  given(ago: string): string;
  /** `cause` in brackets, or nothing. */
  offline(ago: string, cause: string): string;
  retrying(ago: string, cause: string): string;
  clock: string;
  overdue(due: string): string;
  /** The word at a picture that shows something new; with names, where it shows several things. */
  updated: string;
  updatedOf(names: readonly string[], count: number): string;
  updates(count: number): string;
  /** What is spoken when the line becomes another: no ages, which would be spoken each minute. */
  spoken: Record<'live' | 'offline' | 'retrying', (cause: string) => string>;
  /** Why the data were not had, in few words: for those who look at the wall, not for a repair. */
  causes: Partial<Record<ProblemCode, string | ((args: Problem['args']) => string)>>;
  /** Data that could be read, and break the contract. */
  unfit: string;
  bracket(cause: string): string;
}

/** What a wall says of the line that its data come through. */
export const connectionWords = inEach<ConnectionWords>({
  'zh-CN': {
    checked: (ago) => `${ago}核对过`,
    given: (ago) => `${ago}取得`,
    offline: (ago, cause) => `网络中断${cause}，显示${ago}核对过的数据`,
    retrying: (ago, cause) => `更新未成${cause}，正在重试，显示${ago}核对过的数据`,
    clock: '本机时钟不准',
    overdue: (due) => `已超期，应于${due}更新`,
    updated: '更新',
    updatedOf: (names, count) =>
      `更新：${names.join('、')}${count > names.length ? `等${count}项` : ''}`,
    updates: (count) => `刚更新${count}项指标`,
    spoken: {
      live: () => '数据正常',
      offline: (cause) => `网络中断${cause}，显示上次的数据`,
      retrying: (cause) => `更新未成${cause}，正在重试，显示上次的数据`,
    },
    causes: {
      'not-found': '找不到数据文件',
      'http-status': ({ status }) => `服务器回答${status}`,
      timeout: '服务器没有按时回答',
      'too-large': '数据文件过大',
      'empty-document': '数据文件是空的',
      'html-instead-of-json': '收到的是网页，不是数据',
      'truncated-json': '数据不完整',
      'not-json': '数据格式有误',
      'not-an-object': '数据格式有误',
      'newer-major': '数据的版本太新',
      'bad-encoding': '文字编码有误',
      'older-edition': '收到的数据比屏上的旧',
      'internal-error': '程序出错，请报告',
    },
    unfit: '数据不合契约',
    bracket: (cause) => `（${cause}）`,
  },
  en: {
    checked: (ago) => `checked ${ago}`,
    given: (ago) => `fetched ${ago}`,
    offline: (ago, cause) => `No network${cause}; showing the data checked ${ago}`,
    retrying: (ago, cause) => `Not updated${cause}, trying again; showing the data checked ${ago}`,
    clock: 'The clock of this machine is wrong',
    overdue: (due) => `Overdue: an update was due by ${due}`,
    updated: 'updated',
    updatedOf: (names, count) =>
      `updated: ${names.join(', ')}${count > names.length ? ` and ${count - names.length} more` : ''}`,
    updates: (count) => `updated just now: ${count}`,
    spoken: {
      live: () => 'The data are in order',
      offline: (cause) => `No network${cause}; the last data stay`,
      retrying: (cause) => `Not updated${cause}, trying again; the last data stay`,
    },
    causes: {
      'not-found': 'the data file was not found',
      'http-status': ({ status }) => `the server answered ${status}`,
      timeout: 'the server did not answer in time',
      'too-large': 'the data file is too large',
      'empty-document': 'the data file is empty',
      'html-instead-of-json': 'a web page came instead of data',
      'truncated-json': 'the data are cut off',
      'not-json': 'the data are malformed',
      'not-an-object': 'the data are malformed',
      'newer-major': 'the version of the data is too new',
      'bad-encoding': 'wrong text encoding',
      'older-edition': 'an older edition came',
      'internal-error': 'the program failed, report it',
    },
    unfit: 'the data break the contract',
    bracket: (cause) => ` (${cause})`,
  },
});

/** Why the data were not had, in brackets; nothing where the network is gone, which is the cause. */
export function causeText(lang: Spoken, { code, args }: Problem): string {
  const { causes, unfit, bracket } = connectionWords[lang];
  if (code === 'network') return '';
  const cause = causes[code] ?? unfit;
  return bracket(typeof cause === 'string' ? cause : cause(args));
}

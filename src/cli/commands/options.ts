import type { Option } from '../command.js';

/** The report as data. */
export const JSON_OPTION = {
  type: 'boolean',
  says: { 'zh-CN': '以 JSON 输出', en: 'writes JSON' },
} as const satisfies Option;

/** The day on which data are looked at. */
export const DAY_OPTION = {
  type: 'string',
  value: '2024-07-15',
  says: {
    'zh-CN': '按哪一天判断是否超期，省略为今天',
    en: 'the day by which data are overdue or not; left out, today',
  },
} as const satisfies Option;

/** Where data lie that a page names by an address that is none of this disk. */
export const PLACE_OPTIONS = {
  data: {
    type: 'string',
    isRepeated: true,
    value: '网址=文件',
    says: {
      'zh-CN': '一个数据网址在本机的文件；以 / 结尾的是文件夹。可以写几次',
      en: 'ADDRESS=FILE: where the data of an address lie here; with a / at its end, a folder. May be repeated',
    },
  },
  root: {
    type: 'string',
    value: '文件夹',
    says: {
      'zh-CN': '网站根目录：以 / 开头的地址从这里找',
      en: 'the folder of the site, where addresses that begin with / are found',
    },
  },
} as const satisfies Readonly<Record<string, Option>>;

/** Where a server of ours answers. */
export const SERVER_OPTIONS = {
  port: {
    type: 'string',
    default: '8080',
    says: { 'zh-CN': '端口，0 为任选一个', en: 'the port; 0 takes any that is free' },
  },
  host: {
    type: 'string',
    default: 'localhost',
    says: { 'zh-CN': '在哪个名称或地址上提供', en: 'the name or address to serve at' },
  },
} as const satisfies Readonly<Record<string, Option>>;

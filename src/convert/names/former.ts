import type { NamedRegion } from './division.js';

/** A division that is no more, or was another area under the same name and code. */
export interface FormerDivision extends NamedRegion {
  /** What it was called; its `name` says of when it is, where another area is called so today. */
  readonly called: string;
  /** Its last day. */
  readonly until: string;
  /** The ids of those that it became, or that its parts went to. */
  readonly successors: readonly string[];
}

/**
 * Hangzhou, 9 April 2021: notice of the people's government of Zhejiang on adjusting divisions of Hangzhou
 * (关于调整杭州市部分行政区划的通知, 11 March 2021, published on 9 April). Codes went on for new areas: 330105
 * before and after are two places, and so each former area has an id of its own.
 */
const HANGZHOU_2021: readonly (readonly [code: string, name: string, ...successors: string[]])[] = [
  ['330102', '上城区', '330102'],
  ['330103', '下城区', '330105'],
  ['330104', '江干区', '330102', '330114'],
  ['330105', '拱墅区', '330105'],
  ['330109', '萧山区', '330109', '330114'],
  ['330110', '余杭区', '330110', '330113'],
];

/** The former divisions that are known by name. */
export const FORMER: readonly FormerDivision[] = HANGZHOU_2021.map(
  ([code, name, ...successors]) => ({
    id: `${code}@2019`,
    code,
    name: successors.includes(code) ? `${name}（2021年4月以前）` : name,
    called: name,
    level: 'district',
    parent: '330100',
    until: '2021-04-08',
    successors,
  }),
);

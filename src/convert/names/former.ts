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

/** A change of borders: what was until then, each with what it became. */
interface Change {
  readonly city: string;
  /** A day, or the last year at whose end the list of the Ministry of Civil Affairs has the divisions. */
  readonly until: string;
  /** How the ids of what was end: 330103@2019. */
  readonly edition: string;
  readonly divisions: readonly (readonly [code: string, name: string, ...successors: string[]])[];
}

/**
 * Changes of city districts, by the lists of codes of the Ministry of Civil Affairs at the ends of years
 * (中华人民共和国行政区划代码). Codes went on for new areas: 330105 before and after are two places, and so each
 * former area has an id of its own. Where the year of a change is known and not its day, figures of that year
 * are asked for.
 */
const CHANGES: readonly Change[] = [
  {
    // Notice of the people's government of Zhejiang, 11 March 2021 (关于调整杭州市部分行政区划的通知), out on 9 April.
    city: '330100',
    until: '2021-04-08',
    edition: '2019',
    divisions: [
      ['330102', '上城区', '330102'],
      ['330103', '下城区', '330105'],
      ['330104', '江干区', '330102', '330114'],
      ['330105', '拱墅区', '330105'],
      ['330109', '萧山区', '330109', '330114'],
      ['330110', '余杭区', '330110', '330113'],
    ],
  },
  {
    city: '110000',
    until: '2009',
    edition: '2009',
    divisions: [
      ['110101', '东城区', '110101'],
      ['110102', '西城区', '110102'],
      ['110103', '崇文区', '110101'],
      ['110104', '宣武区', '110102'],
    ],
  },
  {
    city: '120000',
    until: '2008',
    edition: '2008',
    divisions: [
      ['120107', '塘沽区', '120116'],
      ['120108', '汉沽区', '120116'],
      ['120109', '大港区', '120116'],
    ],
  },
  {
    city: '310000',
    until: '2008',
    edition: '2008',
    divisions: [
      ['310115', '浦东新区', '310115'],
      ['310119', '南汇区', '310115'],
    ],
  },
  {
    city: '310000',
    until: '2010',
    edition: '2010',
    divisions: [
      ['310101', '黄浦区', '310101'],
      ['310103', '卢湾区', '310101'],
    ],
  },
  {
    city: '310000',
    until: '2014',
    edition: '2014',
    divisions: [
      ['310106', '静安区', '310106'],
      ['310108', '闸北区', '310106'],
    ],
  },
  {
    city: '320100',
    until: '2011',
    edition: '2011',
    divisions: [
      ['320103', '白下区', '320104'],
      ['320104', '秦淮区', '320104'],
      ['320106', '鼓楼区', '320106'],
      ['320107', '下关区', '320106'],
    ],
  },
  {
    city: '320200',
    until: '2014',
    edition: '2014',
    divisions: [
      ['320202', '崇安区', '320213'],
      ['320203', '南长区', '320213'],
      ['320204', '北塘区', '320213'],
    ],
  },
  {
    city: '320500',
    until: '2010',
    edition: '2010',
    divisions: [
      ['320502', '沧浪区', '320508'],
      ['320503', '平江区', '320508'],
      ['320504', '金阊区', '320508'],
    ],
  },
  {
    city: '330200',
    until: '2015',
    edition: '2015',
    divisions: [
      ['330203', '海曙区', '330203'],
      ['330204', '江东区', '330212'],
      ['330212', '鄞州区', '330212', '330203'],
    ],
  },
  {
    city: '370200',
    until: '2010',
    edition: '2010',
    divisions: [
      ['370203', '市北区', '370203'],
      ['370205', '四方区', '370203'],
    ],
  },
  {
    city: '440100',
    until: '2004',
    edition: '2004',
    divisions: [
      ['440102', '东山区', '440104'],
      ['440103', '荔湾区', '440103'],
      ['440104', '越秀区', '440104'],
      ['440107', '芳村区', '440103'],
    ],
  },
  {
    city: '440100',
    until: '2013',
    edition: '2013',
    divisions: [
      ['440112', '黄埔区', '440112'],
      ['440116', '萝岗区', '440112'],
    ],
  },
];

/** 2021年4月以前, 2009年以前: of when a former area is. */
const before = (until: string): string => {
  const [year, month] = until.split('-');
  return month === undefined ? `${Number(year) + 1}年以前` : `${year}年${Number(month)}月以前`;
};

/** The former divisions that are known by name. */
export const FORMER: readonly FormerDivision[] = CHANGES.flatMap(
  ({ city, until, edition, divisions }) =>
    divisions.map(([code, called, ...successors]) => ({
      id: `${code}@${edition}`,
      code,
      name: successors.includes(code) ? `${called}（${before(until)}）` : called,
      called,
      level: 'district',
      parent: city,
      until,
      successors,
    })),
);

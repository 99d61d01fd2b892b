/** Matches nothing. */
const NEVER = /(?!)/;

/** What names and units are of by their words, where that is certain. */
const NATURES: readonly [name: RegExp, unit: RegExp][] = [
  // Persons.
  [
    /人口|人数|人员$|学生|职工|党员|教师|\b(?:persons|people|population|employees|pupils)\b/i,
    /^[十百千万亿]*人(?:次|天)?$|persons?|people/i,
  ],
  // Money.
  [
    /(?:收入|支出|产值|总值|投资|金额|预算|决算|税|税收|零售总?额|贷款|存款|补贴|资金|经费|余额|利润|成本)$|GDP|\b(?:revenue|spending|income|expenditure)\b/i,
    /^[十百千万亿]*(?:元|美元|港元|欧元)$|yuan|dollar|[£$€¥]/i,
  ],
  // Land.
  [/面积|\barea\b/i, /^[十百千万亿]*(?:亩|公顷|平方米|平方公里|㎡|m²|km²)$|hectare|acre|sq/i],
  // Counted by a word of their own that may count others as well: 户 families and persons in them.
  [/户数|\bhouseholds?\b/i, NEVER],
  [
    /(?:机构|学校|医院|企业|单位|社区|村|组织|幼儿园|基地|中心|站点)个?数$|\b(?:schools|hospitals|companies|enterprises)\b/i,
    NEVER,
  ],
  [/床位数?$|\bbeds\b/i, NEVER],
];

const natureOf = (text: string, part: 0 | 1) =>
  NATURES.findIndex((nature) => nature[part].test(text));

/** True where a name cannot have a unit: 面积 no 人, 人口 no 万元. What is not known is not at odds. */
export function isAtOdds(name: string, unit: string): boolean {
  const [named, counted] = [natureOf(name, 0), natureOf(unit, 1)];
  return named >= 0 && counted >= 0 && named !== counted;
}

import { narrow, withoutMarks } from '../../core/table/plain-text.js';

/** The peoples whose names stand in the names of autonomous divisions. */
const PEOPLES =
  '壮|满|回|苗|维吾尔|土家|彝|蒙古|藏|布依|侗|瑶|朝鲜|白|哈尼|哈萨克|黎|傣|畲|傈僳|仡佬|东乡|拉祜|水|佤|纳西|羌|土|仫佬|锡伯|' +
  '柯尔克孜|达斡尔|景颇|毛南|撒拉|布朗|塔吉克|阿昌|普米|鄂温克|怒|京|基诺|德昂|保安|俄罗斯|裕固|乌孜别克|门巴|鄂伦春|独龙|塔塔尔|' +
  '赫哲|高山|珞巴|各';

/** 前郭尔罗斯蒙古族, 伊犁哈萨克: the peoples behind a proper name, some without 族. */
const OF_PEOPLES = new RegExp(`(?:(?:${PEOPLES})族)+$`);
const WITHOUT_ZU = /(?:维吾尔|蒙古|哈萨克|柯尔克孜)$/;

/** What kind of division a name says, behind the proper name. */
const KIND =
  /(?:特别行政区|自治区|自治州|自治县|自治旗|民族乡|民族苏木|街道|地区|林区|特区|新区|社区|苏木|省|市|盟|区|县|旗|镇|乡|村)$/;

/**
 * A name in the form in which names are compared: no blanks, full-width characters as plain ones, no number
 * before it and no footnote mark behind it.
 */
export function foldedName(text: string): string {
  return narrow(withoutMarks(text))
    .replace(/\s+/g, '')
    .replace(/^(?:[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）]|\d{1,3}[.、．](?!\d))/, '')
    .replace(/^[·•●■◆○□*]+/, '');
}

/** 潮鸣街道办事处 as 潮鸣街道, 康桥社区居委会 as 康桥社区: the office of a place is said for the place. */
export const withoutOffice = (name: string): string =>
  name
    .replace(/(?<=街道)办(?:事处)?$/, '')
    .replace(/(?<=社区)居(?:民)?委(?:员)?会$/, '')
    .replace(/(?<=.{2}(?:镇|乡|区|县|市|街道))(?:人民)?政府$/, '');

/**
 * The proper name of a division, without what kind it is: 潮鸣 of 潮鸣街道, 延边 of 延边朝鲜族自治州. Undefined
 * for a name that says no kind, or that has one character before it (赵县).
 */
export function stemOf(name: string): string | undefined {
  const kind = KIND.exec(name)?.[0];
  if (kind === undefined) return undefined;
  const whole = name.slice(0, -kind.length);
  const proper = whole.replace(OF_PEOPLES, '');
  const isLarge = kind === '自治州' || (kind === '自治区' && whole !== '内蒙古');
  const stem = isLarge ? proper.replace(WITHOUT_ZU, '') : proper;
  const found = stem.length > 1 ? stem : whole;
  return found.length > 1 ? found : undefined;
}

const UNALLOCATED =
  /^(?:[省市区县州盟旗]?本级|.{0,6}[省市区县]本级|其[他它](?:地区|街道|乡镇|区域)?|不分(?:地区|街道|区域)|未(?:分类|分配|明确|知|划分)(?:地区|街道|区域)?|(?:地区|街道|区域)?不[详明]|(?:跨|[省市区县]外)(?:[省市区县]|地区)?|外地|直属(?:单位)?)$/;

/** True for a line of a table that is counted in no place below: 区本级, 其他, 不分地区. */
export const isUnallocated = (name: string): boolean => UNALLOCATED.test(name);

const FUNCTIONAL =
  /(?:开发区|高新区|保税区|管(?:理)?委(?:员)?会|园区|工业区|工业园|产业园|科技园|创意园|示范区|试验区|风景区|景区|度假区|商务区|商圈|街区|片区|合作区|集聚区|未来城|新城)$/;

/** True for a name of an area that is no division by its kind: 开发区, 管委会, 商务区. */
export const isFunctionalArea = (name: string): boolean => FUNCTIONAL.test(name);

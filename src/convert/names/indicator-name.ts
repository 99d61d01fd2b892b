import { narrow, withoutMarks } from '../../core/table/plain-text.js';
import { nameAndUnit } from '../../core/table/unit-text.js';

/** Words before a name that say where it is counted, or that it is one of several. */
const BEFORE =
  /^(?:(?:其中|内含)[:：]?|#|[（(]?[\d一二三四五六七八九十]{1,3}[)）、.．]\s*(?!\d)|全(?:区|市|县|省|国|街道|镇)|[本我](?:区|市|县|街道)|辖区(?:内)?)/;
/** Words behind a name that add nothing to it. */
const BEHIND = /(?:情况|统计|指标|数据|完成情况|一览|情况表)$/;

/** A name in the form in which names are compared, and the unit that stands in brackets behind it. */
export function foldedIndicator(text: string): { name: string; unit: string } {
  const { name, unit } = nameAndUnit(text);
  let folded = narrow(withoutMarks(name)).replace(/\s+/g, /[a-z]/i.test(name) ? ' ' : '');
  folded = folded.toLowerCase().replace(/[“”"'《》]/g, '');
  while (BEFORE.test(folded) && folded.replace(BEFORE, '').length > 1)
    folded = folded.replace(BEFORE, '');
  const shorter = folded.replace(BEHIND, '');
  return { name: shorter.length > 1 ? shorter : folded, unit };
}

/** Whom or what a count is of: 就业困难人员 may be a part of any count, and names none. */
const GROUP = /(?:人员|人群|毕业生|劳动者|居民|人口|家庭|对象|群体|农民工)$/;

/**
 * A count's name without the word for counting: 城镇新增就业 of 城镇新增就业人数. 人次 and 件次 count another
 * thing and stay, and so does 率. Undefined where too little would be left, or no more than whom it counts.
 */
export function uncounted(name: string): string | undefined {
  const stem = name.replace(/(?:总人数|人数|总户数|户数|件数|个数|总数|数量|总量|数)$/, '');
  return stem !== name && stem.length > 3 && !GROUP.test(stem) ? stem : undefined;
}

/** A name without a remark in brackets behind it: 就业率 of 就业率（有就业愿望劳动者）. */
export const withoutRemark = (name: string): string =>
  name.replace(/(?<=.{2})[(（][^()（）]*[)）]$/, '');

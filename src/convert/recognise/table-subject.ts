import { isUnit } from '../../core/table/unit-text.js';
import { placePeriod } from '../layout/placeholder.js';

const EVERY =
  /^(?:全[市区县省国])?(?:各|分)(?:街道|乡镇街道|镇街|乡镇|区县|县区|县市区|市区县|社区|村|地区|地|区|县|市|省|部门|单位|行业|片区|月份?|季度|年份?)(?:[、和及](?:街道|乡镇|社区|乡|镇|村|区|县|市))*(?=.)/;
const TABLE =
  /(?:基本|主要|总体|工作|完成|变化|增长)?(?:情况|数据|信息)?(?:统计|汇总|分析|一览|进度|排名|通报|对比|比较|目标|明细|台账|登记|年|月|季|旬|周|日|快|简)?(?:报表|表|报|情况|统计|数据|排名|进度|通报|对比)$/;
const NUMBER =
  /^(?:附?表\s*[\d一二三四五六七八九十]+(?:[-—–.．]\d+)*|\d+[-—–.]\d+(?=\D)|[\d一二三四五六七八九十]+[、.]|附件?\d*)[:：.、\s]*/;
/** A title without the number of its table: 表2.6, 附表1：, 4-1. */
export const withoutNumber = (title: string): string => title.replace(NUMBER, '');

/** What says of a table that it has figures, and not of what. */
const NOTHING =
  /^(?:主要|重点|统计|工作|经济|社会|民生|国民经济|和|与|及|发展|运行|基本|指标|数据|情况|街道|社区|月报|年报|报表|分|街镇|Sheet|sheet|\d|表)*$/;

/**
 * What the figures of a table are of, by its title without times, places and what makes it a table: 新增就业
 * of 拱墅区2024年3月各街道新增就业情况表. '' where it says nothing of that.
 */
export function subjectIn(title: string, region: string): string {
  let text = withoutNumber(placePeriod(title).template);
  text = text.replace(/\((?:单位:)?([^()]*)\)/g, (bracket, inner: string) =>
    isUnit(inner) || /\{period\}|续|单位|^[\d一二三四五六七八九十]+$/.test(inner) ? '' : bracket,
  );
  text = text.replace(/(?:截至|截止)?\{(?:period|any)\}(?:的|末|底|度)?/g, '');
  if (region) text = text.replace(region, '');
  text = text.replace(/^[\s,，、:：-]*(?:历年|历次|历届|近年来?|主要年份)/, '');
  text = text.replace(/^[\s,，、:：-]+/, '').replace(EVERY, '');
  let shorter = text;
  for (let i = 0; i < 2; i++) {
    const next = shorter.replace(TABLE, '');
    if (next.length > 1) shorter = next;
  }
  shorter = shorter.replace(/[\s:：,，-]+$/, '').replace(/(?<=.{2})(?:累计|目标|完成)$/, '');
  return NOTHING.test(shorter) ? '' : shorter;
}

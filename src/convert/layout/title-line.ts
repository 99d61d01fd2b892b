import { parsePeriodText } from '../../core/table/period-text.js';
import { isUnit } from '../../core/table/unit-text.js';

/** Lines that say something of a table and do not name it. */
const ASIDE =
  /^(?:附件?(?:表?\s*\d*)?[:：]?$|[(（]?(?:计量|货币|金额)?单位[:：]|表\s*号|[^:]{1,8}:|第\s*\d+\s*页|续表)/;

const NUMBER = /^附?[表件]\s*[\d一二三四五六七八九十]+(?:[-—–]\d+)*\s*[:：]\s*(?=\S)/;

/** Sentences about the sheet and its signs, which name nothing. */
const REMARK =
  /=|^\[|^(?:this|some|the following|notes?|sources?|released|published|last updated|contents|back to|return to|see|for more|figures in|data (?:in|for))\b|见附注|[。；;]$/i;

/** The line that names a table, by its words: no unit, no time alone, nobody who reports. */
export function titleAmong(lines: readonly string[]): string {
  const names = lines.filter((whole) => {
    const line = whole.replace(NUMBER, '');
    const inner = line.replace(/^\((.*)\)$/, '$1');
    return (
      line.length > 1 &&
      !ASIDE.test(line) &&
      !REMARK.test(line) &&
      !isUnit(inner) &&
      !parsePeriodText(inner)
    );
  });
  const [first = ''] = names;
  return names.find((line) => /表|情况|统计|数据|指标|月报|年报|一览|汇总/.test(line)) ?? first;
}

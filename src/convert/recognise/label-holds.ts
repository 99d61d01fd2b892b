import { parsePeriodText } from '../../core/table/period-text.js';
import { isPeriodHead } from '../../core/table/table-columns.js';
import { isTotalName } from '../../core/table/table-rows.js';
import { isUnit, nameAndUnit } from '../../core/table/unit-text.js';
import type { ColumnMapping, Reason } from '../mapping/mapping.generated.js';
import { divisionCode } from '../names/division.js';
import { isRegion, isSeveral } from '../names/find-region.js';
import { isPersonHead, mayBePerson } from '../names/person-name.js';
import { formOf } from '../layout/cell-form.js';
import { cellsOf, type ColumnSet } from './column-set.js';
import type { Desk } from './desk.js';
import { levelByName } from './region-book.js';
import { labelsOf, textsOf } from './seen-label.js';

/** What a column that names rows holds, and how sure that is. */
export interface Held {
  readonly holds: ColumnMapping['holds'];
  readonly leave?: Reason;
  readonly isSure: boolean;
}

const REGION_HEAD =
  /^(?:地\s*区|行政区划?|区划|街道|镇街|街镇|乡镇|镇|乡|社区|村|区县|县区|县市区|市区县|区|县|市|省|省份|城市|辖区|市州|所属(?:街道|社区|区域|地区)|片区|街道[(（]?乡?镇?[)）]?|.{0,4}(?:街道|社区|乡镇|地区|区域|区县)(?:名称)?|regions?|areas?|districts?|local authority(?: name)?|places?|geography|geo(?:\/time)?|wards?|boroughs?|count(?:y|ies)|countr(?:y|ies)|(?:area|region|district|country|geo|location) ?(?:\(labels?\)|names?|labels?)?|location|territory)(?:名称?|别|及社区)?$/i;
const INDICATOR_HEAD =
  /^(?:(?:主要|统计|考核|经济|评价|工作|具体|项目)?(?:指标|项目|事项|任务)(?:名称|内容|项)?|内容|名目|科目|类目|主要指标|服务项目|indicators?(?: name)?|items?|series(?: name)?|measures?|variables?)$/i;
const CATEGORY_HEAD =
  /(?:性别|年龄[段组]?|学历|文化程度|类别|类型|种类|行业|产业|户籍|户口|渠道|来源|原因|等级|分组|规模|身份|人员类别|群体|方式|性质|门类|专业|工种|级别|城乡)$|^(?:sex|gender|age|category|type|breakdown)/i;
const STATUS_HEAD = /^(?:状态|数据状态|观测状态|数据性质|性质|obs_?status|status|flags?)$/i;
const STATUS_WORD = /^(?:初步|初步数|快报数?|预计|估计|预测|核定|最终|正式|修订|[A-Z])$/;
const PERSON_CONTACT =
  /电话|手机|联系方式|邮箱|传真|微信|身份证|\b(?:phone|tel|mobile|e-?mail|fax)\b/i;
const BY_PLACE =
  /\bby (?:region|area|district|country|county|local authority|ward|borough|city|state|province)\b/i;
const REMARK =
  /^(?:备注|说明|注|注释|附注|情况说明|存在问题|remarks?|notes?|comments?|footnotes?)$/i;
const CODE_HEAD = /代码|编码|\bcode\b|^(?:area|region|geo)_?(?:code|id)$/i;

/** What a column holds, by its head and its labels; undefined for a column of figures. */
export function heldBy(
  set: ColumnSet,
  desk: Desk,
  within: string | undefined,
  title: string,
): Held | undefined {
  const head = set.template;
  const last = set.path[set.path.length - 1] ?? '';
  if (PERSON_CONTACT.test(head)) return sure('nothing', 'person');
  if (set.role === 'numbering') return sure('nothing', 'order');
  if (REMARK.test(last)) return sure('nothing', 'note');
  if (set.role === 'measure' && !CODE_HEAD.test(head)) return undefined;
  if (isPersonHead(last)) return sure('nothing', 'person');
  if (cellsOf(set).every(({ cell }) => formOf(cell) === 'symbol') && set.role !== 'name')
    return undefined;
  const texts = textsOf(labelsOf(set));
  if (texts.length === 0) return set.template.includes('{') ? undefined : sure('nothing', 'other');
  if (set.role === 'unit' || (texts.every((text) => isUnit(text)) && /单位|unit/i.test(head)))
    return sure('unit');
  if (set.role === 'period' || (isPeriodHead(last) && texts.some(isTime))) return sure('period');
  if (
    texts.every((text) => divisionCode(text) !== undefined) &&
    (CODE_HEAD.test(head) || texts.some((text) => text.length > 4))
  )
    return areCodes(texts, desk) ? sure('region') : sure('nothing', 'other');
  if (set.role === 'code') return sure('nothing', 'other');
  const isByPlace = set.role === 'name' && BY_PLACE.test(title) && !INDICATOR_HEAD.test(last);
  const byWords = heldByNames(texts, last, desk, within);
  const found = isByPlace && !byWords.isSure ? sure('region') : byWords;
  // Words behind the figures of a row are of no use where all rows share them, or where nothing says what they are.
  const isAside = set.role === 'words' || (texts.length === 1 && found.holds === 'category');
  const isNamed = found.isSure && (found.holds !== 'category' || texts.length > 1);
  return isAside && !isNamed ? sure('nothing', 'other') : found;
}

const sure = (holds: Held['holds'], leave?: Reason): Held => ({
  holds,
  isSure: true,
  ...(leave && { leave }),
});
const isTime = (text: string) => parsePeriodText(text) !== undefined;

function areCodes(texts: readonly string[], desk: Desk): boolean {
  const known = [...desk.regions.look(texts).values()].filter(
    (one) => isRegion(one) || 'inside' in one,
  );
  return known.length * 2 > texts.length;
}

function heldByNames(
  texts: readonly string[],
  head: string,
  desk: Desk,
  within: string | undefined,
): Held {
  const names = texts.filter((text) => !isTotalName(text));
  if (texts.every((text) => STATUS_WORD.test(text))) return sure('status');
  if (STATUS_HEAD.test(head)) return sure('nothing', 'other');
  if (names.length > 0 && names.every(isTime)) return sure('period');
  if (INDICATOR_HEAD.test(head)) return sure('indicator');
  const places = placesAmong(names, head, desk, within);
  if (places >= 0.6 || (isRegionHead(head) && !CATEGORY_HEAD.test(head))) return sure('region');
  const isPersons = names.length > 2 && names.every(mayBePerson) && places === 0;
  if (isPersons) return { holds: 'nothing', leave: 'person', isSure: false };
  if (CATEGORY_HEAD.test(head)) return sure('category');
  const measures = names.filter(
    (text) => nameAndUnit(text).unit !== '' || desk.indicators.isKnown(text, ''),
  );
  if (measures.length * 3 > names.length) return sure('indicator');
  if (places >= 0.4) return { holds: 'region', isSure: false };
  return { holds: 'indicator', isSure: false };
}

/** True for a head that says that places stand below it. */
export const isRegionHead = (head: string): boolean => REGION_HEAD.test(head);

/** Which part of names are places. */
function placesAmong(names: readonly string[], head: string, desk: Desk, within?: string): number {
  if (names.length === 0) return 0;
  const answers = desk.regions.look(names, within, isRegionHead(head) ? head : undefined);
  const found = names.filter((name) => {
    const answer = answers.get(name)!;
    if (isRegion(answer)) return true;
    if (isSeveral(answer)) return answer.reason !== 'short' && answer.reason !== 'another-kind';
    return (
      answer.special === 'functional-area' ||
      (/(?:街道|社区|村|镇|乡|苏木)$/.test(name) && levelByName(name) !== undefined)
    );
  });
  return found.length / names.length;
}

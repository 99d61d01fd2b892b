import { isRateName } from '../../core/table/column-head.js';
import { isAtOdds } from '../../core/table/unit-nature.js';
import { isRateUnit } from '../../core/table/unit-text.js';
import type { Desk } from './desk.js';

/** The unit of figures: as it is stated, as a name says it, or not at all. */
export interface UnitReading {
  /** As the sheet writes it; '' where nothing states one. */
  readonly text: string;
  readonly isSure: boolean;
  /** What may be meant, the likeliest first. */
  readonly options: readonly string[];
}

/** Names that end with what they count. */
const COUNTED: readonly [RegExp, string][] = [
  [/人次数?$/, '人次'],
  [/件次数?$/, '件次'],
  [/户次数?$/, '户次'],
  [/场次数?$/, '场次'],
  [/批次数?$/, '批次'],
  [/(?:人数|人口数?|人员数?|职工|人员|学生数|党员数)$/, '人'],
  [/(?:户数|家庭)$/, '户'],
  [/(?:件数|案件数?)$/, '件'],
  [/(?:次数)$/, '次'],
  [/(?:天数)$/, '天'],
  [/(?:家数|企业数?)$/, '家'],
  [/(?:个数)$/, '个'],
  [/(?:项数|项目数)$/, '项'],
];
const FALLBACK = ['人', '户', '件', '个', '%'];

/** The unit of an indicator: stated by its own words, else by the cells, else by the lines above the table. */
export function unitOf(
  names: readonly string[],
  stated: { readonly own: string; readonly cells: string; readonly caption: readonly string[] },
  desk: Desk,
): UnitReading {
  const name = names.join('');
  const last = names[names.length - 1] ?? '';
  const counted = COUNTED.find(([end]) => end.test(last))?.[1];
  if (stated.own && SCALE_ONLY.test(stated.own)) return scaled(stated.own, counted);
  if (stated.own) return sure(stated.own);
  if (stated.cells) return sure(stated.cells);
  const isRate = isRateName(name);
  const fitting = stated.caption.filter((unit) => fits(unit, last || name, isRate, counted));
  const [only = ''] = fitting;
  if (fitting.length === 1 && SCALE_ONLY.test(only)) return scaled(only, counted);
  const known = fitting.find(
    (unit) => desk.indicators.isKnown(last, unit) && isKnownBy(desk, last, unit),
  );
  if (fitting.length === 1 || known) return sure(known ?? fitting[0]!);
  const isKnown = desk.indicators.isKnown(last, '');
  // 培训人次 says what it counts, whichever of several known ones it is.
  if (isKnown && !counted) return { text: '', isSure: true, options: [] };
  if (fitting.length > 1) return { text: fitting[0]!, isSure: false, options: fitting };
  const guess = isRate && RATE.test(last) ? '%' : counted;
  if (guess && guess !== '%') return { text: guess, isSure: guess !== '家', options: [guess] };
  return {
    text: guess ?? '',
    isSure: false,
    options: [...new Set([...(guess ? [guess] : []), ...FALLBACK])],
  };
}

const RATE = /(?:率|比重|占比|比例)$|\b(?:rate|share|percentage|proportion)\b/i;
/** 万 or thousands: how many, and not of what. */
const SCALE_ONLY =
  /^(?:[十百千万亿]+|(?:in )?(?:thousands?|millions?|billions?|'?000s?|mn|bn)(?: (?:of )?.*)?)$/i;

function scaled(scale: string, counted: string | undefined): UnitReading {
  const text = counted && /^[十百千万亿]+$/.test(scale) ? scale + counted : '';
  return { text, isSure: false, options: text ? [text] : [] };
}

const sure = (text: string): UnitReading => ({ text, isSure: true, options: [text] });

const isKnownBy = (desk: Desk, name: string, unit: string) => desk.indicators.isExact(name, unit);

/** Whether a unit that stands above a table may be that of a name: no rate has one of counts. */
function fits(unit: string, name: string, isRate: boolean, counted: string | undefined): boolean {
  if (isRate !== isRateUnit(unit) && isRate) return false;
  if (isRateUnit(unit) && !isRate) return false;
  if (isAtOdds(name, unit)) return false;
  // 人次 in the name are no 人 of the caption.
  return !(counted && counted.endsWith('次') && !unit.endsWith('次'));
}

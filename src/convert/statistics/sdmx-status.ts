import type { Confidentiality, LocalizedText } from '../../core/contract/contract.generated.js';

/** The letters of SDMX CL_OBS_STATUS, and Y (not yet out) of this contract. */
const LETTERS = /^[ABDEFGHIJKLMNOPQSUVWY]+$/;

/**
 * Letters by the names that code lists give them. Letters themselves differ between lists (W withholds at
 * one office and includes another category at the next), so where a list names them the names are read.
 */
const NAMES: readonly [letter: string, name: RegExp][] = [
  ['A', /^(?:normal(?: value)?|正常(?:值)?)$/i],
  ['B', /^(?:(?:time series )?break(?: in (?:time )?series)?|(?:时间)?序列中断|口径中断)$/i],
  ['D', /^(?:definition differs(?:.*)?|口径不同|定义不同)$/i],
  ['E', /^(?:estimated?(?: value)?|estimate|估计(?:值|数)?)$/i],
  ['F', /^(?:forecast(?: value)?|projected|预测(?:值|数)?)$/i],
  ['G', /^(?:experimental(?: value)?|试验性(?:数据)?)$/i],
  ['H', /^(?:missing value; holiday or weekend)$/i],
  ['I', /^(?:(?:value )?imputed(?: by a receiving agency)?(?: value)?|插补(?:值)?)$/i],
  ['J', /^(?:derogation)$/i],
  ['K', /^(?:data included in another category|included in another category)$/i],
  ['L', /^(?:missing value; data exist but were not collected|not collected|未采集)$/i],
  ['M', /^(?:missing value; data cannot exist|not applicable|data cannot exist|不存在|不适用)$/i],
  ['N', /^(?:not significant|negligible|过小|不显著)$/i],
  ['O', /^(?:missing(?: value)?|not available|data not available|缺失|缺报|无数据)$/i],
  ['P', /^(?:provisional(?: value)?|preliminary|初步(?:数|值)?|暂定)$/i],
  ['Q', /^(?:missing value; suppressed|suppressed|confidential|withheld|保密|不公布)$/i],
  ['S', /^(?:strike(?: and (?:other )?special events?)?)$/i],
  ['U', /^(?:low(?:er)? reliability|unreliable|可靠性低)$/i],
  ['V', /^(?:unvalidated(?: value)?)$/i],
  ['W', /^(?:includes data from another category|includes another category)$/i],
  ['Y', /^(?:not yet (?:out|published|available)|待发布|尚未发布)$/i],
];

/** The letter that a name stands for. */
export function letterOfName(name: string): string | undefined {
  return NAMES.find(([, pattern]) => pattern.test(name.trim()))?.[0];
}

/** Letters of SDMX as one string: `P;E` and `PE` are PE. Undefined where one is none of the list. */
export function statusLetters(text: string): string | undefined {
  const letters = text.replace(/[;,|\s]/g, '');
  return LETTERS.test(letters) ? [...new Set(letters)].join('') : undefined;
}

/** A letter of SDMX CL_CONF_STATUS 1.0: free, not for publication, confidential, secondary. */
export const confLetter = (text: string): Confidentiality | undefined =>
  /^[FNCDS]$/.test(text) ? (text as Confidentiality) : undefined;

/** Letters under which a figure has no value (SDMX CL_OBS_STATUS; Y of this contract). */
export const isValueless = (letters: string): boolean => /[HKLMOQY]/.test(letters);

/** The name of each letter, as a file that is sent to others has to give it. */
export const LETTER_NAMES: Readonly<Record<string, LocalizedText>> = {
  A: { 'zh-CN': '正常', en: 'Normal value' },
  B: { 'zh-CN': '序列中断', en: 'Time series break' },
  D: { 'zh-CN': '口径不同', en: 'Definition differs' },
  E: { 'zh-CN': '估计', en: 'Estimated value' },
  F: { 'zh-CN': '预测', en: 'Forecast value' },
  G: { 'zh-CN': '试验性', en: 'Experimental value' },
  H: { 'zh-CN': '节假日无数', en: 'Missing value; holiday or weekend' },
  I: { 'zh-CN': '插补', en: 'Imputed value' },
  J: { 'zh-CN': '豁免', en: 'Derogation' },
  K: { 'zh-CN': '并入他类', en: 'Data included in another category' },
  L: { 'zh-CN': '未采集', en: 'Missing value; data exist but were not collected' },
  M: { 'zh-CN': '不存在', en: 'Missing value; data cannot exist' },
  N: { 'zh-CN': '过小', en: 'Not significant' },
  O: { 'zh-CN': '缺失', en: 'Missing value' },
  P: { 'zh-CN': '初步', en: 'Provisional value' },
  Q: { 'zh-CN': '保密', en: 'Missing value; suppressed' },
  S: { 'zh-CN': '特殊事件', en: 'Strike and other special events' },
  U: { 'zh-CN': '可靠性低', en: 'Low reliability' },
  V: { 'zh-CN': '未核实', en: 'Unvalidated value' },
  W: { 'zh-CN': '含他类', en: 'Includes data from another category' },
  Y: { 'zh-CN': '待发布', en: 'Not yet out' },
};

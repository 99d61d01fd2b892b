import type { Place } from '../convert/workbook/workbook.js';
import type { Lang } from './lang.js';

/** Where something stands, as a clerk finds it: 《一季度.xlsx》工作表“就业”C7. */
export const placeName: Record<Lang, (place: Place) => string> = {
  'zh-CN': ({ file, sheet, cells = '' }) =>
    `《${file}》${sheet === undefined ? '' : `工作表“${sheet}”`}${cells}`,
  en: ({ file, sheet, cells }) =>
    [`“${file}”`, sheet === undefined ? [] : `sheet “${sheet}”`, cells ?? []].flat().join(', '),
};

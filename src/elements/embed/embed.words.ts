import type { TableNote } from '../../core/table/table-picture.js';
import type { Lang } from '../../i18n/lang.js';

interface EmbedWords {
  /** What opens the page's own table below its picture. */
  table: string;
  note(note: TableNote): string;
  /** Between two notes. */
  join: string;
}

/** A few of the names, and how many there are. */
const some = (names: string[], comma: string, more: (n: number) => string) =>
  names.slice(0, 5).join(comma) + (names.length > 5 ? more(names.length) : '');

const zhNames = (names: string[]) => some(names, '、', (n) => `等${n}项`);
const enNames = (names: string[]) => some(names, ', ', (n) => ` … (${n})`);

const ZH_WHY = {
  totals: '合计、平均、其中项不与其他行并列',
  'more-than-eight': '最多八条线',
  'unlike-units': '单位不同或未注明',
};

const EN_WHY = {
  totals: 'a total, mean or part of another row does not stand beside the others',
  'more-than-eight': 'eight lines at most',
  'unlike-units': 'of another unit, or of none stated',
};

/** What is said around a picture that a page's own table became. */
export const embedWords: Record<Lang, EmbedWords> = {
  'zh-CN': {
    table: '原表',
    join: '；',
    note(note) {
      switch (note.kind) {
        case 'cells-left-out':
          return `没有可确认的数，未画：${zhNames(note.cells)}`;
        case 'scale-unclear':
          return `${zhNames(note.cells)}未画：该列以${note.unit}计，看不出数中的万、亿是否已含在单位里，请改写为同一单位`;
        case 'marked':
          return `带注号的数：${zhNames(note.cells)}，注见原表`;
        case 'rows-left-out':
          return `未画的行：${zhNames(note.names)}（${ZH_WHY[note.why]}）`;
        case 'columns-left-out':
          return `未画的列：${zhNames(note.names)}`;
      }
    },
  },
  en: {
    table: 'The table as published',
    join: '; ',
    note(note) {
      switch (note.kind) {
        case 'cells-left-out':
          return `not drawn for want of a certain figure: ${enNames(note.cells)}`;
        case 'scale-unclear':
          return `not drawn: ${enNames(note.cells)}; the column counts in ${note.unit}, so it is unclear whether 万 or 亿 is part of that unit; write all in one unit`;
        case 'marked':
          return `with a footnote: ${enNames(note.cells)}, see the table`;
        case 'rows-left-out':
          return `rows not drawn: ${enNames(note.names)} (${EN_WHY[note.why]})`;
        case 'columns-left-out':
          return `columns not drawn: ${enNames(note.names)}`;
      }
    },
  },
};

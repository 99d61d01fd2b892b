import type { TableNote } from '../core/table-picture.js';
import type { Lang } from './words.js';

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
  totals: '合计、其中项不与其他行并列',
  'more-than-eight': '最多八条线',
  'unlike-units': '单位不同或未注明',
};

const EN_WHY = {
  totals: 'a total or part of another row does not stand beside the others',
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
          return `${note.count}格没有可确认的数，未画`;
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
          return `${note.count} cells without a certain figure are not drawn`;
        case 'rows-left-out':
          return `rows not drawn: ${enNames(note.names)} (${EN_WHY[note.why]})`;
        case 'columns-left-out':
          return `columns not drawn: ${enNames(note.names)}`;
      }
    },
  },
};

import type { TableNote } from '../../core/table/table-picture.js';
import { inEach } from '../../i18n/lang.js';

interface EmbedWords {
  /** What opens the page's own table below its picture. */
  table: string;
  note(note: TableNote): string;
  /** Between two notes. */
  join: string;
}

type Why = Extract<TableNote, { kind: 'rows-left-out' }>['why'];

const ZH_WHY: Record<Why, string> = {
  nameless: '没有行名',
  conflict: '行名与列名写的单位不同，请只写一个',
  unclear: '看不出用哪个单位，请在行名或列名后写明，如“（人）”',
  'rate-change': '比率的变化，看不出是百分之几还是几个百分点，请写明“百分点”',
  crowded: '一张表最多画十二张图，请分成几张表',
};

const EN_WHY: Record<Why, string> = {
  nameless: 'without a name',
  conflict: 'row and column state different units; state one',
  unclear:
    'it is unclear in which unit; write it behind the name of the row or column, as in “(persons)”',
  'rate-change': 'the change of a rate may be in percent or in percentage points; say which',
  crowded: 'a table becomes twelve pictures at most; split it',
};

/** What is said around a picture that a page's own table became. */
export const embedWords = inEach<EmbedWords>({
  'zh-CN': {
    table: '原表',
    join: '；',
    note(note) {
      switch (note.kind) {
        case 'cells-left-out':
          return `没有可确认的数，未画：${note.cells.join('、')}`;
        case 'scale-unclear':
          return `${note.cells.join('、')}未画：该列以${note.unit}计，看不出数中的万、亿是否已含在单位里，请改写为同一单位`;
        case 'marked':
          return `带注号的数：${note.cells.join('、')}，注见原表`;
        case 'rows-left-out':
          return `未画的行：${note.names.join('、')}（${ZH_WHY[note.why]}）`;
        case 'columns-left-out':
          return `未画的列：${note.names.join('、')}（要画哪一列，在表上写 data-column）`;
      }
    },
  },
  en: {
    table: 'The table as published',
    join: '; ',
    note(note) {
      switch (note.kind) {
        case 'cells-left-out':
          return `not drawn for want of a certain figure: ${note.cells.join(', ')}`;
        case 'scale-unclear':
          return `not drawn: ${note.cells.join(', ')}; the column counts in ${note.unit}, so it is unclear whether 万 or 亿 is part of that unit; write all in one unit`;
        case 'marked':
          return `with a footnote: ${note.cells.join(', ')}, see the table`;
        case 'rows-left-out':
          return `rows not drawn: ${note.names.join(', ')} (${EN_WHY[note.why]})`;
        case 'columns-left-out':
          return `columns not drawn: ${note.names.join(', ')} (name the one to draw in data-column)`;
      }
    },
  },
});

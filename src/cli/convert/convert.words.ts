import type { Fate } from '../../convert/figures/account.js';
import type { Reason } from '../../convert/mapping/mapping.generated.js';
import { counted } from '../../i18n/counted.js';
import type { Lang } from '../../i18n/lang.js';

/** What became of the cells of all files. */
export interface Totals {
  readonly files: number;
  readonly sheets: number;
  readonly cells: number;
  readonly fates: Readonly<Record<Fate, number>>;
  /** Cells left out, by the reason. */
  readonly reasons: Readonly<Partial<Record<Reason | 'hidden', number>>>;
}

export interface ConvertWords {
  /** One sentence for all cells. */
  readonly summary: (totals: Totals) => string;
  /** How many figures an indicator has. */
  readonly count: (name: string, figures: number) => string;
  readonly open: (count: number) => string;
  readonly guess: (answer: string) => string;
  readonly more: (count: number) => string;
  /** `isWhole` where all that the files hold is in it. */
  readonly written: (path: string, isWhole: boolean) => string;
  readonly kept: (path: string) => string;
  readonly nothing: string;
  readonly changed: (file: string, figures: number) => string;
  readonly passed: (names: readonly string[]) => string;
}

type Reasons = Readonly<Record<Reason | 'hidden', string>>;

const ZH_REASONS: Reasons = {
  total: '合计',
  derived: '可由其他数算出',
  order: '序号、位次',
  person: '人名、电话',
  note: '附注',
  other: '与数据无关',
  unanswered: '还没有回答',
  hidden: '隐藏',
};

const EN_REASONS: Reasons = {
  total: 'totals',
  derived: 'derived',
  order: 'serial numbers and ranks',
  person: 'persons and telephones',
  note: 'notes',
  other: 'not of these data',
  unanswered: 'not answered yet',
  hidden: 'hidden',
};

const list = (entries: readonly (readonly [string, number])[], say: (entry: string) => string) =>
  entries.filter(([, count]) => count > 0).map(([name, count]) => say(`${name} ${count}`));

function zhSummary({ files, sheets, cells, fates, reasons }: Totals): string {
  const why = list(
    Object.entries(reasons).map(([name, count]) => [ZH_REASONS[name as Reason], count]),
    (entry) => entry,
  );
  const out = fates['left-out'];
  const parts = [
    `取数 ${fates.figure}`,
    `表头和名称 ${fates.head + fates.label}`,
    `标题和附注 ${fates.title + fates.note}`,
    `空白 ${fates.empty}`,
    `不取 ${out}${out > 0 && why.length > 0 ? `（${why.join('、')}）` : ''}`,
    `没有读 ${fates.refused}`,
  ];
  return `${files} 个文件、${sheets} 张工作表，共 ${cells} 格：${parts.join('，')}。`;
}

function enSummary({ files, sheets, cells, fates, reasons }: Totals): string {
  const why = list(
    Object.entries(reasons).map(([name, count]) => [EN_REASONS[name as Reason], count]),
    (entry) => entry,
  );
  const out = fates['left-out'];
  const parts = [
    `figures ${fates.figure}`,
    `heads and names ${fates.head + fates.label}`,
    `titles and notes ${fates.title + fates.note}`,
    `empty ${fates.empty}`,
    `left out ${out}${out > 0 && why.length > 0 ? ` (${why.join(', ')})` : ''}`,
    `not read ${fates.refused}`,
  ];
  const [file, sheet] = [counted(files, 'file'), counted(sheets, 'sheet')];
  return `${file}, ${sheet}, ${counted(cells, 'cell')}: ${parts.join(', ')}.`;
}

export const convertWords: Record<Lang, ConvertWords> = {
  'zh-CN': {
    summary: zhSummary,
    count: (name, figures) => `${name}：${figures} 个数`,
    open: (count) =>
      `还有 ${count} 处没有回答，有关的数没有取。请用 gongfu map 回答并存成读表说明，再用 --map 转换。`,
    guess: (answer) => `猜是“${answer}”，用 --yes 采用。`,
    more: (count) => `另有 ${count} 处没有列出，请用 --report 写出全部。`,
    written: (path, isWhole) =>
      isWhole ? `已写到 ${path}。` : `已写到 ${path}；上面没有读的、没有回答的不在其中。`,
    kept: (path) => `因为有上面的问题，${path} 没有改动；仍要替换请加 --partial。`,
    nothing: '没有可写的数。',
    changed: (file, figures) => `其中 ${figures} 个数是 ${file} 算出或改过的。`,
    passed: (names) => `文件夹里不是表格、没有读的：${names.join('、')}。`,
  },
  en: {
    summary: enSummary,
    count: (name, figures) => `${name}: ${counted(figures, 'figure')}`,
    open: (count) =>
      `Not answered yet, so that their figures were left out: ${counted(count, 'question')}. Answer with gongfu map, keep the mapping, and convert with --map.`,
    guess: (answer) => `The guess is “${answer}”; --yes takes it.`,
    more: (count) => `Not listed here: ${count} more. Write all of them with --report.`,
    written: (path, isWhole) =>
      isWhole
        ? `Written to ${path}.`
        : `Written to ${path}, without what is said above not to be read or answered.`,
    kept: (path) =>
      `Because of what is said above ${path} was left as it is; replace it all the same with --partial.`,
    nothing: 'There is no figure to write.',
    changed: (file, figures) => `Made or changed by ${file}: ${counted(figures, 'figure')}.`,
    passed: (names) => `Not read, for they hold no tables: ${names.join(', ')}.`,
  },
};

// A conversion of a few lines, for tests of what stands around it: one sheet of comma-separated text, a head,
// names of regions in the first column, figures in the others.
import type { Figure } from '../../src/convert/figures/figure.js';
import type { Fate } from '../../src/convert/figures/account.js';
import type { Mapping } from '../../src/convert/mapping/mapping.generated.js';
import type { ConvertProblem } from '../../src/convert/workbook/problem.js';
import { cellName, type Cell, type Workbook } from '../../src/convert/workbook/workbook.js';
import type { Contract } from '../../src/core/contract/contract.generated.js';
import { choiceSentence } from '../../src/i18n/convert-sentence.js';
import type { Engine } from '../../src/workbench/engine.js';

const PERIOD = '2024-03';
const DASH = '—';

function cellOf(text: string): Cell | undefined {
  if (text === '') return undefined;
  const isNumber = /^-?\d+(\.\d+)?$/.test(text);
  return { value: isNumber ? Number(text) : text, kind: isNumber ? 'number' : 'text', text };
}

function workbookOf(name: string, text: string): Workbook {
  const rows = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(',').map(cellOf));
  const sheet = {
    name: '表一',
    isHidden: false,
    rows,
    merges: [],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
  };
  return { name, format: 'csv', encoding: 'utf-8', sheets: [sheet] };
}

/** An id that a contract takes: letters and digits only. */
const regionId = (name: string) =>
  `r-${[...name].map((one) => one.charCodeAt(0).toString(36)).join('')}`;

const textsOf = (workbook: Workbook, column: number) =>
  workbook.sheets[0]!.rows.slice(1).map((row) => row[column]?.text ?? '');

function mappingOf([workbook]: readonly Workbook[]): Mapping {
  const [head = []] = workbook!.sheets[0]!.rows;
  const indicators = head.slice(1).map((cell, i) => ({
    id: `x-${i}`,
    name: cell!.text,
    unit: 'person',
    kind: 'flow' as const,
    aggregation: { region: 'sum', time: 'sum' } as const,
    direction: 'higher' as const,
  }));
  const streets = textsOf(workbook!, 0).map((name) => ({
    id: regionId(name),
    name,
    level: 'street',
    parent: 'whole',
  }));
  return {
    mapping: '1.0',
    document: {
      dataset: { id: 'small', title: '小表', publisher: { name: '某局' }, sample: true },
      regions: { items: [{ id: 'whole', name: '全区', level: 'district' }, ...streets] },
      indicators,
    },
    tables: [
      {
        meaning: { period: PERIOD },
        columns: [
          { header: head[0]!.text, holds: 'region' },
          ...indicators.map(({ id, name }) => ({
            header: name,
            holds: 'value' as const,
            meaning: { indicator: id },
          })),
        ],
      },
    ],
  };
}

const symbolChoice = (workbooks: readonly Workbook[]) => {
  const file = workbooks[0]!.name;
  const count = workbooks[0]!.sheets[0]!.rows.flat().filter((cell) => cell?.text === DASH).length;
  if (count === 0) return [];
  return [
    {
      code: 'symbol' as const,
      at: `/symbols/${DASH}`,
      place: { file, sheet: '表一', cells: 'B3' },
      count,
      text: DASH,
      options: ['O', 'Q', 'zero'].map((value) => ({ value, label: '' })),
      proof: [{ cell: 'B2', text: '12', value: 12 }],
    },
  ];
};

/** A figure, or why there is none. */
function figureAt(workbook: Workbook, mapping: Mapping, row: number, column: number) {
  const { rows, name: sheet } = workbook.sheets[0]!;
  const cell = rows[row]?.[column];
  if (!cell) return 'empty';
  if (row === 0) return 'head';
  if (column === 0) return 'label';
  const meaning = mapping.symbols?.[cell.text];
  if (cell.kind !== 'number' && !meaning) return 'refused';
  const figure: Figure = {
    file: workbook.name,
    sheet,
    cell: cellName(row, column),
    as: 'value',
    indicator: mapping.document.indicators[column - 1]!.id,
    region: regionId(rows[row]![0]!.text),
    period: PERIOD,
    value: cell.kind === 'number' ? (cell.value as number) : null,
    ...(meaning ? { status: meaning } : {}),
  };
  return figure;
}

function convertOne(workbook: Workbook, mapping: Mapping) {
  const { rows, name: sheet } = workbook.sheets[0]!;
  const columns = Math.max(...rows.map(({ length }) => length));
  const figures: Figure[] = [];
  const fates: Fate[] = [];
  const problems: ConvertProblem[] = [];
  for (let row = 0; row < rows.length; row++) {
    for (let column = 0; column < columns; column++) {
      const found = figureAt(workbook, mapping, row, column);
      fates.push(typeof found === 'string' ? found : 'figure');
      if (typeof found !== 'string') figures.push(found);
      if (found !== 'refused') continue;
      problems.push({
        code: 'symbol-undeclared',
        severity: 'error',
        place: { file: workbook.name, sheet, cells: cellName(row, column) },
        args: { symbol: DASH },
      } as unknown as ConvertProblem);
    }
  }
  const account = { file: workbook.name, sheet, rows: rows.length, columns, fates, reasons: [] };
  return { figures, account, problems };
}

function contractOf(figures: readonly Figure[], mapping: Mapping): Contract {
  const { dataset, ...rest } = mapping.document;
  return {
    contract: '1.0',
    ...rest,
    dataset: { published: '2024-04-10', asOf: '2024-03', ...dataset },
    observations: figures.map(({ indicator, region, period, value, status }) => ({
      indicator,
      region,
      period,
      value,
      ...(status ? { status } : {}),
    })),
  };
}

export const smallEngine: Engine = {
  async open(bytes, name) {
    if (!name.endsWith('.csv')) {
      const problem = {
        code: 'unknown-format',
        severity: 'error',
        place: { file: name },
        args: {},
      };
      return { problems: [problem as unknown as ConvertProblem] };
    }
    return { workbook: workbookOf(name, new TextDecoder().decode(bytes)), problems: [] };
  },
  recognise: async (workbooks) => ({
    mapping: mappingOf(workbooks),
    choices: symbolChoice(workbooks),
    problems: [],
  }),
  answered: (mapping, choice, value) => ({
    ...mapping,
    symbols: { ...mapping.symbols, [choice.text]: value as 'O' },
  }),
  unanswered: (mapping) => mapping,
  convert(workbooks, mapping) {
    const parts = workbooks.map((workbook) => convertOne(workbook, mapping));
    const figures = parts.flatMap((part) => part.figures);
    return {
      figures,
      accounts: parts.map(({ account }) => account),
      problems: parts.flatMap((part) => part.problems),
      contract: contractOf(figures, mapping),
    };
  },
  sayProblem: ({ code }) => `problem ${code}`,
  sayChoice: (choice) => choiceSentence(choice, 'zh-CN'),
};

// Writes the sample of the workbench, a workbook of three months and the data file of the months before, the
// same bytes each time; the figures are made up:
//   node demo/workbench-sample.mjs            writes demo/workbench-sample.xlsx and data/workbench-sample.json
//   node demo/workbench-sample.mjs --check    says whether they are what this program writes
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { unzipSync, zipSync } from 'fflate';
import * as xlsx from '@e965/xlsx';
import { root } from './prepare.mjs';

const FILES = {
  'demo/workbench-sample.xlsx': sampleWorkbook,
  'data/workbench-sample.json': sampleContract,
};
const STREETS = ['棹歌巷街道', '澜汀街道', '藕渡街道', '睦漪街道', '七桅桥街道'];
const MONTHS = [1, 2, 3];

/** Figures that look like a street's and are the same each time. */
function figures(street, month) {
  const base = 60 + ((street * 37 + 11) % 90);
  const jobs = base + month * 4 + ((street * 7 + month * 5) % 9);
  const trained = Math.round(base * 1.7) + ((street * 5 + month * 11) % 23);
  const rate = 94 + ((street * 3 + month * 2) % 40) / 10;
  return { jobs, trained, rate: Number(rate.toFixed(1)) };
}

const sum = (rows, column) => rows.reduce((total, row) => total + (Number(row[column]) || 0), 0);

/** A share as the program stores it and shows it. */
const percent = (rate) => ({ t: 'n', v: rate / 100, z: '0.0%' });

/** A month as an office writes it: title, unit, two rows of heads, streets, a total, notes. */
function sheetOf(month) {
  const rows = STREETS.map((name, street) => {
    const { jobs, trained, rate } = figures(street, month);
    return [street + 1, name, jobs, trained, percent(rate)];
  });
  const total = ['', '合计', sum(rows, 2), sum(rows, 3), ''];
  if (month === 3) {
    // One street counts roughly, and one has not reported yet.
    const rough = Math.round(rows[2][2] / 10) * 10;
    total[2] = `约${total[2] - rows[2][2] + rough}`;
    rows[2][2] = `约${rough}`;
    rows[4][3] = '—';
    total[3] = '—';
  }
  const lines = [
    [`漕浦区2024年${month}月就业和培训情况（示例数据）`],
    ['填报单位：漕浦区人力资源和社会保障局（示例单位）'],
    ['序号', '街道', '本月', '', '登记求职者就业率'],
    ['', '', '新增就业（人）', '职业培训人次', ''],
    ...rows,
    total,
    ['注：本表为示例数据，非真实统计；“—”的含义请在核对时选择。'],
  ];
  const sheet = xlsx.utils.aoa_to_sheet(lines);
  const range = (top, left, bottom, right) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: right },
  });
  const last = lines.length - 1;
  sheet['!merges'] = [
    range(0, 0, 0, 4),
    range(1, 0, 1, 4),
    range(2, 0, 3, 0),
    range(2, 1, 3, 1),
    range(2, 2, 2, 3),
    range(2, 4, 3, 4),
    range(last, 0, last, 4),
  ];
  sheet['!cols'] = [{ wch: 6 }, { wch: 14 }, { wch: 16 }, { wch: 18 }, { wch: 18 }];
  return sheet;
}

/** The workbook, packed with a time that never changes. */
export function sampleWorkbook() {
  const book = xlsx.utils.book_new();
  for (const month of MONTHS)
    xlsx.utils.book_append_sheet(book, sheetOf(month), `2024年${month}月`);
  const date = new Date(Date.UTC(2024, 3, 10));
  book.Props = { CreatedDate: date, ModifiedDate: date, Title: '示例数据' };
  const parts = unzipSync(new Uint8Array(xlsx.write(book, { type: 'buffer', bookType: 'xlsx' })));
  return Buffer.from(zipSync(parts, { level: 9, mtime: new Date(1980, 0, 1) }));
}

/** The data file of the last two months of the year before: places and indicators are known by it. */
export function sampleContract() {
  const { indicators } = JSON.parse(readFileSync(join(root, 'data/catalogue.json'), 'utf8'));
  const known = (id) => indicators.find((one) => one.id === id);
  const months = [-1, 0];
  const column = (name) =>
    STREETS.map((_, street) => months.map((month) => figures(street, month)[name]));
  const withWhole = (rows) => [
    months.map((_, i) => rows.reduce((total, row) => total + row[i], 0)),
    ...rows,
  ];
  const streets = STREETS.map((_, i) => `39010500${i + 1}`);
  const block = { frequency: 'M', periods: { start: '2023-11', count: 2 } };
  const contract = {
    contract: '1.0',
    dataset: {
      id: 'workbench-sample',
      title: '漕浦区就业和培训情况（示例数据）',
      publisher: { name: '漕浦区人力资源和社会保障局（示例单位）' },
      published: '2024-01-10',
      asOf: '2023-12',
      frequency: 'M',
      sample: true,
    },
    regions: {
      items: [
        { id: '390105', name: '漕浦区', level: 'district' },
        ...STREETS.map((name, i) => ({
          id: `39010500${i + 1}`,
          name,
          level: 'street',
          parent: '390105',
        })),
      ],
    },
    indicators: [
      known('new-urban-employment'),
      known('training-person-times'),
      {
        id: 'job-seekers-in-work',
        name: '登记求职者就业率',
        unit: 'percent',
        kind: 'ratio',
        aggregation: { region: 'none', time: 'none' },
        direction: 'higher',
        decimals: 1,
        frequency: 'M',
      },
    ],
    data: [
      {
        ...block,
        regions: ['390105', ...streets],
        values: {
          'new-urban-employment': withWhole(column('jobs')),
          'training-person-times': withWhole(column('trained')),
        },
      },
      { ...block, regions: streets, values: { 'job-seekers-in-work': column('rate') } },
    ],
  };
  return Buffer.from(`${JSON.stringify(contract, null, 2)}\n`);
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, make] of Object.entries(FILES)) {
    const file = join(root, path);
    if (argv[2] !== '--check') writeFileSync(file, make());
    else if (!readFileSync(file).equals(make())) {
      console.error(`${file}: not what demo/workbench-sample.mjs writes`);
      exit(1);
    }
  }
}

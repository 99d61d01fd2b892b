import type {
  ChangeItem,
  Contract,
  LocalizedText,
  ObservationRow,
} from '../../../src/core/contract/contract.generated.js';
import { documentOf } from '../../oracle/documents.js';
import { Random } from '../../oracle/random.js';

/** Names and notes that a format may trip over: formulas, separators, quotes, marks, spaces, totals. */
const TEXTS = [
  '=1+1',
  '-1',
  '@SUM(1)',
  '＝1+1',
  "'=1",
  ',=1',
  'a;b,"c"',
  '合计',
  'Total',
  '一、潮鸣',
  '潮 鸣',
  '潮鸣①',
  '12345热线（件）',
  '{period}',
  'a/b',
  '1e5',
  '007',
  '2024-03',
  'zh: 名',
  ' 前后 ',
  '其中：女',
  '注：略',
  '𠮷野家',
];

const LINES = ['两行\n文字', 'tab\there'];

function localized(random: Random, text: string): LocalizedText {
  return random.chance(0.3) ? { 'zh-CN': text, en: `${text} in English` } : text;
}

const text = (random: Random, some = TEXTS): LocalizedText => localized(random, random.pick(some));

function names(random: Random, contract: Contract): void {
  const named = [
    ...contract.regions.items,
    ...contract.indicators,
    ...(contract.dimensions ?? []),
    ...(contract.dimensions ?? []).flatMap(({ categories }) => categories),
  ];
  for (const item of named) if (random.chance(0.25)) item.name = text(random);
}

/** What only a row of a contract says of a figure. */
function details(random: Random, row: ObservationRow): void {
  if (random.chance(0.15)) row.note = text(random, [...TEXTS, ...LINES]);
  if (random.chance(0.1)) row.source = 's1';
  if (random.chance(0.1)) row.vintage = '2024-12-05';
  if (random.chance(0.05)) row.definition = 'd1';
  if (random.chance(0.05)) row.programme = 'p1';
  if (random.chance(0.05)) row.undated = random.chance(0.5);
  if (random.chance(0.05)) row.start = '2020-01';
  if (random.chance(0.05)) row.conf = 'F';
  if (row.status === 'Q' && random.chance(0.5))
    row.conf = random.pick(['C', 'D', 'N', 'S'] as const);
  if (row.value == null) return;
  if (random.chance(0.1)) row.digits = random.whole(1, 5);
  if (random.chance(0.1)) row.previous = { value: random.pick([null, 3.5]), vintage: '2024-11-05' };
  if (random.chance(0.1)) row.raw = random.pick([...TEXTS, '约4万', '30000', '1,234']);
  if (random.chance(0.1)) Object.assign(row, { numerator: 3, denominator: 7.5 });
  if (random.chance(0.1)) row.status = random.pick(['PE', 'PU', 'BD', 'A']);
}

function changes(random: Random, contract: Contract): ChangeItem[] {
  const list = contract.changes ?? [];
  return list.map((change) => ({
    ...change,
    ...(random.chance(0.3) ? { raw: random.pick(TEXTS) } : {}),
    ...(random.chance(0.3) ? { comparable: random.chance(0.5) } : {}),
    ...(random.chance(0.3) ? { source: 's1' } : {}),
  }));
}

/** A valid contract of a seed with everything in it that a format may lose or change. */
export function awkwardContract(seed: number): Contract {
  const random = new Random(seed * 40_503 + 7);
  const contract = documentOf(seed);
  names(random, contract);
  for (const row of contract.observations ?? []) details(random, row);
  for (const block of contract.data ?? []) if (random.chance(0.2)) block.source = 's1';
  contract.changes = changes(random, contract);
  contract.sources = [{ id: 's1', title: text(random), published: '2024-12-03' }];
  contract.programmes = [{ id: 'p1', name: text(random) }];
  contract.indicators[0]!.definition = { id: 'd1', text: text(random, [...TEXTS, ...LINES]) };
  contract.dataset.notes = [text(random)];
  contract.dataset.license = { title: 'CC BY 4.0', url: '/license.html' };
  contract.dataset.title = text(random);
  if (random.chance(0.2)) contract.dataset.asOf = '2022-12';
  return contract;
}

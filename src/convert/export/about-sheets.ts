import { chinese } from '../../core/contract/chinese.js';
import type { LocalizedText } from '../../core/contract/contract.generated.js';
import { english, type ExportSource } from './export-source.js';
import type { ListCell } from './figure-list.js';

const zh = (text: LocalizedText | undefined): ListCell => text && chinese(text);

/** The regions, for whoever reads the workbook. */
export function regionRows({ document }: ExportSource): ListCell[][] {
  const names = new Map(document.regions.items.map(({ id, name }) => [id, chinese(name)]));
  return [
    ['标识', '名称', '英文名', '层级', '上级', '自', '至', '说明'],
    ...document.regions.items.map(({ id, name, level, parent, validFrom, validTo, note }) => [
      id,
      chinese(name),
      english(name),
      level,
      parent ? (names.get(parent) ?? parent) : undefined,
      validFrom,
      validTo,
      zh(note),
    ]),
  ];
}

const KINDS: Readonly<Record<string, string>> = {
  stock: '期末数',
  flow: '当期发生数',
  ratio: '比率',
  'mean-duration': '平均时长',
  'distinct-count': '去重人数',
};

const DIRECTIONS: Readonly<Record<string, string>> = {
  higher: '越高越好',
  lower: '越低越好',
  neutral: '无好坏',
  band: '适中为好',
};

/** The indicators with what they are. */
export function indicatorRows(source: ExportSource): ListCell[][] {
  const sources = new Map(
    (source.document.sources ?? []).map(({ id, title }) => [id, chinese(title)]),
  );
  return [
    ['标识', '名称', '英文名', '单位', '类型', '好坏', '口径', '分子', '分母', '来源', '说明'],
    ...source.document.indicators.map((item) => [
      item.id,
      chinese(item.name),
      english(item.name),
      source.unitOf(item.id),
      KINDS[item.kind],
      DIRECTIONS[item.direction],
      zh(item.definition?.text),
      zh(item.definition?.numerator),
      zh(item.definition?.denominator),
      item.source ? (sources.get(item.source) ?? item.source) : undefined,
      zh(item.note),
    ]),
  ];
}

const STATUSES: readonly [letter: string, meaning: string][] = [
  ['P', '初步'],
  ['E', '估计'],
  ['B', '口径中断'],
  ['D', '口径不同'],
  ['U', '可靠性低'],
  ['O', '缺报'],
  ['L', '未采集'],
  ['M', '不存在'],
  ['N', '过小，不列出'],
  ['Q', '保密，不公布'],
  ['Y', '待发布'],
];

/** What the data are: title, publisher, day, licence, sources, notes, and what the letters mean. */
export function aboutRows({ document }: ExportSource): ListCell[][] {
  const { dataset, sources = [] } = document;
  const row = (name: string, text: ListCell): ListCell[][] =>
    text === undefined ? [] : [[name, text]];
  return [
    ['项', '内容'],
    ...row('标题', chinese(dataset.title)),
    ...row('英文标题', english(dataset.title)),
    ...row('说明', zh(dataset.description)),
    ...row('发布单位', chinese(dataset.publisher.name)),
    ...row('发布日期', dataset.published),
    ...row('数据截至', dataset.asOf),
    ...row('示例数据', dataset.sample ? '是，非真实统计' : undefined),
    ...row('许可', dataset.license && chinese(dataset.license.title)),
    ...row('许可地址', dataset.license?.url),
    ...sources.flatMap(({ title, published, url }) =>
      row('来源', [chinese(title), published, url].filter(Boolean).join('，')),
    ),
    ...(dataset.notes ?? []).flatMap((note) => row('附注', chinese(note))),
    ...STATUSES.map(([letter, meaning]) => [`状态 ${letter}`, meaning]),
  ];
}

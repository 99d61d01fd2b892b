import type { Contract } from '../core/contract/contract.generated.js';
import type { ColumnMapping, Mapping, Meaning } from '../convert/mapping/mapping.generated.js';
import type { MappedDocument } from '../convert/mapping/mapped-document.js';
import { COLUMNS, TITLE, type Column } from './start-workbook.js';

/** How the sample workbook is read, as somebody would write it by hand. */
export function startMapping(sample: Contract): Mapping {
  return {
    mapping: '1.0',
    document: documentOf(sample),
    tables: [
      {
        sheet: '{period}',
        title: TITLE,
        columns: [
          { header: '街道', holds: 'region', labels: { 合计: { region: districtOf(sample).id } } },
          ...COLUMNS.map(columnOf),
        ],
      },
    ],
  };
}

const districtOf = ({ regions }: Contract) =>
  regions.items.find(({ level }) => level === 'district')!;

function columnOf({ head, below, indicator, accumulation }: Column): ColumnMapping {
  const header = [head, below].filter((text) => text !== undefined).join('/');
  const meaning: Meaning = { indicator, ...(accumulation === 'ytd' && { accumulation }) };
  return { header, holds: 'value', meaning };
}

/** What the sheets do not say, of the indicators, the regions and the year that they are of. */
function documentOf(sample: Contract): MappedDocument {
  const used = new Set(COLUMNS.map(({ indicator }) => indicator));
  const items = sample.regions.items
    .filter(({ level }) => level === 'district' || level === 'street')
    .map(({ id, code, name, level, parent, tile }) => ({
      id,
      ...(code !== undefined && { code }),
      name,
      level,
      ...(parent != null && { parent }),
      ...(tile && { tile }),
    }));
  return {
    dataset: {
      id: 'monthly-report',
      title: { 'zh-CN': '就业服务月报（示例数据）', en: 'Monthly employment report (sample data)' },
      publisher: sample.dataset.publisher,
      frequency: 'M',
      sample: true,
      notes: [
        { 'zh-CN': '全部数值为示例数据，由程序生成。', en: 'All values are made by a program.' },
      ],
    },
    regions: { items },
    indicators: sample.indicators
      .filter(({ id }) => used.has(id))
      .map(({ note: _, ...indicator }) => indicator),
    targets: (sample.targets ?? []).filter(
      ({ indicator, validFrom }) => used.has(indicator) && validFrom === '2024-01',
    ),
  };
}

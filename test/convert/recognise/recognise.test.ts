import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMapping } from '../../../src/convert/mapping/read-mapping.js';
import { recognise } from '../../../src/convert/recognise/recognise.js';
import { places } from '../../support/places.js';
import { workbookOf } from '../../support/sheets.js';

const { indicators: catalogue } = JSON.parse(
  readFileSync(new URL('../../../data/catalogue.json', import.meta.url), 'utf8'),
);
const zhejiang = await places(['33']);
const read = (text: string, name?: string) =>
  recognise([workbookOf(text, name)], { catalogue, places: zhejiang, today: '2024-04-10' });

/** The choices that keep figures back. */
const open = ({ choices }: ReturnType<typeof read>) =>
  choices.filter(({ isOptional }) => !isOptional).map(({ code, text }) => `${code} ${text}`);

const CROSSTAB = `
  拱墅区2024年3月各街道就业情况统计表{4}
  |||单位：人
  序号|街道|城镇新增就业|登记失业人员
  1|潮鸣街道|120|30
  2|天水街道|88|21
  3|武林街道|77|20
  制表人：张三|审核：李四`;

describe('streets down, indicators across', () => {
  const result = read(CROSSTAB);

  it('needs no answer, where title, unit and names say it all', () => {
    expect(open(result)).toEqual([]);
    expect(result.mapping.tables).toEqual([
      {
        title: '拱墅区{period}各街道就业情况统计表',
        columns: [
          { header: '序号', holds: 'nothing', leave: 'order' },
          { header: '街道', holds: 'region' },
          {
            header: '城镇新增就业',
            holds: 'value',
            meaning: { indicator: 'new-urban-employment', unit: '人' },
          },
          {
            header: '登记失业人员',
            holds: 'value',
            meaning: { indicator: expect.stringMatching(/^x-/), unit: '人' },
          },
        ],
      },
    ]);
  });

  it('names the streets by their codes, and the indicators with their units', () => {
    const { regions, indicators } = result.mapping.document;
    expect(regions.items.map(({ id }) => id)).toContain('330105015');
    expect(indicators.map(({ id, unit }) => [id, unit])).toEqual([
      ['new-urban-employment', 'person'],
      [expect.stringMatching(/^x-/), 'person'],
    ]);
    expect(indicators[1]!.name).toBe('登记失业人员');
  });

  it('is a mapping by its schema', () => {
    const { mapping, problems } = readMapping(JSON.stringify(result.mapping), 'mapping.json');
    expect(problems).toEqual([]);
    expect(mapping).toEqual(result.mapping);
  });

  it('writes the name of no person anywhere', () => {
    expect(JSON.stringify(result)).not.toMatch(/张三|李四/);
  });
});

import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/convert/recognise/recognise.js';
import { places } from '../../support/places.js';
import { workbookOf } from '../../support/sheets.js';

const zhejiang = await places(['33']);
const regionsOf = (text: string) => {
  const around = { catalogue: [], places: zhejiang, today: '2024-04-10' };
  return recognise([workbookOf(text)], around).mapping.document.regions.items;
};

describe('the regions of a document', () => {
  it('hold all streets of a district of which some report, so that their sum is none of the district', () => {
    const items = regionsOf(`
      杭州市拱墅区2024年3月就业情况{2}
      街道|城镇新增就业人数（人）
      潮鸣|120
      天水|88`);
    expect(items.filter(({ parent }) => parent === '330105')).toHaveLength(18);
  });

  it('leave out what lies above them all and is named nowhere', () => {
    const items = regionsOf(`
      拱墅区2024年3月就业情况{2}
      街道|城镇新增就业人数（人）
      潮鸣街道|120
      天水街道|88`);
    expect(items.filter(({ parent }) => parent == null).map(({ name }) => name)).toEqual([
      '拱墅区',
    ]);
    const cities = regionsOf(`
      浙江省2024年3月就业情况{2}
      市|城镇新增就业人数（人）
      杭州市|120
      宁波市|88`);
    expect(cities.filter(({ parent }) => parent == null).map(({ name }) => name)).toEqual([
      '浙江省',
    ]);
  });

  it('name no place of today beside those of another time', () => {
    const items = regionsOf(`
      杭州市2020年各区就业情况{2}
      区|城镇新增就业人数（人）
      上城区|120
      下城区|130
      拱墅区|140`);
    expect(items.map(({ id }) => id)).not.toContain('330105');
  });
});

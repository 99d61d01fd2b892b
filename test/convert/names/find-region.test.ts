import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import {
  findRegion,
  isRegion,
  isSeveral,
  type RegionSurroundings,
} from '../../../src/convert/names/find-region.js';
import { FORMER } from '../../../src/convert/names/former.js';
import { places } from '../../support/places.js';

const all = await places('all');
const zhejiang = await places(['33']);
const GONGSHU = '330105';

const find = (text: string, around: Partial<RegionSurroundings> = {}) =>
  findRegion(text, { places: all, ...around });
const idOf = (text: string, around: Partial<RegionSurroundings> = {}) => {
  const answer = find(text, around);
  return isRegion(answer) ? answer.id : answer;
};
const offered = (text: string, around: Partial<RegionSurroundings> = {}) => {
  const answer = find(text, around);
  return isSeveral(answer) ? [answer.reason, ...answer.several.map(({ id }) => id)] : answer;
};

/** A contract of which only the regions matter. */
const contract = (items: Contract['regions']['items']) =>
  ({ contract: '1.0', regions: { items } }) as unknown as Contract;

describe('a place is found', () => {
  it.each([
    ['潮鸣街道', '330105015'],
    [' 潮  鸣 街 道 ', '330105015'],
    ['潮　鸣街道', '330105015'],
    ['1.潮鸣街道', '330105015'],
    ['（三）潮鸣街道①', '330105015'],
    ['潮鸣街道办事处', '330105015'],
    ['拱墅区潮鸣街道', '330105015'],
    ['拱墅潮鸣', '330105015'],
    ['杭州市拱墅区潮鸣街道', '330105015'],
    ['浙江省/杭州市/拱墅区/潮鸣街道', '330105015'],
    ['杭州市 拱墅区', GONGSHU],
    ['拱墅区', GONGSHU],
    ['杭州市', '330100'],
    ['杭州', '330100'],
    ['浙江', '330000'],
    ['浦东新区', '310115'],
    ['北京市朝阳区', '110105'],
    ['延边', '222400'],
    ['东莞市', '441900'],
    ['香港特别行政区', '810000'],
  ])('by its name %s', (text, id) => expect(idOf(text)).toBe(id));

  it.each([
    ['33', '330000'],
    ['3301', '330100'],
    ['330100', '330100'],
    ['330105', GONGSHU],
    ['330105000000', GONGSHU],
    ['330105015', '330105015'],
    ['330105015000', '330105015'],
    ['３３０１０５０１５', '330105015'],
    ['330105015 潮鸣街道', '330105015'],
    ['潮鸣街道（330105015）', '330105015'],
  ])('by its code %s', (text, id) => expect(idOf(text)).toBe(id));

  it('without the word for its kind where the table says which district it is of', () => {
    expect(idOf('潮鸣', { within: GONGSHU })).toBe('330105015');
    expect(offered('潮鸣')).toEqual(['short', '330105015']);
  });

  it('in the district of the table first, and elsewhere only if somebody says so', () => {
    expect(idOf('城关镇', { within: '620102' })).not.toBe('330105015');
    expect(idOf('东新街道', { within: GONGSHU })).toBe('330105018');
    expect(offered('清波街道', { within: GONGSHU })).toEqual(['outside', '330102001']);
  });

  it('by the earlier contract before any list, under the id that it has there', () => {
    const earlier = contract([
      { id: 'caopu', name: { 'zh-CN': '漕浦区', en: 'Caopu' }, level: 'district' },
      { id: 'chaoming', name: '潮鸣街道', level: 'street', parent: 'caopu' },
      { id: 'other', name: '其他', level: 'statistical-unit', parent: 'caopu' },
      { id: 'gs', code: GONGSHU, name: '拱墅', level: 'district' },
    ]);
    expect(idOf('潮鸣', { earlier })).toBe('chaoming');
    expect(idOf('漕浦区潮鸣街道', { earlier })).toBe('chaoming');
    expect(idOf('其他', { earlier })).toBe('other');
    expect(idOf('Caopu', { earlier })).toBe('caopu');
    expect(idOf('杭州市拱墅区', { earlier })).toBe('gs');
    expect(idOf(GONGSHU, { earlier })).toBe('gs');
    expect(idOf('武林', { earlier, within: 'gs' })).toBe('330105013');
  });
});

describe('a place is asked for', () => {
  it('where several have its name', () => {
    const answer = offered('城关镇') as string[];
    expect(answer[0]).toBe('same-name');
    expect(answer.length).toBeGreaterThan(80);
    expect(offered('鼓楼区')).toEqual(['same-name', '320106', '320302', '350102', '410204']);
    expect(offered('临平', { within: '330113' })).toEqual(['same-name', '330113', '330113001']);
  });

  it('where its name has another kind than the list', () => {
    expect(offered('富阳市')).toEqual(['another-kind', '330111']);
    expect(offered('潮鸣镇', { within: GONGSHU })).toEqual(['another-kind', '330105015']);
  });

  it('never as a place of another level than its name says', () => {
    for (const name of ['潮鸣社区', '潮鸣县', '拱墅镇'])
      expect(find(name), name).not.toHaveProperty('several');
    expect(offered('南汇区')).toEqual(['abolished', '310115']);
    expect(offered('崇明县')).toEqual(['another-kind', '310151']);
  });

  it('where code and name say different places', () => {
    expect(offered('330105015 武林街道')).toEqual(['disagree', '330105015', '330105013']);
  });

  it('where the streets of other provinces are not there to show that it is the only one', () => {
    expect(offered('潮鸣街道', { places: zhejiang })).toEqual(['others', '330105015']);
    expect(idOf('拱墅区潮鸣街道', { places: zhejiang })).toBe('330105015');
  });
});

describe('a division that is no more', () => {
  it('is named as such, with those that followed it, and never taken for one of them', () => {
    expect(offered('下城区')).toEqual(['abolished', GONGSHU]);
    expect(offered('杭州市江干区')).toEqual(['abolished', '330102', '330114']);
    expect(offered('330103')).toEqual(['abolished', GONGSHU]);
    expect(find('下城区')).toMatchObject({ former: { id: '330103@2019', until: '2021-04-08' } });
    expect(offered('下城区', { on: '2021-04' })).toEqual(['abolished', GONGSHU]);
  });

  it('is found in its time, and is another place than the one that kept its name and code', () => {
    expect(idOf('下城区', { on: '2020-12' })).toBe('330103@2019');
    expect(idOf('拱墅区', { on: '2021-03' })).toBe('330105@2019');
    expect(idOf('330105', { on: '2019' })).toBe('330105@2019');
    expect(idOf('330105', { on: '2021' })).toBe(GONGSHU);
    expect(idOf('330105')).toBe(GONGSHU);
  });

  it('is asked for where the figures are of both times', () => {
    expect(offered('拱墅区', { since: '2019', on: '2024' })).toEqual([
      'changed',
      GONGSHU,
      '330105@2019',
    ]);
    expect(offered('330105', { since: '2021-03', on: '2021-04' })).toContain('changed');
    expect(idOf('拱墅区', { since: '2021', on: '2024' })).toBe(GONGSHU);
    expect(idOf('西湖区', { since: '2019', on: '2024', within: '330100' })).toBe('330106');
    expect(offered('下城区', { since: '2019', on: '2024' })).toContain('abolished');
  });

  it('is told apart from another of its name by the city of the table', () => {
    expect(offered('东山区')).toEqual(['abolished', '440104', '230406']);
    expect(offered('东山区', { on: '2003' })).toEqual(['same-name', '440102@2004', '230406']);
    expect(idOf('东山区', { on: '2003', within: '440100' })).toBe('440102@2004');
    expect(idOf('广州市东山区', { on: '2003' })).toBe('440102@2004');
    expect(idOf('东山区', { within: '230400' })).toBe('230406');
    expect(offered('鼓楼区', { on: '2024' })).toHaveLength(5);
    expect(idOf('鼓楼区', { on: '2024', within: '320100' })).toBe('320106');
    expect(idOf('鼓楼区', { on: '2008', within: '320100' })).toBe('320106@2011');
    expect(idOf('鼓楼区', { on: '2008', within: '350100' })).toBe('350102');
  });

  it('names only divisions that the list has as what followed', () => {
    for (const { called, successors, parent } of FORMER) {
      expect(all.index.get(parent!), called).toBeDefined();
      for (const id of successors)
        expect(all.index.get(id)?.parent, `${called} ${id}`).toBe(parent);
    }
  });

  it('has its streets where they went to', () => {
    expect(idOf('潮鸣', { within: '330103@2019', on: '2019' })).toBe('330105015');
    expect(idOf('下沙街道', { within: '330104@2019', on: '2019' })).toBe('330114001');
  });

  it('is found by the earlier contract in the time that it is valid there', () => {
    const earlier = contract([
      { id: GONGSHU, code: GONGSHU, name: '拱墅区', level: 'district', validFrom: '2021-04-09' },
      { id: 'old', code: GONGSHU, name: '拱墅区', level: 'district', validTo: '2021-04-08' },
    ]);
    expect(idOf('拱墅区', { earlier, on: '2020' })).toBe('old');
    expect(idOf(GONGSHU, { earlier, on: '2020' })).toBe('old');
    expect(idOf('拱墅区', { earlier, on: '2024-03' })).toBe(GONGSHU);
    expect(idOf('拱墅区', { earlier })).toBe(GONGSHU);
  });
});

describe('no place is found', () => {
  it.each(['区本级', '本级', '拱墅区本级', '其他', '其他街道', '不分地区', '不详'])(
    'for what is counted in none: %s',
    (text) => expect(find(text)).toEqual({ special: 'unallocated' }),
  );

  it.each(['新天地商务区', '管委会', '运河新城'])('for an area that is no division: %s', (text) =>
    expect(find(text)).toEqual({ special: 'functional-area' }),
  );

  it.each(['和畔里', '新天地', '就业率', ''])('for %s', (text) => expect(find(text)).toEqual({}));

  it('for a code that is not listed, only where it lies', () => {
    expect(find('330105015004')).toMatchObject({ inside: { id: '330105015' } });
    expect(find('990105')).toEqual({});
  });

  it('but the nearest is named, and not taken', () => {
    expect(find('潮呜街道', { within: GONGSHU })).toMatchObject({ nearest: { id: '330105015' } });
    expect(find('祥苻街道', { within: GONGSHU })).toMatchObject({ nearest: { id: '330105009' } });
  });

  it('and none is near in the whole country, but for a county or what is larger', () => {
    for (const name of ['澜汀街道', '七桅桥街道', '新天镇'])
      expect(find(name)).not.toHaveProperty('nearest');
    expect(find('拱墅县区')).toMatchObject({ nearest: { id: GONGSHU } });
    expect(find('浙洸省')).toMatchObject({ nearest: { id: '330000' } });
  });

  it('for the name of a person, whatever place is called so', () => {
    const head = '负责人';
    for (const name of ['长庆', '武林', '王江', '潮鸣街道'])
      expect(find(name, { head, within: GONGSHU })).toEqual({ special: 'person' });
    expect(find('石乔', { within: GONGSHU })).toEqual({});
    const inStreets = find('石乔', { within: GONGSHU, head: '街道' });
    expect(inStreets).toMatchObject({ nearest: { id: '330105019' } });
  });
});

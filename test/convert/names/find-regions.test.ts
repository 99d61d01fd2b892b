import { describe, expect, it } from 'vitest';
import { findRegions } from '../../../src/convert/names/find-regions.js';
import { isRegion } from '../../../src/convert/names/find-region.js';
import { places } from '../../support/places.js';

const all = await places('all');
const ids = (texts: string[], within?: string) => {
  const found = findRegions(texts, { places: all, ...(within !== undefined && { within }) });
  const answers = [...found.answers.values()];
  return { within: found.within, ids: answers.map((one) => (isRegion(one) ? one.id : one)) };
};

describe('the names of a column', () => {
  it('show together which district they are of, even without the word for their kind', () => {
    expect(ids(['天水', '武林', '长庆', '潮鸣'])).toEqual({
      within: '330105',
      ids: ['330105012', '330105013', '330105014', '330105015'],
    });
    expect(ids(['上城', '拱墅', '西湖', '滨江', '萧山'])).toMatchObject({ within: '330100' });
  });

  it('show it where one of them is no place', () => {
    const { within, ids: found } = ids(['天水', '武林', '长庆', '潮鸣', '大关', '合计']);
    expect(within).toBe('330105');
    expect(found[5]).toEqual({});
  });

  it('show that they are provinces, whatever district or street is called so too', () => {
    const { within, ids: found } = ids(['北 京', '天 津', '河 北', '山 西', '内蒙古']);
    expect(within).toBeUndefined();
    expect(found).toEqual(['110000', '120000', '130000', '140000', '150000']);
  });

  it('show in the city that is given whether they are its districts or its streets', () => {
    const { ids: found } = ids(['临平', '余杭', '西湖', '拱墅'], '330100');
    expect(found).toEqual(['330113', '330110', '330106', '330105']);
  });

  it('show it not where they are few, or in several districts alike', () => {
    expect(ids(['天水', '武林']).within).toBeUndefined();
    expect(ids(['城关镇', '城关街道', '太平镇']).within).toBeUndefined();
  });

  it('are of the district that is given, whatever they show', () => {
    expect(ids(['天水', '武林', '长庆'], '620102').within).not.toBe('330105');
  });
});

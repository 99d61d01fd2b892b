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

  it('show it not where they are few, or in several districts alike', () => {
    expect(ids(['天水', '武林']).within).toBeUndefined();
    expect(ids(['城关镇', '城关街道', '太平镇']).within).toBeUndefined();
  });

  it('are of the district that is given, whatever they show', () => {
    expect(ids(['天水', '武林', '长庆'], '620102').within).not.toBe('330105');
  });
});

import { describe, expect, it } from 'vitest';
import type { MapInfo } from '../../../src/core/contract/contract.generated.js';
import { approvedMap } from '../../../src/core/derive/map.js';
import { read } from '../../support/dataset.js';

const WHOLE: MapInfo = {
  url: 'streets.geojson',
  approval: '浙S(2024)00号',
  producer: '某测绘院',
  crs: 'CGCS2000',
  boundaryDate: '2024-01-01',
};
const without = (name: keyof MapInfo) => {
  const { [name]: _left, ...rest } = WHOLE;
  return approvedMap(read({ map: rest }));
};

describe('a map', () => {
  it('may be drawn with its approval number, producer, coordinate system and date', () => {
    expect(approvedMap(read({ map: WHOLE }))).toEqual(WHOLE);
  });

  it('is refused without any one of them, and the reason says which', () => {
    expect(without('url')).toBe('no-map');
    expect(without('approval')).toBe('no-approval');
    expect(without('producer')).toBe('no-producer');
    expect(without('crs')).toBe('no-crs');
    expect(without('boundaryDate')).toBe('no-boundary-date');
    expect(approvedMap(read({}))).toBe('no-map');
    expect(approvedMap(read({ map: { ...WHOLE, approval: ' ' } }))).toBe('no-approval');
    expect(approvedMap(read({ map: { ...WHOLE, approval: null } }))).toBe('no-approval');
  });

  it('is refused in coordinates that are no degrees', () => {
    for (const crs of ['WGS84', 'GCJ-02', 'EPSG:4490', 'CGCS 2000']) {
      expect(approvedMap(read({ map: { ...WHOLE, crs } }))).toMatchObject({ crs });
    }
    for (const crs of ['EPSG:3857', 'BD-09MC', 'Beijing 1954 / Gauss-Kruger']) {
      expect(approvedMap(read({ map: { ...WHOLE, crs } }))).toBe('unknown-crs');
    }
  });
});

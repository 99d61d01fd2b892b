import { expect, waitUntil } from '@open-wc/testing';
import type { Contract, MapInfo } from '../../../src/core/contract/contract.generated.js';
import '../../../src/elements/map/gf-map.js';
import { headerOf, itHasAnAccessibleTable, itIsAccessible } from '../../support/accessible.js';
import { quietConsole } from '../../support/console.js';
import { EAST } from '../../support/attendances.js';
import { press } from '../../support/input.js';
import { all, inside, placeData, read, settled, smallDocument } from '../../support/page.js';

const RATE = 'indicator="employment-rate"';
/** Two squares in the sea: no boundary of any place. */
const MAP: MapInfo = {
  url: '/test/support/areas.geojson',
  approval: '测S(2024)001号',
  producer: '某测绘院',
  crs: 'CGCS2000',
  boundaryDate: '2024-01-01',
  key: 'code',
};

async function withMap(map: MapInfo | undefined): Promise<Element> {
  const document: Contract = await smallDocument();
  if (map) document.map = map;
  return placeData(`<gf-map ${RATE}></gf-map>`, document);
}

async function drawn(map: Partial<MapInfo> = {}): Promise<Element> {
  const host = await withMap({ ...MAP, ...map });
  await waitUntil(() => all(host, 'path.area').length > 0);
  return host;
}

const refusal = async (map: MapInfo | undefined) => {
  const host = await withMap(map);
  await waitUntil(() => host.shadowRoot!.querySelector('.refusal') !== null);
  expect(all(host, 'path.area')).to.be.empty;
  const tiles = inside(host, 'gf-tiles');
  await settled(tiles);
  expect(all(tiles, '[role="option"]')).to.have.length(2);
  return read(host, '.refusal');
};

describe('gf-map', () => {
  const console = quietConsole();
  itIsAccessible(console, 'gf-map', RATE);
  itHasAnAccessibleTable('gf-map', RATE);

  it('draws each region of the map once, by depth of colour', async () => {
    const host = await drawn();
    expect(headerOf(host)).to.deep.equal([
      '2个街道都达到95%',
      '就业率 · 示例区 · 2024年3月 · 初步数',
    ]);
    const shapes = all(host, 'path.area');
    expect(shapes).to.have.length(2);
    expect(new Set(shapes.map((one) => getComputedStyle(one).fill)).size).to.equal(2);
  });

  it('prints the approval number, producer, date and coordinate system with it', async () => {
    const imprint = read(await drawn(), '.imprint');
    for (const word of ['审图号：测S(2024)001号', '某测绘院', '2024年1月1日', 'CGCS2000']) {
      expect(imprint).to.contain(word);
    }
  });

  it('takes them along in the table and the CSV', async () => {
    const host = await drawn();
    host.shadowRoot!.querySelector<HTMLButtonElement>('.tool')!.click();
    await waitUntil(() => host.shadowRoot!.querySelector('table') !== null);
    expect(read(host, '.body')).to.contain('审图号：测S(2024)001号');
  });

  it('says what the map has beside the data: a place that has ended tells of another date', async () => {
    const url = '/test/support/areas-more.geojson';
    expect(read(await drawn({ url }), '.refusal')).to.contain(
      '另有1个区域没有对应的数据（990103）',
    );
    const document: Contract = { ...(await smallDocument()), map: { ...MAP, url } };
    document.regions.items.push({
      id: 'old',
      code: '990103',
      name: '旧区',
      level: 'district',
      parent: null,
      validTo: '2021-04-08',
    });
    const host = await placeData(`<gf-map ${RATE}></gf-map>`, document);
    await waitUntil(() => all(host, 'path.area').length > 0);
    expect(read(host, '.refusal')).to.contain('还有“旧区”（2021年4月8日止）');
  });

  it('is refused without any one of them: tiles stand in, and say why', async () => {
    const { boundaryDate: _date, ...undated } = MAP;
    console.expect('[map-not-approved]');
    expect(await refusal({ ...MAP, approval: null })).to.contain('没有审图号');
    console.expect('[map-not-approved]');
    expect(await refusal(undated)).to.contain('没有注明界线日期');
    expect(await refusal({ ...MAP, crs: 'EPSG:3857' })).to.contain('不是经纬度');
    expect(await refusal(undefined)).to.contain('没有提供地图');
  });

  it('has its title and its table button once, whatever stands in', async () => {
    const host = await withMap(undefined);
    const tiles = inside(host, 'gf-tiles');
    await settled(tiles);
    const shown = (part: string) =>
      [host, tiles].filter((one) => inside(one, part).getClientRects().length > 0);
    expect([shown('.title'), shown('.tool')]).to.deep.equal([[host], [host]]);
    expect(shown('.where')).to.have.length(2);
  });

  it('lets tiles stand in where the file is missing or holds other places', async () => {
    expect(await refusal({ ...MAP, url: '/test/support/no-such.geojson' })).to.contain('无法载入');
    expect(await refusal({ ...MAP, key: 'no-such-property' })).to.contain('对不上');
  });

  it('is gone through with the arrow keys, and picks a region with Enter', async () => {
    const host = await drawn();
    const plot = inside<HTMLElement>(host, '.plot');
    await press(plot, 'Home');
    await settled(host);
    expect(plot.getAttribute('aria-valuetext')).to.match(/^西街道：95\.6%/);
    await press(plot, 'ArrowRight');
    await settled(host);
    expect(plot.getAttribute('aria-valuetext')).to.match(/^东街道：95\.8%/);
    let picked: string | undefined;
    host.addEventListener('gf-select', (event) => {
      picked = (event as CustomEvent).detail.region;
    });
    await press(plot, 'Enter');
    expect(picked).to.equal(EAST);
  });
});

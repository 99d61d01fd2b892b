import { expect } from '@open-wc/testing';
import type { Contract } from '../../src/core/contract/contract.generated.js';
import '../../src/elements/brief/gf-brief.js';
import '../../src/elements/compare/gf-compare.js';
import '../../src/elements/filter/gf-filter.js';
import '../../src/elements/heatmap/gf-heatmap.js';
import '../../src/elements/progress/gf-progress.js';
import '../../src/elements/ranking/gf-ranking.js';
import '../../src/elements/stat/gf-stat.js';
import '../../src/elements/table/gf-table.js';
import '../../src/elements/tiles/gf-tiles.js';
import '../../src/elements/trend/gf-trend.js';
import { ATTENDANCES, BOUND, streets } from '../support/attendances.js';
import { quietConsole } from '../support/console.js';
import { all, deep, inside, placeData, readAll, settled, shownIn } from '../support/page.js';

const LONG = '浙江省杭州市拱墅区大运河数智未来城建设管理委员会下属第一综合服务中心社区工作站（筹）';
const UNBROKEN = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
const COUNT = `indicator="${ATTENDANCES}"`;

/** Five streets: a long name, one that cannot break, two of one name, a short one; with long figures. */
async function document(): Promise<Contract> {
  const made = await streets(14_478_646, 2_609_813, 272_217, 165_833, 19_139);
  const names = [LONG, UNBROKEN, '朝阳街道', '朝阳街道', '河街道'];
  made.regions.items.slice(1).forEach((item, i) => (item.name = names[i]!));
  made.observations!.push({
    indicator: ATTENDANCES,
    region: made.regions.items[0]!.id,
    period: '2024-03',
    value: 17_545_648,
  });
  made.units = [{ id: 'long', name: 'thousand GBP per 100,000 population' }];
  made.indicators[0]!.unit = 'long';
  return made;
}

/** A tag in a column of so many pixels. */
async function narrow(markup: string, width: number, data: unknown) {
  const host = await placeData(markup, data);
  host.style.display = 'block';
  host.style.width = `${width}px`;
  await settled(host);
  return host;
}

const isSeen = (element: Element) => {
  const { clipPath, overflowX } = getComputedStyle(element);
  return clipPath === 'none' && overflowX === 'visible' && element.getClientRects().length > 0;
};

/** What of a tag lies beyond its card, or beyond a part of it that scrolls. */
function beyond(host: Element): string[] {
  const card = host.shadowRoot!.querySelector('.card')!;
  const { left, right, bottom } = card.getBoundingClientRect();
  return [...deep(host)]
    .filter((element) => element.getRootNode() === host.shadowRoot && element !== card)
    .filter((element) => isSeen(element) && !element.closest('.scroll, .unseen'))
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.right > right + 1 || box.left < left - 1 || box.bottom > bottom + 1;
    })
    .map((element) => `${element.localName}.${element.className}`);
}

describe('names and units of any length', () => {
  quietConsole();

  for (const width of [280, 343, 600]) {
    it(`stay within their card at ${width} px`, async () => {
      const data = await document();
      for (const tag of [
        'stat',
        'ranking',
        'tiles',
        'progress',
        'compare',
        'trend',
        'table',
        'brief',
      ]) {
        const by = tag === 'table' ? 'by="region"' : '';
        const host = await narrow(`<gf-${tag} ${COUNT} ${by}></gf-${tag}>`, width, data);
        expect(beyond(host), tag).to.deep.equal([]);
      }
    });
  }

  it('stay within their tile, whole, and none lies over another', async () => {
    const host = await narrow(`<gf-tiles ${COUNT}></gf-tiles>`, 300, await document());
    const tiles = all(host, '.tile');
    expect(tiles).to.have.length(5);
    for (const tile of tiles) {
      const box = tile.getBoundingClientRect();
      for (const part of tile.children) {
        const inner = part.getBoundingClientRect();
        const name = part.textContent!;
        expect(inner.left, name).to.be.at.least(box.left - 1);
        expect(inner.right, name).to.be.at.most(box.right + 1);
        expect(inner.top, name).to.be.at.least(box.top - 1);
        expect(inner.bottom, name).to.be.at.most(box.bottom + 1);
      }
    }
    // A long word may part at its syllables, which takes nothing from it.
    const names = readAll(host, '.tile .name').map((name) => name.replace(/\u200b/g, ''));
    expect(names).to.include(LONG).and.to.include(UNBROKEN);
  });

  it('leave the bars of a ranking of one height', async () => {
    const host = await narrow(`<gf-ranking ${COUNT}></gf-ranking>`, 343, await document());
    const heights = all(host, '.bar').map((bar) => Math.round(bar.getBoundingClientRect().height));
    expect(heights).to.have.length(5);
    expect(new Set(heights).size).to.equal(1);
  });

  it('leave a number on one line', async () => {
    const data = await document();
    for (const tag of ['stat', 'progress', 'compare']) {
      const host = await narrow(`<gf-${tag} ${COUNT}></gf-${tag}>`, 320, data);
      for (const figure of all(host, '.figure')) {
        const lines = figure.getClientRects().length;
        const { height, right } = figure.getBoundingClientRect();
        expect(lines, figure.textContent!).to.equal(1);
        expect(height).to.be.below(parseFloat(getComputedStyle(figure).fontSize) * 1.9);
        expect(right).to.be.at.most(host.getBoundingClientRect().right);
      }
    }
  });

  it('leave a long unit once, in the head of its column; a bound keeps its own words', async () => {
    const data = await document();
    Object.assign(
      data.observations!.find(({ region }) => region === 's5')!,
      BOUND,
    );
    const host = await placeData(`<gf-table ${COUNT} by="region"></gf-table>`, data);
    expect(inside(host, 'thead th + th').getAttribute('data-said')).to.equal(
      '（thousand GBP per 100,000 population）',
    );
    const texts = all(host, 'td').map((cell) => shownIn(cell));
    expect(texts).to.include('14,478,646').and.to.include('30余人次');
    expect(texts.join()).not.to.contain('GBP');
  });

  it('leave the figures of a table in sight beside a name of any length', async () => {
    const host = await narrow(`<gf-table ${COUNT} by="region"></gf-table>`, 343, await document());
    const scroll = all(host, '.scroll')[0]!.getBoundingClientRect();
    for (const cell of all(host, 'td')) {
      expect(cell.getBoundingClientRect().right).to.be.at.most(scroll.right + 1);
    }
  });
});

describe('two places of one name', () => {
  quietConsole();

  it('are told apart wherever they stand side by side', async () => {
    const data = await document();
    const names = ['朝阳街道（s3）', '朝阳街道（s4）'];
    const ranking = await placeData(`<gf-ranking ${COUNT}></gf-ranking>`, data);
    expect(readAll(ranking, '.name')).to.include.members(names);
    const table = await placeData(`<gf-table ${COUNT} by="region"></gf-table>`, data);
    expect(readAll(table, 'tbody th')).to.include.members(names);
    const trend = await placeData(`<gf-trend ${COUNT} compare="s3 s4"></gf-trend>`, data);
    for (const name of names) expect(trend.shadowRoot!.textContent).to.contain(name);
  });

  it('are told apart by the places above them, where these differ', async () => {
    const data = await document();
    data.regions.items.push(
      { id: 'a', name: '城关社区', level: 'community', parent: 's3' },
      { id: 'b', name: '城关社区', level: 'community', parent: 's5' },
    );
    data.observations!.push(
      { indicator: ATTENDANCES, region: 'a', period: '2024-03', value: 5000 },
      { indicator: ATTENDANCES, region: 'b', period: '2024-03', value: 6000 },
    );
    const host = await placeData(`<gf-stat ${COUNT} region="b"></gf-stat>`, data);
    expect(host.shadowRoot!.textContent).to.contain('城关社区（河街道）');
  });
});

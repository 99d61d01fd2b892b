import { expect, waitUntil } from '@open-wc/testing';
import '../../src/elements/domain/gf-training-count.js';
import '../../src/elements/ranking/gf-ranking.js';
import '../../src/elements/stat/gf-stat.js';
import '../../src/elements/table/gf-table.js';
import type { Contract } from '../../src/core/contract/contract.generated.js';
import { block, contract, indicator } from '../../stories/documents/document.js';
import { quietConsole } from '../support/console.js';
import { all, inside, placeData } from '../support/page.js';

const TAGS = ['stat', 'ranking', 'table', 'training-count'];
const MONTHS = { D: [620, 700, 720, 740], A: [310, 350, 360, 370], B: [200, 230, 240, 250] };
const REST = [110, 120, 120, 120];

/** Four months of training in a district and its three streets, with what a test makes wrong. */
const trained = (D: number[], dataset: Partial<Contract['dataset']> = {}): Contract => {
  const sound = contract({
    indicators: [indicator('n', { domain: 'training', unit: 'person-time' })],
    data: [block('2024-01', { n: { ...MONTHS, D, C: REST } })],
  });
  const dates = { published: '2024-05-15', asOf: '2024-04' };
  return { ...sound, dataset: { ...sound.dataset, ...dates, ...dataset } };
};

/** The foot of a card, once what looks for doubts has come. */
async function footOf(tag: string, document: Contract, lang = 'zh-CN'): Promise<string> {
  const host = await placeData(`<gf-${tag} lang="${lang}"></gf-${tag}>`, document);
  await waitUntil(() => all(host, '.foot .watch').length > 0, `a doubt in ${tag}`);
  return inside(host, '.foot').textContent!.replace(/\s+/g, ' ');
}

describe('the foot of a card', () => {
  quietConsole();

  it('says that a total is unlike the sum of its published parts', async () => {
    const document = trained([620, 700, 720, 745]);
    for (const tag of TAGS) {
      expect(await footOf(tag, document), tag).to.contain(
        'D地，2024年4月公布为745人次，各街道相加为740人次，两者不一致',
      );
    }
    expect(await footOf('stat', document, 'en')).to.contain(
      'Place D, Apr 2024: published as 745 person-times',
    );
  });

  it('says that a month is ten times its neighbours', async () => {
    const foot = await footOf('stat', trained([620, 700, 720, 7400]));
    expect(foot).to.contain('D地，2024年4月的7,400人次约为前后各期的10倍，未经核实');
  });

  it('says that dates contradict the figures', async () => {
    const sound = [620, 700, 720, 740];
    expect(await footOf('stat', trained(sound, { asOf: '2024-02' }))).to.contain(
      '数已到2024年4月，晚于注明的数据日期',
    );
    expect(await footOf('stat', trained(sound, { published: '2023-05-15' }))).to.contain(
      '发布日期早于2024年4月结束，日期有误',
    );
    const future = trained(sound, { asOf: '2124-04', published: '2124-05-15' });
    future.data![0]!.periods = { start: '2124-01', count: 4 };
    expect(await footOf('stat', future)).to.contain('含有尚未到来的2124年4月的数，未经核实');
  });

  it('says none of this of figures that agree', async () => {
    const host = await placeData('<gf-stat></gf-stat>', trained([620, 700, 720, 740]));
    await import('../../src/elements/base/text/doubts.text.js');
    await new Promise((done) => setTimeout(done, 50));
    expect(inside(host, '.foot').querySelector('.watch')).to.equal(null);
  });
});

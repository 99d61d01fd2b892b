// What stands as the title of a picture: the one thing that its figures prove, else its name.
import { expect } from '@open-wc/testing';
import '../../src/elements/alerts/gf-alerts.js';
import '../../src/elements/brief/gf-brief.js';
import '../../src/elements/cohort/gf-cohort.js';
import '../../src/elements/compare/gf-compare.js';
import '../../src/elements/composition/gf-composition.js';
import '../../src/elements/distribution/gf-distribution.js';
import '../../src/elements/facts/gf-facts.js';
import '../../src/elements/flow/gf-flow.js';
import '../../src/elements/funnel/gf-funnel.js';
import '../../src/elements/heatmap/gf-heatmap.js';
import '../../src/elements/listing/gf-listing.js';
import '../../src/elements/map/gf-map.js';
import '../../src/elements/progress/gf-progress.js';
import '../../src/elements/ranking/gf-ranking.js';
import '../../src/elements/reach/gf-reach.js';
import '../../src/elements/stat/gf-stat.js';
import '../../src/elements/table/gf-table.js';
import '../../src/elements/tiles/gf-tiles.js';
import '../../src/elements/timeline/gf-timeline.js';
import '../../src/elements/trend/gf-trend.js';
import { headerOf } from '../support/accessible.js';
import { quietConsole } from '../support/console.js';
import { SAMPLE, all, place, read } from '../support/page.js';

const RATE = 'indicator="employment-rate"';

/** Each picture that can say something, what it says of the sample, and its name. */
const PICTURES: [markup: string, finding: RegExp, name: string][] = [
  [`gf-trend ${RATE}`, /^就业率由2022年1月的95\.9%升到96\.5%（初步数）$/, '就业率'],
  [`gf-ranking ${RATE}`, /^17个街道达到95%，鹭坡街道未达到$/, '就业率'],
  [`gf-tiles ${RATE}`, /^17个街道达到95%，鹭坡街道未达到$/, '就业率'],
  [`gf-map ${RATE}`, /^17个街道达到95%，鹭坡街道未达到$/, '就业率'],
  [`gf-progress ${RATE}`, /^高于参照线1\.5个百分点$/, '就业率'],
  [`gf-distribution ${RATE}`, /^18个街道在93\.6%至97\.4%之间，中位数96\.7%（初步数）$/, '就业率'],
  [
    'gf-composition by="cause"',
    /^劳动报酬最多，占45\.3%（初步数）$/,
    '劳动争议受理案件数：按争议原因',
  ],
  [
    'gf-funnel indicators="policy-eligible policy-reached policy-applied policy-paid"',
    /减少最多，余[\d.]+%（初步数）$/,
    '从“',
  ],
  [
    'gf-heatmap indicator="deliberation-sessions" by="month year"',
    /最多，[\d,]+场$/,
    '居民议事会召开场次',
  ],
  ['gf-flow', /^期末未结案件数由年初的1,221增到1,314件（初步数）$/, '期末未结案件数 · 存量变动'],
  // Where the room is narrow the passages are a list, which no library draws.
  [
    'gf-flow by="fromStage toStage" style="display:block;width:22em"',
    /^由.+到.+的最多，[\d,]+件$/,
    '劳动维权事项的流向',
  ],
  [
    'gf-cohort indicator="graduate-employment-rate"',
    /^2024届第6个月[\d.]+%（初步数），高于2023届的[\d.]+%$/,
    '离校',
  ],
  [
    `gf-compare ${RATE} regions="390105001 390105002"`,
    /[\d.]+%（初步数），高于.+街道的[\d.]+%（初步数）$/,
    '就业率',
  ],
  ['gf-reach', /^6类设施中\d类步行15分钟可达/, '15分钟生活圈'],
  ['gf-alerts', /^共\d+条提醒，其中紧急\d+条$/, '业务提醒'],
];

/** Those that have nothing to prove: their title is their name. */
const NAMED = [
  `gf-stat ${RATE}`,
  'gf-table',
  `gf-brief ${RATE}`,
  'gf-facts',
  'gf-listing',
  'gf-timeline',
];

const tagOf = (markup: string) => markup.split(' ')[0]!;
const drawn = (markup: string, more = '') =>
  place(`<${markup} src="${SAMPLE}" ${more}></${tagOf(markup)}>`);

describe('the title of a picture', () => {
  quietConsole();

  for (const [markup, finding, name] of PICTURES) {
    it(`of <${markup}> is what its figures prove, and its name leads the line below`, async () => {
      const host = await drawn(markup);
      const [title, where] = headerOf(host);
      expect(title).to.match(finding);
      expect(where!.startsWith(name), where).to.equal(true);
      for (const summary of all(host, '#summary'))
        expect(summary.textContent).not.to.contain(title);
    });

    it(`of <${markup}> is the heading of the page, where it has one, and the finding is read out`, async () => {
      const host = await drawn(markup, 'heading="本区情况"');
      const [title, where] = headerOf(host);
      expect(title).to.equal('本区情况');
      expect(where!.startsWith(name), where).to.equal(true);
      expect(where).not.to.match(finding);
      expect(read(host, '#summary').split('。')[0]).to.match(finding);
    });
  }

  for (const markup of NAMED) {
    it(`of <${markup}> is its name`, async () => {
      const host = await drawn(markup);
      const [title, where] = headerOf(host);
      expect(title).not.to.equal('');
      expect(where!.startsWith(`${title} · `), where).to.equal(false);
    });
  }

  it('says in English what it says in Chinese, in a line', async () => {
    for (const [markup] of PICTURES) {
      const host = await drawn(markup, 'lang="en"');
      const [title] = headerOf(host);
      expect(title, markup).not.to.match(/[一-鿿]|undefined|NaN/);
      expect(title!.length, title).to.be.below(110);
    }
  });

  it('stands beside the mark of made-up data', async () => {
    for (const [markup] of PICTURES) {
      const host = await drawn(markup);
      expect(read(host, '.badge'), markup).to.contain('示例数据');
    }
  });
});

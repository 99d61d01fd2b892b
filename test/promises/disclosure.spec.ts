import { expect } from '@open-wc/testing';
import type { Contract } from '../../src/core/contract/contract.generated.js';
import '../../src/elements/brief/gf-brief.js';
import '../../src/elements/domain/gf-dispute-resolution.js';
import '../../src/elements/progress/gf-progress.js';
import '../../src/elements/ranking/gf-ranking.js';
import '../../src/elements/stat/gf-stat.js';
import '../../src/elements/table/gf-table.js';
import '../../src/elements/tiles/gf-tiles.js';
import '../../src/elements/trend/gf-trend.js';
import '../../src/elements/compare/gf-compare.js';
import '../../src/elements/distribution/gf-distribution.js';
import '../../src/elements/funnel/gf-funnel.js';
import '../../src/elements/heatmap/gf-heatmap.js';
import '../../src/elements/map/gf-map.js';
import '../../src/elements/timeline/gf-timeline.js';
import { quietConsole } from '../support/console.js';
import { ATTENDANCES, EAST, streets } from '../support/attendances.js';
import { SAMPLE, inside, place, placeData, smallDocument, spoken } from '../support/page.js';
import { allSaid, number } from '../support/said.js';
import { WITHHELD } from '../support/sample.js';

const TAGS = ['stat', 'trend', 'ranking', 'tiles', 'table', 'brief', 'progress'];

async function expectNowhere(document: Contract, attributes: string, values: number[]) {
  for (const name of TAGS) {
    const markup = `<gf-${name} ${attributes}></gf-${name}>`;
    const host = await placeData(markup, structuredClone(document));
    const said = await allSaid(host);
    for (const value of values) expect(said, `${value} in ${name}`).not.to.match(number(value));
  }
}

describe('a suppressed value', () => {
  const console = quietConsole();

  it('that a document gives all the same is nowhere in any tag', async () => {
    console.expect('[missing-has-value]');
    const document = await streets(
      61234,
      { value: 73519, raw: '73519人次', upper: 73520, status: 'Q', conf: 'C' },
      { value: 82467, status: 'Q', conf: 'C' },
      51111,
    );
    await expectNowhere(document, `indicator="${ATTENDANCES}"`, [73519, 82467]);
    const host = await placeData('<gf-ranking></gf-ranking>', document);
    expect(await allSaid(host), 'others stay')
      .to.match(number(61234))
      .and.to.match(number(51111));
  });

  it('is nowhere in the pictures of a work scene either', async () => {
    console.expect('[missing-has-value]');
    const document = await streets(
      61234,
      { value: 73519, raw: '73519人次', upper: 73520, status: 'Q', conf: 'C' },
      { value: 82467, status: 'Q', conf: 'C' },
      51111,
    );
    for (const tag of [
      `compare regions="s1 s2 s3 s4"`,
      'distribution',
      'heatmap by="month year" region="s2"',
      'map',
      `timeline region="s2"`,
      `funnel indicators="${ATTENDANCES} ${ATTENDANCES}" region="s2"`,
      'brief mode="decision"',
    ]) {
      const [name] = tag.split(' ');
      const markup = `<gf-${tag} indicator="${ATTENDANCES}"></gf-${name}>`;
      const host = await placeData(markup, structuredClone(document));
      const said = await allSaid(host);
      for (const value of [73519, 82467])
        expect(said, `${value} in ${tag}`).not.to.match(number(value));
    }
  });

  it('is not told by a total that stands beside its siblings', async () => {
    console.expect('[recoverable-cell]');
    const document = await streets(61234, { value: null, status: 'Q', conf: 'C' });
    document.observations!.push({
      indicator: ATTENDANCES,
      region: '990101',
      period: '2024-03',
      value: 61234 + 3,
    });
    for (const name of ['ranking', 'tiles', 'table']) {
      const by = name === 'table' ? 'by="region"' : '';
      const host = await placeData(`<gf-${name} ${by}></gf-${name}>`, structuredClone(document));
      const said = await allSaid(host);
      const both = number(61234).test(said) && number(61237).test(said);
      expect(both, `sibling and total in ${name}`).to.be.false;
    }
  });

  it('is not told by a rate whose numerator it is, nor by the parts of the rate', async () => {
    console.expect('[missing-has-value]');
    const document = await smallDocument();
    const block = document.data![0]!;
    // The employed of both streets, and of all communities, in March.
    const hidden = [5, 8, 11, 14, 17];
    block.status!['employed-persons']!.Q = hidden;
    block.conf = { 'employed-persons': { C: hidden } };
    const street = `region="${EAST}" indicator="employment-rate"`;
    // Rounded to one decimal it could not be told from a tick of the scale.
    await expectNowhere(document, `${street} period="2024-03"`, [2494, 95.77, 95.78]);
  });

  it('is a word and a hatch in every tag that shows the region', async () => {
    const document = await streets(20, { value: null, status: 'Q', conf: 'C' }, 30, {
      value: null,
      status: 'Q',
      conf: 'D',
    });
    for (const name of ['ranking', 'tiles']) {
      const host = await placeData(`<gf-${name}></gf-${name}>`, structuredClone(document));
      const row = inside(host, '[role="option"]:has(.hatch), [role="option"].hatch');
      expect(row.textContent).to.contain('不公布');
      expect(spoken(row)).to.contain('不公布');
    }
  });

  it('in the sample data has no sum, no rate and no change in its community', async () => {
    const region = `region="${WITHHELD.id}" period="2024-02"`;
    const host = await place(
      `<gf-stat src="${SAMPLE}" indicator="mediation-success-rate" ${region}></gf-stat>`,
    );
    expect(inside(host, '.number').textContent).not.to.match(/\d/);
    expect(host.shadowRoot!.querySelector('.change')?.textContent ?? '').not.to.match(/\d/);
  });
});

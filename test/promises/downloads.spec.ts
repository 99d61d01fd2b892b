import { expect } from '@open-wc/testing';
import '../../src/elements/alerts/gf-alerts.js';
import '../../src/elements/cohort/gf-cohort.js';
import '../../src/elements/compare/gf-compare.js';
import '../../src/elements/composition/gf-composition.js';
import '../../src/elements/distribution/gf-distribution.js';
import '../../src/elements/flow/gf-flow.js';
import '../../src/elements/funnel/gf-funnel.js';
import '../../src/elements/heatmap/gf-heatmap.js';
import '../../src/elements/progress/gf-progress.js';
import '../../src/elements/ranking/gf-ranking.js';
import '../../src/elements/reach/gf-reach.js';
import '../../src/elements/stat/gf-stat.js';
import '../../src/elements/table/gf-table.js';
import '../../src/elements/tiles/gf-tiles.js';
import '../../src/elements/timeline/gf-timeline.js';
import '../../src/elements/trend/gf-trend.js';
import { quietConsole } from '../support/console.js';
import { saved } from '../support/input.js';
import { SAMPLE, openTable, place } from '../support/page.js';

const COUNT = 'indicator="training-person-times"';
const RATE = 'indicator="employment-rate"';

/** A card of each picture, with what it needs of the sample. */
const CARDS = [
  `gf-stat ${RATE}`,
  `gf-trend ${COUNT} compare="390105001"`,
  `gf-ranking ${RATE}`,
  `gf-tiles ${COUNT}`,
  `gf-progress ${RATE}`,
  `gf-compare ${RATE} by="period"`,
  `gf-compare ${RATE}`,
  'gf-composition',
  'gf-distribution indicator="canteen-meals" by="ageBand"',
  'gf-distribution',
  'gf-flow',
  'gf-funnel indicators="training-enrolments training-completions"',
  `gf-heatmap ${COUNT}`,
  'gf-reach',
  'gf-cohort indicator="graduates-employed"',
  `gf-timeline ${COUNT}`,
  'gf-alerts',
];

/** The fields of a file, line by line, as any reader of RFC 4180 has them. */
const fieldsOf = (text: string): string[][] =>
  text
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .filter(Boolean)
    .map((line) =>
      [...line.matchAll(/"(?:[^"]|"")*"|[^",]+|(?<=,)(?=,|$)/g)].map(([field]) => field),
    );

/** A number with thousands parted or with a unit behind it, which a spreadsheet would take for a text. */
const DRESSED = /^"[−-]?\d[\d,.]*\s?(?:%|‰|[人件次户家个场项天处]|[a-z]).*"$/;
const PARTED = /^"[−-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?"$/;

describe('the file that a card gives', () => {
  quietConsole();

  for (const card of CARDS) {
    it(`of <${card}> has plain numbers, and as many fields in each line`, async () => {
      const [tag] = card.split(' ');
      const host = await place(`<${card} src="${SAMPLE}"></${tag}>`);
      await openTable(host);
      const { text } = await saved(host);
      const [head = [], ...lines] = fieldsOf(text);
      expect(lines.length).to.be.above(1);
      for (const line of lines) expect(line.length, line.join()).to.equal(head.length);
      const numbers = lines.flat().filter((field) => /^-?\d+(?:\.\d+)?$/.test(field));
      expect(numbers.length, 'numbers stand bare').to.be.above(0);
      const said = head.map((name) => /(?:：|: )(?:界限|备注)"$/.test(name));
      const figures = lines.flatMap((line) => line.slice(1).filter((_field, i) => !said[i + 1]));
      expect(figures.filter((field) => DRESSED.test(field) || PARTED.test(field))).to.deep.equal(
        [],
      );
      expect(text, 'that it is made up').to.contain('示例数据，非真实统计');
      expect(text).to.contain('数据截至');
    });
  }
});

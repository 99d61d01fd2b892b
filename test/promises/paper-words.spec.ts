// What a picture says on paper: the same figures as its card, none of them missing and none more, in both languages.
import { expect } from '@open-wc/testing';
import type { Mark } from '../../src/charts/marks.js';
import { EMPTY, type Block } from '../../src/charts/paper/block.js';
import { sheet } from '../../src/charts/paper/sheet.js';
import { cardText } from '../../src/elements/base/element/card-text.js';
import type { GfElement } from '../../src/elements/base/element/element.js';
import type { Statement } from '../../src/elements/base/element/statement.js';
import * as tables from '../../src/elements/base/table/tables.js';
import { quietConsole } from '../support/console.js';
import { GONGSHU, SAMPLE, everything, place } from '../support/page.js';
import { loadTag } from '../support/tag-rows.js';

quietConsole();

const RATE = 'indicator="employment-rate"';

/** Each tag that shows a picture, as pages show it. */
const PICTURES = [
  `gf-stat ${RATE} compare="year-on-year"`,
  'gf-stat indicator="resident-clubs"',
  `gf-trend ${RATE} compare="year-on-year"`,
  'gf-trend indicator="new-urban-employment" compare="390105001 390105002 390105003"',
  'gf-trend indicator="centre-visits"',
  `gf-ranking ${RATE}`,
  'gf-ranking indicator="resident-clubs"',
  `gf-progress ${RATE}`,
  'gf-progress indicator="space-utilisation"',
  `gf-tiles ${RATE}`,
  'gf-tiles indicator="mediation-success-rate"',
  `gf-map ${RATE}`,
  `gf-distribution ${RATE}`,
  'gf-composition by="cause"',
  'gf-composition by="cause" picture="waffle"',
  'gf-funnel indicators="policy-eligible policy-reached policy-applied policy-paid"',
  'gf-heatmap indicator="deliberation-sessions" by="month year"',
  'gf-flow',
  'gf-flow by="fromStage toStage"',
  'gf-cohort indicator="graduate-employment-rate"',
  `gf-compare ${RATE} regions="390105001 390105002"`,
  `gf-compare ${RATE}`,
  'gf-reach',
  'gf-alerts',
  'gf-listing',
  'gf-table domain="disputes" by="region"',
  `gf-brief ${RATE}`,
  'gf-timeline',
  'gf-facts',
  'gf-programme programme="wulin-road-block"',
  'gf-employment-coverage',
  'gf-training-count',
  'gf-dispute-resolution',
  'gf-club-membership',
  'gf-service-reach',
];

/** What is said of a page alone: how to use it, and the ticks of a scale, which depend on its size. */
const OF_PAGE = '.unseen, .axis-word, .axis, .tool, button, select, .tip, [hidden], script, style';

/** The words that are seen in a card and in the parts of which it is made. */
function seen(node: Node): string {
  if (node instanceof Element && node.matches(OF_PAGE)) return '';
  if (node instanceof Text) return node.data;
  const inside = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
  return [...inside.childNodes].map(seen).join(' ');
}

/** All words of a drawing but the ticks of its scales. */
function written(marks: readonly Mark[], all = false): string[] {
  return marks.flatMap((mark) => {
    if (mark.mark === 'group') return written(mark.marks, all);
    return mark.mark === 'text' && (all || mark.role !== 'axis-word') ? [mark.text] : [];
  });
}

/** The numbers that a text says, each once. */
function numbersIn(text: string): Set<string> {
  const digits = text.replace(/\u2212/g, '-').match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  return new Set(digits.map((one) => one.replace(/,/g, '')));
}

/** The table of a picture, in words. */
function tabled(statement: Extract<Statement, { kind: 'picture' }>): string {
  const table = statement.picture.table?.(tables);
  if (!table) return '';
  const cells = table.rows.flatMap((row) => [row.head, ...row.cells]);
  return [table.caption, ...table.columns, ...cells, ...(table.notes ?? [])]
    .map((cell) => (typeof cell === 'string' ? cell : `${cell.text} ${cell.remarks}`))
    .join(' ');
}

async function onPaper(statement: Extract<Statement, { kind: 'picture' }>): Promise<Block> {
  const form = await statement.picture.paper?.();
  return sheet(cardText(statement.picture, statement.standing), form ?? (() => EMPTY), {
    width: 660,
    em: 16,
  });
}

// Apart, the library of the flow is hundreds of files.
before(async function () {
  this.timeout(60_000);
  await import('../../src/charts/sankey.js');
});

for (const [lang, name] of [
  ['zh-CN', 'Chinese'],
  ['en', 'English'],
] as const) {
  describe(`on paper, in ${name},`, () => {
    for (const markup of PICTURES) {
      const [tag = ''] = markup.split(' ');
      it(`<${markup}> says every figure of its card, and none that the card does not have`, async () => {
        await loadTag(tag);
        const src = /facts|programme/.test(tag) ? GONGSHU : SAMPLE;
        const host = await place<GfElement>(
          `<${markup} src="${src}" lang="${lang}" style="display:block;width:700px"></${tag}>`,
        );
        const statement = host.statement();
        if (statement?.kind !== 'picture')
          throw new Error(`${markup}: ${JSON.stringify(statement)}`);
        expect(statement.picture.paper ?? statement.picture.lead, 'a paper form').to.exist;
        const { marks } = await onPaper(statement);
        const card = numbersIn(seen(host));
        const paper = numbersIn(written(marks, true).join(' '));
        const missing = [...card].filter((number) => !paper.has(number));
        expect(missing, 'missing on paper').to.deep.equal([]);
        const known = numbersIn([everything(host), tabled(statement)].join(' '));
        const more = [...numbersIn(written(marks).join(' '))].filter(
          (number) => !known.has(number),
        );
        expect(more, 'more than the card has').to.deep.equal([]);
      });
    }
  });
}

import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { indicator, rate, text } from '../documents/document.js';
import { BookBlock, block } from './block.js';
import './code-block.js';
import { printDocument } from './print-document.js';

const LIBRARIES = rate('libraries-open', 'open-libraries', 'libraries', {
  name: text('夜间开放图书馆比重', 'Libraries open at night'),
  domain: 'service',
  frequency: 'M',
  decimals: 1,
});

const PARTS = ['open-libraries', 'libraries'].map((id, i) =>
  indicator(id, {
    name: i === 0 ? text('夜间开放图书馆数', 'Open at night') : text('图书馆数', 'Libraries'),
    unit: 'facility',
    kind: 'stock',
    direction: 'neutral',
    frequency: 'M',
    aggregation: { region: 'sum', time: 'last' },
  }),
);

const ARQUERO = `import { writeFile } from 'node:fs/promises';
import * as aq from 'arquero';

const table = await aq.loadCSV('training.csv'); // month, street, attendances
const wide = table
  .groupby('month', 'street')
  .rollup({ n: aq.op.sum('attendances') })
  .orderby('street', 'month');

const months = [...new Set(wide.array('month'))];
const streets = [...new Set(wide.array('street'))];
const cell = new Map(wide.objects().map(({ month, street, n }) => [street + month, n]));

await writeFile('training.json', JSON.stringify({
  contract: '1.0',
  dataset: { /* id, title, publisher, published, asOf */ },
  regions: { items: streets.map((id) => ({ id, name: id, level: 'street' })) },
  indicators: [/* one entry: unit, kind, aggregation, direction */],
  data: [{
    frequency: 'M',
    periods: months,
    regions: streets,
    values: { attendances: streets.map((s) => months.map((m) => cell.get(s + m) ?? null)) },
    // A null says why: O not reported, Q withheld, Y not out yet.
  }],
}));
// npx gongfu validate training.json`;

const EVENTS = `document.addEventListener('gf-select', ({ detail }) => {
  if (detail.region !== undefined) document.title = detail.region ?? '';
});`;

const RECIPES: Readonly<Record<string, readonly [name: string, code: string]>> = {
  indicator: ['JSON', printDocument([LIBRARIES, ...PARTS])],
  arquero: ['Node', ARQUERO],
  events: ['JavaScript', EVENTS],
};

/** The code of a recipe. */
export class Recipe extends BookBlock {
  @property() of = '';

  protected override render(): TemplateResult | undefined {
    const recipe = RECIPES[this.of];
    if (!recipe) throw new Error(`unknown recipe: ${this.of}`);
    const [name, code] = recipe;
    return html`<book-code name=${name} .code=${code}></book-code>`;
  }
}

block('book-recipe', Recipe);

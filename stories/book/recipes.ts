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

const EVENTS = `document.addEventListener('gf-select', ({ detail }) => {
  if (detail.region !== undefined) document.title = detail.region ?? '';
});`;

const TAKE = `const card = document.querySelector('gf-stat');
document.querySelector('#csv').addEventListener('click', () => card.downloadCsv());
document.querySelector('#copy').addEventListener('click', () => card.copyText());
document.querySelector('#print').addEventListener('click', () => card.printCard());

// 事件先到页面；取消它，就由页面自己做。
// The page hears of it first, and sees to it itself where it cancels the event.
document.addEventListener('gf-export', (event) => {
  if (event.detail.form === 'print') {
    event.preventDefault();
    window.print();
  }
});`;

const RECIPES: Readonly<Record<string, readonly [name: string, code: string]>> = {
  indicator: ['JSON', printDocument([LIBRARIES, ...PARTS])],
  events: ['JavaScript', EVENTS],
  take: ['JavaScript', TAKE],
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

import type { Principle } from './heuristic.js';

export const robust: Principle = {
  id: 'robust',
  name: { zh: '稳健', en: 'Robust' },
  heuristics: [
    {
      failure: { zh: '不合标准', en: 'Does not conform to standards' },
      verdict: 'partly',
      answer: {
        zh: '四种检查（axe、IBM、Alfa、像素对比度）看过每个例子；没有第三方按WCAG 2.2或GB/T 37668测评过，符合与否由测评说了算。',
        en: 'Four engines (axe, IBM, Alfa, painted contrast) look at every story; nobody from outside has assessed it against WCAG 2.2 or GB/T 37668, and conformance is theirs to state.',
      },
      proofs: ['test/accessible/engines.test.ts', 'test/book/stories.test.ts'],
      gaps: ['gap-audit'],
    },
    {
      failure: { zh: '语义无效', en: 'Semantically invalid' },
      verdict: 'partly',
      answer: {
        zh: '按钮是按钮，表格是表格，列表和滑块有角色、名称和值，三种引擎没有异议。Chartability还要求用读屏软件核对，没有做。',
        en: 'Buttons are buttons and tables are tables; lists and sliders have role, name and value, and three engines object to nothing. Chartability also asks for a check with a screen reader, which has not been done.',
      },
      proofs: ['test/accessible/engines.test.ts', 'test/promises/tags.spec.ts'],
      gaps: ['gap-devices'],
    },
    {
      failure: { zh: '依赖单一技术', en: 'Fragile technology support' },
      verdict: 'met',
      answer: {
        zh: '内核从Chromium 86起，Firefox和WebKit也试过；没有脚本时有预先写进网页的图、表和文字，也能出SVG、PNG、PDF、CSV。',
        en: 'It runs from Chromium 86 on, and in Firefox and WebKit; without a script there are the picture, table and words that were written into the page, and SVG, PNG, PDF and CSV.',
      },
      proofs: [
        'test/floor.test.ts',
        'test/pages-baked.test.ts',
        'test/elements/base/element/menu/take.spec.ts: as text is the headline, the place, the reading, the figures',
      ],
    },
  ],
};

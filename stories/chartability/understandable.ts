import type { Principle } from './heuristic.js';

export const understandable: Principle = {
  id: 'understandable',
  name: { zh: '可理解', en: 'Understandable' },
  heuristics: [
    {
      failure: {
        zh: '没有说明用途和读法',
        en: 'No explanation for purpose or for how to read',
      },
      critical: true,
      verdict: 'partly',
      answer: {
        zh: '卡片写明是什么、哪里、什么时期，标题说数字证明了什么，图里的符号在卡片下方解释。怎样读一种不常见的图（流向、分布、各批走势）只写在这本书里，卡片上没有。',
        en: 'A card says what it is of, where and when; its headline says what the figures prove, its foot explains the marks that occur. How to read an unusual picture (flows, spreads, cohorts) stands in this book alone, not on the card.',
      },
      proofs: [
        'test/promises/headlines.spec.ts: is what its figures prove, and its name leads the line below',
        'test/stories/records.test.ts',
      ],
      gaps: ['gap-how-to-read'],
    },
    {
      failure: { zh: '没有标题、概要或说明', en: 'No title, summary, or caption' },
      critical: true,
      verdict: 'met',
      answer: {
        zh: '每张图有标题、概要和表格的题注；概要只读一次。',
        en: 'Every picture has a title, a summary and a caption for its table; the summary is heard once.',
      },
      proofs: [
        'test/promises/headlines.spec.ts: is what its figures prove, and its name leads the line below',
        'test/elements/table/gf-table.spec.ts: has a caption, and a head for every row and column',
      ],
    },
    {
      failure: { zh: '语言太难', en: 'Reading level inappropriate' },
      critical: true,
      verdict: 'not',
      answer: {
        zh: '句子短，格式固定，没有缩写；但没有量过难度，指标名称和说明由数据决定，中文也没有公认的量法。',
        en: 'Sentences are short, of a fixed form and without abbreviations; but their reading level has not been measured, and names and notes are those of the data.',
      },
      proofs: [],
      gaps: ['gap-reading'],
    },
    {
      failure: { zh: '不清楚操作会影响哪里', en: 'Interactive context is not clear' },
      verdict: 'met',
      answer: {
        zh: '选地区、选时期、选中一行，一块看板读出一句话，说明变成了什么。',
        en: 'Choosing a place or a time, or picking a row, has one sentence read out for the board that says what has changed.',
      },
      proofs: [
        'test/accessible/live.spec.ts: of a filter is one sentence for all that it changes: where and of when',
        'test/accessible/live.spec.ts: of a pick in a list and in a plot is one sentence',
      ],
    },
    {
      failure: { zh: '信息过于复杂', en: 'Information complexity is inappropriate' },
      verdict: 'partly',
      answer: {
        zh: '一张图一条数值轴，没有立体；地区默认是灰的，只突出一个。类别最多八种颜色，Chartability建议不超过五种，由数据决定，不截断。',
        en: 'A picture has one axis of values and no depth; places are grey but for one. There are up to eight colours of categories where Chartability advises five: the data decide, and nothing is cut.',
      },
      proofs: [
        'test/elements/ranking/gf-ranking.spec.ts: is grey but for the region that is picked',
        'test/core/derive/composition.test.ts',
      ],
      gaps: ['gap-categories'],
    },
    {
      failure: { zh: '变化不好跟', en: 'Changes are not easy to follow' },
      verdict: 'partly',
      answer: {
        zh: '刷新和选择各读一句，选中的一直有标记，大屏标出更新过的数。图形不从旧值移动到新值：那样会画出从未有过的数。',
        en: 'A refresh and a choice are each said in a sentence, what is picked stays marked, and a wall marks what is new. Marks do not move from the old value to the new one: that would draw values that never were.',
      },
      proofs: [
        'test/accessible/live.spec.ts: of a refresh is one sentence for a board, however many cards show it',
        'test/elements/wall/live/news-controller.spec.ts: marks what an update has changed in a scene of the page',
      ],
      gaps: ['gap-motion'],
    },
    {
      failure: { zh: '指标没有定义', en: 'Metrics and variables are undefined' },
      verdict: 'met',
      answer: {
        zh: '单位、口径、时期、来源、数据截至都在卡片上；人与人次、当期与累计分开；比率在表里写分子分母。',
        en: 'Unit, coverage, period, source and date stand on the card; persons are not person-times, months are not running totals, and a rate has its parts in the table.',
      },
      proofs: [
        'test/promises/fifteen-points.spec.ts: a rate shows what it is made of, in the table of its regions',
        'test/promises/fifteen-points.spec.ts: whom it counts stands under the title, and with the table the base',
      ],
    },
    {
      failure: { zh: '没有说清不确定', en: "Statistical uncertainty isn't clearly communicated" },
      verdict: 'met',
      answer: {
        zh: '下限、约数、初步数、估计数各有画法、写法和读法，从不当作确数（“诚实的数字”一章）。',
        en: 'Bounds, estimates and provisional figures are each drawn, written and spoken in their own way, and never as exact (see “Honest numbers”).',
      },
      proofs: [
        'test/promises/fifteen-points.spec.ts: are read as they were written, and never as a bare number',
        'test/promises/fifteen-points.spec.ts: a provisional figure is hollow, its segment dashed, and the word is there',
      ],
    },
    {
      failure: { zh: '坐标轴不清楚或没有', en: 'Axis labels are unclear or missing' },
      verdict: 'met',
      answer: {
        zh: '条形从零起；不从零起的轴写明；单位写在轴上，只用一个万或亿。',
        en: 'Bars start at zero, a scale that leaves out zero says so, the unit stands at the axis, which counts in one magnitude.',
      },
      proofs: [
        'test/promises/bars-from-zero.spec.ts: meet in zero and are in proportion in a ranking',
        'test/promises/fifteen-points.spec.ts: a scale that leaves out zero says so',
      ],
    },
    {
      failure: { zh: '控件不当', en: 'Controls are inappropriate' },
      verdict: 'met',
      answer: {
        zh: '卡片只有“表格”和一个菜单，网站可以去掉菜单；没有与图无关的控件。',
        en: 'A card has a button for its table and one menu, which a site may leave out; there is nothing that does not belong to the picture.',
      },
      proofs: [
        'test/elements/base/element/menu/menu.spec.ts: is left out with no-menu, on the card or its board',
      ],
    },
  ],
};

import type { Principle } from './heuristic.js';

export const assistive: Principle = {
  id: 'assistive',
  name: { zh: '省力', en: 'Assistive' },
  heuristics: [
    {
      failure: { zh: '数据太密', en: 'Data density is inappropriate' },
      critical: true,
      verdict: 'met',
      answer: {
        zh: '长线只画像素能显示的点，最高最低不丢；放不下的数不印，表格和指针仍有；很长的表分段显示。',
        en: 'A long line is cut to what its pixels can show, with its extremes; figures that have no room are not printed and stay in reach of pointer and table; long tables come in parts.',
      },
      proofs: [
        'test/core/series/m4.test.ts',
        'test/elements/heatmap/gf-heatmap.spec.ts: prints the figures only where each of them fits, and keeps them reachable',
      ],
    },
    {
      failure: { zh: '浏览和操作太费事', en: 'Navigation and interaction is tedious' },
      critical: true,
      verdict: 'met',
      answer: {
        zh: '一张图按一次Tab就过；图里Home、End到头，Page键跳12处或换一条线；说话一句，不重复。',
        en: 'One press of Tab passes a picture; in it Home and End lead to the ends, Page keys twelve on or to another line. What is said is one sentence, once.',
      },
      proofs: [
        'test/elements/base/plot/plot-controller.spec.ts: are visited with arrows, Home, End and by the year with Page keys, as in any list',
        'test/accessible/live.spec.ts: of a board has one place for all of its cards',
      ],
    },
    {
      failure: {
        zh: '一眼看到的特征没有用文字说',
        en: 'Visually apparent features and relationships are not described',
      },
      verdict: 'met',
      answer: {
        zh: '走向、最高最低、分散、达标与否，能由数字证明的都写成标题和解读；证明不了的不说。走势还可以听。',
        en: 'Direction, highest and lowest, spread, and whether a target is met are said in the headline and the reading where the figures prove them, and not where they do not. A course can be heard as well.',
      },
      proofs: [
        'test/core/derive/finding/course.test.ts: is where it has gone, from its first figure to its last',
        'test/promises/reading.spec.ts: says what, where and when, then level, target and spread',
        'test/elements/base/element/aloud/aloud.spec.ts: is its axis in words first, then each point',
      ],
    },
    {
      failure: { zh: '数字不便于人读', en: 'Data in text is not human-readable' },
      verdict: 'met',
      answer: {
        zh: '中文用万、亿，英文用thousand、million；单位不离开数字，单复数正确，不把“—”“/”读出来。',
        en: 'Chinese counts in ten thousands, English in thousands and millions; a unit stays with its number, plurals are right, and no “—” or “/” is spoken.',
      },
      proofs: [
        'test/i18n/words.test.ts: share 万 and 亿 in Chinese, thousands and millions in English, on one axis',
        'test/i18n/speaker.test.ts',
      ],
    },
    {
      failure: { zh: '极端值挤坏画面', en: 'Space does not handle extremes' },
      verdict: 'partly',
      answer: {
        zh: '负数、一个点、全相等、远处的目标都画得下，名称多长也不出卡片。一个极大的数仍会把其他条形压短（条形不断轴）；数写在旁边，可以改看表格。',
        en: 'Negative figures, one point, equal values and far targets fit, and so do names of any length. One very large figure still makes the other bars short, for bars are not broken; their numbers stand beside them, and there is the table.',
      },
      proofs: [
        'test/promises/bars-from-zero.spec.ts: lies beyond the figures that miss it, inside the scale',
        'test/elements/trend/gf-trend.spec.ts: draws one point, equal values and a single year without dividing by nothing',
      ],
      gaps: ['gap-outliers'],
    },
    {
      failure: { zh: '自己搭时没有现成的起点', en: 'No default "build-your-own" provided' },
      verdict: 'met',
      answer: {
        zh: '生成器打开就有一块排好的看板；数据工作台读完表格也给出一块。',
        en: 'The builder opens with a finished board, and the workbench makes one of the workbook that it has read.',
      },
      proofs: ['test/builder-plan.test.ts', 'test/first-board.test.ts'],
    },
  ],
};

import type { Principle } from './heuristic.js';

export const perceivable: Principle = {
  id: 'perceivable',
  name: { zh: '可感知', en: 'Perceivable' },
  heuristics: [
    {
      failure: { zh: '对比度低', en: 'Low contrast' },
      critical: true,
      verdict: 'met',
      answer: {
        zh: '文字至少4.5∶1，高对比和大字外观至少7∶1，图形至少3∶1。色板逐对计算，文字另按画出来的像素量。',
        en: 'Text has 4.5 : 1 at least, 7 : 1 in the contrast theme and for older readers, graphics 3 : 1. Palettes are computed pair by pair, and text is measured again in painted pixels.',
      },
      proofs: [
        'test/accessible/contrast.test.ts: has 4.5 : 1, and 7 in contrast and for older readers',
        'test/theme/palettes.test.ts: lines of data, axes and frames stand out from the paper',
      ],
    },
    {
      failure: { zh: '内容只能看', en: 'Content is only visual' },
      critical: true,
      verdict: 'partly',
      answer: {
        zh: '结论、解读、每一点的值和状态、事件、整张表都是文字，由浏览器的无障碍树核对。没有用真的读屏软件（NVDA、JAWS、VoiceOver、争渡、阳光）和真人逐一试过。',
        en: 'Finding, reading, the value and status of each point, events and the whole table are words, checked in what the browser hands to assistive technology. Real screen readers (NVDA, JAWS, VoiceOver) and real readers have not gone through it.',
      },
      proofs: [
        'test/elements/base/plot/plot-controller.spec.ts: are spoken as the tooltip says them',
        'test/accessible/hover.spec.ts: shows nothing at the pointer that cannot be put away, rested on and heard',
      ],
      gaps: ['gap-devices'],
    },
    {
      failure: { zh: '文字太小', en: 'Small text size' },
      critical: true,
      verdict: 'met',
      answer: {
        zh: '没有小于12像素的字，正文16；大字外观没有小于18的，并随网页放大到30以上。',
        en: 'No text is below 12 pixels, body text has 16; for older readers none is below 18, and it grows with the page to 30 and more.',
      },
      proofs: [
        'test/promises/language.spec.ts: keeps the style of the page out: no font size below 12 px',
        'test/accessible/elder.spec.ts: has 18 pixels at least',
      ],
    },
    {
      failure: { zh: '画面可能引发癫痫', en: 'Visual presents seizure risk' },
      critical: true,
      verdict: 'met',
      answer: {
        zh: '没有闪烁和循环的动画，没有大片红色；最长的变化是大屏换场景的四分之一秒淡入淡出，读者不要动画时没有。',
        en: 'Nothing flashes or runs in a loop, and no large area is red. The longest change is the cross-fade of a wall, a quarter of a second, and none where the reader wants no motion.',
      },
      proofs: [
        'test/accessible/motion.test.ts: nothing is animated, flashes or moves for ever',
        'test/elements/wall/tour/tour-controller.spec.ts: fades without movement, and not at all for those who want none',
      ],
    },
    {
      failure: { zh: '只用颜色表达意思', en: 'Color is used alone to communicate meaning' },
      verdict: 'met',
      answer: {
        zh: '状态有形状和词，缺、零、不公布各有画法；各条线在线旁写名称，灰度打印和只用两种颜色的系统里仍能分开。',
        en: 'A status has a shape and a word; missing, zero and withheld are drawn differently. Lines have their names beside them, and parts stay apart in grey print and in the reader’s own colours.',
      },
      proofs: [
        'test/accessible/colours.test.ts: no two parts of a whole have the same square',
        'test/elements/ranking/gf-ranking.spec.ts: tells a missed target by shape and word, not by colour alone',
        'test/promises/fifteen-points.spec.ts: a change has an arrow and a word beside whatever colour it has',
      ],
    },
    {
      failure: {
        zh: '要分清的部分分不清',
        en: 'Meaningful elements can be distinguished from each other',
      },
      verdict: 'met',
      answer: {
        zh: '任何外观和设置下都没有文字压着文字；名称多长都不出卡片；相邻的部分之间有一道纸色的边。',
        en: 'No text lies over another in any look or setting, names of any length stay in their card, and neighbouring parts have an edge of paper between them.',
      },
      proofs: [
        'test/accessible/reflow.test.ts: the same figures, and no text over another',
        'test/promises/long-names.spec.ts: stay within their card at',
      ],
    },
    {
      failure: { zh: '色觉异常的人难以分辨', en: 'Not CVD-friendly' },
      verdict: 'met',
      answer: {
        zh: '八种序列色、好与不好、色阶，都在三种色觉异常的模拟和灰度里量过距离。',
        en: 'The eight colours of series, good and bad, and the ramps are measured apart under the three kinds of colour blindness and in grey.',
      },
      proofs: ['test/theme/palettes.test.ts: the eight colours of series are apart under %s'],
    },
    {
      failure: { zh: '间距不当', en: 'Spacing is inappropriate' },
      verdict: 'met',
      answer: {
        zh: '间距按4像素一级，条形等高，一行的卡片等高，窄处换一种排法。',
        en: 'Space follows a scale of 4 pixels; bars have one height, cards of a row too, and narrow rooms get another arrangement.',
      },
      proofs: [
        'test/promises/long-names.spec.ts: leave the bars of a ranking of one height',
        'test/elements/board/gf-board.spec.ts: gives the cards of a row one height',
      ],
    },
  ],
};

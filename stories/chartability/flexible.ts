import type { Principle } from './heuristic.js';

export const flexible: Principle = {
  id: 'flexible',
  name: { zh: '听读者的', en: 'Flexible' },
  heuristics: [
    {
      failure: { zh: '不接受读者的样式', en: 'User style change not respected' },
      critical: true,
      verdict: 'partly',
      answer: {
        zh: '字号、间距、颜色、动画的系统设置，和深入各层的样式工具都有效；但写给网页元素的样式表进不了标签内部（影子树），只能改 --gf- 开头的变量。',
        en: 'Settings of the system for type, spacing, colours and motion hold, and so do tools that reach every tree; but a style sheet written for the elements of a page does not reach into a tag (its shadow tree), which it can set by --gf- properties alone.',
      },
      proofs: [
        'test/accessible/reflow.test.ts: the same figures, and no text over another',
        'test/promises/page-tokens.spec.ts',
      ],
      gaps: ['gap-user-styles'],
    },
    {
      failure: { zh: '长动画停不下来', en: 'Long animations cannot be controlled' },
      verdict: 'met',
      answer: {
        zh: '只有大屏会自己换场景：有暂停键，碰一下就停，离开一会儿才继续。',
        en: 'Only a wall changes by itself: it can be paused, stops at a touch, and goes on when nobody has been there for a while.',
      },
      proofs: [
        'test/elements/wall/tour/tour-controller.spec.ts: stands still while it is paused, and always offers to',
      ],
    },
    {
      failure: { zh: '滚动的花样关不掉', en: 'Scrolling experiences cannot be altered' },
      verdict: 'absent',
      answer: {
        zh: '没有无限滚动、视差和滚动叙事；长表用“显示更多”按钮。',
        en: 'There is no endless scrolling, parallax or story told by scrolling; a long table has a button for more.',
      },
      proofs: [
        'test/elements/table/gf-table.spec.ts: of ten thousand rows shows some, counts all, brings more, and is sorted within 200 ms',
      ],
    },
    {
      failure: { zh: '放大后内容丢失', en: 'Zoom and reflow are not supported' },
      verdict: 'partly',
      answer: {
        zh: '320像素宽、文字放大到200％时数字不少，文字不重叠。大屏只有一种大小，不在这项测试里；在手机上它改成上下排列。',
        en: 'At 320 pixels and with text at 200 % no figure is lost and no text lies over another. A wall has one size and is not in this matrix; on a phone its scenes stand below one another.',
      },
      proofs: [
        'test/accessible/reflow.test.ts: the same figures, and no text over another',
        'test/elements/wall/fit/screen-controller.spec.ts: stands its scenes below one another on a phone, with their tables',
      ],
      gaps: ['gap-wall'],
    },
    {
      failure: { zh: '不接受读者的字号', en: "User's text adjustments are not respected" },
      verdict: 'met',
      answer: {
        zh: '字号随网页，按WCAG 1.4.12加大间距也不丢内容；网站切换大字时一帧之内跟上。',
        en: 'Type follows the page, the spacing of WCAG 1.4.12 loses nothing, and a page that switches to large type is followed within a frame.',
      },
      proofs: [
        'test/accessible/reflow.test.ts: the same figures, and no text over another',
        'test/accessible/elder.spec.ts: is followed within a frame',
      ],
    },
    {
      failure: { zh: '各图不一致', en: 'Design is not consistent and familiar' },
      verdict: 'met',
      answer: {
        zh: '所有图一张按键表，一种写法、画法和读法，同样的话在图、表、文件里一字不差。',
        en: 'All pictures have one table of keys and one way to write, draw and speak; the words are the same in picture, table and file.',
      },
      proofs: [
        'test/accessible/keyboard.spec.ts: whose keys are those of every picture',
        'test/promises/pictures.test.ts',
      ],
    },
    {
      failure: { zh: '对比度和纹理不能调', en: 'Contrast and textures cannot be adjusted' },
      verdict: 'partly',
      answer: {
        zh: '有高对比外观，随系统的高对比和强制颜色而变。不公布的数所用的斜纹关不掉：它是第二个提示，与颜色不同。',
        en: 'There is a contrast theme, and the wishes of the system for contrast and forced colours are followed. The hatch of withheld figures cannot be turned off: it is what tells them apart beside colour.',
      },
      proofs: [
        'test/theme/palettes.test.ts: follows the reader’s wish for dark, for contrast and for their own colours',
        'test/accessible/colours.test.ts: they would be alike where the browser forced its colours on them',
      ],
      gaps: ['gap-textures'],
    },
    {
      failure: { zh: '难读的图没有替代', en: 'Difficult chart type has no alternative' },
      verdict: 'partly',
      answer: {
        zh: '每张图都能换成表格和文字。没有饼图；换成另一种图要由网站换标签，读者自己不能换。',
        en: 'Every picture can be turned into its table and words. There are no pies; another kind of picture takes another tag of the site, and a reader cannot choose it.',
      },
      proofs: [
        'test/elements/base/element/menu/menu.spec.ts: turns to the table and back',
        'test/promises/reading.spec.ts: says what, where and when, then level, target and spread',
      ],
      gaps: ['gap-other-picture'],
    },
  ],
};

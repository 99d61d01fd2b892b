import type { Principle } from './heuristic.js';

export const operable: Principle = {
  id: 'operable',
  name: { zh: '可操作', en: 'Operable' },
  heuristics: [
    {
      failure: { zh: '只有一种操作方式', en: 'Interaction modality only has one input type' },
      critical: true,
      verdict: 'met',
      answer: {
        zh: '鼠标能做的，键盘和手指都能做：停到每一点，选定，取消，排序，打开菜单。',
        en: 'What a mouse does, keys and fingers do: reach each point, pick, take back, sort, open the menu.',
      },
      proofs: [
        'test/accessible/keyboard.spec.ts: is one stop, named with how to move in it',
        'test/elements/base/plot/plot-controller.spec.ts: follow a finger that slides',
      ],
    },
    {
      failure: { zh: '没有操作提示', en: 'No interaction cues or instructions' },
      critical: true,
      verdict: 'met',
      answer: {
        zh: '停到图上会读出怎样移动，按“?”列出全部按键；同一张表也在说明里（demo/guide/keys.md）。',
        en: 'Reaching a picture, one hears how to move in it; “?” lists all keys. The same table stands in the guide (demo/guide/keys.md).',
      },
      proofs: ['test/accessible/keyboard.spec.ts: is one stop, named with how to move in it'],
    },
    {
      failure: { zh: '占用辅助技术的按键', en: 'Controls override AT controls' },
      critical: true,
      verdict: 'met',
      answer: {
        zh: '按键只在焦点在图里时有效，带Ctrl、Alt、⌘的一概不接；大屏只在占满窗口时接没有人要的键，单字符键可以关掉。',
        en: 'Keys work only while the focus is in the picture, and none with Ctrl, Alt or ⌘ is taken. A wall takes keys that are meant for nothing only where it fills the screen; single characters can be turned off.',
      },
      proofs: [
        'test/elements/base/plot/plot-controller.spec.ts: leave other keys, and keys with a modifier, to the page',
        'test/elements/wall/tour/tour-controller.spec.ts: takes a key that is meant for nothing only where it fills the screen',
      ],
    },
    {
      failure: { zh: '操作处变化不明显', en: 'Low contrast on interactive elements' },
      verdict: 'met',
      answer: {
        zh: '选中和所在处有一圈墨色和一圈纸色，在每一种底色上总有一圈不低于3∶1。',
        en: 'What is picked or active has a ring of ink and one of paper, of which one has 3 : 1 on every fill.',
      },
      proofs: [
        'test/accessible/keyboard.spec.ts: shows what the keys are on, and what is picked, on every colour of every theme',
      ],
    },
    {
      failure: {
        zh: '键盘焦点看不见、被挡住或太淡',
        en: 'Keyboard focus indicator missing, obscured, or low contrast',
      },
      verdict: 'partly',
      answer: {
        zh: '焦点处总有双色的圈，不低于3∶1（WCAG 2.2的要求）；Chartability要4.5∶1，在中间深浅的底色上达不到。',
        en: 'The focus has a ring of two tones everywhere, 3 : 1 at least, as WCAG 2.2 asks. Chartability asks 4.5 : 1, which shades of middle depth do not give.',
      },
      proofs: [
        'test/theme/palettes.test.ts: a ring of ink beside one of paper stands out on every colour',
      ],
      gaps: ['gap-focus'],
    },
    {
      failure: { zh: '停留处不当', en: 'Inappropriate tab stops' },
      verdict: 'met',
      answer: {
        zh: '一张图停一次，里面用方向键；表格只在要滚动时停。',
        en: 'A picture is one stop, with arrows inside; a table is one only where it scrolls.',
      },
      proofs: [
        'test/accessible/keyboard.spec.ts: is one stop, named with how to move in it',
        'test/elements/table/gf-table.spec.ts: scrolls in itself, and the keyboard reaches it',
      ],
    },
    {
      failure: { zh: '复杂动作没有别的做法', en: 'Complex actions have no alternatives' },
      verdict: 'absent',
      answer: {
        zh: '没有框选、缩放、拖动和手势。筛选用下拉框，排序用按钮。',
        en: 'There is no brushing, zooming, dragging or gesture. Filters are lists, sorting is a button.',
      },
      proofs: ['test/elements/filter/gf-filter.spec.ts: names its lists'],
    },
    {
      failure: { zh: '可点的地方太小', en: 'Target pointer interaction size is too small' },
      verdict: 'met',
      answer: {
        zh: '至少24像素，触屏44，大字外观60；图里不必点中小点，指针读最近的一处，窄屏的热力图换排法。',
        en: '24 pixels at least, 44 where fingers point, 60 for older readers. No small mark has to be hit: the pointer reads the nearest, and a heat map is arranged anew on a phone.',
      },
      proofs: [
        'test/accessible/elder.spec.ts: is 60 pixels high',
        'test/elements/heatmap/gf-heatmap.spec.ts: is turned on a phone, and its arrows still go the way that they point',
      ],
    },
  ],
};

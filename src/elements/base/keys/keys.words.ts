import { inEach } from '../../../i18n/lang.js';

interface KeysWords {
  title: string;
  key: string;
  act: string;
  /** Between two keys that do the same. */
  or: string;
  close: string;
  /** Keys that do the same, and what they do. */
  rows: readonly (readonly [keys: readonly string[], act: string])[];
}

/** The keys of every picture, as a reader is told of them; what they do stands in moves.ts. */
export const keysWords = inEach<KeysWords>({
  'zh-CN': {
    title: '图的按键',
    key: '按键',
    act: '作用',
    or: ' 或 ',
    close: '关闭',
    rows: [
      [['→', '↓'], '下一处；方格图和热力图按箭头方向走'],
      [['←', '↑'], '上一处'],
      [['Home', 'End'], '第一处、最后一处'],
      [['Page Down', 'Page Up'], '另一条线、另一组、另一行或旁边一图的同一处；只有一条线时走12处'],
      [['Shift + ↑'], '向上一层：由一条线到所有线，由组员到组名，再到卡片的标题和解读'],
      [['Shift + ↓'], '向下一层：由标题回到图，由所有线到第一条线，由组名到第一个组员'],
      [['Enter', '空格'], '选择，再按一次取消；折叠的组展开或收起'],
      [['Esc'], '收起提示，离开这一处'],
      [['Tab'], '离开图；一图只停一次'],
      [['?'], '列出按键'],
    ],
  },
  en: {
    title: 'Keys of a picture',
    key: 'Key',
    act: 'What it does',
    or: ' or ',
    close: 'Close',
    rows: [
      [['→', '↓'], 'The next place; in tiles and heat maps, the way that the arrow points'],
      [['←', '↑'], 'The place before'],
      [['Home', 'End'], 'The first and the last place'],
      [
        ['Page Down', 'Page Up'],
        'The same place in another line, group, row or drawing beside it; in one line alone, 12 places on',
      ],
      [
        ['Shift + ↑'],
        'One level up: from one line to all, from a member to its group, then to the headline and the summary of the card',
      ],
      [
        ['Shift + ↓'],
        'One level down: from the headline to the picture, from all lines to the first, from a group to its first member',
      ],
      [['Enter', 'Space'], 'Picks, and once more clears the pick; opens or folds a group'],
      [['Esc'], 'Puts the tip away and leaves the place'],
      [['Tab'], 'Leaves the picture, which is one stop'],
      [['?'], 'Lists the keys'],
    ],
  },
});

import { inEach } from '../../i18n/lang.js';

interface WallWords {
  /** How long ago the period of the data ended. */
  age(days: number): string;
  /** When the data came out. */
  published(day: string): string;
  /** Of data that say to be of a day that has not come. */
  ahead: string;
  /** For the webmaster: text that cannot be read from where people stand. */
  small(smallest: number, needed: number): string;
  /** For the webmaster: scenes of the page that hold more than their place does. */
  overfull(names: readonly string[]): string;
  /** For the webmaster: a seam of the wall runs through a part of these scenes. */
  split(names: readonly string[]): string;
  /** For the webmaster: attributes that say what a wall cannot use. */
  unusable(attributes: readonly string[]): string;
}

const ago = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'} ago`;

/** What a wall says of the age of its data, and of what it cannot keep. */
export const wallWords = inEach<WallWords>({
  'zh-CN': {
    age: (days) =>
      days < 1
        ? '今天'
        : days < 45
          ? `距今${days}天`
          : days < 730
            ? `距今${Math.round(days / 30.44)}个月`
            : `距今${Math.floor(days / 365.25)}年`,
    published: (day) => `${day}发布`,
    ahead: '晚于今天',
    small: (smallest, needed) =>
      `最小字${smallest}像素，按观看距离需${needed}像素：请换更高的屏，或少放内容。`,
    overfull: (names) => `排不下：${names.join('、')}，请分成两个场景。`,
    split: (names) =>
      `“${names.join('”“')}”有内容落在拼缝上：卡片不少于屏的块数、不跨列，才能避开。`,
    unusable: (attributes) => `${attributes.join('、')}不能用，请改正。`,
  },
  en: {
    age: (days) =>
      days < 1
        ? 'today'
        : days < 45
          ? ago(days, 'day')
          : days < 730
            ? ago(Math.round(days / 30.44), 'month')
            : ago(Math.floor(days / 365.25), 'year'),
    published: (day) => `published ${day}`,
    ahead: 'in the future',
    small: (smallest, needed) =>
      `The smallest text has ${smallest} px and needs ${needed} px at this distance: use a higher wall or show less.`,
    overfull: (names) => `Cut off: ${names.join(', ')}; make two scenes of it.`,
    split: (names) =>
      `A seam runs through a part of “${names.join('” and “')}”: it needs a card for each panel of the wall, none across columns.`,
    unusable: (attributes) =>
      `${attributes.join(', ')} cannot be used; correct ${attributes.length === 1 ? 'it' : 'them'}.`,
  },
});

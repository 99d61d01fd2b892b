import type { Lang } from '../../i18n/lang.js';

interface WallWords {
  overview: string;
  streets: string;
  /** The scene of what the data have of them. */
  focus(jobs: boolean, disputes: boolean): string;
  /** What the two courses of the third scene are called. */
  funnels: readonly string[];
  scenes: string;
  scene(number: number): string;
  /** A scene that goes on over several screens. */
  part(title: string, number: number, count: number): string;
  /** A card that holds more than its place does. */
  cut: string;
  attention: string;
  calm: string;
  pause: string;
  resume: string;
  resting(seconds: number): string;
  /** How long ago the period of the data ended. */
  age(days: number): string;
  /** For the webmaster: text that cannot be read from where people stand. */
  small(smallest: number, needed: number): string;
  /** For the webmaster: scenes of the page that hold more than their place does. */
  overfull(names: readonly string[]): string;
  /** For the webmaster: a seam of the wall runs through a part of these scenes. */
  split(names: readonly string[]): string;
  /** For the webmaster: attributes that say what a wall cannot use. */
  unusable(attributes: readonly string[]): string;
  /** Of data that say to be of a day that has not come. */
  ahead: string;
  step(number: number, count: number): string;
}

/** What is said around the scenes of a wall. */
export const wallWords: Record<Lang, WallWords> = {
  'zh-CN': {
    overview: '区情总览',
    streets: '街道巡览',
    focus: (jobs, disputes) =>
      `${[jobs ? '就业' : '', disputes ? '纠纷' : ''].filter(Boolean).join('与')}专题`,
    funnels: ['政策智享', '岗位智推'],
    scenes: '场景',
    scene: (number) => `场景${number}`,
    part: (title, number, count) => `${title}（${number}/${count}）`,
    cut: '这里放不下全部内容',
    attention: '最需要关注',
    calm: '没有未达目标、连续变差、缺报或待发布的指标',
    pause: '暂停',
    resume: '继续',
    resting: (seconds) => `${seconds}秒后继续`,
    age: (days) =>
      days < 1
        ? '今天'
        : days < 45
          ? `距今${days}天`
          : days < 730
            ? `距今${Math.round(days / 30.44)}个月`
            : `距今${Math.floor(days / 365.25)}年`,
    small: (smallest, needed) =>
      `最小字${smallest}像素，按观看距离需${needed}像素：请换更高的屏，或少放内容。`,
    overfull: (names) => `排不下：${names.join('、')}，请分成两个场景。`,
    split: (names) =>
      `“${names.join('”“')}”有内容落在拼缝上：卡片不少于屏的块数、不跨列，才能避开。`,
    unusable: (attributes) => `${attributes.join('、')}不能用，请改正。`,
    ahead: '晚于今天',
    step: (number, count) => `第${number}个，共${count}个`,
  },
  en: {
    overview: 'The district at a glance',
    streets: 'Tour of the areas',
    focus: (jobs, disputes) =>
      jobs && disputes ? 'Jobs and disputes' : jobs ? 'Jobs' : 'Disputes',
    funnels: ['Policies that find people', 'Jobs that find people'],
    scenes: 'Scenes',
    scene: (number) => `Scene ${number}`,
    part: (title, number, count) => `${title} (${number}/${count})`,
    cut: 'There is more than fits here',
    attention: 'Needs attention first',
    calm: 'No target missed, nothing worsening, late or missing',
    pause: 'Pause',
    resume: 'Resume',
    resting: (seconds) => `Goes on in ${seconds} s`,
    age: (days) =>
      days < 1
        ? 'today'
        : days < 45
          ? `${days} days ago`
          : days < 730
            ? `${Math.round(days / 30.44)} months ago`
            : `${Math.floor(days / 365.25)} years ago`,
    small: (smallest, needed) =>
      `The smallest text has ${smallest} px and needs ${needed} px at this distance: use a higher wall or show less.`,
    overfull: (names) => `Cut off: ${names.join(', ')}; make two scenes of it.`,
    split: (names) =>
      `A seam runs through a part of “${names.join('” and “')}”: it needs a card for each panel of the wall, none across columns.`,
    unusable: (attributes) => `${attributes.join(', ')} cannot be used; correct it.`,
    ahead: 'in the future',
    step: (number, count) => `${number} of ${count}`,
  },
};

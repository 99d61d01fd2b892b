import { inEach } from '../../../i18n/lang.js';

interface ScenesWords {
  overview: string;
  streets: string;
  /** The scene of what the data have of them. */
  focus(jobs: boolean, disputes: boolean): string;
  /** What the two courses of the third scene are called. */
  funnels: readonly string[];
  scene(number: number): string;
  /** A scene that goes on over several screens. */
  part(title: string, number: number, count: number): string;
  /** A card that holds more than its place does. */
  cut: string;
  step(number: number, count: number): string;
}

/** What scenes are called, and what stands in them beside the pictures. */
export const scenesWords = inEach<ScenesWords>({
  'zh-CN': {
    overview: '区情总览',
    streets: '街道巡览',
    focus: (jobs, disputes) =>
      `${[jobs ? '就业' : '', disputes ? '纠纷' : ''].filter(Boolean).join('与')}专题`,
    funnels: ['岗位智推', '政策智享'],
    scene: (number) => `场景${number}`,
    part: (title, number, count) => `${title}（${number}/${count}）`,
    cut: '这里放不下全部内容',
    step: (number, count) => `第${number}个，共${count}个`,
  },
  en: {
    overview: 'The district at a glance',
    streets: 'Tour of the areas',
    focus: (jobs, disputes) =>
      jobs && disputes ? 'Jobs and disputes' : jobs ? 'Jobs' : 'Disputes',
    funnels: ['Jobs that find people', 'Policies that find people'],
    scene: (number) => `Scene ${number}`,
    part: (title, number, count) => `${title} (${number}/${count})`,
    cut: 'There is more than fits here',
    step: (number, count) => `${number} of ${count}`,
  },
});

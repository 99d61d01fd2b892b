/** Where the page of an element stands in the book. The tag is the id of its stories. */
export const elementPage = (name: string): string => `?path=/docs/gf-${name}--docs`;

/** The ids of the chapters, as Storybook makes them of the titles of the MDX files. */
export const CHAPTERS = {
  start: '开始-start',
  build: '板上搭建-build-a-board',
  elements: '元素-elements-总览-overview',
  contract: '契约-contract-参考-reference',
  guide: '契约-contract-怎样写-guide',
  indicators: '指标-indicators',
  honest: '诚实的数字-honest-numbers',
  accessibility: '无障碍-accessibility',
  theming: '主题-theming',
  wall: '大屏-wall',
  embedding: '嵌入-embedding',
  command: '命令行-command-line',
  arquero: '表格加工-arquero',
  speed: '速度-speed',
  architecture: '架构与决定-architecture-and-decisions-架构-architecture',
  rules: '架构与决定-architecture-and-decisions-数字的规则-rules-of-figures',
  look: '架构与决定-architecture-and-decisions-外观-look',
  decisions: '架构与决定-architecture-and-decisions-决定-decisions',
  recipes: '做法-recipes',
} as const;

export type Chapter = keyof typeof CHAPTERS;

export const chapterPage = (chapter: Chapter): string =>
  `?path=/docs/${encodeURIComponent(CHAPTERS[chapter])}--docs`;

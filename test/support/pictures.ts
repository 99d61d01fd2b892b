// Each tag that draws a picture, as pages show it: what every one of them promises is tried on these.
import { GONGSHU, SAMPLE } from './page.js';
import { TAG_ROWS } from './tag-rows.js';

const RATE = 'indicator="employment-rate"';

/** Tags with what they are asked; several of a tag where it draws in several ways. */
export const PICTURES = [
  `gf-stat ${RATE} compare="year-on-year"`,
  `gf-trend ${RATE} compare="year-on-year"`,
  'gf-trend indicator="new-urban-employment" compare="390105001 390105002"',
  `gf-ranking ${RATE}`,
  'gf-ranking indicator="resident-clubs"',
  `gf-progress ${RATE}`,
  `gf-tiles ${RATE}`,
  `gf-map ${RATE}`,
  `gf-distribution ${RATE}`,
  'gf-composition by="cause"',
  'gf-composition by="cause" picture="waffle"',
  'gf-funnel indicators="policy-eligible policy-reached policy-applied policy-paid"',
  'gf-heatmap indicator="deliberation-sessions" by="month year"',
  'gf-flow',
  'gf-flow by="fromStage toStage"',
  'gf-cohort indicator="graduate-employment-rate"',
  `gf-compare ${RATE} regions="390105001 390105002"`,
  `gf-compare ${RATE} periods="2024-06 2024-12"`,
  `gf-compare ${RATE} all`,
  'gf-reach',
  'gf-alerts',
  'gf-listing',
  'gf-table domain="disputes" by="region"',
  `gf-brief ${RATE}`,
  `gf-timeline ${RATE}`,
  'gf-facts',
  'gf-programme programme="wulin-road-block"',
  'gf-employment-coverage',
  'gf-training-count',
  'gf-dispute-resolution',
  'gf-club-membership',
  'gf-service-reach',
] as const;

/** Tags that hold others or none, and so draw no picture of their own. */
const HOLDERS = ['doctor', 'wall', 'filter', 'board'];

/** Tags of the table that stand neither among the pictures nor among those without one. */
export const forgotten = (): string[] =>
  TAG_ROWS.map(([name]) => name).filter(
    (name) =>
      !HOLDERS.includes(name) && !PICTURES.some((one) => one.split(' ')[0] === `gf-${name}`),
  );

export const tagOf = (picture: string): string => picture.split(' ')[0]!;

/** A picture with data that it has figures of, 700 pixels wide. */
export function markupOf(picture: string, attributes = ''): string {
  const src = /facts|programme/.test(picture) ? GONGSHU : SAMPLE;
  const style = 'style="display:block;width:700px;--gf-plot-height:260px"';
  return `<${picture} src="${src}" ${attributes} ${style}></${tagOf(picture)}>`;
}

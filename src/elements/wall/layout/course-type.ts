import { UNITS_PER_EM, type Place } from './place.js';

/** In units: what a stage of a funnel takes, the label of a course, and a line of its list at most. */
const STAGE = 10.8;
const LABEL = 6;
const ROW = 10;

/** The title of a funnel, its size and the height of its lines. */
const TITLE = { size: 2.8, line: 3.64 } as const;
const AROUND = 2.5;
const LOOSE = 1.06;

/** What stands above the stages of a funnel: its title in em of its own type, all else in units. */
export interface CourseText {
  title: number;
  rest: number;
}

/** The height of a line in the list of a course; 0 where there is room for its funnel. */
export function courseRow({ width, height }: Place, stages: number, text: CourseText): number {
  const lines = Math.ceil((text.title * TITLE.size * LOOSE) / (width - AROUND));
  if (stages * STAGE + text.rest + lines * TITLE.line <= height) return 0;
  return Math.max(UNITS_PER_EM, Math.min(ROW, (height - LABEL) / stages));
}

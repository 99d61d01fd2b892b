/** All blocks of the sample, from the truth to what of it is published. */
import { checkTruth } from './checks.mjs';
import { furtherBlocks } from './further-blocks.mjs';
import { awaitLastQuarter, leaveGaps } from './gaps.mjs';
import { headlineBlocks } from './headline-blocks.mjs';
import { passageBlocks } from './passages.mjs';
import { checkHidden, hideCases, hideMediations } from './suppression.mjs';
import { calendarOf } from './time.mjs';
import { truthOf } from './truth.mjs';

const publishedOf = (truth, { months, quarterEnds }) => {
  const published = structuredClone(truth);
  const { cases, mediations, quarterly } = published;
  leaveGaps(published, months);
  hideCases(cases, months.length);
  hideMediations(mediations, months.length);
  checkHidden(cases, months.length);
  checkHidden(mediations, months.length);
  awaitLastQuarter(quarterly, quarterEnds.length);
  return published;
};

export const blocksOf = (monthCount) => {
  const calendar = calendarOf(monthCount);
  const truth = truthOf(calendar);
  checkTruth(truth, calendar);
  return [
    ...headlineBlocks(truth, publishedOf(truth, calendar), calendar),
    ...furtherBlocks(truth, calendar),
    ...passageBlocks(truth, calendar.months),
  ];
};

/** Counts from 1 to below this are not published of a community. */

export const THRESHOLD = 5;

export const isSmall = (value) => value !== null && value > 0 && value < THRESHOLD;

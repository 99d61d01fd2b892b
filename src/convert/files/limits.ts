/*
 * How much a file may ask of the machine that opens it. Far above what an office writes, far below what
 * stops a browser.
 */

/** Cells of a file; also the area of a sheet, for each of its places has a line in the account. */
export const MAX_CELLS = 5_000_000;

/** Bytes that one part of an archive may inflate to: the sheet of five million cells is about this. */
export const MAX_PART = 320 * 1024 * 1024;

/** Bytes that all parts of an archive may inflate to. */
export const MAX_INFLATED = 512 * 1024 * 1024;

/** Parts of an archive. A workbook has a few for each sheet. */
export const MAX_PARTS = 10_000;

/** Times that a large part may be bigger than it is packed; sheets of equal rows reach about a hundred. */
export const MAX_RATIO = 400;
export const LARGE_PART = 16 * 1024 * 1024;

/** Bytes of a text that is opened whole; a longer one is streamed by the command line. */
export const MAX_TEXT = 256 * 1024 * 1024;

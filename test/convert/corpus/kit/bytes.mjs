import { libraryBook } from './library.mjs';
import { html, separated } from './text.mjs';
import { xlsx } from './xlsx.mjs';

const WRITERS = {
  xlsx,
  xls: libraryBook,
  ods: libraryBook,
  csv: ({ sheets: [sheet], text }) => separated(sheet, text),
  html: ({ sheets: [sheet], text }) => html(sheet, text),
};

/** The bytes of a file of the corpus. */
export const bytesOf = (book) => WRITERS[book.format](book);

/**
 * What a format does not hold, by stable code:
 * - `no-figures`: none at all may be written, and such a file is read back as one without a table;
 * - `empty-cells`: cells without a figure and without a reason;
 * - `withheld-numbers`: numbers that the contract has beside a status that keeps them back;
 * - `data-date`: a date of the data that figures reach beyond, which is read from them;
 * - `line-breaks`: line breaks within texts, which are written as spaces;
 * - `english`: texts in English beside those in Chinese;
 * - `changes`, `targets`, `breaks`, `annotations`: entries of these lists;
 * - `definitions`: what indicators are (kind, how parts make a whole, direction, definition, ratio);
 * - `region-details`: levels, parents, validity and tiles of regions;
 * - `sources`: dates, addresses and producers of sources;
 * - `dataset-details`: what is said of the data set beside title, publisher and day;
 * - `presentation`: programmes, items, reminders, circles, maps and scenes;
 * - `ids`: ids that the format cannot write as they are, or takes for something else;
 * - `guards`: texts that a spreadsheet would run, which bear an apostrophe.
 */
export type LossCode =
  | 'no-figures'
  | 'empty-cells'
  | 'withheld-numbers'
  | 'data-date'
  | 'line-breaks'
  | 'english'
  | 'changes'
  | 'targets'
  | 'breaks'
  | 'annotations'
  | 'definitions'
  | 'region-details'
  | 'sources'
  | 'dataset-details'
  | 'presentation'
  | 'ids'
  | 'guards';

/** One kind of loss, and how many there are. */
export interface Loss {
  readonly code: LossCode;
  readonly count: number;
}

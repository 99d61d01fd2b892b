/** The level of regions that are rows of a pasted table, which may name anything: 男, 女. */
export const ROW_LEVEL = 'row';

/** The level of rows that each count something of their own: 新增就业, 培训. The name of such a row says it all. */
export const MEASURE_LEVEL = 'measure';

/** The level of a pasted table as a whole, which has no name of its own. */
export const WHOLE_LEVEL = 'table';

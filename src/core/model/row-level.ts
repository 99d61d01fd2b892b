/** The level of regions that are rows of a pasted table, which may name anything: 男, 女. */
export const ROW_LEVEL = 'row';

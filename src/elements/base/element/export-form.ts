/** What a reader may take from a card: to see it as a table, to have it as text, to hear it, a file or paper, to show it elsewhere. */
export const EXPORT_FORMS = [
  'table',
  'text',
  'sound',
  'speech',
  'csv',
  'xlsx',
  'png',
  'svg',
  'print',
  'link',
  'code',
] as const;

export type Form = (typeof EXPORT_FORMS)[number];

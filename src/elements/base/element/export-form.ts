/** What a reader may take from a card: to see it as a table, to have it as text, a file or on paper, to show it elsewhere. */
export const EXPORT_FORMS = [
  'table',
  'text',
  'csv',
  'xlsx',
  'png',
  'svg',
  'print',
  'link',
  'code',
] as const;

export type Form = (typeof EXPORT_FORMS)[number];

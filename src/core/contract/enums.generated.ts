// Generated from data/schema/contract-1.0.json by `npm run generate`. Do not edit.
/** How figures of several periods are put together. */
export const ACCUMULATIONS = [
  'period',
  'ytd',
  'rolling-12',
  'cumulative',
  'typical-month',
  'cohort',
  'instant',
] as const;

/** What a change is measured from. */
export const BASES = ['year-on-year', 'previous-period', 'year-start'] as const;

/** What residents can look up. */
export const ITEM_KINDS = ['policy', 'post', 'course', 'facility', 'club'] as const;

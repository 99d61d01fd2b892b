/**
 * The units that every dataset may use without declaring them. A unit is a type, not a label:
 * persons (人) and person-times (人次) never meet in one ratio, stack or funnel.
 */
export const UNITS = [
  'person',
  'person-time',
  'case',
  'service-act',
  'household',
  'membership',
  'organisation',
  'enterprise',
  'club',
  'facility',
  'session',
  'community',
  'item',
  'percent',
  'day',
  'cny-10k',
  'square-metre',
  'seat-hour',
] as const;

export type Unit = (typeof UNITS)[number];

/** Units behind which persons stand, so that a small count can point at one of them. */
export const PERSONAL: ReadonlySet<string> = new Set(['person', 'household', 'case', 'membership']);

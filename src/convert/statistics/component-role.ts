import type { Role } from './listing.js';

/** Concepts of SDMX (cross-domain concepts), and what they are called where a structure renames them. */
const ROLES: readonly [role: Role, id: RegExp][] = [
  ['period', /^(?:TIME_PERIOD|TIME|PERIOD|YEAR|时期|时间|年份?|月份)$/],
  ['region', /^(?:REF_AREA|GEO|GEO_?CODE|AREA|REGION|LOCATION|COUNTRY|地区|区域|行政区划)$/],
  ['indicator', /^(?:INDICATOR|SERIES|MEASURE|CONCEPT|SUBJECT|CONTENTSCODE|指标)$/],
  ['frequency', /^(?:FREQ|FREQUENCY)$/],
  ['unit', /^(?:UNIT_MEASURE|UNIT_MEAS|UNITS?|计量单位|单位)$/],
  ['multiplier', /^(?:UNIT_MULT|UNIT_MULTIPLIER|POWERCODE)$/],
  ['decimals', /^DECIMALS$/],
  ['value', /^(?:OBS_VALUE|VALUE)$/],
  ['numerator', /^NUMERATOR$/],
  ['denominator', /^DENOMINATOR$/],
  ['status', /^(?:OBS_STATUS|OBS_FLAG)$/],
  ['conf', /^(?:CONF_STATUS|OBS_CONF)$/],
  ['note', /^(?:COMMENT_OBS|OBS_COMMENT|COMMENT|NOTE_OBS)$/],
];

/** Roles of which a listing has one component; a second one is a category or says nothing. */
const SINGLE: ReadonlySet<Role> = new Set([
  'period',
  'region',
  'indicator',
  'frequency',
  'unit',
  'multiplier',
  'decimals',
  'value',
  'numerator',
  'denominator',
  'status',
  'conf',
]);

/** Words of this contract that have no concept in SDMX, under the ids that an export gives them. */
export const ATTRIBUTE_IDS: Readonly<Record<string, string>> = {
  ACCUMULATION: 'accumulation',
  QUALIFIER: 'qualifier',
  UPPER_BOUND: 'upper',
  WORDING: 'raw',
  SIGNIFICANT_DIGITS: 'digits',
  START_PERIOD: 'start',
  UNDATED: 'undated',
  DEFINITION: 'definition',
  PROGRAMME: 'programme',
  DATA_SOURCE: 'source',
  VINTAGE: 'vintage',
  PREVIOUS_VALUE: 'previous.value',
  PREVIOUS_VINTAGE: 'previous.vintage',
};

/** What gives components their roles, one after the other: no role that stands for one thing goes to two. */
export class Roles {
  readonly #given = new Set<Role>();

  /** The role that the format itself says (`time`, `REF_AREA`), or that the id of a component has. */
  of(id: string, stated: string | undefined, otherwise: Role): Role {
    const named = stated && roleOf(stated);
    const role = named || roleOf(id) || otherwise;
    if (!SINGLE.has(role)) return role;
    if (this.#given.has(role)) return otherwise;
    this.#given.add(role);
    return role;
  }
}

const roleOf = (id: string): Role | undefined =>
  ROLES.find(([, pattern]) => pattern.test(id.toUpperCase()))?.[0];

/** Attributes that name a thing which the document defines: a source, a programme, a definition. */
export const NAMING: ReadonlySet<string> = new Set(['source', 'programme', 'definition']);

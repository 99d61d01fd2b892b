import type { Unit } from '../../core/contract/units.js';
import type { UnitItem } from '../../core/contract/contract.generated.js';
import { shift } from '../../core/model/decimal.js';
import { canonicalUnit, unitParts } from '../../core/table/unit-text.js';

/**
 * The words that office tables write for the built-in units, the usual one first. A measure word may stand
 * for several (家, 个, 户): which unit it is then follows from the indicator, and never from the word alone.
 */
const WORDS: Readonly<Record<Unit, readonly string[]>> = {
  person: ['人', '名', '位', '口', 'persons', 'person', 'people'],
  'person-time': ['人次', 'person-times'],
  case: ['件', '起', '宗', '例', '个', 'cases', 'case'],
  'service-act': ['件次', '次', 'service acts'],
  household: ['户', '家', 'households', 'household', 'families'],
  membership: ['个会籍', '会籍', '人', 'memberships'],
  organisation: ['家', '个', '户', 'organisations'],
  enterprise: ['家', '户', '个', 'enterprises', 'companies'],
  club: ['个', '家', '支', 'clubs'],
  facility: ['个', '处', '座', '所', '家', 'facilities'],
  session: ['场', '场次', '次', '期', '课时', 'sessions', 'session'],
  community: ['个', 'communities'],
  item: ['项', '个', '条', '件', 'items'],
  percent: ['%', '个百分点', '百分点', '百分比', 'per cent', 'percent', 'percentage points'],
  day: ['天', '日', '工作日', '个工作日', 'days', 'day'],
  'cny-10k': ['万元', '万元人民币'],
  'square-metre': ['平方米', '㎡', 'm²', 'm2', 'sq m', 'square metres'],
  'seat-hour': ['座时', '座位小时'],
};

/** Words that mean one built-in unit and no other. */
const CERTAIN: ReadonlyMap<string, Unit> = certainWords();

function certainWords(): Map<string, Unit> {
  const users = new Map<string, Unit[]>();
  for (const [unit, words] of Object.entries(WORDS) as [Unit, readonly string[]][]) {
    for (const word of words) users.set(word, [...(users.get(word) ?? []), unit]);
  }
  const certain = new Map<string, Unit>([['人', 'person']]);
  for (const [word, units] of users) if (units.length === 1) certain.set(word, units[0]!);
  return certain;
}

/**
 * The built-in unit that a text means, and the power of ten that it is written in: 万人 is `person`, 4.
 * Undefined where it is none of them or may be several (家, 个).
 */
export function unitIdOf(text: string): { id: Unit; power: number } | undefined {
  const word = canonicalUnit(text);
  const whole = CERTAIN.get(word);
  if (whole) return { id: whole, power: 0 };
  if (word === '‰') return { id: 'percent', power: -1 };
  const [power, base] = unitParts(word);
  if (base === '元') return { id: 'cny-10k', power: power - 4 };
  const id = CERTAIN.get(base);
  return id && id !== 'percent' ? { id, power } : undefined;
}

/** The words for a unit, its id the last of them: those of a built-in one, or what the document calls its own. */
export function wordsOf(id: string, units: readonly UnitItem[] = []): readonly string[] {
  const own = units.find((unit) => unit.id === id);
  const names = own && (typeof own.name === 'string' ? [own.name] : Object.values(own.name));
  return [...(names ?? WORDS[id as Unit] ?? []), id];
}

/**
 * The power of ten by which figures in the unit `text` are shifted to be in that of `words`: 4 from 万人 to
 * 人, −1 from ‰ to %. Undefined where they count different things.
 */
export function powerTo(words: readonly string[], text: string): number | undefined {
  const word = canonicalUnit(text);
  if (words.some((one) => canonicalUnit(one) === word)) return 0;
  const isPercent = words.includes('%');
  if (word === '‰' || word === '个千分点' || word === '千分点') return isPercent ? -1 : undefined;
  if (word === '%' || isPercent) return words.includes('‰') && word === '%' ? 1 : undefined;
  const [power, base] = unitParts(word);
  for (const one of words) {
    const [own, counted] = unitParts(canonicalUnit(one));
    if (counted === base) return power - own;
  }
  return undefined;
}

/** A figure that is shifted by a power of ten, as the decimal that it is written as. */
export const shifted = (value: number, power: number): number =>
  power === 0 ? value : shift(value, power);

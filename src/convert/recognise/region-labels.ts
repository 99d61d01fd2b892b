import { isTotalName } from '../../core/table/table-rows.js';
import type { ColumnMapping, Meaning } from '../mapping/mapping.generated.js';
import { plainText } from '../layout/plain-head.js';
import { foldedName } from '../names/division-name.js';
import { pointed } from './ask.js';
import type { ColumnSet } from './column-set.js';
import type { Desk } from './desk.js';
import { keysOf, labelsOf, type ReadLabel, type SeenLabel } from './seen-label.js';
import { isAllOf, upperOf, type Whole } from './whole.js';

const PART = /^(?:其\s*中\s*[:，,]?|[#＃])\s*/;
/** 全区, 全市: by its words the whole, and no sum of what happens to stand there. */
const ALL =
  /^(?:全(?:区|市|县|省|国|州|盟|旗|镇|街道?|社区)|全国|全域)(?:合计|总计|总数|平均|水平)?$/;
const MEAN = /平均|均值|中位|average|mean|median/i;

interface Pending {
  readonly seen: SeenLabel;
  readonly options: NonNullable<Parameters<Desk['asked']['add']>[0]>['options'];
  readonly code: 'region' | 'region-whole' | 'total-row';
  readonly guess?: Meaning;
}

/** The labels of a column of places: which region each is, and what has to be asked. */
export function readRegions(
  set: ColumnSet,
  at: string,
  whole: Whole,
  desk: Desk,
): Pick<ColumnMapping, 'labels'> {
  const labels = labelsOf(set);
  const head = set.path[set.path.length - 1] ?? '';
  const named = labels.filter(({ label }) => !isTotal(label));
  const answers = desk.regions.look(
    named.map(({ label }) => nameIn(label)),
    whole.id,
    head,
  );
  const ids = new Map<string, string>();
  const read: ReadLabel[] = [];
  const pending: Pending[] = [];
  for (const seen of named) {
    const name = nameIn(seen.label);
    const upper = upperId(seen, ids, whole);
    const reading = desk.regions.read(name, answers.get(name)!, upper);
    if (reading.is === 'known') {
      ids.set(seen.label, reading.id);
      const isPlain =
        foldedName(seen.label) === foldedName(reading.name) &&
        plainText(seen.label) === reading.name;
      read.push({ seen, meaning: isPlain ? undefined : { region: reading.id } });
    } else if (reading.is === 'person') read.push({ seen, meaning: { leave: 'person' } });
    else {
      const options = reading.is === 'asked' ? reading.options : [desk.regions.asOwn(name, upper)];
      const answered = options.map((one) => ({ ...one, value: { region: one.value } }));
      const guess =
        reading.is === 'asked' && reading.guess ? { guess: { region: reading.guess } } : {};
      pending.push({ seen, code: 'region', options: [...answered, leftOut], ...guess });
    }
  }
  const all = new Set(ids.values());
  for (const seen of labels) {
    if (!isTotal(seen.label)) continue;
    const total = totalOf(seen, { whole, ids, all, desk });
    if ('code' in total) pending.push(total);
    else read.push({ seen, meaning: total });
  }
  return labelled(read, pending, at, desk);
}

const leftOut = { value: { leave: 'other' }, label: '' } as const;
const nameIn = (label: string) => label.replace(PART, '');
const isTotal = (label: string) => isTotalName(label) || ALL.test(label) || MEAN.test(label);

/** The region that a label stands under: a section, a column on its left, or the whole. */
function upperId({ path }: SeenLabel, ids: ReadonlyMap<string, string>, whole: Whole) {
  for (let i = path.length - 2; i >= 0; i--) {
    const id = ids.get(path[i]!);
    if (id !== undefined) return id;
  }
  return whole.id;
}

interface Around {
  readonly whole: Whole;
  readonly ids: ReadonlyMap<string, string>;
  readonly all: ReadonlySet<string>;
  readonly desk: Desk;
}

/** What a total among places is of: the place that it stands under, or the whole where all parts are there. */
function totalOf(seen: SeenLabel, { whole, ids, all, desk }: Around): Meaning | Pending {
  if (MEAN.test(seen.label)) return { leave: 'derived' };
  const upper = upperId(seen, ids, { ...whole, id: undefined });
  if (upper !== undefined) return { region: upper };
  const left = { value: { leave: 'total' }, label: '' };
  const options = whole.id === undefined ? upperOf(desk, all) : [optionOfWhole(whole, desk)];
  const asked = options.map((one) => ({ ...one, value: { region: one.value } }));
  if (whole.id === undefined) {
    const [first] = options;
    const id = typeof first?.value === 'string' ? first.value : undefined;
    const isWhole = id !== undefined && (ALL.test(seen.label) || isAllOf(desk, id, all));
    const guess: Meaning = isWhole ? { region: id } : { leave: 'total' };
    return {
      seen,
      code: 'region-whole',
      options: isWhole ? [...asked, left] : [left, ...asked],
      guess,
    };
  }
  const isListed = desk.surroundings.places.index.below(whole.id).length > 0;
  if (ALL.test(seen.label) || isAllOf(desk, whole.id, all)) return { region: whole.id };
  const guess: Meaning = isListed ? { leave: 'total' } : { region: whole.id };
  return {
    seen,
    code: 'total-row',
    options: isListed ? [left, ...asked] : [...asked, left],
    guess,
  };
}

function optionOfWhole({ id, text }: Whole, desk: Desk) {
  const item = desk.regions.items.find((one) => one.id === id);
  const name = item ? (typeof item.name === 'string' ? item.name : item.name['zh-CN']) : text;
  return { value: id as unknown, label: name };
}

function labelled(
  read: ReadLabel[],
  pending: readonly Pending[],
  at: string,
  desk: Desk,
): Pick<ColumnMapping, 'labels'> {
  const guessed = pending.map(({ seen, guess }): ReadLabel => ({ seen, meaning: guess }));
  const keys = keysOf([...read, ...guessed]);
  pending.forEach(({ seen, options, code, guess }, i) => {
    desk.asked.add({
      code,
      at: at + pointed('labels', keys.get(guessed[i]!)!),
      place: seen.place,
      count: seen.count,
      text: seen.label,
      options,
      proof: [],
      ...(guess && { guess }),
    });
  });
  const labels: Record<string, Meaning> = {};
  for (const one of [...read, ...guessed]) if (one.meaning) labels[keys.get(one)!] = one.meaning;
  return Object.keys(labels).length > 0 ? { labels } : {};
}

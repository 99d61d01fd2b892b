import { chinese } from '../../core/contract/chinese.js';
import { isTotalName, PART_MARK } from '../../core/table/table-rows.js';
import type { ColumnMapping, Meaning } from '../mapping/mapping.generated.js';
import { plainText } from '../layout/plain-head.js';
import { sectionKey } from '../layout/label-keys.js';
import { isRegion, isSeveral, type RegionAnswer } from '../names/find-region.js';
import { isRegionHead } from './label-holds.js';
import { levelByName } from './region-book.js';
import { pointed } from './ask.js';
import type { ChoiceOption } from './choice.js';
import type { ColumnSet } from './column-set.js';
import type { Desk } from './desk.js';
import { keysOf, labelsOf, type ReadLabel, type SeenLabel } from './seen-label.js';
import { isAllOf, upperOf, type Whole } from './whole.js';

/** 全区, 全市: by its words the whole, and no sum of what happens to stand there. */
const ALL =
  /^(?:全(?:区|市|县|省|国|州|盟|旗|镇|街道?|社区)|全国|全域)(?:合计|总计|总数|平均|水平)?$/;
const MEAN = /平均|均值|中位|^最[高低大小多少]|average|mean|median/i;

interface Pending {
  readonly seen: SeenLabel;
  readonly options: NonNullable<Parameters<Desk['asked']['add']>[0]>['options'];
  readonly code: 'region' | 'region-whole' | 'total-row';
  readonly guess?: Meaning;
}

/** The labels of a column of places: which region each is, and what has to be asked. */
export function readRegions(
  set: ColumnSet,
  outer: readonly ColumnSet[],
  at: string,
  whole: Whole,
  desk: Desk,
): Pick<ColumnMapping, 'labels'> {
  const labels = labelsOf(set, outer);
  const head = set.path[set.path.length - 1] ?? '';
  const named = labels.filter(({ label }) => !isTotal(label));
  const above = new Set(labels.flatMap(({ path }) => path.slice(0, -1)));
  const answers = desk.regions.look(
    [...above, ...named.map(({ label }) => nameIn(label))],
    whole.id ?? desk.home,
    head,
  );
  const ids = new Map<string, string>();
  const read: ReadLabel[] = [];
  const pending: Pending[] = [];
  for (const text of above) takeUpper(text, answers.get(text)!, ids, whole, desk);
  const isKnowable = desk.surroundings.places.isWhole || !/[\u4e00-\u9fff]/.test(head);
  const near = neighboursOf(answers, desk);
  const names = named.map(({ label }) => nameIn(label));
  const areUnlisted =
    names.filter((name) => isUnlisted(name, answers.get(name)!)).length * 2 > names.length;
  const hasListed =
    names.some((name) => isRegion(answers.get(name)!)) ||
    !names.some((name) => isOwnPlace(name, answers.get(name)!));
  for (const seen of named) {
    const name = nameIn(seen.label);
    const upper = upperId(seen, ids, whole);
    const meant = meantAmong(answers.get(name)!, near);
    const reading = desk.regions.read(name, ofLevel(meant, name, head), upper);
    if (reading.is === 'known') {
      ids.set(seen.label, reading.id);
      const isPlain = plainText(seen.label) === reading.name;
      read.push({ seen, meaning: isPlain ? undefined : { region: reading.id } });
    } else if (reading.is === 'person') read.push({ seen, meaning: { leave: 'person' } });
    else {
      if (reading.is === 'none' && isRegionHead(head) && areUnlisted && isKnowable) {
        const own = desk.regions.take(name, 'area', upper);
        ids.set(seen.label, own.id);
        read.push({
          seen,
          meaning: own.name === plainText(seen.label) ? undefined : { region: own.id },
        });
        continue;
      }
      const options = reading.is === 'asked' ? reading.options : [desk.regions.asOwn(name, upper)];
      const answered = options.map((one) => ({ ...one, value: { region: one.value } }));
      const guessed =
        reading.is === 'asked' && reading.guess
          ? guessAmong(options, reading.guess, hasListed)
          : undefined;
      if (guessed) desk.regions.addItems(guessed.adds?.regions ?? []);
      const guess = guessed ? { guess: { region: guessed.value as string } } : {};
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
  const upper = wholeLabels(set, outer, ids);
  const { labels: own } = labelled(read, pending, at, desk);
  const together = { ...upper, ...own };
  return Object.keys(together).length > 0 ? { labels: together } : {};
}

/** Below 街道 a county of the same short name is not surely meant. */
const ofLevel = (answer: RegionAnswer, name: string, head: string): RegionAnswer =>
  isRegion(answer) &&
  /街道|镇街|街镇|乡镇/.test(head) &&
  /district|city|province/.test(answer.level) &&
  !name.endsWith(answer.name)
    ? { several: [answer], reason: 'short' }
    : answer;

/** A name that no list has and that says of no kind what it is. */
const isUnlisted = (name: string, answer: RegionAnswer): boolean =>
  !isRegion(answer) &&
  !isSeveral(answer) &&
  !answer.special &&
  !answer.nearest &&
  levelByName(name) === undefined;

/** A place of a kind, which no list has. */
const isOwnPlace = (name: string, answer: RegionAnswer): boolean =>
  !isRegion(answer) && !isSeveral(answer) && levelByName(name) !== undefined;

/** Beside places that no list has, one that the list has somewhere is of its own as well. */
const guessAmong = (
  options: readonly ChoiceOption[],
  guess: string,
  hasListed: boolean,
): ChoiceOption | undefined =>
  options.find(({ value }) => (hasListed ? value === guess : String(value).startsWith('r-')));

/** A street in a column on the left, or above: what its rows without a community are of. */
function takeUpper(
  text: string,
  answer: RegionAnswer,
  ids: Map<string, string>,
  whole: Whole,
  desk: Desk,
): void {
  const isPlace = isRegion(answer) || levelByName(text) !== undefined;
  if (!isPlace) return;
  const reading = desk.regions.read(text, answer, whole.id);
  if (reading.is === 'known') ids.set(text, reading.id);
}

/** Rows that name the street alone: all that stands under it and names no community. */
function wholeLabels(
  set: ColumnSet,
  outer: readonly ColumnSet[],
  ids: ReadonlyMap<string, string>,
): Record<string, Meaning> {
  const result: Record<string, Meaning> = {};
  for (const { table, column } of set.members) {
    const { stub, rows } = table.layout;
    const own = stub.indexOf(column);
    const left = outer.flatMap(({ members }) => members.filter((one) => one.table === table));
    for (const { role, labels } of rows) {
      if (role !== 'figures' || labels[own] !== '') continue;
      const name = left.map((one) => labels[stub.indexOf(one.column)] ?? '').find(Boolean) ?? '';
      const id = ids.get(name);
      if (id !== undefined) result[sectionKey(name)] = { region: id };
    }
  }
  return result;
}

/** What most of the sure names of a column are, and where these lie. */
interface Neighbours {
  readonly level: string;
  readonly parents: ReadonlySet<string>;
}

function neighboursOf(answers: ReadonlyMap<string, RegionAnswer>, desk: Desk): Neighbours {
  const known = [...answers.values()].filter(isRegion);
  const levels = new Map<string, number>();
  for (const { level } of known) levels.set(level, (levels.get(level) ?? 0) + 1);
  const [[level] = ['']] = [...levels].sort(([, a], [, b]) => b - a);
  const alike = known.filter((one) => one.level === level);
  const parents = alike.flatMap(
    ({ id, parent }) => parent ?? desk.surroundings.places.index.get(id)?.parent ?? [],
  );
  return { level, parents: new Set(parents) };
}

/** Of several places of a name the only one that is of the kind of its neighbours and lies where they do. */
function meantAmong(answer: RegionAnswer, { level, parents }: Neighbours): RegionAnswer {
  if (!isSeveral(answer) || answer.reason === 'another-kind' || answer.reason === 'abolished')
    return answer;
  const alike = answer.several.filter((one) => one.level === level);
  const beside = alike.filter(({ parent }) => parent === undefined || parents.has(parent));
  return beside.length === 1 ? beside[0]! : answer;
}

const leftOut = { value: { leave: 'other' }, label: '' } as const;
const nameIn = (label: string) => label.replace(PART_MARK, '');
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
  return { value: id as unknown, label: item ? chinese(item.name) : text };
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

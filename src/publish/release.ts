import type { Contract } from '../core/contract/contract.generated.js';
import type { Problem } from '../core/contract/problem.js';
import type { Dataset } from '../core/model/dataset.js';
import { lint } from '../core/lint/lint.js';
import type { Remark } from '../core/lint/note.js';
import { documentOf, noonOf } from './document-of.js';
import type { Plan } from './plan.js';
import {
  cellAt,
  emptySheet,
  fill,
  State,
  type CountedCell,
  type Gaps,
  type Sheet,
  type Table,
} from './sheet.js';
import {
  close,
  copyWithheld,
  toldBefore,
  withholdAsBefore,
  withholdRests,
  withholdSmall,
} from './withhold.js';

/** What an engine has counted. */
export interface Counted {
  readonly gaps: Gaps;
  /** The figures of a district, or of what lies above and the districts. */
  cells(district: number | undefined): Promise<Iterable<CountedCell>>;
}

/** The document of the release before, of a district or of what lies above; undefined where there is none. */
export type DocumentBefore = (district: number | undefined) => Dataset | undefined;

/** A document that may be published, with what its page and a publisher should know of it. */
export interface MadeDocument {
  /** Undefined for that of what lies above and the districts. */
  readonly district: number | undefined;
  readonly contract: Contract;
  readonly problems: readonly Problem[];
  readonly remarks: readonly Remark[];
  readonly withheld: readonly Withheld[];
}

/** Why a figure is not published. */
export interface Withheld {
  readonly indicator: string;
  readonly region: string;
  readonly period: string;
  readonly dimension?: string;
  readonly category?: string;
  readonly because: 'small' | 'rest' | 'dominated' | 'cover' | 'before';
  /** True where the release before has a figure of it: nobody can take that back, and who has both may tell the new one. */
  readonly published?: true;
}

/** A document that may not be published. */
export class UnfitDocument extends Error {
  override readonly name = 'UnfitDocument';

  constructor(
    readonly district: number | undefined,
    readonly found: readonly (Problem | Remark)[],
  ) {
    super(`unfit document: ${found[0]?.code} ${found[0]?.path}`);
  }
}

/** Remarks after which nothing may be published: a withheld figure can be told exactly. */
const FORBIDDEN: readonly Remark['code'][] = ['recoverable-together'];

/**
 * The documents of a release, one at a time. What the release before withheld stays withheld. What is withheld of a
 * district in its own document is withheld in that above it and the other way round, until both agree; a document
 * that changes by that is answered again, and takes the place of what was answered before. Throws an UnfitDocument.
 */
export async function* documentsOf(
  plan: Plan,
  counted: Counted,
  published: string,
  before: DocumentBefore = () => undefined,
): AsyncGenerator<MadeDocument> {
  const { places } = plan;
  const written = (sheet: Sheet) => documentOf(plan, sheet, published);
  const told = new WeakMap<Sheet, ReadonlyMap<Table, ReadonlySet<number>>>();
  const opened = async (district: number | undefined) => {
    const sheet = emptySheet(plan, district, counted.gaps);
    fill(sheet, await counted.cells(district), counted.gaps);
    withholdSmall(sheet, plan);
    withholdRests(sheet, plan);
    const earlier = before(district);
    if (earlier) {
      told.set(sheet, toldBefore(earlier, plan, sheet));
      withholdAsBefore(earlier, plan, sheet);
    }
    return sheet;
  };
  const made = (sheet: Sheet): MadeDocument => {
    const closed = close(plan, sheet, written);
    if (!('dataset' in closed)) throw new UnfitDocument(sheet.district, closed.problems);
    const { contract, dataset, problems } = closed;
    const found = lint(dataset, noonOf(published));
    const forbidden = found.filter(({ code }) => FORBIDDEN.includes(code));
    if (forbidden.length > 0) throw new UnfitDocument(sheet.district, forbidden);
    const { district } = sheet;
    const withheld = withheldOf(plan, sheet, told.get(sheet));
    const remarks = withoutCovers(found, withheld);
    return { district, contract, problems, remarks, withheld };
  };
  const top = places.tops.length > 1 ? await opened(undefined) : undefined;
  let above = top && made(top);
  const rowOf = (district: number) => places.tops.indexOf(district);
  const covers = new Map<number, Cover[]>();
  for (let pending = places.districts; pending.length > 0;) {
    const again: number[] = [];
    for (const district of pending) {
      const sheet = await opened(district);
      for (const [table, at] of covers.get(district) ?? []) {
        sheet.tables[table]!.states[at] = State.cover;
      }
      if (top) copyWithheld(top, rowOf(district), sheet, 0);
      const document = made(sheet);
      covers.set(district, coversOf(sheet));
      if (top && copyWithheld(sheet, 0, top, rowOf(district))) again.push(district);
      yield document;
    }
    if (!top || again.length === 0) break;
    const states = top.tables.map((table) => table.states.slice());
    above = made(top);
    // Only what is withheld above beyond what the districts have withheld concerns them anew.
    pending = places.districts.filter((district) => hasMore(top, states, rowOf(district)));
  }
  if (above) yield above;
}

type Cover = readonly [table: number, at: number];

const coversOf = ({ tables }: Sheet): Cover[] =>
  tables.flatMap(({ states }, table) => {
    const list: Cover[] = [];
    for (let at = 0; at < states.length; at++)
      if (states[at] === State.cover) list.push([table, at]);
    return list;
  });

function hasMore(sheet: Sheet, before: readonly Uint8Array[], row: number): boolean {
  return sheet.tables.some((table, i) => {
    const { categories, slots } = table.group;
    return categories.some((_, cat) =>
      slots.some((_slot, slot) => {
        const at = cellAt(sheet, table, cat, row, slot);
        return table.states[at] !== before[i]![at];
      }),
    );
  });
}

/**
 * Remarks without those that a figure can be told to within some percent which is withheld for the sake of others: it
 * gives nobody away itself, and hides them as long as it cannot be told exactly.
 */
function withoutCovers(remarks: readonly Remark[], withheld: readonly Withheld[]): Remark[] {
  const nameOf = ({ indicator, region, period }: Record<string, unknown>) =>
    [indicator, region, period].join('|');
  const secret = new Set(
    withheld.filter(({ because }) => because !== 'cover').map((one) => nameOf({ ...one })),
  );
  return remarks.filter(
    ({ code, args }) => code !== 'recoverable-nearly' || secret.has(nameOf(args)),
  );
}

const BECAUSE: Readonly<Record<number, Withheld['because']>> = {
  [State.small]: 'small',
  [State.rest]: 'rest',
  [State.dominated]: 'dominated',
  [State.cover]: 'cover',
  [State.before]: 'before',
};

/** Each figure that a sheet withholds, and of those that must not be told whether they were. */
function withheldOf(
  { places }: Plan,
  sheet: Sheet,
  told?: ReadonlyMap<Table, ReadonlySet<number>>,
): Withheld[] {
  const list: Withheld[] = [];
  for (const table of sheet.tables) {
    const { item, dimension, categories, slots } = table.group;
    for (const [cat, category] of categories.entries()) {
      for (const [row, place] of sheet.regions.entries()) {
        for (const [slot, { code }] of slots.entries()) {
          const at = cellAt(sheet, table, cat, row, slot);
          const because = BECAUSE[table.states[at]!];
          if (!because) continue;
          const region = places.all[place]!.item.id;
          const part = dimension === undefined ? {} : { dimension, category };
          const published = told?.get(table)?.has(at) ? { published: true as const } : {};
          list.push({
            indicator: item.indicator,
            region,
            period: code,
            ...part,
            because,
            ...published,
          });
        }
      }
    }
  }
  return list;
}

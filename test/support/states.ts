// Every tag in the states that a page, a reader and the data can bring it into, for rules that hold in all of them.
import { fixture } from '@open-wc/testing';
import type { Contract } from '../../src/core/contract/contract.generated.js';
import { GfElement } from '../../src/elements/base/element/element.js';
import type { TagName } from '../../src/core/tags/tags.js';
import { elementOf } from '../../stories/book/markup.js';
import { markupOf } from '../../stories/book/element-block.js';
import { LATEST, PROGRAMME, documents } from '../../stories/data.js';
import { RECORDS } from '../../stories/elements/records.generated.js';
import type { Console } from './console.js';
import { all, frame, openTable, settled } from './page.js';
import { press } from './input.js';
import { loadTag } from './tag-rows.js';

/** A state: its name, what the tag is given, and what is done with it. */
export interface State {
  name: string;
  document?: Contract | undefined;
  attributes?: Readonly<Record<string, string>> | undefined;
  /** The code of the problem that is told on the console. */
  fault?: string;
  /** Nothing comes: the tag waits for ever. */
  waits?: true;
  act?(host: HTMLElement): Promise<unknown>;
}

/** What can be asked of every tag with data. */
const ASKED_OF_ALL: readonly State[] = [
  { name: 'of no time', attributes: { period: '1999' } },
  { name: 'against the year before', attributes: { compare: 'year-on-year' } },
];

/** What the frame shows in place of any picture: one tag stands for all. */
const OF_THE_FRAME: readonly State[] = [
  { name: 'loading', waits: true },
  { name: 'of an unknown region', attributes: { region: 'nowhere' }, fault: '[unknown-region]' },
  { name: 'of an unknown period', attributes: { period: 'once' }, fault: '[unknown-period]' },
];

/** So figures are, or are not; the last document is late. */
const OF_DATA: readonly State[] = [
  { name: 'nothing', document: documents.empty },
  { name: 'awkward figures', document: documents.awkward },
  { name: 'not out yet', document: documents.notOutYet, attributes: { period: LATEST } },
  {
    name: 'late',
    document: { ...documents.plain, dataset: { ...documents.plain.dataset, due: '2024-05-01' } },
  },
];

/** The table, once it can be had. */
const withTable = async (host: HTMLElement) => {
  if (all(host, '.tool:not(.more)').length > 0) await openTable(host);
};

/** The keys of the first part that takes keys, and the menu. */
async function withWindows(host: HTMLElement): Promise<void> {
  if (host instanceof GfElement) await host.openMenu();
  const [stop] = all(host, '[role=slider], [role=listbox]');
  if (!stop) return;
  stop.focus();
  await press(stop, '?');
  await frame();
}

/** What a reader does. */
const DONE: readonly State[] = [
  { name: 'as a table', act: withTable },
  { name: 'with its menu and its keys', act: withWindows },
];

/** They take no document: one looks at its page, the other draws into the window and goes through scenes. */
const ELSEWHERE: readonly TagName[] = ['doctor', 'wall'];

/** The tags that draw a document. */
export const DRAWN = (Object.keys(RECORDS) as TagName[]).filter(
  (name) => !ELSEWHERE.includes(name),
);

/** The same of the programme that the documents have, or have not. */
const ofProgramme = (state: State): State => ({
  ...state,
  attributes: { ...state.attributes, programme: PROGRAMME },
  ...(state.document?.programmes?.length === 0 ? { fault: '[unknown-programme]' } : {}),
});

/** The states of a tag, each with a name. */
export function statesOf(name: TagName): State[] {
  const { document, attributes, variants } = RECORDS[name];
  const base = { document, attributes };
  return [
    { ...base, name: 'as in the book' },
    ...variants.map((variant) => ({
      name: variant.name.en,
      document: variant.document ?? document,
      attributes: variant.attributes ?? {},
    })),
    ...[...DONE, ...ASKED_OF_ALL, ...(name === 'stat' ? OF_THE_FRAME : [])].map((state) => ({
      ...base,
      ...state,
      attributes: { ...attributes, ...state.attributes },
    })),
    // What a board shows of other data is shown by the tags inside.
    ...(name === 'board' ? [] : OF_DATA).map((state) =>
      name === 'programme' ? ofProgramme(state) : state,
    ),
  ];
}

/** A document of its own, whose faults nobody has been told. */
const copied = (document: Contract) => JSON.parse(JSON.stringify(document)) as Contract;

/** Shows a tag in a state, in a language; `change` is what becomes of its document before. */
export async function shownIn(
  name: TagName,
  lang: string,
  { document, attributes = {}, waits, fault, act }: State,
  { console, change = copied }: { console: Console; change?: (document: Contract) => Contract },
): Promise<HTMLElement> {
  const markup = markupOf(name, attributes);
  const tags = [name, ...(markup.inside ?? []).map(({ tag }) => tag), 'board'];
  await Promise.all(tags.map((tag) => loadTag(`gf-${tag}`)));
  // Passages wait for it, and a busy machine is slow to find it.
  if (name === 'flow') await import('../../src/charts/sankey.js');
  if (fault) console.expect(fault);
  const host = elementOf(markup);
  const place = await fixture<HTMLElement>(`<div lang="${lang}"></div>`);
  if (waits) {
    const board = window.document.createElement('gf-board');
    board.append(host);
    place.append(board);
    await frame();
    return host;
  }
  if (document) Object.assign(host, { data: change(document) });
  place.append(host);
  await settled(host);
  await act?.(host);
  if (act) await settled(host);
  return host;
}

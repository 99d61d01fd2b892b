// What a tag says on paper, of any document, without a page.
import { readFileSync } from 'node:fs';
import { cardText } from '../../src/elements/base/element/card-text.js';
import type { Mark as Drawn } from '../../src/charts/marks.js';
import type { Block } from '../../src/charts/paper/block.js';
import { sheet } from '../../src/charts/paper/sheet.js';
import type { Contract } from '../../src/core/contract/contract.generated.js';
import { documentSource } from '../../src/data/document-source.js';
import type { Source } from '../../src/data/source.js';
import type { Picture } from '../../src/elements/base/element/outcome.js';
import type { Statement } from '../../src/elements/base/element/statement.js';
import type { Role } from '../../src/theme/paper.js';
import { answerOf } from '../../src/twin/answer.js';
import { crowded, marksOf, texts } from './drawing.js';

const NOW = Date.parse('2025-01-20T10:00:00+08:00');

const read = (path: string): Contract =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as Contract;

/** The small valid document, to be changed. */
export const small = (): Contract => read('data/broken/valid.json');

let district: Contract | undefined;

/** The sample of a district, not to be changed. */
export const sample = (): Contract => (district ??= read('data/sample-district.json'));

/** A tag with its attributes as they are written in a page: `gf-funnel indicators="a b"`. */
function tagOf(markup: string) {
  const [tag = ''] = markup.split(' ');
  const given = [...markup.matchAll(/([\w-]+)="([^"]*)"/g)];
  return { tag, attributes: Object.fromEntries(given.map(([, name, value]) => [name!, value!])) };
}

/** A document with withheld figures is read a little later. */
const ready = (source: Source): Promise<void> =>
  new Promise((resolve) => {
    if (source.snapshot.state !== 'loading') return resolve();
    const stop = source.subscribe(() => {
      if (source.snapshot.state === 'loading') return;
      stop();
      resolve();
    });
  });

const answers = new WeakMap<Contract, Map<string, Promise<Statement>>>();

/** What the card of a tag says, asked once however many widths it is drawn in. */
function answered(markup: string, document: Contract, lang: 'zh-CN' | 'en'): Promise<Statement> {
  const known = answers.get(document) ?? new Map<string, Promise<Statement>>();
  answers.set(document, known);
  const key = `${lang} ${markup}`;
  const answer = known.get(key) ?? asked(markup, document, lang);
  known.set(key, answer);
  return answer;
}

async function asked(markup: string, document: Contract, lang: 'zh-CN' | 'en'): Promise<Statement> {
  const source = documentSource(document);
  await ready(source);
  return answerOf({ ...tagOf(markup), lang }, { source, now: NOW });
}

/** A picture on paper, and what can be asked of it. */
export interface OnPaper {
  block: Block;
  /** The picture alone, as wide as within the margins of its sheet. */
  picture: Block;
  /** All its words, in the order in which they are drawn, and as one text. */
  texts: string[];
  said: string;
  /** How many marks have a role, in groups too. */
  count(role: Role): number;
  /** The words that meet others or leave it. */
  crowded: string[];
}

/** What a tag has to show: its sentences, its marks and its table. */
export async function pictureOf(
  markup: string,
  document: Contract,
  lang: 'zh-CN' | 'en' = 'zh-CN',
): Promise<Picture> {
  const answer = await answered(markup, document, lang);
  if (answer.kind === 'picture') return answer.picture;
  const why = answer.kind === 'fault' ? JSON.stringify(answer.problems) : answer.heading;
  throw new Error(`no picture: ${markup}: ${why}`);
}

/** The finished sheet of a tag. */
export async function onPaper(
  markup: string,
  document: Contract,
  { width = 660, lang = 'zh-CN' }: { width?: number; lang?: 'zh-CN' | 'en' } = {},
): Promise<OnPaper> {
  const answer = await answered(markup, document, lang);
  if (answer.kind !== 'picture') {
    const why = answer.kind === 'fault' ? JSON.stringify(answer.problems) : answer.heading;
    throw new Error(`no picture: ${markup}: ${why}`);
  }
  const form = await answer.picture.paper?.();
  if (!form) throw new Error(`not on paper: ${markup}`);
  const block = sheet(cardText(answer.picture, answer.standing), form, { width, em: 16 });
  const marks = marksOf(block.marks);
  const said = texts(marks);
  return {
    block,
    picture: form({ width: width - 40, em: 16 }),
    texts: said,
    said: said.join(' '),
    count: (role) => rolesIn(block.marks).filter((one) => one === role).length,
    crowded: crowded(marks, { ...block, em: 16 }),
  };
}

const rolesIn = (marks: readonly Drawn[]): Role[] =>
  marks.flatMap((mark) => (mark.mark === 'group' ? rolesIn(mark.marks) : [mark.role]));

/** The words that meet others or leave the sheet, of a phone's width to that of two columns, in both languages. */
export async function crowdedAnywhere(markup: string, document: Contract): Promise<string[]> {
  const found: string[] = [];
  for (const lang of ['zh-CN', 'en'] as const) {
    for (const width of [340, 660, 1200]) {
      const paper = await onPaper(markup, document, { width, lang });
      found.push(...paper.crowded.map((text) => `${width} ${lang}: ${text}`));
    }
  }
  return found;
}

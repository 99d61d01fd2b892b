import { svgText } from '../../charts/painters/svg-text.js';
import { EMPTY, type Block } from '../../charts/paper/block.js';
import { sheet } from '../../charts/paper/sheet.js';
import { tableOf, textOf } from '../../twin/answer.js';
import { reachesInto } from '../../core/time/range.js';
import { nothingIn } from '../../elements/base/element/asked-time.js';
import type { Statement } from '../../elements/base/element/statement.js';
import type { WordTable } from '../../elements/base/table/word-table.js';
import type { Lang } from '../../i18n/lang.js';
import type { Theme } from '../../theme/palettes.js';
import { problemSentence } from '../../i18n/problem-sentence.js';
import type { Both } from '../command.js';
import { stated, type ReadDocument } from '../stated.js';
import { FRAMES, formed, type Sheet } from './forms.js';
import type { Manner } from './wish.js';

/** A picture as a file can have it. */
export interface Drawing {
  readonly svg: string;
  /** Pixels of a PNG for one of the SVG. */
  readonly zoom: number;
  /** Of the SVG, in pixels. */
  readonly width: number;
  readonly height: number;
  /** The same for a telephone; none of what was asked for in a frame. */
  readonly narrow: (() => string) | undefined;
  readonly title: string;
  readonly where: string;
  /** Its figures. */
  readonly tables: readonly WordTable[];
  readonly lang: Lang;
  readonly theme: Theme;
  readonly brand: string | undefined;
  /** The size of its type, in pixels. */
  readonly em: number;
  /** True for one of many cards. */
  readonly isBoard: boolean;
}

/** Why there is no drawing. */
export interface NotDrawn {
  readonly why: Both;
}

/** A picture that is asked for. */
export interface AskedPicture {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Type of a sheet in pixels, and of one for older readers. */
const [EM, LARGE] = [16, 24];

/** Draws a picture, or says why it cannot be drawn. */
export async function drawingOf(
  parsed: ReadDocument,
  asked: AskedPicture,
  manner: Manner,
): Promise<Drawing | NotDrawn> {
  const { lang, now, form, elder } = manner;
  const statement = await statedInTime(parsed, asked, lang, now);
  if (statement.kind !== 'picture') return { why: await whyNot(parsed, asked, statement, now) };
  const { picture } = statement;
  const text = textOf(statement);
  const paper = await picture.paper?.();
  if (!paper && !text.lead && text.reading === '') return { why: NOTHING_TO_DRAW };
  const em = elder ? LARGE : EM;
  const whole: Sheet = (space) => sheet(text, paper ?? (() => EMPTY), space);
  const block = formed(whole, form, em);
  if (!block) return { why: TOO_LONG };
  const table = await tableOf(statement);
  return drawn(block, manner, {
    em,
    frame: form === 'wide' ? undefined : FRAMES[form],
    title: text.heading,
    where: text.where,
    tables: table ? [table] : [],
    narrow: form === 'wide' ? () => whole({ width: NARROW * em, em }) : undefined,
    isBoard: false,
  });
}

/** What a drawing has beside its marks and the manner of its kind. */
interface Around extends Pick<Drawing, 'em' | 'title' | 'where' | 'tables' | 'isBoard'> {
  /** The pixels that its frame is wide, where it has one. */
  readonly frame: number | undefined;
  readonly narrow: (() => Block) | undefined;
}

/** The width of a sheet for a telephone, in em. */
export const NARROW = 22.5;

/** Marks that are laid out, as a file can have them. */
export function drawn(
  block: Block,
  { lang, theme, brand, elder, scale }: Manner,
  { frame, narrow, ...around }: Around,
): Drawing {
  const { em, title } = around;
  // Type for older readers has the colours of the greatest contrast, as in a page.
  const colours = elder && theme === 'light' ? 'contrast' : theme;
  const zoom = frame === undefined ? 1 : frame / block.width;
  const painted = (of: Block, by = 1) =>
    svgText(of, { title, lang, theme: colours, brand, em, scale: by });
  return {
    ...around,
    svg: painted(block, zoom),
    zoom: scale,
    width: block.width * zoom,
    height: block.height * zoom,
    narrow: narrow && (() => painted(narrow())),
    lang,
    theme: colours,
    brand,
  };
}

/**
 * What a card says. A page shows the latest figures beside the word that there are none of the period asked for; a
 * file that was asked for by that period would be taken for one of it, so it is refused.
 */
async function statedInTime(
  parsed: ReadDocument,
  asked: AskedPicture,
  lang: Lang,
  now: number,
): Promise<Statement> {
  const statement = await stated(parsed, tagOf(asked, lang), now);
  if (statement.kind !== 'picture') return statement;
  const { view, picture } = statement;
  const { times, title } = picture;
  if (!view.time || times === 'any' || times.length === 0) return statement;
  if (reachesInto(times, view.time)) return statement;
  return { ...nothingIn(view, view.time, title, times), view };
}

const tagOf = ({ tag, attributes }: AskedPicture, lang: Lang) => ({
  tag: `gf-${tag}`,
  attributes,
  lang,
});

const NOTHING_TO_DRAW: Both = {
  'zh-CN':
    '这个标签要在网页里看，没有可以画成文件的图。请用 --tag 换一个，如 gf-trend、gf-ranking、gf-table。',
  en: 'This tag is for a page and has no picture that a file could hold. Name another one with --tag: gf-trend, gf-ranking, gf-table.',
};

const TOO_LONG: Both = {
  'zh-CN': '这张图太长，放进这种形状字就太小了。请用 --form wide。',
  en: 'This picture is too long: its type would be too small in that form. Use --form wide.',
};

/** The reason of a tag that draws nothing, in both languages. */
async function whyNot(
  parsed: ReadDocument,
  asked: AskedPicture,
  statement: Exclude<Statement, { kind: 'picture' }>,
  now: number,
): Promise<Both> {
  if (statement.kind === 'fault') {
    const said = (lang: Lang) =>
      statement.problems.map((problem) => problemSentence(problem, lang)).join(' ');
    return { 'zh-CN': said('zh-CN'), en: said('en') };
  }
  const [zh, en] = await Promise.all(
    (['zh-CN', 'en'] as const).map(async (lang) => {
      const own = await statedInTime(parsed, asked, lang, now);
      if (own.kind !== 'refusal') return '';
      return [own.heading, ...own.sentences].join(lang === 'en' ? '. ' : '：');
    }),
  );
  return { 'zh-CN': zh!, en: en! };
}

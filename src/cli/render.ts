import { mkdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import process from 'node:process';
import { addressOf, unreadable } from './address.js';
import type { Both } from './command.js';
import { tell } from './convert/telling.js';
import { written } from './convert/writing.js';
import { filesBeside } from './document.js';
import { ask } from './reading.js';
import { askedOfRelease, readAsked, type AskedOfRelease } from './release-data.js';
import { listedPictures, type Listed } from './render/all.js';
import { boardDrawing, boardOn, leftOnPage, type FoundBoard } from './render/board.js';
import { installedBrowser, printed } from './render/browser.js';
import { drawingOf, type Drawing } from './render/drawing.js';
import { INDEX_SHEET, indexPage, type Entry } from './render/index-page.js';
import { drawingPage } from './render/page.js';
import { pageSheet } from './render/page-sheet.js';
import { pixels, type Pixels } from './render/png.js';
import { unheeded } from './render/unheeded.js';
import { wishOf, type Format, type Wish } from './render/wish.js';
import { problemLines } from './report.js';
import { refuse } from './saying.js';
import type { ReadDocument } from './stated.js';
import { counted } from '../i18n/counted.js';

/** Draws one picture of a document into a file, or all that it can carry into a folder. */
export async function run(
  [target = '']: readonly string[],
  values: Readonly<Record<string, string | boolean | undefined>>,
): Promise<number> {
  const wish = wishOf(values, Date.now());
  if ('wrong' in wish) return say(2, wish.wrong);
  const out = typeof values['out'] === 'string' ? values['out'] : undefined;
  if (wish.isAll && out === undefined) return say(2, FOLDER_WANTED);
  const answer = await ask(addressOf(target));
  if (answer.status !== 200) return unreadable(target, answer.status);
  const { attributes } = wish;
  const board = wish.board === undefined ? undefined : await boardOn(wish.board, attributes);
  if (board && 'why' in board) return say(1, board.why);
  const { dataset, problems } = await readAsked(answer, askedBy(attributes, board));
  const file = filesBeside(answer.url);
  if (!dataset) {
    tell(problemLines(target, dataset, problems).join('\n'));
    return 1;
  }
  const writer = await writerOf(wish.format, dataset.info.published);
  if ('zh-CN' in writer) return say(2, writer);
  const read = { dataset, problems, file };
  if (wish.isAll) return drawAll(read, wish, out!, writer);
  return board ? drawBoard(read, wish, board, out, writer) : drawOne(read, wish, out, writer);
}

/** What is asked of a release: by the tag that is drawn, or by a board and its cards. */
function askedBy(
  attributes: Wish['attributes'],
  board: FoundBoard | undefined,
): [AskedOfRelease, ...AskedOfRelease[]] {
  const cards = board?.cards ?? [];
  return [
    askedOfRelease(board?.attributes ?? attributes, undefined),
    ...cards.map((card) => askedOfRelease(card.attributes, board?.attributes)),
  ];
}

const say = (code: 1 | 2, { 'zh-CN': zh, en }: Both): number => refuse(code, zh, en);

const FOLDER_WANTED: Both = {
  'zh-CN': '--all 要写许多文件，请用 -o 写明文件夹。',
  en: '--all writes many files: name a folder with -o.',
};

/** What makes the bytes of a file of a drawing; undefined where it could not. A page may have its looks in a file of that address. */
interface Writer {
  write(drawing: Drawing, sheet?: string): Promise<string | Uint8Array | undefined>;
}

/** The looks of the pages of a folder. */
const PICTURE_SHEET = 'picture.css';

/** What a format needs of this machine, or why it cannot be had; `day` is that of the data. */
async function writerOf(format: Format, day: string): Promise<Writer | Both> {
  if (format === 'svg') return { write: async ({ svg }) => Promise.resolve(svg) };
  if (format === 'html') return { write: drawingPage };
  if (format === 'pdf') {
    const browser = installedBrowser();
    return browser
      ? { write: async (drawing) => printed(browser, await drawingPage(drawing), day) }
      : {
          'zh-CN':
            '这台机器上找不到浏览器（Chrome、Edge、Chromium），PDF 由它打印。请安装一个，或用环境变量 CHROME_PATH 写明程序在哪里。',
          en: 'There is no browser (Chrome, Edge, Chromium) on this machine, and it is what prints a PDF. Install one, or name its program in CHROME_PATH.',
        };
  }
  const drawn = await pixels();
  return drawn ? pngWriter(drawn) : NO_PIXELS;
}

const NO_PIXELS: Both = {
  'zh-CN':
    '写 PNG 要用 @resvg/resvg-js，这里没有安装。请运行 npm install @resvg/resvg-js，或写成 SVG。',
  en: 'A PNG needs @resvg/resvg-js, which is not installed here. Run npm install @resvg/resvg-js, or write an SVG.',
};

function pngWriter(drawn: Pixels): Writer | Both {
  if (!drawn.hasChinese) {
    return {
      'zh-CN':
        '这台机器上没有中文字体，画出来会是方框。请安装一种（如 Debian、Ubuntu 的 fonts-noto-cjk），或写成 SVG。',
      en: 'This machine has no Chinese face, and its signs would be boxes. Install one (fonts-noto-cjk on Debian and Ubuntu), or write an SVG.',
    };
  }
  return { write: async ({ svg, zoom }) => Promise.resolve(drawn.png(svg, zoom)) };
}

async function drawOne(
  parsed: ReadDocument,
  { tag = '', attributes, manner }: Wish,
  out: string | undefined,
  writer: Writer,
): Promise<number> {
  const drawing = await drawingOf(parsed, { tag, attributes }, manner);
  if ('why' in drawing) return say(1, drawing.why);
  const left = await unheeded(parsed, { tag, attributes }, manner, drawing);
  return left ? say(1, left) : put(drawing, out, writer);
}

/** Draws the whole board of a page; what of it is not of the document is named. */
async function drawBoard(
  parsed: ReadDocument,
  { manner }: Wish,
  board: FoundBoard,
  out: string | undefined,
  writer: Writer,
): Promise<number> {
  const drawing = await boardDrawing(parsed, board, manner);
  if ('why' in drawing) return say(1, drawing.why);
  const code = await put(drawing, out, writer);
  if (code !== 0 || board.left.length === 0) return code;
  return say(1, leftOnPage(board.left));
}

async function put(drawing: Drawing, out: string | undefined, writer: Writer): Promise<number> {
  const content = await writer.write(drawing);
  if (content === undefined) return say(2, NOT_PRINTED);
  if (out === undefined) {
    process.stdout.write(content);
    return 0;
  }
  return (await written(out, content)) ?? 0;
}

const NOT_PRINTED: Both = {
  'zh-CN': '浏览器没有打印出 PDF。请确认它能启动，或用 CHROME_PATH 换一个。',
  en: 'The browser printed no PDF. See whether it starts, or name another one in CHROME_PATH.',
};

/** Draws what can be drawn; what the data do not carry is left out and counted. */
async function drawAll(
  parsed: ReadDocument,
  wish: Wish,
  out: string,
  writer: Writer,
): Promise<number> {
  const listed = listedPictures(parsed.dataset, wish);
  const entries: Entry[] = [];
  const twice: [name: string, first: string][] = [];
  const names = new Map<string, string>();
  /** Pages of one folder have one style sheet: they are alike but for their height. */
  let looks: string | undefined;
  const files: [name: string, content: string | Uint8Array][] = [];
  for (const one of listed) {
    const drawing = await drawingOf(parsed, one, wish.manner);
    if ('why' in drawing) continue;
    const name = `${one.name}.${wish.format}`;
    const first = names.get(drawing.svg);
    if (first !== undefined) {
      twice.push([name, first]);
      continue;
    }
    const content = await writer.write(drawing, PICTURE_SHEET);
    if (content === undefined) continue;
    looks ??= pageSheet(drawing);
    names.set(drawing.svg, name);
    files.push([name, content]);
    entries.push(entryOf(one, name, drawing));
  }
  if (entries.length === 0) return say(1, NOTHING);
  const made = await mkdir(out, { recursive: true }).catch((error: { code?: string }) => error);
  if (typeof made === 'object') {
    return refuse(2, `建不了文件夹 ${out}。`, `The folder ${out} cannot be made (${made.code}).`);
  }
  if (wish.format === 'html') files.push([PICTURE_SHEET, looks!]);
  files.push(['index.css', INDEX_SHEET]);
  files.push(['index.html', await indexPage(parsed.dataset, entries, wish.manner.lang)]);
  for (const [name, content] of files) {
    const fault = await written(join(out, name), content);
    if (fault) return fault;
  }
  const left = listed.length - entries.length - twice.length;
  for (const [name, same] of twice) {
    tell(
      `${name} 与 ${same} 是同一张图，没有写。`,
      `${name} would be the same picture as ${same} and was left out.`,
    );
  }
  tell(
    `写出${entries.length}张图和目录 ${join(out, 'index.html')}；数据画不出的${left}张没有写。`,
    `Wrote ${counted(entries.length, 'picture')} and ${join(out, 'index.html')}; ${left} that the data do not carry were left out.`,
  );
  return 0;
}

const NOTHING: Both = {
  'zh-CN': '照这些选项，数据一张图也画不出。',
  en: 'With these options the data carry no picture.',
};

const entryOf = ({ group, tag }: Listed, file: string, { title, where }: Drawing): Entry => ({
  file,
  group,
  tag,
  title,
  where,
  isImage: extname(file) !== '.html',
});

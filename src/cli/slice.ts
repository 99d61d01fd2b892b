import { mkdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Contract } from '../core/contract/contract.generated.js';
import type { TagFacts } from '../core/doctor/facts.js';
import { stampedSlice, type WrittenSlice } from '../core/slice/stamped-slice.js';
import { counted } from '../i18n/counted.js';
import { addressOf, unreadable } from './address.js';
import { bakeWords, type Reason } from './bake/bake.words.js';
import { located, mappedBy, type Mapped } from './bake/data-files.js';
import type { ValuesOf } from './command.js';
import type { slice } from './commands/slice.js';
import { tell } from './convert/telling.js';
import { written } from './convert/writing.js';
import { readAnswer } from './document.js';
import { readHtml } from './html.js';
import { PageNames } from './page-names.js';
import { ask, pageText, utf8 } from './reading.js';
import { problemLines } from './report.js';
import { noPair, refuse } from './saying.js';
import { siteRoot } from './site-root.js';
import { lookAt } from './slice/look.js';
import { isFilledByCode } from './slice/filled.js';
import { scopeOf } from './slice/page-scope.js';

/** A slice, and the document that it is of. */
interface Cut extends WrittenSlice {
  readonly source: string;
  readonly name: string;
  /** Of the document. */
  readonly bytes: number;
  readonly indicators: number;
}

/** Writes the part of each document that the tags of some pages can show; nothing where one cannot be had. */
export async function run(
  pages: readonly string[],
  { out, data, root }: ValuesOf<typeof slice.options>,
): Promise<number> {
  const mapped = mappedBy(data, root);
  if ('wrong' in mapped) return noPair(mapped.wrong);
  const folder = await siteRoot(root);
  if (typeof folder === 'number') return folder;
  const tags = new Map<string, TagFacts[]>();
  let left = 0;
  for (const page of pages) {
    const answer = await ask(addressOf(page));
    if (answer.status !== 200) return unreadable(page, answer.status);
    const onDisk = answer.url.startsWith('file:');
    const names = new PageNames(readHtml(pageText(answer)), answer.url, onDisk, folder);
    for (const tag of [...names.tags, ...names.asked]) {
      const place = placeOf(tag, names, mapped);
      if (!place) continue;
      if ('reason' in place) {
        tellLeft(tag, place.reason);
        left++;
        continue;
      }
      const same = tags.get(place.file);
      if (same) same.push(tag);
      else tags.set(place.file, [tag]);
    }
  }
  if (tags.size === 0) {
    return refuse(
      1,
      `${pages.join('、')} 里没有读数据文件的标签：写在网页里的数据不算，以 / 开头的地址要用 --root 写明网站根目录。`,
      `No tag of ${pages.join(', ')} reads a data file: data within a page do not count, and addresses that begin with / need --root.`,
    );
  }
  const cuts: Cut[] = [];
  for (const [source, asking] of tags) {
    const cut = await cutOf(source, asking);
    if (typeof cut === 'number') return cut;
    cuts.push(cut);
  }
  const code = await put(cuts, out);
  return code === 0 && left > 0 ? 1 : code;
}

/** Where the document of a tag lies, or why nobody can tell; undefined for a tag that reads none. */
function placeOf({ source }: TagFacts, { page, inline }: PageNames, mapped: Mapped) {
  if (!source || inline.has(source)) return undefined;
  if (isFilledByCode([source])) return { reason: { code: 'code' } } as const;
  const place = located(source, page, mapped);
  // A server is asked for what lies nowhere here.
  const isServed = 'reason' in place && /^https?:/.test(source);
  return isServed ? { file: source } : place;
}

/** Names a tag whose document could not be told; the others are sliced. */
function tellLeft({ place }: TagFacts, reason: Reason): void {
  for (const lang of ['zh-CN', 'en'] as const) {
    const { pair, reason: why } = bakeWords[lang];
    tell(`  ${pair(place, why(reason))}`);
  }
}

/** The slice of one document; the exit code where it cannot be had or has errors, which have been said. */
async function cutOf(source: string, tags: readonly TagFacts[]): Promise<Cut | number> {
  const answer = await ask(source);
  if (answer.status !== 200) return unreadable(source, answer.status);
  const { dataset, problems } = await readAnswer(answer);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!dataset || errors.length > 0) {
    tell(problemLines(source, dataset, errors).join('\n'));
    return refuse(
      1,
      `${source} 有错误，没有写出。请先改正。`,
      `${source} has errors; nothing was written. Mend them first.`,
    );
  }
  const contract = JSON.parse(utf8(answer.bytes)!.replace(/^\uFEFF/, '')) as Contract;
  const made = stampedSlice(contract, dataset, await scopeOf(dataset, tags, lookAt));
  return {
    ...made,
    source,
    name: basename(decodeURIComponent(new URL(source).pathname)),
    bytes: answer.bytes.length,
    indicators: dataset.indicators.size,
  };
}

async function put(cuts: readonly Cut[], out: string | undefined): Promise<number> {
  if (out === undefined) {
    const [only] = cuts;
    if (!only || cuts.length > 1) return folderWanted(cuts.length);
    process.stdout.write(only.text);
    report(only);
    return 0;
  }
  const twice = cuts.find(({ name }, i) => cuts.findIndex((one) => one.name === name) < i);
  if (twice) {
    return refuse(
      2,
      `有两个数据文件都叫 ${twice.name}，写不进一个文件夹。请分几次写。`,
      `Two data files are called ${twice.name} and cannot go into one folder. Slice their pages one after the other.`,
    );
  }
  const whole = cuts.find(({ source, name }) => isSame(source, join(out, name)));
  if (whole) {
    return refuse(
      2,
      `${join(out, whole.name)} 是全部数据，不能被它的一部分盖掉。请用 -o 写明另一个文件夹。`,
      `${join(out, whole.name)} is the whole document and would be lost to a part of it. Name another folder with -o.`,
    );
  }
  const made = await mkdir(out, { recursive: true }).catch((error: { code?: string }) => error);
  if (typeof made === 'object') {
    return refuse(2, `建不了文件夹 ${out}。`, `The folder ${out} cannot be made (${made.code}).`);
  }
  for (const cut of cuts) {
    const fault = await written(join(out, cut.name), cut.text);
    if (fault) return fault;
    report(cut);
  }
  return 0;
}

const isSame = (source: string, path: string): boolean =>
  source.startsWith('file:') && fileURLToPath(source) === resolve(path);

const folderWanted = (count: number): number =>
  refuse(
    2,
    `要写${count}个文件，请用 -o 写明文件夹。`,
    `There are ${count} files to write: name a folder with -o.`,
  );

const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1024)} KB`;

/** Says what became of a document. */
function report({ name, bytes, text, slice, indicators, problems }: Cut): void {
  const size = kilobytes(new TextEncoder().encode(text).length);
  const kept = slice.indicators.length;
  tell(
    `${name}：${kilobytes(bytes)} → ${size}，${indicators}个指标留下${kept}个${problems.length === 0 ? '，已加校验标记' : ''}`,
    `${name}: ${kilobytes(bytes)} → ${size}, ${kept} of ${indicators} indicators${problems.length === 0 ? ', stamped' : ''}`,
  );
  if (problems.length === 0) return;
  tell(
    `  有${problems.length}处问题，不加校验标记，页面仍照常检查并说明。逐条见 gongfu validate。`,
    `  ${counted(problems.length, 'problem')}: not stamped, so that a page checks it and says so. See gongfu validate.`,
  );
}

import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { LocalizedText } from '../core/contract/contract.generated.js';
import { overview } from '../core/derive/overview.js';
import type { Dataset } from '../core/model/dataset.js';
import type { AttributeName } from '../core/tags/tags.js';
import { ask, type Answer } from './reading.js';
import type { ValuesOf } from './command.js';
import type { wall } from './commands/wall.js';
import { readAnswer } from './document.js';
import { isPort, listening } from './listening.js';
import { problemLines } from './report.js';
import { refuse, say } from './saying.js';
import { wallServer, type WallSite } from './wall-site.js';
import { fileWithin, foldersOf } from './within.js';

/** The options that are attributes of the wall. */
const ATTRIBUTES = [
  'height-m',
  'distance-m',
  'seams',
  'stretch-x',
] as const satisfies readonly AttributeName[];

/** What the options say, as they were written. */
type Values = ValuesOf<typeof wall.options>;

/** The option whose number makes no sense, or nothing. */
function wrongNumber(values: Values): string | undefined {
  if (!isPort(values.port)) return `--port ${values.port}`;
  const { seams = '1x1' } = values;
  if (!/^[1-9]\d?x[1-9]\d?$/.test(seams)) return `--seams ${seams}`;
  for (const name of ['height-m', 'distance-m', 'stretch-x'] as const) {
    const value = values[name];
    if (value !== undefined && !(Number(value) > 0 && Number(value) < 1000))
      return `--${name} ${value}`;
  }
  return undefined;
}

const textOf = (text: LocalizedText): string =>
  typeof text === 'string' ? text : (Object.values(text)[0] ?? '');

interface Examined {
  dataset?: Dataset;
  /** Whether a wall has something to show of it. */
  isDrawable: boolean;
}

/** Looks the document over and tells what is wrong with it. */
async function examined(target: string, answer: Answer): Promise<Examined> {
  const { dataset, problems } = await readAnswer(answer);
  say(problemLines(target, dataset, problems).join('\n'));
  return dataset ? { dataset, isDrawable: isDrawable(dataset) } : { isDrawable: false };
}

function isDrawable(dataset: Dataset): boolean {
  const [home] = dataset.roots;
  if (!home) return false;
  const hasCards = dataset.scenes.some(({ cards = [] }) => cards.length > 0);
  return hasCards || overview(dataset, home).length > 0;
}

/** Why a document is not hung, as an exit code, the reason having been said; undefined where it is. */
function refusalOf({ dataset, isDrawable }: Examined): number | undefined {
  if (!dataset) {
    return refuse(1, '这份数据画不出来，没有开始。', 'These data cannot be drawn; not started.');
  }
  if (!isDrawable) {
    return refuse(
      1,
      '大屏没有可画的内容：最上级的地区没有一个写明领域（domain）的指标有数值。没有开始。',
      'Nothing to hang: no indicator with a domain has a figure for the topmost region. Not started.',
    );
  }
  return undefined;
}

/** The same for the catalogue that a document names, which may name any file there is. */
async function refusalOfCatalogue(
  folders: readonly string[],
  file: string,
  catalogue: string,
): Promise<number | undefined> {
  const { protocol, host, href } = URL.canParse(catalogue, file)
    ? new URL(catalogue, file)
    : { protocol: '', host: '', href: '' };
  if (protocol !== 'file:' || host !== '') {
    return refuse(
      1,
      `大屏只读本机的文件，请把目录 ${catalogue} 存到数据文件旁边。`,
      `A wall reads files of this machine only: save the catalogue ${catalogue} beside the data.`,
    );
  }
  // One that is not there has been named among the faults of the document.
  if ((await fileWithin(folders, href)) || (await ask(href)).status !== 200) return undefined;
  return refuse(
    1,
    `大屏只提供数据文件所在文件夹里的文件，请把目录 ${catalogue} 存到数据文件旁边。`,
    `A wall serves files of the folder of its data only: save the catalogue ${catalogue} beside the data.`,
  );
}

/** What is to hang, and how. */
function siteOf(
  target: string,
  { url, bytes }: Answer,
  { info }: Dataset,
  values: Values,
  folders: readonly string[],
) {
  let last = Buffer.from(bytes);
  const site: WallSite = {
    file: url,
    folders,
    host: values.host ?? '',
    title: textOf(info.title),
    ...(info.catalogue ? { catalogue: info.catalogue } : {}),
    attributes: Object.fromEntries(
      ATTRIBUTES.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])),
    ),
    changed(now) {
      if (last.equals(now)) return;
      last = Buffer.from(now);
      say('');
      // A slip of ours while looking a document over is told, and the wall hangs on.
      examined(target, { url, status: 200, bytes: last }).catch((error: unknown) => {
        process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      });
    },
  };
  return site;
}

/**
 * Looks a document over, says what is wrong with it, and serves a page with one
 * `gf-wall` on it until stopped. The file is read anew at each look of the wall.
 */
export async function run([target = '']: readonly string[], values: Values): Promise<number> {
  const wrong = wrongNumber(values);
  if (wrong) return refuse(2, `${wrong} 不对。`, `${wrong} makes no sense.`);
  const answer = await ask(pathToFileURL(target).href);
  if (answer.status !== 200) {
    return refuse(
      2,
      `读不到 ${target}，大屏要本机上的一个数据文件。`,
      `Cannot read ${target}; a wall needs a data file on this machine.`,
    );
  }
  const document = await examined(target, answer);
  const refusal = refusalOf(document);
  const { dataset } = document;
  if (refusal !== undefined || !dataset) return refusal ?? 1;
  const folders = await foldersOf(answer.url);
  const { catalogue } = dataset.info;
  const refused = catalogue && (await refusalOfCatalogue(folders, answer.url, catalogue));
  if (refused) return refused;
  const server = wallServer(siteOf(target, answer, dataset, values, folders));
  return listening(server, values, (address) => say(`\n大屏 Wall: ${address}`));
}

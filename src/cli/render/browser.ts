import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env as surroundings } from 'node:process';
import { pathToFileURL } from 'node:url';
import { Devtools } from './devtools.js';

const NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chrome.exe',
  'msedge.exe',
];

const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Milliseconds after which a print will not come any more. */
const PATIENCE = 60_000;

/** A browser that is installed here: the one that CHROME_PATH names, else one with a name that is usual. */
export function installedBrowser(
  env: Readonly<Record<string, string | undefined>> = surroundings,
): string | undefined {
  const { CHROME_PATH, PATH = '' } = env;
  if (CHROME_PATH) return isExecutable(CHROME_PATH) ? CHROME_PATH : undefined;
  const folders = PATH.split(delimiter).filter(Boolean);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...APPLICATIONS].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A4 in inches. */
const PAPER = { paperWidth: 8.27, paperHeight: 11.69 };

/**
 * A page as the browser prints it, tagged; undefined where the browser does not.
 *
 * @param day - The day that the file says it was made on, so that the same page is the same file.
 */
export async function printed(
  browser: string,
  html: string,
  day: string,
): Promise<Uint8Array | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'gongfu-print-'));
  const page = join(folder, 'page.html');
  await writeFile(page, html);
  let tools: Devtools | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const lost = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), PATIENCE);
      const isRoot = process.getuid?.() === 0;
      const args = [
        '--headless',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-extensions',
        // As the user root it refuses to start otherwise; it opens nothing but the page above.
        ...(isRoot ? ['--no-sandbox'] : []),
        `--user-data-dir=${join(folder, 'profile')}`,
      ];
      tools = new Devtools(browser, args, () => resolve(undefined));
    });
    const done = print(tools!, pathToFileURL(page).href).catch(() => undefined);
    const pdf = await Promise.race([done, lost]);
    return pdf && dated(pdf, day);
  } finally {
    clearTimeout(timer);
    await tools?.end();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function print(tools: Devtools, url: string): Promise<Buffer> {
  const { targetId } = await tools.call('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await tools.call('Target.attachToTarget', { targetId, flatten: true });
  const session = sessionId as string;
  await tools.call('Page.enable', {}, session);
  const loaded = tools.event('Page.loadEventFired');
  await tools.call('Page.navigate', { url }, session);
  await loaded;
  const options = {
    ...PAPER,
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
  };
  const { data } = await tools.call('Page.printToPDF', options, session);
  return Buffer.from(data as string, 'base64');
}

/** A PDF that says of itself that it was made at the begin of a day, 2024 or 2024-06-14; nothing in it moves. */
function dated(pdf: Buffer, day: string): Buffer {
  const [year = '', month = '01', date = '01'] = day.slice(0, 10).split('-');
  const text = pdf.toString('latin1');
  const moment = `(D:${year}${month}${date}000000+00'00')`;
  const made = /(\/(?:CreationDate|ModDate) )\(D:\d{14}\+00'00'\)/g;
  return Buffer.from(numbered(text.replace(made, (_all, name: string) => name + moment)), 'latin1');
}

/** The parts of a tagged PDF by numbers from 1 on, in their order: the browser counts on from whatever it had shown before. */
function numbered(text: string): string {
  const ids = [...new Set(text.match(/\(node\d{8}\)/g))].sort();
  const places = new Map(ids.map((id, i) => [id, `(node${String(i + 1).padStart(8, '0')})`]));
  return text.replace(/\(node\d{8}\)/g, (id) => places.get(id)!);
}

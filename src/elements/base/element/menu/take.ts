import { download } from '../../table/download.js';
import { voicesKnown } from '../aloud/voices.js';
import type { Form } from '../export-form.js';
import { linkAddress } from './address.js';
import type { CardFacts } from './card-facts.js';
import { copied } from './clipboard.js';
import { codeWindow } from './code-window.js';
import { csvText, fileName, xlsxBytes } from './files.js';
import { figuresText } from './figures-text.js';
import { menuWords } from './menu.words.js';
import { offeredBy } from './offered.js';
import { printCard } from './print-card.js';
import { tell } from './tell.js';
import { textWindow } from './text-window.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Copies a text and says so; where the browser refuses, shows it to be copied by hand. */
async function copy(facts: CardFacts, text: string): Promise<boolean> {
  const words = menuWords[facts.view.say.lang];
  if (await copied(text)) {
    tell(facts.host, words.copied);
    return true;
  }
  textWindow(facts, text);
  return false;
}

const TAKING: Partial<Record<Form, (facts: CardFacts) => Promise<boolean> | Promise<void>>> = {
  text: (facts) => copy(facts, figuresText(facts)),
  sound: async (facts) => {
    const { playCourse } = await import('../aloud/course.js');
    return playCourse(facts);
  },
  speech: async (facts) => {
    const { readAloud } = await import('../aloud/read-aloud.js');
    return readAloud(facts);
  },
  csv: async (facts) => download(fileName(facts, 'csv'), csvText(facts)),
  xlsx: async (facts) => download(fileName(facts, 'xlsx'), await xlsxBytes(facts), XLSX),
  png: async (facts) => {
    const { pngFile } = await import('./picture-files.js');
    download(fileName(facts, 'png'), await pngFile(facts), 'image/png');
  },
  svg: async (facts) => {
    const { svgFile } = await import('./picture-files.js');
    download(fileName(facts, 'svg'), await svgFile(facts), 'image/svg+xml');
  },
  print: (facts) => printCard(facts),
  link: (facts) => copy(facts, linkAddress(facts)),
  code: (facts) => codeWindow(facts),
};

/** Gives what a card shows in a form; answers whether it was given. */
export async function take(form: Form, facts: CardFacts): Promise<boolean> {
  if (form === 'speech') await voicesKnown();
  if (!offeredBy(facts).includes(form)) return false;
  try {
    return (await TAKING[form]?.(facts)) ?? true;
  } catch (error) {
    tell(facts.host, menuWords[facts.view.say.lang].failed);
    console.error(`共富看板 Gongfu Board <${facts.host.localName}> ${form}`, error);
    return false;
  }
}

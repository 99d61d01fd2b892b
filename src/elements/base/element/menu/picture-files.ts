import { paintCanvas } from '../../../../charts/painters/canvas.js';
import { svgText } from '../../../../charts/painters/svg-text.js';
import type { Block } from '../../../../charts/paper/block.js';
import { sheet } from '../../../../charts/paper/sheet.js';
import type { Paper } from '../../../../theme/paper.js';
import { cardText } from '../card-text.js';
import { headOf } from '../standing.js';
import type { CardFacts, CardHost } from './card-facts.js';

/** A sheet is as wide as its card, within these, in CSS pixels. */
const NARROWEST = 480;
const WIDEST = 960;
const EM = 16;

/** Pixels of a file for one of the sheet, and the highest canvas that every browser has. */
const SHARPNESS = 2;
const HIGHEST = 16_000;

/** The brand colour that a page sets, as a canvas paints it; undefined where it sets none, or what is no colour. */
function brandOf(host: CardHost): string | undefined {
  const written = getComputedStyle(host).getPropertyValue('--gf-brand').trim();
  if (!written || !CSS.supports('color', written)) return undefined;
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = written;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((one) => one!.toString(16).padStart(2, '0')).join('')}`;
}

/** A sheet that leaves its page is light, whatever the page is, for paper and most readers' pages are. */
const paperOf = ({ host }: CardFacts): Paper => {
  const brand = brandOf(host);
  const theme = host.theme || (host.source.provider?.theme ?? '');
  const isLarge = host.isElder;
  return { theme: theme === 'contrast' || isLarge ? 'contrast' : 'light', em: EM, brand };
};

/** The finished sheet of a card: all that it says, around the picture on paper. */
async function sheetOf({ host, picture, frame }: CardFacts): Promise<Block> {
  const form = await picture.paper!();
  const width = Math.min(WIDEST, Math.max(NARROWEST, host.clientWidth));
  return sheet(cardText(picture, frame), form, { width, em: EM });
}

/** The sheet as a drawing that can be enlarged. */
export async function svgFile(facts: CardFacts): Promise<string> {
  const { picture, view } = facts;
  const { heading, where } = headOf(picture);
  const title = `${heading} · ${where}`;
  return svgText(await sheetOf(facts), { ...paperOf(facts), title, lang: view.say.lang });
}

/** The sheet as a picture, sharp on any screen. */
export async function pngFile(facts: CardFacts): Promise<Blob> {
  const block = await sheetOf(facts);
  const scale = Math.min(SHARPNESS, HIGHEST / block.height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(block.width * scale);
  canvas.height = Math.ceil(block.height * scale);
  const context = canvas.getContext('2d')!;
  context.scale(scale, scale);
  paintCanvas(context, block, paperOf(facts));
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('no picture'))), 'image/png'),
  );
}

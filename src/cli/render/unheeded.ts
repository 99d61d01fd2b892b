import type { Both } from '../command.js';
import type { ReadDocument } from '../stated.js';
import { drawingOf, type AskedPicture, type Drawing } from './drawing.js';
import type { Manner } from './wish.js';

/** Why a region that `--compare` names is not in the drawing: without it, the drawing would be the same. */
export async function unheeded(
  parsed: ReadDocument,
  asked: AskedPicture,
  manner: Manner,
  drawing: Drawing,
): Promise<Both | undefined> {
  const { tag, attributes } = asked;
  const { regions, roots } = parsed.dataset;
  const words = (attributes['compare'] ?? '').split(/\s+/).filter(Boolean);
  for (const word of words) {
    if (word !== 'parent' && !regions.has(word)) continue;
    const compare = words.filter((one) => one !== word).join(' ');
    const without = { tag, attributes: { ...attributes, compare } };
    const other = await drawingOf(parsed, without, manner);
    if ('why' in other || !isSame(other, drawing)) continue;
    const home = attributes['region'] ? regions.get(attributes['region']) : roots[0];
    return word === 'parent' && !regions.has(home?.parent ?? '') ? NO_PARENT : noOther(tag, word);
  }
  return undefined;
}

const isSame = (one: Drawing, other: Drawing): boolean =>
  one.svg === other.svg && JSON.stringify(one.tables) === JSON.stringify(other.tables);

const NO_PARENT: Both = {
  'zh-CN':
    '--compare parent：这个地区在数据里没有上级，没有可比的。请去掉它，写一个地区的代码，或用 --region 写明下级的地区。',
  en: '--compare parent: in these data there is no region above this one. Leave it out, name the id of a region, or name one below with --region.',
};

const noOther = (tag: string, word: string): Both => ({
  'zh-CN': `--compare ${word}：gf-${tag} 里没有与它的比较。请去掉它，或用 --tag gf-trend、--tag gf-compare。`,
  en: `--compare ${word}: gf-${tag} shows nothing of it. Leave it out, or draw it with --tag gf-trend or --tag gf-compare.`,
});

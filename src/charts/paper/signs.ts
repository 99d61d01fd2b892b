import type { Token } from '../../theme/palettes.js';
import type { Role } from '../../theme/paper.js';
import { beside, type Block } from './block.js';
import { words } from './words.js';

/** A cell of slanted lines: a figure is withheld there. It stands beside the words that say so. */
export const hatchCell = (width: number, height: number): Block => ({
  width,
  height,
  marks: [{ mark: 'hatch', role: 'withheld', x: 0, y: 0, width, height }],
});

/** A ring of a tone: a preliminary figure beside others that are not, where there is no bar to be pale. */
export function ringSign(size: number, tone: Token): Block {
  const r = size / 2 - 1;
  return {
    width: size,
    height: size,
    marks: [{ mark: 'circle', role: 'ring', tone, cx: size / 2, cy: size / 2, r }],
  };
}

/** Words behind the sign of what they say, which stays beside their first line: 0.5 em apart. */
export function signed(
  sign: Block,
  text: string,
  { role, em, width, tone }: { role: Role; em: number; width: number; tone?: Token },
): Block {
  const room = width - sign.width - 0.5 * em;
  return beside([sign, words(text, { role, tone, em, width: room })], 0.5 * em);
}

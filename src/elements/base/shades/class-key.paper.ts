import { classKey } from '../../../charts/class-key.js';
import { EMPTY, type PaperForm } from '../../../charts/paper/block.js';
import { KEY_SIZE, classKeyBlock } from '../../../charts/paper/class-key.js';
import type { Classes } from '../../../core/derive/classes.js';
import type { Speaker } from '../../../i18n/speaker.js';
import type { Token } from '../../../theme/palettes.js';
import { classKeyText, type KeyOf } from './class-key.js';

/** The colour of a step of classes, and of words on it. */
export function shadeTokens(
  { palette }: Pick<Classes, 'palette'>,
  step: number,
): { shade: Token; onShade: Token } {
  const name = `${palette}-${step as 1}` as const;
  return { shade: name, onShade: `on-${name}` };
}

/** What depth of colour means, on paper. */
export function classKeyPaper(say: Speaker, key: KeyOf): PaperForm {
  const { classes } = key.shading;
  if (!classes) return () => EMPTY;
  return ({ width, em }) => {
    const strip = classKey(classes, key.values, {
      number: (value, decimals) => say.number(value, decimals),
      room: width / em / KEY_SIZE - 4,
    });
    const shade = (step: number) => shadeTokens(classes, step).shade;
    return classKeyBlock(strip, classKeyText(say, key, strip), { width, em, shade });
  };
}

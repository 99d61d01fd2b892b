import { stack, type Block, type PaperSpace } from '../../../charts/paper/block.js';
import { words } from '../../../charts/paper/words.js';
import type { Judgement } from '../../../core/derive/target.js';
import type { Observation } from '../../../core/series/resolve.js';
import type { Speaker } from '../../../i18n/speaker.js';
import { toneOf, verdictText } from './figure.js';

/** Whether a target is kept, with its sign, in the colour of the judgement. */
export const verdictBlock = (
  say: Speaker,
  judgement: Judgement,
  shown: Observation,
  { width, em }: PaperSpace,
): Block =>
  words(verdictText(say, judgement, shown), {
    role: 'tinted',
    tone: toneOf(judgement.verdict) || 'ink',
    em,
    width,
  });

/** What must be said of figures, one line each. */
export const noteBlock = (texts: readonly string[], { width, em }: PaperSpace): Block =>
  stack(texts.map((text) => words(text, { role: 'note', em, width })));

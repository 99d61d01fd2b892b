import type { TargetItem } from '../../core/contract/contract.generated.js';
import type { Distance } from '../../core/derive/finding/distance.js';
import type { Judgement } from '../../core/derive/target.js';
import type { Speaker } from '../../i18n/speaker.js';
import { progressWords } from './progress.words.js';

/** The finding of a figure beside its target, as the title of its bar. */
export function distanceText(say: Speaker, { judgement, side }: Distance): string {
  const words = progressWords[say.lang];
  const { observation, target } = judgement;
  if (judgement.progress?.share) return yearText(say, judgement);
  if (side === 'inside') return say.words.list([say.value(observation), say.side(target, 'met')]);
  return words[side](words.aims[aimOf(target)], say.gap(judgement));
}

/** How far the total of a year has come, with the time that is gone, or with what it lacked in the end. */
function yearText(say: Speaker, judgement: Judgement): string {
  const { ui, list } = say.words;
  const { verdict, target } = judgement;
  const come = list([say.outcome(judgement), ...say.elapsed(judgement)]);
  if (verdict !== 'missed') return come;
  return come + (target.comparator === 'le' ? ui.over : ui.short)(say.gap(judgement));
}

/** What the line of a target is, at the line. */
export function lineText(say: Speaker, target: TargetItem): string {
  const name = target.kind === 'benchmark' ? [] : [say.words.ui.target];
  return say.words.phrase([...name, say.line(target)]);
}

function aimOf({ comparator, kind }: TargetItem) {
  if (comparator === 'band') return 'range';
  if (kind === 'benchmark') return 'benchmark';
  return comparator === 'le' ? 'limit' : 'target';
}

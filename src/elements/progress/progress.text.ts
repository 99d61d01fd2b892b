import type { TargetItem } from '../../core/contract/contract.generated.js';
import type { Distance } from '../../core/derive/finding/distance.js';
import type { Judgement } from '../../core/derive/target.js';
import { isRate } from '../../core/model/round.js';
import type { Speaker } from '../../i18n/speaker.js';
import { progressWords } from './progress.words.js';

/** The finding of a figure beside its target, as the title of its bar. */
export function distanceText(say: Speaker, { judgement, side }: Distance): string {
  const words = progressWords[say.lang];
  const { observation, target } = judgement;
  if (judgement.progress?.share) return yearText(say, judgement);
  if (side === 'inside') return say.words.list([say.value(observation), say.side(target, 'met')]);
  const aim = words.aims[aimOf(target)];
  if (side === 'at') return words.at(aim);
  return words[side](aim, say.gap(judgement), {
    rate: isRate(observation.indicator),
    wrong: target.comparator !== (side === 'above' ? 'ge' : 'le'),
  });
}

/** How far the total of a year has come, with the time that is gone, or with what it lacked in the end. */
function yearText(say: Speaker, judgement: Judgement): string {
  const come = say.words.list([say.outcome(judgement), ...say.elapsed(judgement)]);
  return judgement.verdict === 'missed' ? come + say.off(judgement) : come;
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

import type { Distance } from '../../core/derive/finding/distance.js';
import type { Judgement } from '../../core/derive/target.js';
import type { Lang } from '../../i18n/lang.js';
import type { Speaker } from '../../i18n/speaker.js';

/** How far the total of a year has come, with the time that is gone, or with what it lacked in the end. */
function ofYear(judgement: Judgement, say: Speaker): string {
  const come = say.words.list([say.outcome(judgement), ...say.elapsed(judgement)]);
  const { ui } = say.words;
  const { verdict, target } = judgement;
  if (verdict !== 'missed') return come;
  return come + (target.comparator === 'le' ? ui.over : ui.short)(say.gap(judgement));
}

/** That a figure lies within its range. */
const inRange = ({ observation, target }: Judgement, say: Speaker): string =>
  say.words.list([say.value(observation), say.side(target, 'met')]);

function zh({ judgement, side }: Distance, say: Speaker): string {
  const { comparator, kind } = judgement.target;
  if (judgement.progress?.share) return ofYear(judgement, say);
  if (side === 'inside') return inRange(judgement, say);
  if (comparator === 'band') {
    return `${side === 'above' ? '高于适宜区间' : '低于适宜区间'}${say.gap(judgement)}`;
  }
  const aim = kind === 'benchmark' ? '参照线' : comparator === 'le' ? '上限' : '目标';
  if (side === 'at') return `正好在${aim}上`;
  return `${side === 'above' ? '高于' : '低于'}${aim}${say.gap(judgement)}`;
}

function en({ judgement, side }: Distance, say: Speaker): string {
  const { comparator, kind } = judgement.target;
  if (judgement.progress?.share) return ofYear(judgement, say);
  if (side === 'inside') return inRange(judgement, say);
  if (comparator === 'band') return `${say.gap(judgement)} ${side} the range of the target`;
  const aim = kind === 'benchmark' ? 'benchmark' : comparator === 'le' ? 'limit' : 'target';
  if (side === 'at') return `Exactly on the ${aim}`;
  return `${say.gap(judgement)} ${side} the ${aim}`;
}

/** The finding of a figure beside its target, as the title of its bar. */
export const distanceWords: Record<Lang, (distance: Distance, say: Speaker) => string> = {
  'zh-CN': zh,
  en,
};

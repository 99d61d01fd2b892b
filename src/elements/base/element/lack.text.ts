import type { IndicatorItem } from '../../../core/contract/contract.generated.js';
import { atAnyTime, figureOf, type View } from './view.js';

/** Which of some indicators have figures, and none in the time asked for. */
function lackingIn(view: View, indicators: readonly IndicatorItem[]): IndicatorItem[] {
  if (!view.time) return [];
  const whole = atAnyTime(view);
  return indicators.filter((item) => !figureOf(view, item) && figureOf(whole, item));
}

/** The same in a sentence; none where all have one. */
export function lackText(view: View, indicators: readonly IndicatorItem[]): string[] {
  const { say } = view;
  const names = lackingIn(view, indicators).map((item) => say.indicator(item));
  return names.length > 0 ? [say.words.ui.lacking(say.words.names(names))] : [];
}

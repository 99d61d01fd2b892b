import { define } from '../base/element/define.js';
import { ProgressElement } from '../progress/progress-element.js';
import { RankingElement } from '../ranking/ranking-element.js';
import { TrendElement } from '../trend/trend-element.js';

/** Registers the pictures that a domain's tag is composed of. */
export function defineParts(): void {
  define('gf-progress', ProgressElement);
  define('gf-ranking', RankingElement);
  define('gf-trend', TrendElement);
}

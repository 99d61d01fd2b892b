// Generated from src/core/tags/tags.ts by `npm run generate`. Do not edit.
import { define } from './base/element/define.js';
import { EmploymentCoverageElement } from './domain/domains.js';
import { TrainingCountElement } from './domain/domains.js';
import { DisputeResolutionElement } from './domain/domains.js';
import { ClubMembershipElement } from './domain/domains.js';
import { ServiceReachElement } from './domain/domains.js';
import { StatElement } from './stat/stat-element.js';
import { TrendElement } from './trend/trend-element.js';
import { RankingElement } from './ranking/ranking-element.js';
import { ProgressElement } from './progress/progress-element.js';
import { FilterElement } from './filter/filter-element.js';
import { BoardElement } from './board/board-element.js';

/**
 * Registers the tags that most pages show, all together: the loader asks for one module in place of
 * one for each tag, which a slow line would fetch one behind the other.
 */
export function defineEveryday(): void {
  define('gf-board', BoardElement);
  define('gf-club-membership', ClubMembershipElement);
  define('gf-dispute-resolution', DisputeResolutionElement);
  define('gf-employment-coverage', EmploymentCoverageElement);
  define('gf-filter', FilterElement);
  define('gf-progress', ProgressElement);
  define('gf-ranking', RankingElement);
  define('gf-service-reach', ServiceReachElement);
  define('gf-stat', StatElement);
  define('gf-training-count', TrainingCountElement);
  define('gf-trend', TrendElement);
}

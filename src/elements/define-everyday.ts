import { BoardElement } from './board/board-element.js';
import { define } from './base/element/define.js';
import { defineParts } from './domain/define-parts.js';
import {
  ClubMembershipElement,
  DisputeResolutionElement,
  EmploymentCoverageElement,
  ServiceReachElement,
  TrainingCountElement,
} from './domain/domains.js';
import { FilterElement } from './filter/filter-element.js';
import { StatElement } from './stat/stat-element.js';

/**
 * Registers the tags that most pages show, all together: the loader asks for one module in place of
 * one for each tag, which a slow line would fetch one behind the other.
 */
export function defineEveryday(): void {
  defineParts();
  define('gf-board', BoardElement);
  define('gf-club-membership', ClubMembershipElement);
  define('gf-dispute-resolution', DisputeResolutionElement);
  define('gf-employment-coverage', EmploymentCoverageElement);
  define('gf-filter', FilterElement);
  define('gf-service-reach', ServiceReachElement);
  define('gf-stat', StatElement);
  define('gf-training-count', TrainingCountElement);
}

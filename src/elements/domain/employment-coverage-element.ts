import { DomainElement } from './domain-element.js';

/**
 * Employment of the district: employment rates and the people behind them (就业). Takes whatever indicators of the
 * domain `employment` the dataset has: as numbers to choose from, and the chosen one read aloud, over
 * time, against its target and by region.
 *
 * @summary Employment of the district: employment rates and the people behind them (就业).
 * @csspart measures - The indicators to choose from.
 * @csspart measure - One of them.
 * @csspart reading - The sentences.
 */
export class EmploymentCoverageElement extends DomainElement {
  protected override readonly domain = 'employment';
}

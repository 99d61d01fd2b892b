import { DomainElement } from './domain-element.js';

/**
 * Services: who is reached, and how much they are used (服务触达). Takes whatever indicators of the
 * domain `service` the dataset has: as numbers to choose from, and the chosen one read aloud, over
 * time, against its target and by region.
 *
 * @summary Services: who is reached, and how much they are used (服务触达).
 * @csspart measures - The indicators to choose from.
 * @csspart measure - One of them.
 * @csspart reading - The sentences.
 */
export class ServiceReachElement extends DomainElement {
  protected override readonly domain = 'service';
}

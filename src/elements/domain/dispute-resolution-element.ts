import { DomainElement } from './domain-element.js';

/**
 * Labour disputes: cases, mediation and closure (纠纷化解). Takes whatever indicators of the
 * domain `disputes` the dataset has: as numbers to choose from, and the chosen one read aloud, over
 * time, against its target and by region.
 *
 * @summary Labour disputes: cases, mediation and closure (纠纷化解).
 * @csspart measures - The indicators to choose from.
 * @csspart measure - One of them.
 * @csspart reading - The sentences.
 */
export class DisputeResolutionElement extends DomainElement {
  protected override readonly domain = 'disputes';
}

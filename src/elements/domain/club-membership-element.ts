import { DomainElement } from './domain-element.js';

/**
 * Resident clubs and deliberation (社团与治理). Takes whatever indicators of the
 * domain `governance` the dataset has: as numbers to choose from, and the chosen one read aloud, over
 * time, against its target and by region.
 *
 * @summary Resident clubs and deliberation (社团与治理).
 * @csspart measures - The indicators to choose from.
 * @csspart measure - One of them.
 * @csspart reading - The sentences.
 */
export class ClubMembershipElement extends DomainElement {
  protected override readonly domain = 'governance';
}

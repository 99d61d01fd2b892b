import { DomainElement } from './domain-element.js';

/**
 * Training: person-times, persons and what became of them (培训). Takes whatever indicators of the
 * domain `training` the dataset has: as numbers to choose from, and the chosen one read aloud, over
 * time, against its target and by region.
 *
 * @summary Training: person-times, persons and what became of them (培训).
 * @csspart measures - The indicators to choose from.
 * @csspart measure - One of them.
 * @csspart reading - The sentences.
 */
export class TrainingCountElement extends DomainElement {
  protected override readonly domain = 'training';
}

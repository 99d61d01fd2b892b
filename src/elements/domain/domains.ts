import { DomainElement } from './domain-element.js';

// One class a tag, alike but for the domain whose indicators they draw: its id in the data, by which
// the dictionary has their title as well.

/** @summary Employment of the district: employment rates and the people behind them (就业). */
export class EmploymentCoverageElement extends DomainElement {
  protected static override get colour() {
    return 'employment';
  }
  protected override readonly domain = 'employment';
}

/** @summary Training: person-times, persons and what became of them (培训). */
export class TrainingCountElement extends DomainElement {
  protected static override get colour() {
    return 'training';
  }
  protected override readonly domain = 'training';
}

/** @summary Labour disputes: cases, mediation and closure (纠纷化解). */
export class DisputeResolutionElement extends DomainElement {
  protected static override get colour() {
    return 'dispute';
  }
  protected override readonly domain = 'disputes';
}

/** @summary Resident clubs and deliberation (社团与治理). */
export class ClubMembershipElement extends DomainElement {
  protected static override get colour() {
    return 'club';
  }
  protected override readonly domain = 'governance';
}

/** @summary Services: who is reached, and how much they are used (服务触达). */
export class ServiceReachElement extends DomainElement {
  protected static override get colour() {
    return 'service';
  }
  protected override readonly domain = 'service';
}

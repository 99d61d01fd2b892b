import type { Contract } from '../../core/contract/contract.generated.js';
import type { MappedDocument } from '../../convert/mapping/mapped-document.js';

/** What each document of a release says beside its figures; its regions may stand in a file of their own. */
export type PublishedDocument = Omit<MappedDocument, 'regions'> &
  Partial<Pick<Contract, 'regions'>>;

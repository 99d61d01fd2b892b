import type { Dataset } from '../../../core/model/dataset.js';
import type { Speaker } from '../../../i18n/speaker.js';
import { namesOf, sourcesOf, type Sourced } from './foot.js';

/** The names of the sources of a picture, each once; the publisher where there is none. */
export const sourceNames = ({ sources }: Sourced, say: Speaker, dataset: Dataset): string =>
  namesOf(sources ?? sourcesOf(dataset), say);

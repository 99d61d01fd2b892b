import type { Contract } from '../core/contract/contract.generated.js';
import type { Mapping } from '../convert/mapping/mapping.generated.js';
import type { Choice } from '../convert/recognise/choice.js';
import { textIn } from '../i18n/speaker.js';
import type { Names } from './protocol.js';

/** Choices that are fields of the page, and no questions beside the sheet. */
export const NAME_CODES: readonly Choice['code'][] = [
  'dataset-title',
  'dataset-publisher',
  'dataset-published',
];

export const NO_NAMES: Names = { title: '', publisher: '', published: '' };

/** What stands for an office that no sheet names. */
const NOT_STATED = '未注明';

/** The names that a mapping has. */
export function namesOf({ document }: Mapping): Names {
  const { title, publisher, published = '' } = document.dataset;
  return {
    title: textIn(title, 'zh-CN'),
    publisher: textIn(publisher?.name, 'zh-CN').replace(NOT_STATED, ''),
    published,
  };
}

/** The names with the day that the data file says: one that is older than its data or its last edition is not taken. */
export const asWritten = (names: Names, contract: Contract | undefined): Names => ({
  ...names,
  published: contract?.dataset.published ?? names.published,
});

/** The mapping with other names; what is empty leaves that of the mapping. */
export function withNames(
  mapping: Mapping,
  { title, publisher, published }: Names,
  isSample: boolean,
): Mapping {
  const { dataset } = mapping.document;
  return {
    ...mapping,
    document: {
      ...mapping.document,
      dataset: {
        ...dataset,
        title: title || dataset.title,
        publisher: publisher ? { ...dataset.publisher, name: publisher } : dataset.publisher,
        ...(published ? { published } : {}),
        ...(isSample ? { sample: true } : {}),
      },
    },
  };
}

import type { LocalizedText } from './contract.generated.js';

/** The Chinese wording of a text of a document: each has one, and an English one where the office gives it. */
export const chinese = (text: LocalizedText): string =>
  typeof text === 'string' ? text : text['zh-CN'];

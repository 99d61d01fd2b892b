import type { SheetText } from '../../../charts/paper/sheet.js';
import type { Fault, Picture, Refusal } from './outcome.js';
import type { View } from './view.js';

/** What a card says as a whole: its picture with all words around it, or why it has none. */
export type Statement =
  | { kind: 'picture'; view: View; picture: Picture; text: SheetText }
  | (Refusal & { view: View })
  | Fault;

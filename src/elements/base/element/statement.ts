import type { Fault, Picture, Refusal } from './outcome.js';
import type { Standing } from './standing.js';
import type { View } from './view.js';

/** What a card says as a whole: its picture and how its figures stand, from which the words around it follow (card-text.ts), or why it has none. */
export type Statement =
  | { kind: 'picture'; view: View; picture: Picture; standing: Standing }
  | (Refusal & { view: View })
  | Fault;

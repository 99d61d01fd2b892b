/*
 * What the generated tables of the schemas are written in: the few keywords that they use, in few letters,
 * so that a strict policy allows the check that reads them (read/validate.ts).
 */

/** A type (`string`), a definition (`Id`), a list of either (`Id[]`), or what is said below. */
export type SchemaNode = string | SchemaRule;

export interface SchemaRule {
  /** Members; `!` marks a required one. Others must start with `x-`. */
  has?: Record<string, SchemaNode>;
  /** What every member must be. */
  each?: SchemaNode;
  /** The words that are allowed, with a space between. */
  enum?: string;
  pattern?: string;
  type?: string;
  minimum?: number;
  maximum?: number;
  anyOf?: SchemaNode[];
  /** The value, or each key, must be the id of such a thing. */
  refers?: string;
  keysRefer?: string;
}

import contract from '../../data/schema/contract-1.0.json' with { type: 'json' };

/** As much of JSON Schema as the schema of the contract uses. */
export interface Schema {
  $ref?: string;
  description?: string;
  type?: string | string[];
  enum?: (string | number | boolean | null)[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  anyOf?: Schema[];
  items?: Schema;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
}

export const CONTRACT: Schema = contract as Schema;

/** The definitions of the contract, the whole document first. */
export const DEFINITIONS: Readonly<Record<string, Schema>> = {
  Contract: CONTRACT,
  ...(contract.$defs as Record<string, Schema>),
};

/** The name of the definition that a schema refers to. */
export const refOf = ({ $ref }: Schema): string | undefined => $ref?.replace('#/$defs/', '');

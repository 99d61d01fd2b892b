// What src uses of Papa Parse. Its own types bring those of Node along, which know newer methods of the
// language than the oldest kernel has, and would let them pass: test/tsconfig.floor.json.
export interface ParseConfig {
  delimiter?: string;
  newline?: string;
}

export class Parser {
  constructor(config: ParseConfig);
  parse(text: string, base: number, isPart: boolean): unknown;
}

declare const Papa: {
  parse<Row>(text: string, config: ParseConfig): { data: Row[] };
};
export default Papa;

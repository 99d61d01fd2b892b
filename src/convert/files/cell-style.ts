/** What the style of a cell says beside its number format. */
export interface CellStyle {
  /** Steps that its text is set in by. */
  readonly indent: number;
  /** True where the whole cell is struck through: what it says was withdrawn. */
  readonly isStruck: boolean;
}

/** True of a style that says anything. */
export const isSaying = ({ indent, isStruck }: CellStyle): boolean => indent > 0 || isStruck;

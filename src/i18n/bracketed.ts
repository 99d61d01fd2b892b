/** A figure in the brackets of an English sentence; a remark in brackets behind it follows with a comma: (148 persons, provisional). */
export const bracketed = (value: string): string => `(${value.replace(/ \((.+)\)$/, ', $1')})`;

/** How wide a line of a printed document may be, in characters: names may go on beside an editor, figures not. */
const WIDTH = 130;
const FIGURES = 60;

/**
 * JSON for people: a list or an object that fits a line stands on one, and figures fill their lines, so
 * that a row of them reads as a row.
 */
export function printDocument(value: unknown, indent = ''): string {
  const line = oneLine(value);
  const width = holdsFigures(value) ? FIGURES : WIDTH;
  if (typeof value !== 'object' || value === null || indent.length + line.length <= width) {
    return line;
  }
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const isPlain = value.every((entry) => typeof entry !== 'object' || entry === null);
    const entries = isPlain
      ? filled(value.map(oneLine), width - inner.length)
      : value.map((entry) => printDocument(entry, inner));
    return `[\n${entries.map((entry) => inner + entry).join(',\n')}\n${indent}]`;
  }
  const members = membersOf(value).map(
    ([name, member]) => `${inner}${JSON.stringify(name)}: ${printDocument(member, inner)}`,
  );
  return `{\n${members.join(',\n')}\n${indent}}`;
}

/** True for a row of figures, and for whatever holds one. */
function holdsFigures(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const entries = Object.values(value);
  return Array.isArray(value) &&
    entries.length > 2 &&
    entries.some((one) => typeof one === 'number')
    ? true
    : entries.some(holdsFigures);
}

/** As many entries on a line as fit it. */
function filled(entries: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const entry of entries) {
    const longer = lines.length > 0 ? `${lines[lines.length - 1]}, ${entry}` : undefined;
    if (longer !== undefined && longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(entry);
  }
  return lines;
}

/** What JSON leaves out is left out. */
const membersOf = (value: object) =>
  Object.entries(value).filter(([, member]) => member !== undefined);

function oneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  const members = membersOf(value).map(
    ([name, member]) => `${JSON.stringify(name)}: ${oneLine(member)}`,
  );
  return members.length > 0 ? `{ ${members.join(', ')} }` : '{}';
}

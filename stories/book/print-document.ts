/** How wide a line of a printed document may be, in characters. */
const WIDTH = 72;

/**
 * JSON for people: a list or an object that fits a line stands on one, and figures fill their lines, so
 * that a row of them reads as a row.
 */
export function printDocument(value: unknown, indent = ''): string {
  const line = oneLine(value);
  if (typeof value !== 'object' || value === null || indent.length + line.length <= WIDTH) {
    return line;
  }
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const isPlain = value.every((entry) => typeof entry !== 'object' || entry === null);
    const entries = isPlain
      ? filled(value.map(oneLine), WIDTH - inner.length)
      : value.map((entry) => printDocument(entry, inner));
    return `[\n${entries.map((entry) => inner + entry).join(',\n')}\n${indent}]`;
  }
  const members = membersOf(value).map(
    ([name, member]) => `${inner}${JSON.stringify(name)}: ${printDocument(member, inner)}`,
  );
  return `{\n${members.join(',\n')}\n${indent}}`;
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

import type { Run } from './rich-text.js';
import { visitXml } from './xml-text.js';

/** What the styles of a document say of its tables (ODF 1.3, 16.2), by their names. */
export interface OdsStyles {
  readonly runs: ReadonlyMap<string, Run['style']>;
  readonly hiddenSheets: ReadonlySet<string>;
  /** Steps that cells are set in by. */
  readonly indents: ReadonlyMap<string, number>;
}

/** What a program sets a cell in by at each step: about the width of a character. */
const STEP_IN_CM = 0.353;
const CM: Readonly<Record<string, number>> = {
  cm: 1,
  mm: 0.1,
  in: 2.54,
  pt: 2.54 / 72,
  pc: 2.54 / 6,
};

/** The styles in the parts of a document. */
export function odsStyles(parts: readonly string[]): OdsStyles {
  const runs = new Map<string, Run['style']>();
  const hiddenSheets = new Set<string>();
  const indents = new Map<string, number>();
  let name = '';
  const visitor = {
    open(element: string, attributes: { get(key: string): string | undefined }) {
      if (element === 'style:style') name = attributes.get('style:name') ?? '';
      if (element === 'style:text-properties') {
        const line = attributes.get('style:text-line-through-style') ?? 'none';
        if (line !== 'none') runs.set(name, 'struck');
        else if (isRaised(attributes.get('style:text-position'))) runs.set(name, 'raised');
      }
      if (element === 'style:table-properties' && attributes.get('table:display') === 'false') {
        hiddenSheets.add(name);
      }
      if (element === 'style:paragraph-properties') {
        const steps = Math.round(centimetres(attributes.get('fo:margin-left')) / STEP_IN_CM);
        if (steps > 0) indents.set(name, steps);
      }
    },
    close() {},
    text() {},
  };
  for (const part of parts) visitXml(part, visitor);
  return { runs, hiddenSheets, indents };
}

const isRaised = (position = '') => /^super\b/.test(position) || /^[1-9]\d*%/.test(position);

function centimetres(length = ''): number {
  const [, number, unit = ''] = /^([\d.]+)(cm|mm|in|pt|pc)$/.exec(length) ?? [];
  return Number(number ?? 0) * (CM[unit] ?? 0);
}

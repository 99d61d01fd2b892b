import {
  beside,
  padded,
  rule,
  stack,
  type Block,
  type PaperForm,
} from '../../charts/paper/block.js';
import { inColumns } from '../../charts/paper/columns.js';
import { words } from '../../charts/paper/words.js';
import type { ProgrammeItem } from '../../core/contract/contract.generated.js';
import type { Role } from '../../theme/paper.js';
import type { View } from '../base/element/view.js';
import { factLabel, figureRemarks, quotedText, statedOf } from './facts.text.js';

/** A column of facts is as wide as this at least, and one without company no wider than the other, in em. */
const [LEAST, WIDEST] = [26, 44];

/** The number, or what kind of fact it is, has so much of a column; below the other width it stands above. */
const [KEY, NARROW] = [9, 24];

/** A number or a kind of fact, and what is said of it. */
interface Row {
  key: string;
  keyRole: Role;
  said: string;
  remarks: readonly string[];
}

/** What a programme does, its figures and facts as stated, and its links, on paper. */
export function statedPaper(view: View, programme: ProgrammeItem): PaperForm {
  const { say } = view;
  const { summary, figures, facts, links } = statedOf(view, programme);
  const rows: Row[] = [
    ...figures.map((observation) => ({
      key: say.spoken(observation),
      keyRole: 'stated' as const,
      said: say.indicator(observation.indicator),
      remarks: figureRemarks(say, observation),
    })),
    ...facts.map((fact) => ({
      key: factLabel(say, fact),
      keyRole: 'note' as const,
      said: say.text(fact.text),
      remarks: [quotedText(say, fact)],
    })),
  ];
  return ({ width, em }) => {
    const room = Math.min(width, WIDEST * em);
    const columns = { width, least: LEAST * em, gap: 2 * em };
    const isOne = width < 2 * LEAST * em + columns.gap;
    const list = inColumns(
      rows.map((row) => (across: number) => rowBlock(row, isOne ? room : across, em)),
      columns,
    );
    const addresses = links.flatMap(({ title, url }) =>
      url ? [words(`${say.text(title)} ${url}`, { role: 'note', em, width: room })] : [],
    );
    return stack(
      [words(summary, { role: 'text', em, width: room, leading: 1.6 }), list, stack(addresses)],
      0.6 * em,
    );
  };
}

function rowBlock({ key, keyRole, said, remarks }: Row, width: number, em: number): Block {
  const isNarrow = width < NARROW * em;
  const gap = em;
  const keyWidth = isNarrow ? width : KEY * em;
  const saidWidth = isNarrow ? width : width - keyWidth - gap;
  const head = {
    ...words(key, { role: keyRole, em, width: keyWidth, leading: 1.3 }),
    width: keyWidth,
  };
  const text = stack([
    words(said, { role: 'text', em, width: saidWidth }),
    ...remarks.map((remark) => words(remark, { role: 'note', em, width: saidWidth })),
  ]);
  const row = isNarrow ? stack([head, text]) : beside([head, text], gap);
  return stack([rule(width), padded(row, { top: 0.45 * em, bottom: 0.45 * em })]);
}

import { padded, rule, stack, type Block, type PaperForm } from '../../charts/paper/block.js';
import { words } from '../../charts/paper/words.js';
import type { Finding } from '../../core/derive/decision.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Token } from '../../theme/palettes.js';
import { noteBlock } from '../base/text/figure.paper.js';
import { briefWords } from './brief.words.js';

/** Lines of text are no longer than they read, in em. */
const WIDEST = 44;

/** The bar before a finding, and the room between it and the words, in em. */
const [BAR, ROOM] = [0.2, 0.7];

/** What kind a finding is, as a colour: a missed target, a change for the worse, or neither. */
const TONES: Record<Finding['kind'], Token> = {
  target: 'bad',
  regions: 'bad',
  trend: 'watch',
  missing: 'line',
  none: 'line',
};

/** A reading on paper. */
export const readingPaper =
  (reading: string): PaperForm =>
  ({ width, em }) =>
    words(reading, { role: 'text', em, width: Math.min(width, WIDEST * em), leading: 1.7 });

/** What asks for attention, as far as it is listed; of what was found and is not, how much there is. */
export interface Decision {
  findings: readonly Finding[];
  shown: number;
  /** Among so many indicators. */
  judged: number;
  /** What could not be looked at. */
  lacks: readonly string[];
}

/** What asks for attention on paper, the most urgent first. */
export function decisionPaper(
  say: Speaker,
  { findings, shown, judged, lacks }: Decision,
): PaperForm {
  const texts = briefWords[say.lang];
  if (findings.length === 0) {
    const calm = readingPaper(texts.calm(judged));
    return (space) => stack([calm(space), noteBlock(lacks, space)], 0.5 * space.em);
  }
  const isCut = shown < findings.length;
  return (space) => {
    const { width, em } = space;
    const listed = findings.slice(0, shown).map((finding) => findingBlock(say, finding, width, em));
    return stack(
      [
        noteBlock(isCut ? [texts.listed(findings.length, shown)] : [], space),
        stack(listed),
        noteBlock(lacks, space),
      ],
      0.5 * em,
    );
  };
}

function findingBlock(say: Speaker, finding: Finding, width: number, em: number): Block {
  const left = (BAR + ROOM) * em;
  const room = Math.min(width - left, WIDEST * em);
  const sentence = briefWords[say.lang].sentence(finding, say);
  const said = words(sentence, { role: 'text', em, width: room, leading: 1.55 });
  const row = padded(said, { top: 0.5 * em, bottom: 0.5 * em, left });
  const bar = { x: 0, y: 0, width: BAR * em, height: row.height };
  return stack([
    rule(width),
    {
      ...row,
      marks: [{ mark: 'rect', role: 'bar', tone: TONES[finding.kind], ...bar }, ...row.marks],
    },
  ]);
}

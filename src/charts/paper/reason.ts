import { padded, stack, type Block, type PaperSpace } from './block.js';
import { words } from './words.js';

/** The line beside a reason, and the room between it and the words, in em. */
const [LINE, ROOM] = [0.2, 0.75];

/** Why something is not drawn: what it is in bold, and its reasons below, beside a line that holds them together. */
export function reasonBlock(
  { heading = '', reasons }: { heading?: string; reasons: readonly string[] },
  { width, em }: PaperSpace,
): Block {
  const left = (LINE + ROOM) * em;
  const room = width - left;
  const said = stack([
    words(heading, { role: 'strong', em, width: room }),
    ...reasons.map((reason) => words(reason, { role: 'text', em, width: room })),
  ]);
  if (said.height === 0) return said;
  const inner = padded({ ...said, width: room }, { left });
  const line = { x: 0, y: 0, width: LINE * em, height: said.height };
  return { ...inner, marks: [{ mark: 'rect', role: 'reason-line', ...line }, ...inner.marks] };
}

import type { Mark } from '../marks.js';
import type { Block } from './block.js';

/** A text without what stands between its words, which differs where they stand apart. */
const bare = (text: string): string => text.replace(/[\s·。！？，、；：]|[.,!?;:](?!\d)/g, '');

/** All words of a drawing. */
const wordsIn = (marks: readonly Mark[]): string =>
  marks
    .map((mark) =>
      mark.mark === 'group' ? wordsIn(mark.marks) : mark.mark === 'text' ? mark.text : '',
    )
    .join('\n');

/** The sentences of a text, each with the stop that ends it. */
const SENTENCE = /.*?(?:[。！？]|[.!?](?=\s|$)|$)/g;

/** What of a text a drawing has not said already, word for word. */
export function unsaid(reading: string, { marks }: Block): string {
  const said = bare(wordsIn(marks));
  return (reading.match(SENTENCE) ?? [])
    .filter((sentence) => bare(sentence) !== '' && !said.includes(bare(sentence)))
    .join('')
    .trim();
}

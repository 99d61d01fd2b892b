import type { Mark } from '../marks.js';
import type { Block } from './block.js';

/** All words of a drawing, without what lies between them. */
const wordsIn = (marks: readonly Mark[]): string =>
  marks
    .map((mark) =>
      mark.mark === 'group' ? wordsIn(mark.marks) : mark.mark === 'text' ? mark.text : '',
    )
    .join('')
    .replace(/\s/g, '');

/** The sentences of a text, each with the stop that ends it. */
const SENTENCE = /.*?(?:[。！？]|[.!?](?=\s|$)|$)/g;

/** What of a text a drawing has not said already, word for word. */
export function unsaid(reading: string, { marks }: Block): string {
  const said = wordsIn(marks);
  return (reading.match(SENTENCE) ?? [])
    .filter((sentence) => {
      const bare = sentence.replace(/\s/g, '').replace(/[。！？.!?]$/, '');
      return bare !== '' && !said.includes(bare);
    })
    .join('')
    .trim();
}

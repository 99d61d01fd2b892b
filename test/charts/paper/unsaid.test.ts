import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/charts/paper/block.js';
import { unsaid } from '../../../src/charts/paper/unsaid.js';
import { words } from '../../../src/charts/paper/words.js';

const drawn = (text: string): Block => words(text, { role: 'text', em: 16, width: 120 });

describe('a reading beside its picture', () => {
  it('leaves out the sentences that the picture says, wherever their lines part', () => {
    const block = drawn('总数：2,358件，初步数');
    expect(unsaid('总数：2,358件，初步数。劳动报酬最多。', block)).toBe('劳动报酬最多。');
  });

  it('keeps what only begins alike, and numbers that differ in a point', () => {
    expect(unsaid('总数：2,358件。', drawn('总数：23,581件'))).toBe('总数：2,358件。');
    expect(unsaid('Half of it: 1.5 cases.', drawn('Half of it: 15 cases'))).toBe(
      'Half of it: 1.5 cases.',
    );
  });

  it('parts English sentences at their stops, not inside numbers', () => {
    const reading = 'Highest: 5.8% of all. Lowest: 1.2%.';
    expect(unsaid(reading, drawn('Lowest: 1.2%'))).toBe('Highest: 5.8% of all.');
    expect(unsaid(reading, drawn('nothing of it'))).toBe(reading);
  });
});

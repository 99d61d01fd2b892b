import { describe, expect, it } from 'vitest';
import { onPaper, sample, small } from '../../support/on-paper.js';
import { MISSING, SUPPRESSED } from '../../support/cells.js';
import { withStreets } from '../../support/streets.js';
import { LAST } from '../../support/sample.js';

const RATE = 'gf-tiles indicator="employment-rate"';

describe('tiles on paper', () => {
  it('have room for all their words, in both languages and every width', async () => {
    for (const lang of ['zh-CN', 'en'] as const) {
      for (const width of [340, 660, 1200]) {
        for (const indicator of ['employment-rate', 'resident-clubs', 'new-urban-employment']) {
          const { crowded } = await onPaper(`gf-tiles indicator="${indicator}"`, sample(), {
            width,
            lang,
          });
          expect(crowded, `${indicator} ${width} ${lang}`).toEqual([]);
        }
      }
    }
  });

  it('say name, figure and, of a miss, its distance, and have the key of their shades', async () => {
    const { said, texts, count } = await onPaper(RATE, sample());
    expect(said).toContain(LAST.short);
    expect(texts.filter((text) => /^\d\d\.\d$/.test(text)).length).toBeGreaterThanOrEqual(18);
    expect(texts.some((text) => text.startsWith('▼'))).toBe(true);
    expect(count('shade-missed')).toBe(1);
    expect(texts).toContain('95.0');
    expect(said).toContain('粗线');
  });

  it('hatch what is withheld, and leave what has no figure without a shade', async () => {
    const document = withStreets(small(), [SUPPRESSED, 5, MISSING, 9, 12]);
    const { said, count, crowded } = await onPaper(
      'gf-tiles indicator="training-person-times"',
      document,
    );
    for (const word of ['不公布', '缺报']) expect(said).toContain(word);
    expect([count('withheld'), count('shade-none')]).toEqual([1, 2]);
    expect(crowded).toEqual([]);
  });

  it('have a ring where they are preliminary beside others that are not', async () => {
    const document = withStreets(small(), [7, { value: 5, status: 'P' }, 9]);
    const { count } = await onPaper('gf-tiles indicator="training-person-times"', document);
    expect(count('ring')).toBe(1);
  });
});

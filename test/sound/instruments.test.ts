import { describe, expect, it } from 'vitest';
import { INSTRUMENTS } from '../../src/sound/instruments.js';

const FIGURES = ['exact', 'preliminary', 'bounded'] as const;
const NONE = ['withheld', 'missing'] as const;

describe('the instruments', () => {
  it('are as many as there are kinds of notes, no two alike', () => {
    const all = Object.values(INSTRUMENTS).map((instrument) => JSON.stringify(instrument));
    expect(new Set(all).size).toBe(all.length);
  });

  it('of figures are tones, of three waves; where there is no figure there is no tone', () => {
    expect(new Set(FIGURES.map((kind) => INSTRUMENTS[kind].wave)).size).toBe(FIGURES.length);
    for (const kind of NONE) expect(INSTRUMENTS[kind].wave).toBe('noise');
    const [withheld, missing] = NONE.map((kind) => INSTRUMENTS[kind].hertz![0]!);
    expect(missing! / withheld!).toBeGreaterThan(10);
  });

  it('of cues lie outside the pitches of figures where they have one', () => {
    for (const { wave, hertz = [] } of Object.values(INSTRUMENTS)) {
      if (wave === 'noise') continue;
      for (const pitch of hertz) expect(pitch < 220 || pitch > 880).toBe(true);
    }
  });

  it('are none louder than the loudest figure', () => {
    for (const { loudness } of Object.values(INSTRUMENTS)) expect(loudness).toBeLessThanOrEqual(1);
  });
});

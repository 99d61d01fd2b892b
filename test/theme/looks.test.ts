import { describe, expect, it } from 'vitest';
import { PLACED } from '../../src/theme/looks-places.js';
import { DRAWN, rulesOf, shadesSheet } from '../../src/theme/looks.js';
import { LOOKS, looksOn } from '../../src/theme/paper.js';
import { palettes } from '../../src/theme/palettes.js';

describe('the tables of looks', () => {
  it('name each role once, so that none takes the look of another', () => {
    expect(Object.keys(PLACED).filter((role) => role in DRAWN)).toEqual([]);
    for (const looks of [DRAWN, PLACED]) expect(LOOKS).toMatchObject(looks);
  });

  it('give words on a shade the colour and the edge of that shade, on the screen and on paper', () => {
    expect(rulesOf({ name: PLACED['area-name'] })).toContain(
      'fill:var(--on-tone);stroke:var(--tone)',
    );
    expect(shadesSheet(['ramp-5'])).toBe(
      '.tone-ramp-5{--tone:var(--ramp-5);--on-tone:var(--on-ramp-5)}',
    );
    const { fill, stroke } = looksOn({ theme: 'dark', em: 16 })('area-name', 'ramp-5');
    expect({ fill, stroke }).toEqual({
      fill: palettes.dark.onRamp[4],
      stroke: palettes.dark.ramp[4],
    });
  });
});

import { describe, expect, it } from 'vitest';
import { disputes } from '../../../stories/documents/disputes.js';
import { BOUND, SUPPRESSED } from '../../support/cells.js';
import { banded } from '../../support/banded.js';
import { expectPicture } from '../../support/drawing.js';
import { crowdedAnywhere, onPaper, small } from '../../support/on-paper.js';

const BANDS = 'gf-composition indicator="training-person-times" by="sizeBand"';
const NAME = '一个名称特别长的类别要折行才放得下';

describe('a composition on paper', () => {
  it('has one bar of a hundred per cent, and each part with its number, figure and share', async () => {
    const { said, texts } = await onPaper('gf-composition', disputes());
    for (const part of ['劳动报酬', '解除劳动合同', '社会保险', '工伤'])
      expect(texts).toContain(part);
    const shares = texts.filter((text) => /^\d+\.\d%$/.test(text)).map(Number.parseFloat);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 0);
    expect(said).toContain('各类合计：460件');
  });

  it('has a hundred cells where it is a waffle, and says what a cell is', async () => {
    const { picture, count, said } = await onPaper('gf-composition picture="waffle"', disputes());
    // Four swatches of the list are boxes of the same look.
    expect(count('bar')).toBe(100 + 4);
    expect(said).toContain('每格1%');
    await expectPicture('composition/paper-waffle', picture.marks, picture);
  });

  it('pales a part that is provisional beside final ones', async () => {
    const document = banded(small(), [
      ['一', 50],
      [NAME, { value: 30, status: 'P' }],
      ['三', 9],
    ]);
    const { count, said } = await onPaper(BANDS, document);
    expect(count('part-preliminary')).toBe(2);
    expect(said).toContain('初步数');
    expect(await crowdedAnywhere(BANDS, document)).toEqual([]);
  });

  it('says once why there is no whole, and computes no share', async () => {
    const document = banded(small(), [
      ['一', 50],
      [NAME, { value: 30, status: 'P' }],
      ['三', SUPPRESSED],
      ['四', BOUND],
      ['五', 0],
    ]);
    const { picture, count, said } = await onPaper(BANDS, document);
    expect(said.match(/不画成整体/g)).toHaveLength(1);
    expect(said).not.toMatch(/\d%/);
    expect(said).toContain('30余人次');
    expect(said).toContain('不公布');
    expect({ zero: count('zero'), pale: count('bar-pale'), hatch: count('withheld') }).toEqual({
      zero: 1,
      pale: 1,
      hatch: 1,
    });
    expect(count('bar-tail')).toBeGreaterThan(0);
    expect(await crowdedAnywhere(BANDS, document)).toEqual([]);
    await expectPicture('composition/paper-apart', picture.marks, picture);
  });
});

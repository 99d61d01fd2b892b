import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import { crowdedAnywhere, onPaper, small } from '../../support/on-paper.js';

const file = new URL('../../../data/gongshu-2024.json', import.meta.url);
const document = JSON.parse(readFileSync(file, 'utf8')) as Contract;
const all = (document.programmes ?? []).map(({ id }) => id);

describe('a programme on paper', () => {
  it('has room for all its words, whatever is stated of it', async () => {
    const crowded = await Promise.all(
      all.map(async (id) => crowdedAnywhere(`gf-programme programme="${id}"`, document)),
    );
    expect(crowded.flat()).toEqual([]);
  });

  it('says what is stated, in the wording of the source', async () => {
    const { said } = await onPaper('gf-programme programme="wulin-road-block"', document);
    expect(said).toContain('城市范例');
    expect(said).toContain('原文');
  });

  it('has the indicators that are followed, and its parts by name', async () => {
    const followed = small();
    followed.programmes = [
      { id: 'whole', name: '某项目', indicators: ['employment-rate'], regions: ['990101'] },
      { id: 'part', name: '其中一项', summary: '只此一句', part: 'whole' },
    ];
    const { said, count } = await onPaper('gf-programme programme="whole"', followed);
    expect(count('part-title')).toBe(1);
    expect(said).toMatch(/9\d\.\d%/);
    expect(said).toContain('其中一项');
    expect(said).toContain('只此一句');
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import { onPaper } from '../../support/on-paper.js';

const GONGSHU = JSON.parse(
  readFileSync(new URL('../../../data/gongshu-2024.json', import.meta.url), 'utf8'),
) as Contract;

describe('facts on paper', () => {
  it('have room for all their words, in both languages and every width', async () => {
    for (const lang of ['zh-CN', 'en'] as const) {
      for (const width of [340, 660, 1200]) {
        const { crowded } = await onPaper('gf-facts', GONGSHU, { width, lang });
        expect(crowded, `${width} ${lang}`).toEqual([]);
      }
    }
  });

  it('stand as they are stated, with the figures of each programme', async () => {
    const { said } = await onPaper('gf-facts', GONGSHU, { width: 1200 });
    for (const words of ['共富合伙人计划', '四个子场景', '原文：“去年被评为', '全覆盖']) {
      expect(said).toContain(words);
    }
  });

  it('of one programme have its name as their title', async () => {
    const { texts, count } = await onPaper('gf-facts programme="wulin-road-block"', GONGSHU);
    expect(texts[0]).toContain('武林路');
    expect(count('section')).toBe(0);
  });
});

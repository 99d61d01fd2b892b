import { describe, expect, it } from 'vitest';
import { breakable } from '../../src/charts/breakable.js';

const parts = (name: string) => breakable(name).split('\u200b');

describe('a name in a narrow tile', () => {
  it('may break where a syllable of pinyin ends, and nowhere else', () => {
    expect(parts('Gongchenqiao')).toEqual(['Gong', 'chen', 'qiao']);
    expect(parts('Wenzhao')).toEqual(['Wen', 'zhao']);
    expect(parts('Danandang')).toEqual(['Da', 'nan', 'dang']);
  });

  it('stays whole where it is short, and in Chinese', () => {
    expect(parts('Lupo')).toEqual(['Lupo']);
    expect(parts('九曲漕头')).toEqual(['九曲漕头']);
  });
});

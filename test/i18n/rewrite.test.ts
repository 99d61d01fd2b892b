import { describe, expect, it } from 'vitest';
import { rewriter } from '../../src/i18n/rewrite.js';

const rewrite = rewriter((text) => text.replace(/[\u4e00-\u9fff]/g, '囗'));

describe('words of another script', () => {
  it('are made of texts, of lists and records of them, and of what functions answer', () => {
    const words = rewrite({ title: '提醒', kinds: { late: '未更新' }, ends: ['高', '低'], n: 3 });
    expect(words).toEqual({ title: '囗囗', kinds: { late: '囗囗囗' }, ends: ['囗', '囗'], n: 3 });
    expect(rewrite((n: number) => `共${n}条`)(15)).toBe('囗15囗');
  });

  it('leave a name of the data as it is written, wherever the sentence puts it', () => {
    const nothing = rewrite((what: string, where: string) => `数据中没有“${where}”的“${what}”。`);
    expect(nothing('数据人数', '东街道')).toBe('囗囗囗囗囗“东街道”囗“数据人数”。');
  });

  it('leave names in lists and in records that a sentence is given', () => {
    const names = rewrite((items: readonly string[]) => `未画：${items.join('、')}`);
    expect(names(['东街', '未画'])).toBe('囗囗：东街、未画');
    const note = rewrite(({ cells }: { cells: string[] }) => `未画：${cells.join('、')}`);
    expect(note({ cells: ['甲乙'] })).toBe('囗囗：甲乙');
  });

  it('leave what a speaker answers, and ask it of the things themselves', () => {
    class Said {
      readonly #names = new Map([['a', '潮鸣街道']]);
      region(id: string): string {
        return this.#names.get(id)!;
      }
    }
    expect(rewrite((say: Said) => `${say.region('a')}最高`)(new Said())).toBe('潮鸣街道囗囗');
  });

  it('find a name again where the sentence has looked at it', () => {
    const short = rewrite((name: string) => name.replace(/街道$/, '') + '等地');
    expect(short('潮鸣街道')).toBe('潮鸣囗囗');
  });

  it('are made once', () => {
    const words = { a: '甲', say: () => '乙' };
    expect(rewrite(words)).toBe(rewrite(words));
    expect(rewrite(words.say)).toBe(rewrite(words.say));
  });

  it('keep what is neither text nor answers one', () => {
    const sizes = new Map([['万', 1]]);
    expect(rewrite({ sizes, none: undefined, sign: /万/ }).sizes).toBe(sizes);
  });
});

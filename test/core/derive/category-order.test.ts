import { describe, expect, it } from 'vitest';
import { hasOwnOrder, isOther } from '../../../src/core/derive/category-order.js';

const of = (...names: string[]) => ({
  id: 'd',
  name: '分组',
  categories: names.map((name, i) => ({ id: `c${i}`, name })),
});

describe('the order of categories', () => {
  it.each([
    [['0–17岁', '18–59岁', '60岁及以上']],
    [['7天以内', '8—15天', '16—30天', '30天以上']],
    [['2022届', '2023届', '其他']],
  ])('is their own where their names count up: %s', (names) => {
    expect(hasOwnOrder(of(...names))).toBe(true);
  });

  it.each([
    [['劳动报酬', '解除劳动合同', '社会保险', '其他']],
    [['一号楼', '二号楼']],
    [['12345热线', '来访来电']],
    [['3类', '1类', '2类']],
    [['A1', 'B1']],
    [['单独一个']],
    [[]],
  ])('is nobody’s where they do not: %s', (names) => {
    expect(hasOwnOrder(of(...names))).toBe(false);
  });

  it('knows what is left over by id or by name, in both languages', () => {
    expect(isOther({ id: 'other', name: '杂项' })).toBe(true);
    expect(isOther({ id: 'x', name: '其他原因' })).toBe(true);
    expect(isOther({ id: 'x', name: { 'zh-CN': '杂项', en: 'Other causes' } })).toBe(true);
    expect(isOther({ id: 'mother', name: '母亲' })).toBe(false);
  });
});

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../demo/prepare.mjs';
import { isWrittenOtherwise, traditional } from '../../src/i18n/traditional.js';
import { SIGNS, WORDS } from '../../src/i18n/traditional-table.js';
import { zhHant } from '../../src/i18n/zh-hant.js';

/** What no page shows: the words of the command, of the workbench and of a conversion. */
const OF_TOOLS =
  /^i18n\/(?:choice|convert|export)|^(?:cli|convert|publish|workbench|build|core|data|theme)\//;

/** Signs of the dictionaries that are the same in both scripts, looked at one by one. */
const SAME = readFileSync(join(root, 'test/i18n/same-signs.txt'), 'utf8').replace(/\s/g, '');

/** The texts of a source, without its comments. */
function textOf(file: string): string {
  const source = readFileSync(join(root, 'src', file), 'utf8');
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/** Every sign that the pages of the product can say in Chinese, with the files that say it. */
function signsSaid(): Map<string, string> {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !OF_TOOLS.test(file) && !/i18n\/traditional/.test(file),
  );
  const said = new Map<string, string>();
  for (const file of files) {
    for (const sign of textOf(file).match(/[\u3400-\u9fff]/g) ?? []) said.set(sign, file);
  }
  return said;
}

describe('Traditional Chinese', () => {
  it('has a decision for every sign that a page says: another one, or that it is the same', () => {
    const undecided = [...signsSaid()].filter(
      ([sign]) => !isWrittenOtherwise(sign) && !SAME.includes(sign),
    );
    expect(undecided).toEqual([]);
  });

  it('decides once for each sign, and for none that nothing says', () => {
    const said = signsSaid();
    const written = [...SIGNS].filter((_sign, i) => i % 2 === 0);
    expect(new Set(written).size).toBe(written.length);
    expect(written.filter((sign) => SAME.includes(sign))).toEqual([]);
    expect([...written, ...SAME].filter((sign) => !said.has(sign))).toEqual([]);
  });

  it('writes in the end only signs of its own: nothing that it makes is made anew', () => {
    const results = [...Object.values(WORDS), ...[...SIGNS].filter((_sign, i) => i % 2 === 1)];
    const again = results.filter((text) => [...text].some(isWrittenOtherwise));
    expect(again).toEqual([]);
  });

  it.each([
    ['数据无法显示', '資料無法顯示'],
    ['数据文件更新后', '資料檔案更新後'],
    ['恢复、复制、重复', '恢復、複製、重複'],
    ['并列、合并、并入', '並列、合併、併入'],
    ['正在载入数据…', '正在載入資料…'],
    ['发布日期、分钟、时钟', '發布日期、分鐘、時鐘'],
    ['不画成漏斗', '不畫成漏斗'],
    ['占比', '占比'],
    ['按上下键查看，回车选择', '按上下鍵查看，Enter 鍵選擇'],
    ['区划代码', '區劃代碼'],
    ['已折叠', '已摺疊'],
    ['由各部分汇总', '由各部分彙總'],
  ])('writes %s as %s', (simplified, expected) => {
    expect(traditional(simplified)).toBe(expected);
  });

  it('says sentences of our own, and leaves names as the data write them', () => {
    expect(zhHant.lang).toBe('zh-Hant');
    expect(zhHant.ui.nothingWhy('就业率', '东街道')).toBe('資料中沒有“东街道”的“就业率”。');
    expect(zhHant.below('示例区', 18, zhHant.levels['street']!)).toBe('示例区下轄18個街道');
    expect(zhHant.shortPlace('潮鸣街道')).toBe('潮鸣');
    expect(zhHant.statuses.P).toBe('初步數');
  });

  it('counts in 萬 and 億, in the units of the product and in those of the data', () => {
    const { bases, magnitudes, split } = zhHant.largeUnits;
    expect([...magnitudes.keys()]).toEqual(['萬億', '億', '萬']);
    expect([split('萬元'), split('万元')]).toEqual([
      [1e4, '元'],
      [1e4, '元'],
    ]);
    expect(['戶', '户'].every((unit) => bases.has(unit))).toBe(true);
  });
});

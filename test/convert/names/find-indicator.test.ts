import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../demo/prepare.mjs';
import { findIndicator, isFound } from '../../../src/convert/names/find-indicator.js';
import { SYNONYMS } from '../../../src/convert/names/synonyms.js';
import { wordsOf } from '../../../src/convert/mapping/unit-words.js';
import type { IndicatorItem } from '../../../src/core/contract/contract.generated.js';

const catalogue: IndicatorItem[] = JSON.parse(
  readFileSync(join(root, 'data/catalogue.json'), 'utf8'),
).indicators;

const find = (text: string, unit?: string) => findIndicator(text, unit, catalogue);
const idOf = (text: string, unit?: string) => {
  const answer = find(text, unit);
  return isFound(answer) ? answer.indicator.id : answer;
};
const offered = (text: string, unit?: string) => {
  const answer = find(text, unit) as { several?: IndicatorItem[]; reason?: string };
  return [answer.reason, ...(answer.several ?? []).map(({ id }) => id)];
};

describe('an indicator is found', () => {
  it('by its name and short name in Chinese and English, in its unit', () => {
    const wrong: string[] = [];
    for (const { id, name, shortName, unit } of catalogue) {
      const texts = [name, shortName].flatMap((text) => (text ? Object.values(text) : []));
      for (const text of texts) {
        const answer = find(text, wordsOf(unit)[0]);
        if (!isFound(answer) || answer.indicator.id !== id) wrong.push(`${text}: ${id}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('by each other wording, which is that of one indicator only', () => {
    const wrong: string[] = [];
    for (const [id, texts] of Object.entries(SYNONYMS)) {
      const item = catalogue.find((one) => one.id === id);
      expect(item, id).toBeDefined();
      for (const text of texts) {
        const answer = find(text);
        if (!isFound(answer) || answer.indicator.id !== id) wrong.push(`${text}: ${id}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['城镇新增就业人数（人）', undefined, 'new-urban-employment'],
    ['城镇新增\n就业人数', '人', 'new-urban-employment'],
    ['全区城镇新增就业人数', '人', 'new-urban-employment'],
    ['城镇新增就业情况', '人', 'new-urban-employment'],
    ['新增就业', '万人', 'new-urban-employment'],
    ['其中：失业人员再就业', '人', 'reemployed-persons'],
    ['2.失业人员再就业人数①', '人', 'reemployed-persons'],
    ['培训人次', '人次', 'training-person-times'],
    ['参训人次', '人次', 'training-person-times'],
    ['培训人数', '人', 'training-participants'],
    ['调解成功率（%）', undefined, 'mediation-success-rate'],
    ['调解成功数', '件', 'mediation-agreements'],
    ['New urban employment', 'persons', 'new-urban-employment'],
  ])('as offices write it: %s in %s', (text, unit, id) => expect(idOf(text, unit)).toBe(id));

  it('with the power of ten between its unit and the one of the table', () => {
    expect(find('新增就业', '万人')).toMatchObject({ power: 4 });
    expect(find('调解成功率', '‰')).toMatchObject({ power: -1 });
    expect(find('挽回经济损失', '亿元')).toMatchObject({ power: 4 });
    expect(find('挽回经济损失')).not.toHaveProperty('power');
  });

  it('in an earlier contract before the catalogue', () => {
    const own = { ...catalogue[0]!, id: 'own', name: '网格走访人次', unit: 'person-time' };
    const renamed = { ...catalogue[6]!, name: '新上岗人数' };
    const known = [own, renamed, ...catalogue];
    expect(findIndicator('网格走访人次', '人次', known)).toMatchObject({ indicator: own });
    expect(findIndicator('新上岗人数', '人', known)).toMatchObject({ indicator: renamed });
  });
});

describe('an indicator is asked for', () => {
  it('where the unit is that of another thing', () => {
    expect(offered('职业培训人次', '人')[0]).toBe('unit-differs');
    expect(offered('职业培训人次', '人')).toContain('training-person-times');
    expect(offered('劳动争议受理案件数', '人')[0]).toBe('unit-differs');
    expect(offered('就业率', '人')[0]).toBe('unit-differs');
    expect(offered('城镇新增就业人数', '件')).toEqual(['unit-differs', 'new-urban-employment']);
  });

  it('where its name is near to one that is known, and no more', () => {
    for (const text of [
      '城镇净增就业人数',
      '农村新增就业人数',
      '城镇新增就业目标数',
      '女性城镇新增就业人数',
    ])
      expect(offered(text, '人').slice(0, 2), text).toEqual(['near', 'new-urban-employment']);
    expect(offered('登记失业人员数', '人')).toContain('reemployed-persons');
    expect(offered('职业培训参训人次', '人次')).toContain('training-person-times');
  });

  it('where it may be those of a period or those there are, or only says whom it counts', () => {
    for (const text of [
      '就业困难人员实现就业',
      '就业困难人员实现就业人数',
      '就业困难人员',
      '受理件数',
      '参训人数',
    ])
      expect(isFound(find(text, text === '受理件数' ? '件' : '人')), text).toBe(false);
  });

  it('where two have its name', () => {
    const twin = { ...catalogue[6]!, id: 'twin' };
    const answer = findIndicator('城镇新增就业人数', '人', [...catalogue, twin]);
    expect(answer).toMatchObject({ reason: 'same-name' });
  });
});

describe('no indicator is found', () => {
  it.each(['备注', '信访件数', '序号', '街道', '2024年3月', 'GDP', '', '人'])('for %s', (text) =>
    expect(find(text, '人')).toEqual({}),
  );

  it('in less than a millisecond', () => {
    const start = performance.now();
    for (let i = 0; i < 1000; i++) find(`第${i}类登记失业人员数`, '人');
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

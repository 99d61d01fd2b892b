import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import { lint } from '../../../src/core/lint/lint.js';
import { documentSentence } from '../../../src/i18n/lint.js';
import { REGIONS, indicator } from '../../../stories/documents/document.js';
import { read } from '../../support/dataset.js';

const NAMES = ['entity-in-name', 'unseen-in-name', 'namesake'];
const remarks = (more: Partial<Contract>) =>
  lint(read(more), Date.parse('2024-04-01')).filter(({ code }) => NAMES.includes(code));
const named = (name: string) => ({ indicators: [indicator('n', { name })] });
const regions = (...more: object[]) => ({
  regions: { items: [...REGIONS, ...more] as Contract['regions']['items'] },
});

describe('names that a page shows as they are written', () => {
  it('are asked about where they hold an HTML entity, with the sign that is meant', () => {
    for (const [name, found, known] of [
      ['R&amp;D', '&amp;', 'R&D'],
      ['R&amp;D&nbsp;Park &lt;1&gt;', '&amp;', 'R&D Park <1>'],
      ['&#20849;富', '&#20849;', '共富'],
      ['甲&#x4E59;', '&#x4E59;', '甲乙'],
      ['2020&NBSP;年', '&NBSP;', '2020 年'],
    ]) {
      expect(remarks(named(name!)), name).toMatchObject([
        { code: 'entity-in-name', path: '/indicators/n/name', args: { value: name, found, known } },
      ]);
    }
    const [remark] = remarks(named('R&amp;D'));
    expect(documentSentence(remark!, 'zh-CN')).toContain('“R&D”');
  });

  it('are asked about wherever they stand: places, units, titles, targets, both languages', () => {
    const paths = (more: Partial<Contract>) => remarks(more).map(({ path }) => path);
    expect(paths(regions({ id: 'X', name: 'A&amp;B', level: 'street', parent: 'D' }))).toEqual([
      '/regions/items/X',
    ]);
    expect(paths({ units: [{ id: 'u', name: { 'zh-CN': '个', en: 'a&amp;b' } }] })).toEqual([
      '/units/u',
    ]);
    const target = { indicator: 'n', comparator: 'ge' as const, value: 3, label: '&lt;3' };
    expect(paths({ targets: [target] })).toEqual(['/targets/0/label']);
  });

  it('are let alone where an ampersand is an ampersand', () => {
    for (const name of ['R&D', 'A&B;', 'AT&T', '甲 & 乙', '&', 'a&ampersand']) {
      expect(remarks(named(name)), name).toEqual([]);
    }
  });

  it('are asked about where a sign is hidden in them, which joins of one picture are not', () => {
    expect(remarks(named('家园\u202eabc'))).toMatchObject([
      { code: 'unseen-in-name', args: { found: 'U+202E', value: '家园□abc' } },
    ]);
    expect(remarks(named('\ufeff街道'))).toMatchObject([{ args: { found: 'U+FEFF' } }]);
    expect(remarks(named('👨‍👩‍👧家园'))).toEqual([]);
  });

  it('are asked about where two places below one share theirs, unless one of them has ended', () => {
    const twin = (more: object) => ({ name: '朝阳街道', level: 'street', parent: 'D', ...more });
    expect(remarks(regions(twin({ id: 'a' }), twin({ id: 'b' })))).toMatchObject([
      { code: 'namesake', path: '/regions/items/b', args: { value: '朝阳街道', known: 'a' } },
    ]);
    const ended = twin({ id: 'b', validTo: '2021-04-08' });
    expect(remarks(regions(twin({ id: 'a' }), ended))).toEqual([]);
  });
});

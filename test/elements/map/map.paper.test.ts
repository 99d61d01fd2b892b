import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cardText } from '../../../src/elements/base/element/card-text.js';
import type { Mark } from '../../../src/charts/marks.js';
import { sheet } from '../../../src/charts/paper/sheet.js';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import { documentSource } from '../../../src/data/document-source.js';
import { answerOf } from '../../../src/twin/answer.js';
import { crowded, marksOf, texts } from '../../support/drawing.js';
import { crowdedAnywhere, onPaper, sample, small } from '../../support/on-paper.js';

const AREAS = new URL('../../support/areas.geojson', import.meta.url);
const NOW = Date.parse('2024-04-20T10:00:00+08:00');
const TAG = 'gf-map indicator="employment-rate"';

function mapped(): Contract {
  const map = {
    url: 'areas.geojson',
    approval: '测S(2024)001号',
    producer: '某测绘院',
    crs: 'CGCS2000',
    boundaryDate: '2024-01-01',
    key: 'code',
  };
  return { ...small(), map };
}

/** The sheet of a map whose file is read by whoever renders, and the addresses that were asked for. */
async function drawn(read: (address: string) => unknown) {
  const asked: string[] = [];
  const file = async (address: string) => {
    asked.push(address);
    return Promise.resolve(read(address));
  };
  const attributes = { indicator: 'employment-rate' };
  const around = { source: documentSource(mapped()), now: NOW, file };
  const answer = await answerOf({ tag: 'gf-map', attributes, lang: 'zh-CN' }, around);
  if (answer.kind !== 'picture') throw new Error(JSON.stringify(answer));
  const form = await answer.picture.paper!();
  const block = sheet(cardText(answer.picture, answer.standing), form, { width: 660, em: 16 });
  return { block, asked, marks: marksOf(block.marks) };
}

const rolesIn = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) => (mark.mark === 'group' ? rolesIn(mark.marks) : [mark.role]));

describe('a map on paper', () => {
  it('has its regions by shade with every figure, and what must stand in every map', async () => {
    const { block, asked, marks } = await drawn(() => JSON.parse(readFileSync(AREAS, 'utf8')));
    expect(asked).toEqual(['areas.geojson']);
    expect(rolesIn(block.marks).filter((role) => role === 'area')).toHaveLength(2);
    const said = texts(marks).join(' ');
    for (const word of ['95.6%', '95.8%', '审图号：测S(2024)001号', '某测绘院', 'CGCS2000']) {
      expect(said).toContain(word);
    }
    expect(crowded(marks, { ...block, em: 16 })).toEqual([]);
  });

  it('gives way to tiles, and says why, where its file cannot be read or the data bring no map', async () => {
    const { marks } = await drawn(() => {
      throw new Error('no such file');
    });
    expect(texts(marks).join(' ')).toContain('地图文件无法载入');
    const { said, texts: all } = await onPaper(TAG, sample());
    expect(said).toContain('数据没有提供地图');
    expect(all.filter((text) => /^9\d\.\d$/.test(text)).length).toBeGreaterThanOrEqual(18);
    expect(await crowdedAnywhere(TAG, sample())).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cardText } from '../../src/elements/base/element/card-text.js';
import { documentSource } from '../../src/data/document-source.js';
import { cardTwin } from '../../src/twin/card-twin.js';
import { answerOf, hasPicture } from '../../src/twin/answer.js';
import { PLACE } from '../support/sample.js';

const file = new URL('../../data/sample-district.json', import.meta.url);
const source = documentSource(JSON.parse(readFileSync(file, 'utf8')));
const NOW = Date.parse('2025-01-20T10:00:00+08:00');

const ask = (tag: string, attributes: Record<string, string>, lang: 'zh-CN' | 'en' = 'zh-CN') =>
  answerOf({ tag, attributes, lang }, { source, now: NOW });

describe('a tag without a page', () => {
  it('says what its card says: headline, place, reading, sample mark, source and dates', async () => {
    const answer = await ask('gf-trend', { indicator: 'employment-rate' });
    if (answer.kind !== 'picture') throw new Error(JSON.stringify(answer));
    const { heading, where, badges, reading, foot } = cardText(answer.picture, answer.standing);
    expect(heading).not.toBe('');
    expect(where).toContain(PLACE.name);
    expect(badges.join()).toContain('示例');
    expect(reading).toContain('%');
    expect(foot.join()).toContain('来源');
  });

  it('is of what its attributes name, whatever the class was asked before', async () => {
    const answer = await ask('gf-table', { domain: 'employment', by: 'region' });
    if (answer.kind !== 'picture') throw new Error(JSON.stringify(answer));
    expect(answer.picture.indicators!.length).toBeGreaterThan(1);
    expect(answer.picture.where).toContain('街道');
  });

  it('says it in English where it is asked to', async () => {
    const answer = await ask('gf-stat', { indicator: 'employment-rate' }, 'en');
    if (answer.kind !== 'picture') throw new Error(JSON.stringify(answer));
    expect(answer.picture.where).toContain(PLACE.english);
    expect(answer.picture.lead?.amount).toMatch(/^\d.*%$/);
  });

  it.each([
    'gf-employment-coverage',
    'gf-training-count',
    'gf-dispute-resolution',
    'gf-club-membership',
    'gf-service-reach',
  ])('%s has its figures as a table, though it is made of other pictures', async (tag) => {
    const said = await ask(tag, {});
    if (said.kind !== 'picture') throw new Error(JSON.stringify(said));
    const place = { tag, level: 3, theme: 'light', isElder: false, isOnBoard: false };
    const { twin } = await cardTwin(said, place);
    const table = twin.parts.find((part) => part.startsWith('<details class="gf-twin-table">'))!;
    expect(table.match(/<tr>/g)!.length).toBeGreaterThan(4);
    expect(table).toMatch(/<td[^>]*>[\d.,]+/);
  });

  it('says on paper what the hollow points of the line of a number mean', async () => {
    const said = await ask('gf-stat', { indicator: 'employment-rate' });
    const form = said.kind === 'picture' ? await said.picture.paper?.() : undefined;
    const { marks } = form!({ width: 600, em: 16 });
    expect(JSON.stringify(marks)).toContain('空心、浅色或虚线：初步数或估计数');
  });

  it('has a picture that can be drawn on paper, of the width that it is given', async () => {
    const answer = await ask('gf-trend', { indicator: 'employment-rate' });
    const form = answer.kind === 'picture' ? await answer.picture.paper?.() : undefined;
    expect(form?.({ width: 600, em: 16 })).toMatchObject({ width: 600 });
  });

  it('answers a fault for what the data lack', async () => {
    const answer = await ask('gf-trend', { indicator: 'nothing-of-the-sort' });
    expect(answer).toMatchObject({ kind: 'fault', problems: [{ code: 'unknown-indicator' }] });
  });

  it('is known from one that shows no picture of its own', async () => {
    expect(hasPicture('gf-service-reach')).toBe(true);
    expect(['gf-board', 'gf-wall', 'gf-filter', 'gf-doctor', 'div'].filter(hasPicture)).toEqual([]);
    await expect(ask('gf-board', {})).rejects.toThrow('no picture: gf-board');
  });
});

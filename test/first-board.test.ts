import { expect, it } from 'vitest';
import { firstBoard } from '../demo/workbench/first-board.js';

const tag = (name: string) => ({ tag: name, attributes: { indicator: 'jobs' } });
const shown = (tags: string[]) => ({ region: 'east', tags: ['gf-filter', ...tags].map(tag) });
const cards = (tags: string[], others: string[]) =>
  firstBoard(shown(tags), others, 'data.json').cards.map(
    (card: { tag: string; indicator: string; region: string }) =>
      `${card.tag} ${card.indicator} ${card.region}`,
  );

it('the first board has what was drawn, and the other indicators by place where there are places', () => {
  expect(cards(['gf-stat', 'gf-ranking'], ['cases'])).toEqual([
    'gf-stat jobs east',
    'gf-ranking jobs east',
    'gf-ranking cases east',
  ]);
  expect(cards(['gf-stat'], ['cases'])).toEqual(['gf-stat jobs east', 'gf-stat cases east']);
});

it('the first board has five other indicators at most', () => {
  const many = Array.from({ length: 9 }, (_, i) => `i${i}`);
  expect(cards(['gf-stat'], many)).toHaveLength(6);
});

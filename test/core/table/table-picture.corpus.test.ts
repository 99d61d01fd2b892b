import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { corpusOf, scoreOf } from '../../support/table-corpus.js';

const corpus = (name: string) =>
  corpusOf(readFileSync(new URL(`./corpus/${name}.txt`, import.meta.url), 'utf8'));

describe.each(['offices', 'bulletins', 'exports', 'pages', 'single', 'last', 'annual'])(
  'the tables of %s',
  (name) => {
    const scores = corpus(name).map((table) => ({ table, score: scoreOf(table) }));
    const count = scores.reduce((sum, { score }) => sum + score.right + score.refused.length, 0);

    it('are many', () => expect(scores.length).toBeGreaterThan(20));

    it('give no wrong figure', () => {
      const wrong = scores.filter(({ score }) => score.wrong.length > 0);
      expect(wrong.map(({ table, score }) => [table.name, score.wrong])).toEqual([]);
    });

    it('are refused wrongly in two of a hundred figures at most', () => {
      const refused = scores.filter(({ score }) => score.refused.length > 0);
      const list = refused.map(({ table, score }) => [table.name, score.refused]);
      const share = refused.reduce((sum, { score }) => sum + score.refused.length, 0) / count;
      expect(share <= 0.02 ? [] : list).toEqual([]);
    });
  },
);

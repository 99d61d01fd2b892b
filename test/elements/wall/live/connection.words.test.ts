import { describe, expect, it } from 'vitest';
import { problem, type ProblemCode } from '../../../../src/core/contract/problem.js';
import { causeText, connectionWords } from '../../../../src/elements/wall/live/connection.words.js';

const CODES: readonly ProblemCode[] = [
  'not-found',
  'timeout',
  'too-large',
  'empty-document',
  'html-instead-of-json',
  'truncated-json',
  'not-json',
  'newer-major',
  'bad-encoding',
  'missing-field',
  'older-edition',
  'internal-error',
];

describe('the cause that a wall names', () => {
  for (const lang of ['zh-CN', 'en'] as const) {
    it(`is short and another for each failure: ${lang}`, () => {
      const said = CODES.map((code) => causeText(lang, problem(code, '')));
      expect(new Set(said).size).toBe(CODES.length);
      for (const text of said)
        expect(text).toMatch(lang === 'en' ? /^ \(.{5,36}\)$/ : /^（.{5,14}）$/);
    });
  }

  it('has the number that a server answers', () => {
    const failure = problem('http-status', '', { status: 503 });
    expect(causeText('zh-CN', failure)).toBe('（服务器回答503）');
    expect(causeText('en', failure)).toBe(' (the server answered 503)');
  });

  it('is not said twice where the network is gone', () => {
    expect(causeText('zh-CN', problem('network', ''))).toBe('');
  });

  it('stands behind what is amiss, seen and spoken', () => {
    const { retrying, spoken } = connectionWords.en;
    const cause = causeText('en', problem('truncated-json', ''));
    expect(retrying('2 hours ago', cause)).toBe(
      'Not updated (the data are cut off), trying again; showing the data checked 2 hours ago',
    );
    expect(spoken.retrying(cause)).toBe(
      'Not updated (the data are cut off), trying again; the last data stay',
    );
  });
});

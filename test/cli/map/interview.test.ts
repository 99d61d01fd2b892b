import { describe, expect, it } from 'vitest';
import { replyOf } from '../../../src/cli/map/interview.js';
import type { Choice } from '../../../src/convert/recognise/choice.js';

const CHOICE: Choice = {
  code: 'symbol',
  at: '/symbols/—',
  place: { file: 'a.csv', sheet: 'a', cells: 'B4' },
  count: 2,
  text: '—',
  options: [
    { value: 'O', label: '' },
    { value: 'leave', label: '' },
  ],
  proof: [{ cell: 'B4', text: '—', value: null }],
};

/** Asks with some lines typed; what was said, and what came of it. */
async function asked(choice: Choice, ...lines: string[]) {
  const said: string[] = [];
  const reply = await replyOf(choice, 1, 3, {
    say: (text) => said.push(text),
    next: async (prompt) => {
      said.push(prompt);
      return lines.shift();
    },
  });
  return { reply, said: said.join('\n'), left: lines.length };
}

describe('a question of the interview', () => {
  it('shows what it is about, its proof and what each answer does, in both languages', async () => {
    const { said } = await asked(CHOICE, '1');
    expect(said).toContain('1/3  “—”是什么意思？ What does “—” mean?');
    expect(said).toContain('《a.csv》工作表“a”B4 等 2 处');
    expect(said).toContain('B4“—”读作 没有数');
    expect(said).toMatch(/ {3}1\) 缺报.* missing: said so/);
    expect(said).not.toContain('Enter takes the guess');
  });

  it('takes a number, and asks again for what is no answer', async () => {
    expect((await asked(CHOICE, '2')).reply).toEqual({ value: 'leave' });
    for (const line of ['0', '3', '-1', '1.5', 'O', ''])
      expect(await asked(CHOICE, line, ' 1 ')).toMatchObject({ reply: { value: 'O' }, left: 0 });
  });

  it('takes the guess at Enter, and marks it', async () => {
    const { reply, said } = await asked({ ...CHOICE, guess: 'leave' }, '');
    expect(reply).toEqual({ value: 'leave' });
    expect(said).toMatch(/ → 2\) 不取/);
    expect(said).toContain('Enter takes the guess');
  });

  it('says a guess that is a text in both languages, and takes it whole', async () => {
    const guess = { 'zh-CN': '未注明', en: 'not stated' };
    const publisher: Choice = { ...CHOICE, code: 'dataset-publisher', options: [], guess };
    const { reply, said } = await asked(publisher, '');
    expect(reply).toEqual({ value: guess });
    expect(said).toContain('[未注明]');
  });

  it('explains at ?, skips at s, and is over where no more is typed', async () => {
    const { reply, said } = await asked(CHOICE, '?', '？', 's');
    expect(reply).toBe('skip');
    expect(said.match(/It is not guessed/g)).toHaveLength(2);
    expect((await asked(CHOICE)).reply).toBe('over');
  });

  it('takes a text where there is nothing to choose from, a date only as a date', async () => {
    const title: Choice = { ...CHOICE, code: 'dataset-title', options: [] };
    expect((await asked(title, ' 就业情况 ')).reply).toEqual({ value: '就业情况' });
    const published: Choice = { ...CHOICE, code: 'dataset-published', options: [] };
    const { reply } = await asked(published, '四月十日', '2024-04-10');
    expect(reply).toEqual({ value: '2024-04-10' });
  });
});

import { describe, expect, it } from 'vitest';
import { Progress } from '../../src/cli/progress.js';

function told(isTTY: boolean) {
  const said: string[] = [];
  let time = 0;
  const progress = new Progress({
    stream: { isTTY, write: (text) => said.push(text) },
    now: () => time,
  });
  const at = (milliseconds: number) => {
    time = milliseconds;
    progress.say(`读到${milliseconds}`, `at ${milliseconds}`);
  };
  return { said, at, progress };
}

describe('progress', () => {
  it('is silent for a second, then one line of a terminal, written anew and taken away', () => {
    const { said, at, progress } = told(true);
    for (const time of [0, 500, 999]) at(time);
    expect(said).toEqual([]);
    for (const time of [1000, 1050, 1200]) at(time);
    expect(said).toEqual(['\r\u001b[K读到1000 at 1000', '\r\u001b[K读到1200 at 1200']);
    progress.end();
    expect(said.at(-1)).toBe('\r\u001b[K');
  });

  it('is a plain line every five seconds where no one looks on', () => {
    const { said, at, progress } = told(false);
    for (const time of [0, 1000, 4999, 5000, 6000, 9999, 10_000]) at(time);
    progress.end();
    expect(said).toEqual(['读到5000 at 5000\n', '读到10000 at 10000\n']);
  });
});

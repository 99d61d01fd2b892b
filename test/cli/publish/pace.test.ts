import { describe, expect, it } from 'vitest';
import { counting, Pace, reading } from '../../../src/cli/publish/pace.js';
import { Progress } from '../../../src/cli/progress.js';

/** What a pace says, with a clock of its own. */
function paced(step: Parameters<typeof counting> | string, total: number) {
  let time = 0;
  const said: string[] = [];
  const now = () => time;
  const stream = { isTTY: false, write: (text: string) => said.push(text) };
  const kind = typeof step === 'string' ? reading(step) : counting(...step);
  const pace = new Pace(new Progress({ stream, now }), kind, total, now);
  return { pace, said, wait: (seconds: number) => (time += seconds * 1000) };
}

describe('the pace of a step', () => {
  it('says the share, the rate and the time left', () => {
    const { pace, said, wait } = paced('visits', 100e6);
    wait(10);
    pace.add(20e6);
    expect(said).toEqual([
      '读取 visits：20%，每秒2.0MB，约剩40秒 reading visits: 20%, 2.0 MB/s, about 40 s left\n',
    ]);
    wait(10);
    pace.at(30e6);
    expect(said[1]).toContain('50%，每秒2.5MB，约剩20秒');
  });

  it('says nothing before anything is done, and never more than all', () => {
    const { pace, said, wait } = paced(['写文件', 'writing', '个'], 2);
    wait(10);
    pace.at(0);
    expect(said).toEqual([]);
    pace.add(3);
    expect(said[0]).toContain('写文件：100%，每秒0.2个，约剩0秒');
  });
});

import { describe, expect, it } from 'vitest';
import type { LiveSource } from '../../../../src/data/live/live.js';
import type { View } from '../../../../src/elements/base/element/view.js';
import { spokenOf, type OnShow } from '../../../../src/elements/wall/live/connection.js';
import { problem } from '../../../../src/core/contract/problem.js';
import { en } from '../../../../src/i18n/en.js';
import { Speaker } from '../../../../src/i18n/speaker.js';
import { zh } from '../../../../src/i18n/zh-cn.js';
import { contract } from '../../../../stories/documents/document.js';
import { read } from '../../../support/dataset.js';

const NOW = Date.UTC(2024, 5, 1);

/** What is heard of a line, of data that are due on a day, by a clock that is right or wrong. */
function heard({ due = '2025-01-01', isStale = false, clockWrong = false, words = zh }): string {
  const dataset = read({ dataset: { ...contract().dataset, due } });
  const view = { dataset, say: new Speaker(words, dataset) } as unknown as View;
  const snapshot = isStale
    ? { state: 'stale', failure: problem('network', '', {}) }
    : { state: 'ready' };
  const source = { clockWrong } as LiveSource;
  return spokenOf(view, { snapshot, source, now: NOW, updates: 0 } as unknown as OnShow);
}

describe('what is heard of the line of a wall', () => {
  it('is that all is well where nothing speaks against it', () => {
    expect(heard({})).toBe('数据正常');
    expect(heard({ words: en })).toBe('The data are in order');
  });

  it('never says in one breath that all is well, and that it is not', () => {
    expect(heard({ due: '2024-05-01' })).toBe('已超期，应于2024-05-01更新');
    expect(heard({ clockWrong: true })).toBe('本机时钟不准');
    expect(heard({ due: '2024-05-01', clockWrong: true })).toBe(
      '本机时钟不准；已超期，应于2024-05-01更新',
    );
  });

  it('is why they do not come, and what else speaks against them', () => {
    expect(heard({ isStale: true })).toBe('网络中断，显示上次的数据');
    expect(heard({ isStale: true, clockWrong: true, words: en })).toBe(
      'No network; the last data stay; The clock of this machine is wrong',
    );
  });
});

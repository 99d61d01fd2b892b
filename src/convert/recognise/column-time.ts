import type { Meaning } from '../mapping/mapping.generated.js';
import type { proofOf } from './column-set.js';
import type { Desk } from './desk.js';
import type { Context, Last, Read } from './value-read.js';

/** 本月, 累计, 上年同期 and 同比 beside each other: which of them a column is of. */
export function timeOf(
  read: Read,
  last: Last,
  all: readonly Read[],
  at: string,
  about: {
    place: Parameters<Desk['asked']['add']>[0]['place'];
    text: string;
    proof: ReturnType<typeof proofOf>;
  },
  context: Context,
  desk: Desk,
): Meaning {
  const { words, group } = read;
  const peers = all.filter((one) => one.group === group);
  const hasMonth = peers.some(
    ({ words: one }) => one.meaning.accumulation === 'period' && !one.meaning.when,
  );
  const hasSum = peers.some(
    ({ words: one }) => one.isRunning || (one.meaning.accumulation === 'ytd' && !one.meaning.when),
  );
  const ask = (guess: 'ytd' | 'period' | 'cumulative', others: readonly string[]) => {
    const options = [guess, ...others].map((value) => ({ value, label: '' }));
    desk.asked.add({
      ...about,
      code: 'accumulation',
      at: `${at}/meaning/accumulation`,
      options,
      guess,
    });
    return { accumulation: guess } as const;
  };
  if (words.isRunning) {
    const isOfYear =
      hasMonth || all.some(({ words: one }) => one.meaning.accumulation === 'period');
    return isOfYear ? { accumulation: 'ytd' } : ask('ytd', ['cumulative', 'period']);
  }
  const isOpen = words.isBefore || (words.meaning.as === 'change' && !words.meaning.accumulation);
  if (!isOpen) return {};
  const sum = { accumulation: 'ytd' } as const;
  const month = { accumulation: 'period' } as const;
  if (hasSum && !hasMonth) return sum;
  if (hasMonth && !hasSum) return month;
  if (!hasMonth) return {};
  const left = last && last.read.group === group ? last.meaning.accumulation : undefined;
  const alike = peers.filter(
    ({ words: one }) => one.kind === words.kind && one.isBefore === words.isBefore,
  );
  // One behind each of them: each is of the one on its left.
  if (alike.length > 1 && left) return left === 'ytd' ? sum : month;
  return ask(left === 'ytd' ? 'ytd' : 'period', [left === 'ytd' ? 'period' : 'ytd']);
}

// What the builder keeps of what is being built; its page is tried in builder.test.ts.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed, historyOf, redone, undone } from '../demo/builder/history.js';
import { FIRST, added, cardOf, fromHash, moved, removed, toHash } from '../demo/builder/plan.js';

type Plan = typeof FIRST;

const steps: ((plan: Plan) => Plan)[] = [
  added,
  removed,
  (plan) => moved(plan, 1),
  (plan) => moved(plan, -1),
  (plan) => ({ ...plan, at: 0 }),
];

const plans = fc
  .array(fc.constantFrom(...steps), { maxLength: 12 })
  .map((taken) => taken.reduce((plan, step) => step(plan), FIRST));

describe('a plan', () => {
  it('always has a card to show, whatever is added, removed and moved', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(cardOf(plan)).toBeDefined();
      }),
    );
  });

  it('is the same after its address, and is nothing at first', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(fromHash(toHash(plan))).toEqual(plan);
      }),
    );
    expect(toHash(FIRST)).toBe('');
  });

  it('never takes from an address where scripts come from', () => {
    const plan = { ...FIRST, base: 'https://evil.example/', theme: 'dark' };
    expect(toHash(plan)).not.toContain('evil');
    const hash = `#plan=${encodeURIComponent(JSON.stringify({ base: 'https://evil.example/' }))}`;
    expect(fromHash(hash).base).toBe('dist/');
  });

  it.each([
    '',
    '#',
    '#plan=',
    '#plan=%',
    '#plan=null',
    '#plan=[]',
    '#plan={"cards":[]}',
    '#plan={"cards":[null]}',
    '#plan={"cards":[{"tag":"script"}]}',
    '#plan={"cards":[{"tag":"gf-stat","region":5}]}',
    '#plan={"theme":7,"elder":"yes","at":"x"}',
    '#other',
  ])('stays as it is at first where an address says nonsense: %s', (hash) => {
    expect(fromHash(hash)).toEqual(FIRST);
  });

  it('shows a card that is there, whatever an address says', () => {
    for (const at of [-1, 7, 1.5]) expect(fromHash(`#plan={"at":${at}}`).at).toBe(0);
  });
});

describe('what can be undone', () => {
  it('goes back the way it came, and forward again', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 30 }), (numbers) => {
        const end = numbers.reduce((past, number) => changed(past, number), historyOf(0));
        const start = end.past.reduce<typeof end>((past) => undone(past), end);
        expect(start.present).toBe(0);
        expect(start.future.reduce<typeof end>((past) => redone(past), start).present).toBe(
          end.present,
        );
      }),
    );
  });

  it('stops at both ends, and forgets what was undone once something else is done', () => {
    const two = changed(changed(historyOf(0), 1), 2);
    expect(undone(historyOf(0))).toEqual(historyOf(0));
    expect(redone(two)).toEqual(two);
    expect(changed(undone(two), 3).future).toEqual([]);
    expect(changed(two, 2)).toBe(two);
  });
});

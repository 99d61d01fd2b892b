import { describe, expect, it } from 'vitest';
import { Selection, groupSelection } from '../../src/data/selection.js';

describe('a selection', () => {
  it('changes what is picked and keeps the rest', () => {
    const selection = new Selection();
    selection.pick({ region: 'A' });
    selection.pick({ period: '2024-03' });
    expect(selection.picked).toEqual({ region: 'A', period: '2024-03' });
    selection.pick({ region: undefined });
    expect(selection.picked).toEqual({ region: undefined, period: '2024-03' });
  });

  it('tells its listeners of a change, and only of a change', () => {
    const selection = new Selection();
    let told = 0;
    const stop = selection.subscribe(() => told++);
    selection.pick({ region: 'A' });
    selection.pick({ region: 'A' });
    expect(told).toBe(1);
    stop();
    selection.pick({ region: 'B' });
    expect(told).toBe(1);
  });

  it('survives a listener that leaves while it is told', () => {
    const selection = new Selection();
    const told: string[] = [];
    const stop = selection.subscribe(() => (told.push('first'), stop()));
    selection.subscribe(() => told.push('second'));
    selection.pick({ region: 'A' });
    selection.pick({ region: 'B' });
    expect(told).toEqual(['first', 'second', 'second']);
  });

  it('of a named group is one, wherever its tags live', () => {
    expect(groupSelection('a')).toBe(groupSelection('a'));
    expect(groupSelection('a')).not.toBe(groupSelection('b'));
  });
});

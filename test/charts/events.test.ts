import { describe, expect, it } from 'vitest';
import { drawEvents, type PlotEvent } from '../../src/charts/events.js';
import { Taken } from '../../src/charts/labels.js';
import {
  all,
  crowded,
  environment,
  expectPicture,
  marksOf,
  number,
  texts,
} from '../support/drawing.js';

const env = environment();
const frame = {
  left: 30,
  right: 590,
  top: 24,
  bottom: 273,
  x: (time: number) => 30 + time * 20,
  y: (value: number) => value,
};
const rule = (at: number, text = ''): PlotEvent => ({ kind: 'event', from: at, to: at, text });
const band = (from: number, to: number): PlotEvent => ({ kind: 'break', from, to, text: '' });
const draw = (events: PlotEvent[]) => drawEvents(events, frame, env, new Taken([]));
const marks = (events: PlotEvent[]) => marksOf(draw(events).picture);

describe('the marks of events', () => {
  it('are a rule for a month and a band for a year or a quarter', () => {
    const drawn = marks([band(0, 12), rule(9.5), band(12, 15)]);
    expect(all(drawn, 'rect')).toHaveLength(2);
    expect(all(drawn, 'line')).toHaveLength(1);
  });

  it('keep their numbers apart, in the order of time, those of one month in one', () => {
    const drawn = marks([rule(4.5), rule(4.5), rule(5.5)]);
    expect(texts(drawn)).toEqual(['①②', '③']);
    expect(crowded(drawn, env)).toEqual([]);
  });

  it('have their words at the first place from above that is clear', () => {
    const [one, two] = all(
      marks([rule(4, '同一时期的一件事'), rule(8, '同一时期的另一件')]),
      'text',
    );
    expect(number(two!, 'y')).toBeGreaterThan(number(one!, 'y'));
  });

  it.each<[string, PlotEvent[]]>([
    ['month-quarter-and-year', [band(0, 12), rule(9.5), band(12, 15)]],
    ['one-month-twice', [rule(4.5), rule(4.5), rule(5.5)]],
    ['first-and-last-month', [rule(0.5), rule(27.5)]],
    ['words', [rule(4, '中心启用'), rule(8, '更换门口客流设备，前后不可比'), rule(26, '并入')]],
    ['no-data', []],
  ])('are drawn for %s as their picture shows', async (name, events) => {
    await expectPicture(`events/${name}`, draw(events).picture, env);
  });
});

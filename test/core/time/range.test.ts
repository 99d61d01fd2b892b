import { describe, expect, it } from 'vitest';
import { parseRange, reachesInto, type TimeRange } from '../../../src/core/time/range.js';
import { period } from '../../support/dataset.js';

const asked = (text: string) => parseRange(text) as TimeRange;
const codes = (text: string) => {
  const { start, end, isOne } = asked(text);
  return [start?.code, end?.code, isOne];
};
const reaches = (text: string, ...shown: string[]) => reachesInto(shown.map(period), asked(text));

describe('a time that a text asks for', () => {
  it('is one period, from one to another, from one on, or up to one', () => {
    expect(codes('2024-06')).toEqual([undefined, '2024-06', true]);
    expect(codes('2023-01..2024-06')).toEqual(['2023-01', '2024-06', false]);
    expect(codes(' 2023-Q1 .. 2024 ')).toEqual(['2023-Q1', '2024', false]);
    expect(codes('2023-01..')).toEqual(['2023-01', undefined, false]);
    expect(codes('..2024-06')).toEqual([undefined, '2024-06', false]);
    expect(codes('')).toEqual([undefined, undefined, false]);
  });

  it('may start within the period that ends it', () => {
    expect(codes('2024-06..2024')).toEqual(['2024-06', '2024', false]);
    expect(codes('2024..2024-06')).toEqual(['2024', '2024-06', false]);
    expect(codes('2024..2024')).toEqual(['2024', '2024', false]);
  });

  it('is none where it ends before it starts', () => {
    for (const text of [
      '2024-06..2023-01',
      '2024..2023',
      '2024-Q2..2024-03',
      '2024-03-02..2024-02',
    ]) {
      expect(parseRange(text), text).toBe('reversed');
    }
  });

  it('is a range in which one period is picked', () => {
    const { picked, ...range } = asked('2023-01..2024-06@2024-03');
    expect(picked!.code).toBe('2024-03');
    expect(range).toEqual(asked('2023-01..2024-06'));
    expect(asked('2023-01.. @ 2024-Q1').picked!.code).toBe('2024-Q1');
    for (const text of [
      '2024@2024-03',
      '@2024-03',
      '2023..2024@',
      '2023..2024@x',
      '2023..@2023@2024',
    ])
      expect(parseRange(text), text).toBe('unreadable');
    expect(parseRange('2024..2023@2023')).toBe('reversed');
  });

  it('is none where an end is no period, or there is no end or a third one', () => {
    const texts = [
      '2024-13',
      '2023-02-29',
      '去年',
      '..',
      ' .. ',
      '2024...2025',
      '2022..2023..2024',
    ];
    for (const text of texts) expect(parseRange(text), text).toBe('unreadable');
  });
});

describe('figures and the time asked for', () => {
  it('meet where any of their time lies in it', () => {
    expect(reaches('2023-01..2023-12', '2022-12', '2023-01')).toBe(true);
    expect(reaches('2023-01..2023-12', '2021', '2024')).toBe(true);
    expect(reaches('2024-06', '2024-Q2')).toBe(true);
    expect(reaches('2024', '2024-12')).toBe(true);
    expect(reaches('..2024-06', '2019')).toBe(true);
    expect(reaches('2023-01..', '2024')).toBe(true);
  });

  it('do not where all of it lies before or after', () => {
    expect(reaches('2023-01..2023-12', '2022-12')).toBe(false);
    expect(reaches('2018-01..2018-12', '2022-01', '2024-12')).toBe(false);
    expect(reaches('2024-06', '2024-05')).toBe(false);
    expect(reaches('2024-05', '2024-Q1')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { Fitter, type FitAdapter } from '../../../../src/elements/wall/fit/fitter.js';
import { LEAST } from '../../../../src/elements/wall/fit/type-scale.js';

/** A part that is so many lines high in full size, in a place of so many. */
interface Part {
  name: string;
  lines: number;
  room: number;
  /** Lines that can be left out, and how many of them are. */
  spare: number;
  out: number;
  size: number;
  isTable: boolean;
  isAlike: boolean;
  isShown: boolean;
  isCut: boolean;
}

const part = (lines: number, more: Partial<Part> = {}): Part => ({
  name: '',
  lines,
  room: 10,
  spare: 0,
  out: 0,
  size: 1,
  isTable: false,
  isAlike: false,
  isShown: true,
  isCut: false,
  ...more,
});

/** A wall of such parts, which writes down what is done to it. */
class FakeWall implements FitAdapter<Part> {
  readonly done: string[] = [];

  constructor(readonly parts: Part[]) {}

  all = () => this.parts;
  shown = () => this.parts.filter(({ isShown }) => isShown);
  alike = () => this.shown().filter(({ isAlike }) => isAlike);
  showsTable = ({ isTable }: Part) => isTable;
  /** Smaller type makes lines lower, and fewer. */
  overflow = ({ lines, out, size, room }: Part) => Math.max(1, ((lines - out) * size ** 2) / room);
  shorten(part: Part) {
    if (part.out === part.spare || this.overflow(part) <= 1) return false;
    part.out++;
    this.done.push(`${part.name} shorter`);
    return true;
  }
  press(part: Part, size: number) {
    part.size = size;
    this.done.push(`${part.name} smaller`);
  }
  giveUp(part: Part, isCut: boolean) {
    part.isCut = isCut;
  }
  rest(part: Part) {
    this.done.push(`${part.name} rests`);
  }
  restore(part: Part) {
    part.size = 1;
    part.out = 0;
  }
  refill(part: Part) {
    part.out = 0;
  }
}

function fit(parts: Part[], looks = 20) {
  const wall = new FakeWall(parts);
  const fitter = new Fitter(wall);
  for (let i = 0; i < looks; i++) fitter.look();
  return { wall, fitter };
}

describe('the fitter', () => {
  it('leaves alone what fits', () => {
    const { wall, fitter } = fit([part(10, { name: 'a' })], 2);
    expect(wall.done).toEqual(['a rests', 'a rests']);
    expect(fitter.least).toBe(1);
  });

  it('leaves out first, draws that, and only then makes the type smaller', () => {
    const crowded = part(14, { name: 'a', spare: 2 });
    const { wall } = fit([crowded], 4);
    expect(wall.done.slice(0, 3)).toEqual(['a shorter', 'a rests', 'a shorter']);
    expect(wall.done).toContain('a smaller');
    expect(crowded.out).toBe(2);
    expect(crowded.size).toBeLessThan(1);
  });

  it('makes the type no smaller than it must be', () => {
    const crowded = part(12);
    const { fitter } = fit([crowded]);
    expect(crowded.size).toBeGreaterThan(Math.sqrt(10 / 12) * 0.95);
    expect(fitter.least).toBe(crowded.size);
    expect(fitter.isCut(crowded)).toBe(false);
  });

  it('gives up on what does not fit in the smallest type, and says so until it fits', () => {
    const crowded = part(40);
    const { fitter } = fit([crowded]);
    expect(crowded.size).toBe(LEAST);
    expect(fitter.isCut(crowded)).toBe(true);
    expect(crowded.isCut).toBe(true);
    crowded.lines = 10;
    fitter.look();
    expect(fitter.isCut(crowded)).toBe(false);
    expect(crowded.isCut).toBe(false);
  });

  it('does not say that a part is cut off before its smallest type was tried', () => {
    const crowded = part(10 / LEAST ** 2);
    const { fitter } = fit([crowded], 1);
    expect(crowded.size).toBeCloseTo(LEAST, 9);
    expect(fitter.isCut(crowded)).toBe(false);
    fitter.look();
    expect(fitter.isCut(crowded)).toBe(false);
  });

  it('fits a table that somebody opens, and the picture as before once it is closed', () => {
    const opened = part(12);
    const { fitter } = fit([opened]);
    const before = opened.size;
    opened.isTable = true;
    opened.lines = 18;
    for (let i = 0; i < 20; i++) fitter.look();
    expect(opened.size).toBeLessThan(before);
    expect(fitter.least, 'a table counts').toBe(1);
    opened.isTable = false;
    opened.lines = 12;
    for (let i = 0; i < 20; i++) fitter.look();
    expect(opened.size).toBe(before);
    expect(fitter.least).toBe(before);
  });

  it('gives parts that look alike the size of the smallest, where that is nearly theirs', () => {
    const alike = [part(10, { isAlike: true }), part(11.5, { isAlike: true })];
    const other = part(10);
    fit([...alike, other]);
    expect(alike[0]!.size).toBe(alike[1]!.size);
    expect(alike[1]!.size).toBeLessThan(1);
    expect(other.size).toBe(1);
  });

  it('lets no part make another one much smaller', () => {
    const alike = [part(10, { isAlike: true }), part(18, { isAlike: true })];
    fit(alike);
    expect(alike[0]!.size).toBe(1);
    expect(alike[1]!.size).toBeLessThan(0.85);
  });

  it('fits what is on show alone, and begins again in other places', () => {
    const away = part(40, { isShown: false });
    const shown = part(40);
    const { fitter } = fit([away, shown]);
    expect([away.size, shown.size]).toEqual([1, LEAST]);
    fitter.reset();
    expect(shown.size).toBe(1);
    expect(fitter.isCut(shown)).toBe(false);
    expect(fitter.least).toBe(1);
  });

  it('shows all of a part again for other data, in the size that it has', () => {
    const crowded = part(13, { spare: 1 });
    const { fitter } = fit([crowded]);
    const { size } = crowded;
    expect(size).toBeLessThan(1);
    fitter.refill();
    expect(crowded.out).toBe(0);
    expect(crowded.size).toBe(size);
  });
});

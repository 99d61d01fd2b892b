import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './support/browser.mjs';
import { answerTo, FAULTS, figureOf } from './soak/feed.mjs';
import { complaints, soak, trends } from './soak/soak.mjs';
import { judgeTrend, lineThrough } from './soak/trend.mjs';
import { openFeed } from './soak/wall-page.mjs';

const MINUTES = 300_000;

describe('the judgement of a trend', () => {
  const row = (value: (x: number) => number) =>
    Array.from({ length: 30 }, (_, i): [number, number] => [i * 10, value(i)]);
  const wave = (i: number) => 40 * Math.sin(i * 2.4);

  it('finds the line through points, and how sure its slope is', () => {
    const { slope, error, level } = lineThrough(row((i) => 5 + i));
    expect([slope, level]).toEqual([0.1, 19.5]);
    expect(error).toBeCloseTo(0, 9);
    expect(() => lineThrough([[0, 1]])).toThrow('too few points: 1');
  });

  it('calls what only wavers flat, and what wavers and grows a rise', () => {
    expect(
      judgeTrend(
        row(() => 7),
        0.01,
      ).rises,
    ).toBe(false);
    expect(
      judgeTrend(
        row((i) => 5000 + wave(i)),
        0.01,
      ).rises,
    ).toBe(false);
    expect(
      judgeTrend(
        row((i) => 5000 + wave(i) + 20 * i),
        0.01,
      ).rises,
    ).toBe(true);
    expect(
      judgeTrend(
        row((i) => 5000 + wave(i) - 20 * i),
        0.01,
      ).rises,
    ).toBe(false);
  });

  it('lets a heap creep by no more than is allowed', () => {
    expect(
      judgeTrend(
        row((i) => 5000 + i),
        0.01,
      ).rises,
    ).toBe(false);
    expect(
      judgeTrend(
        row((i) => 5000 + i),
        0.005,
      ).rises,
    ).toBe(true);
  });
});

describe('the feed of a wall that is tried', () => {
  it('makes every fault within a short run, begins well, and changes the figure each time', () => {
    const answers = Array.from({ length: 150 }, (_, n) => answerTo(n, FAULTS));
    expect(answers[0]).toBe('good');
    expect(FAULTS.filter((fault) => !answers.includes(fault))).toEqual([]);
    const good = answers.filter((answer) => answer === 'good').length / answers.length;
    expect(good).toBeGreaterThan(0.55);
    expect(good).toBeLessThan(0.8);
    const figures = answers.map((_, n) => figureOf(n));
    expect(figures.filter((figure, n) => figure === figures[n - 1])).toEqual([]);
  });
});

describe('a wall that runs for days', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof openFeed>>;
  beforeAll(async () => {
    browser = await launch();
    server = await openFeed();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it(
    'keeps nothing and shows the last good data through faults, jumps of the clock, hiding and resizing',
    async () => {
      const result = await soak(browser, server, { refreshes: 200, block: 10, looks: 5 });
      const figures = trends(result.samples).map(({ name, first, last }) => [name, first, last]);
      expect({ complaints: complaints(result, { refreshes: 200 }), figures }).toMatchObject({
        complaints: [],
      });
      expect(Object.keys(server.counts)).toEqual(expect.arrayContaining(FAULTS));
      expect(Object.keys(result.events).sort()).toEqual(['hide', 'jump', 'key', 'none', 'resize']);
    },
    MINUTES,
  );

  it(
    'is caught keeping one node and one listener a refresh',
    async () => {
      const result = await soak(browser, server, {
        refreshes: 60,
        block: 4,
        looks: 1,
        spoil: 'leak',
      });
      expect(complaints(result, { refreshes: 60 })).toEqual(
        expect.arrayContaining([expect.stringMatching(/^listeners rises/)]),
      );
    },
    MINUTES,
  );

  it(
    'is caught showing a figure that is not the last good one',
    async () => {
      const result = await soak(browser, server, {
        refreshes: 20,
        block: 5,
        looks: 1,
        spoil: 'deaf',
      });
      expect(complaints(result, { refreshes: 20 })).toEqual(
        expect.arrayContaining([expect.stringMatching(/^the picture disagrees with the data/)]),
      );
    },
    MINUTES,
  );
});

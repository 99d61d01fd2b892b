import { describe, expect, it } from 'vitest';
import type { View } from '../../../../src/elements/base/element/view.js';
import { headlineFigure } from '../../../../src/elements/wall/scenes/figure.text.js';
import { Speaker } from '../../../../src/i18n/speaker.js';
import { zh } from '../../../../src/i18n/zh-cn.js';
import { figure, read } from '../../../support/dataset.js';
import { JOBS, yearGoal } from '../../../support/year-goal.js';

describe('a figure of a wall', () => {
  it('says of which total of the year its goal is reached so far, in however few words', () => {
    const dataset = read(yearGoal({ accumulation: 'ytd' }));
    const home = dataset.regions.get('D')!;
    const observation = figure(dataset, JOBS, '2026-10');
    const indicator = dataset.indicators.get(JOBS)!;
    const view = { dataset, say: new Speaker(zh, dataset), region: home, home } as View;
    const { value, statuses } = headlineFigure(view, { indicator, observation }, '');
    expect(value).toBe('1,011');
    for (const status of statuses) expect(status).toContain('8,861人');
    expect(statuses[statuses.length - 1]).toMatch(/98\.5%$/);
  });
});

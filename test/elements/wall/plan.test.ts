import { describe, expect, it } from 'vitest';
import { isFault } from '../../../src/elements/base/element/outcome.js';
import { viewOf, type View } from '../../../src/elements/base/element/view.js';
import { KeptScenes, planOf } from '../../../src/elements/wall/plan.js';
import { Speaker } from '../../../src/i18n/speaker.js';
import { en } from '../../../src/i18n/en.js';
import { zh } from '../../../src/i18n/zh-cn.js';
import { block, indicator } from '../../../stories/documents/document.js';
import { read } from '../../support/dataset.js';

const document = {
  indicators: [indicator('n', { domain: 'disputes' })],
  data: [block('2024-01', { n: { D: [1, 2, 3] } })],
};
const dataset = read(document);
const say = new Speaker(zh, dataset);

function view(of = dataset, words = say, asked = {}): View {
  const question = {
    indicator: '',
    region: '',
    pickedRegion: '',
    defaultRegion: '',
    period: '',
    pickedPeriod: '',
    ...asked,
  };
  const answer = viewOf(of, question, words, () => undefined);
  if (isFault(answer)) throw new Error(answer.problems[0]?.code);
  return answer;
}

describe('the finished scenes of a wall', () => {
  it('are made once for what they show, however often the wall is drawn', () => {
    const kept = new KeptScenes();
    const scenes = kept.of(view());
    expect(scenes.length).toBeGreaterThan(0);
    expect(kept.of(view())).toBe(scenes);
    expect(kept.of(view(dataset, say, { pickedRegion: dataset.roots[0]!.children[0]?.id }))).toBe(
      scenes,
    );
  });

  it('are others for another edition, language or time', () => {
    const kept = new KeptScenes();
    const scenes = kept.of(view());
    const later = read(document);
    expect(kept.of(view(later, new Speaker(zh, later)))).not.toBe(scenes);
    const english = kept.of(view(dataset, new Speaker(en, dataset)));
    expect(english.map(({ title }) => title)).not.toEqual(scenes.map(({ title }) => title));
    const before = kept.of(view());
    expect(kept.of(view(dataset, say, { period: '2024-02' }))).not.toBe(before);
  });
});

describe('the plan of a wall', () => {
  it('has a name and a stop for each of its scenes', () => {
    const scenes = new KeptScenes().of(view());
    const plan = planOf([], scenes, view(), 'wide', 0);
    expect(plan.titles).toEqual(scenes.map(({ title }) => title));
    for (const { seconds, steps } of plan.stops) {
      expect(seconds).toBeGreaterThan(0);
      expect(steps).toBeGreaterThan(0);
    }
    expect(planOf([], scenes, view(), 'wide', 7).stops[0]!.seconds).toBe(7);
  });
});

import type { SceneItem } from '../../../core/contract/contract.generated.js';
import { DWELL } from '../../../core/contract/scene-dwell.js';
import type { View } from '../../base/element/view.js';
import { cardScenes } from './card-scene.js';
import { focusScene } from './focus-scene.js';
import { overviewScene } from './overview-scene.js';
import type { MakeScene, Scene } from './scene.js';
import type { Layout } from '../layout/layout.js';
import { scenesWords } from './scenes.words.js';
import { streetsScene } from './streets-scene.js';

const FINISHED: Record<NonNullable<SceneItem['scene']>, MakeScene> = {
  overview: overviewScene,
  streets: streetsScene,
  focus: focusScene,
};

const ALL = Object.keys(FINISHED) as (keyof typeof FINISHED)[];

/**
 * The scenes that the document lists, in its order; the finished ones without a list, or where
 * nothing of it can be drawn.
 */
export function makeScenes(view: View): Scene[] {
  const listed = scenesOf(view, view.dataset.scenes);
  const finished = ALL.map((scene): SceneItem => ({ scene }));
  return listed.length > 0 ? listed : scenesOf(view, finished);
}

const scenesOf = (view: View, items: readonly SceneItem[]) =>
  items.flatMap((item, i) =>
    soundOr(view, i + 1, () => sceneOf(view, item, i + 1)).map((scene) => ({
      ...scene,
      seconds: secondsOf(item),
    })),
  );

const ALONE: Layout = { columns: [1], rows: [1], areas: ['c0'] };

/** Scenes; where making them fails, one in their place that fails when it is drawn. */
function soundOr(view: View, number: number, make: () => Scene[]): Scene[] {
  try {
    return make();
  } catch (error) {
    const title = scenesWords[view.say.lang].scene(number);
    const cells = () => {
      throw error;
    };
    return [{ title, things: 1, layout: () => ALONE, cells }];
  }
}

const [SHORTEST, LONGEST] = DWELL;

const secondsOf = ({ dwell }: SceneItem) =>
  dwell ? Math.min(LONGEST, Math.max(SHORTEST, dwell)) : undefined;

function sceneOf(view: View, item: SceneItem, number: number): Scene[] {
  if (item.cards?.length) return cardScenes(view, item, number);
  const made = item.scene && FINISHED[item.scene](view);
  if (!made) return [];
  return [item.title ? { ...made, title: view.say.text(item.title) } : made];
}

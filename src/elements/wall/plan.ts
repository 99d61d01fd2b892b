import { overview } from '../../core/derive/overview.js';
import { Kept } from '../base/element/kept.js';
import type { View } from '../base/element/view.js';
import type { Ratio } from './layout/layout.js';
import { makeScenes } from './scenes/make-scenes.js';
import { stopOf, type Scene } from './scenes/scene.js';
import { scenesWords } from './scenes/scenes.words.js';
import { sceneName, slottedStop } from './scenes/slotted-scenes.js';
import type { Stop } from './tour/tour.js';

/** What a wall goes through: the scenes that the page has put into it, else finished ones. */
export interface Plan {
  slotted: readonly HTMLElement[];
  /** None where the page has its own. */
  finished: readonly Scene[];
  /** What the scenes are called, as the buttons say it. */
  titles: readonly string[];
  /** For how long each is shown, and in how many steps. */
  stops: readonly Stop[];
}

/** Makes the finished scenes of a view, and keeps them for as long as what they show stays. */
export class KeptScenes {
  readonly #made = new Kept<readonly Scene[]>();

  of(view: View): readonly Scene[] {
    const { dataset, say, home, period, earliest } = view;
    // What a visitor picked is a step of the tour, not another wall.
    return this.#made.of([dataset, say, home, period?.code, earliest?.code], () =>
      makeScenes({ ...view, region: home }),
    );
  }
}

/** What a wall of a shape goes through; `dwell` is its own wish for each scene in seconds, or 0. */
export function planOf(
  slotted: readonly HTMLElement[],
  finished: readonly Scene[],
  { say }: View,
  ratio: Ratio,
  dwell: number,
): Plan {
  const words = scenesWords[say.lang];
  return {
    slotted,
    finished,
    titles: [
      ...slotted.map((scene, i) => sceneName(scene) || words.scene(i + 1)),
      ...finished.map(({ title }) => title),
    ],
    stops: [
      ...slotted.map((scene) => slottedStop(scene, dwell)),
      ...finished.map((scene) => stopOf(scene, ratio, dwell)),
    ],
  };
}

/** Whether the scenes have figures in the time asked for; scenes of a document's own cards say so card by card. */
export function hasFiguresIn({ dataset, home, period, earliest }: View): boolean {
  const areCards = dataset.scenes.some(({ cards = [] }) => cards.length > 0);
  if (areCards || overview(dataset, home, period, earliest).length > 0) return true;
  return overview(dataset, home).length === 0;
}

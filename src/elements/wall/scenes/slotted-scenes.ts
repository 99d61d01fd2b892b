import { dwellFor, type Stop } from '../tour/tour.js';

/** Children that are a scene each; everything else in the tag stands in for it where no script runs. */
const SCENES = ':scope > section, :scope > gf-board';

/** The scenes that the page has put into a wall. */
export function slottedScenes(wall: Element): HTMLElement[] {
  return [...wall.querySelectorAll<HTMLElement>(SCENES)];
}

/** Shows one of them, or all; nobody can tab into one that is fading out. */
export function showSlotted(scenes: readonly Element[], shown: number | undefined): void {
  for (const [i, scene] of scenes.entries()) {
    const isAway = shown !== undefined && i !== shown;
    scene.toggleAttribute('data-gf-away', isAway);
    scene.toggleAttribute('inert', isAway);
  }
}

/** What a scene is called, where the page says so. */
export function sceneName(scene: Element): string {
  const names = ['title', 'aria-label', 'heading'].map((name) => scene.getAttribute(name));
  return names.find((name) => name !== null) ?? '';
}

/** How long a scene of the page is shown: how much there is to read is known by its tags alone. */
export function slottedStop(scene: Element, dwell: number): Stop {
  return { seconds: dwell || dwellFor(scene.querySelectorAll('*').length * 2), steps: 1 };
}

/** The indicators that the tags of a scene name: of no other is it known that they are shown. */
export function indicatorsIn(scene: Element): string[] {
  const named = [...scene.querySelectorAll('[indicator], [indicators]')].flatMap((tag) =>
    `${tag.getAttribute('indicator') ?? ''} ${tag.getAttribute('indicators') ?? ''}`.split(/\s+/),
  );
  return [...new Set(named.filter(Boolean))];
}

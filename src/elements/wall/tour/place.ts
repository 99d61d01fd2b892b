/** Where a wall is; scenes and steps are counted from 0. */
export interface Place {
  scene: number;
  step: number;
}

/** `2.5` is the fifth step of the second scene, as walls tell one another. */
const WRITTEN = /^(\d+)(?:\.(\d+))?$/;

/** The place of a wall in an address: `#gf-scene=2` or `#gf-scene=2.5` for a step of it. */
const IN_ADDRESS = /[#&]gf-scene=(\d+)(?:\.(\d+))?/;

function placeBy(pattern: RegExp, text: string): Place | undefined {
  const [, scene, step = '1'] = pattern.exec(text) ?? [];
  return scene === undefined ? undefined : { scene: Number(scene) - 1, step: Number(step) - 1 };
}

/** A place as walls tell it one another; undefined for what says none. */
export const readPlace = (text: string): Place | undefined => placeBy(WRITTEN, text);

export const writePlace = ({ scene, step }: Place): string => `${scene + 1}.${step + 1}`;

/** The place that an address leads to; undefined where it names none. */
export const placeIn = (hash: string): Place | undefined => placeBy(IN_ADDRESS, hash);

/** The address part that leads back to a place. */
export function hashOf({ scene, step }: Place): string {
  return `#gf-scene=${scene + 1}${step > 0 ? `.${step + 1}` : ''}`;
}

/**
 * The seconds that a wall holds the `dwell` of a scene to: nobody takes in a screen in less, and a
 * wall that stands for longer looks broken.
 */
export const DWELL: readonly [shortest: number, longest: number] = [5, 600];

// Whether a row of figures rises, or only wavers.

/** How many standard errors a slope has to be off before it is one. */
const SURE = 3;

/**
 * The straight line through points by least squares.
 *
 * @param {readonly (readonly [number, number])[]} points
 * @returns {{ slope: number, error: number, level: number }} `error` is the standard error of the slope
 */
export function lineThrough(points) {
  const count = points.length;
  if (count < 3) throw new Error(`too few points: ${count}`);
  const mean = (k) => points.reduce((sum, point) => sum + point[k], 0) / count;
  const [x, y] = [mean(0), mean(1)];
  const spread = points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  const slope = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / spread;
  const rest = points.reduce((sum, [a, b]) => sum + (b - y - slope * (a - x)) ** 2, 0);
  return { slope, error: Math.sqrt(rest / (count - 2) / spread), level: y };
}

/**
 * Judges a row after the warm-up. It rises where its slope is surely above zero and what it adds over
 * the run is more than `allowed`, a part of its level: a heap of some MB is never still to the byte.
 *
 * @param {readonly (readonly [number, number])[]} points
 * @param {number} allowed
 */
export function judgeTrend(points, allowed) {
  const { slope, error, level } = lineThrough(points);
  const span = points.at(-1)[0] - points[0][0];
  const sure = slope - SURE * error > 1e-9;
  const gain = slope * span;
  return { slope, noise: SURE * error, level, gain, rises: sure && gain > allowed * level };
}

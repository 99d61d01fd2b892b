// How the cost of work grows with what it is given, told from times of one run.

/** So often a growth that seems too fast is looked at again. */
const TRIES = 3;

/** Milliseconds of the processor that this process has had: others who have it meanwhile do not count. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function timeOf(work: () => void): number {
  const before = cpuTime();
  work();
  return cpuTime() - before;
}

/**
 * How many times as long four times as much takes: about 4 where the cost is linear, 16 where it is
 * quadratic. Times below a few milliseconds say nothing, and count as those. The least of a few tries.
 */
export function growth(prepare: (count: number) => () => void, count: number): number {
  let least = Infinity;
  for (let i = 0; i < TRIES && least > 6; i++) {
    const [few, many] = [count, 4 * count].map((size) => timeOf(prepare(size)));
    least = Math.min(least, Math.max(many!, 10) / Math.max(few!, 10));
  }
  return least;
}

// What was before, to go back to, and what was undone, to bring again. Pure.

/** How far back it goes. */
const MOST = 100;

/**
 * @template State
 * @typedef {object} History
 * @property {State[]} past the oldest first
 * @property {State} present
 * @property {State[]} future the next first
 */

/**
 * @template State
 * @param {State} present
 * @returns {History<State>}
 */
export const historyOf = (present) => ({ past: [], present, future: [] });

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/** A new state; what had been undone is gone. */
export function changed(history, next) {
  const { past, present } = history;
  if (same(present, next)) return history;
  return { past: [...past, present].slice(-MOST), present: next, future: [] };
}

/** One step back; at the first state none. */
export function undone(history) {
  const { past, present, future } = history;
  if (past.length === 0) return history;
  return { past: past.slice(0, -1), present: past[past.length - 1], future: [present, ...future] };
}

/** One step forward again; where nothing was undone none. */
export function redone(history) {
  const { past, present, future } = history;
  const [next, ...later] = future;
  if (next === undefined) return history;
  return { past: [...past, present], present: next, future: later };
}

import type { Note } from './score.js';

/** How one kind of note sounds. */
export interface Instrument {
  readonly wave: 'sine' | 'triangle' | 'square' | 'noise';
  /** How loud, against the loudest: each wave has another loudness to the ear. */
  readonly loudness: number;
  /** How much of its length it sounds. */
  readonly share: number;
  /** So many strikes within its length. */
  readonly strikes: number;
  /** The pitches of its strikes in hertz, of a cue; of noise the middle of what is heard of it. A figure has its own. */
  readonly hertz?: readonly number[];
  /** True where it dies away, as what is struck does. */
  readonly fades?: true;
}

/**
 * How each kind of note sounds. Figures have the pitch of their value, and those that are not sure sound unlike
 * those that are; where there is no figure there is no tone at all: a dull rustle for what is withheld, a tick and
 * then silence for what is missing. Cues lie outside the pitches of figures.
 */
export const INSTRUMENTS: Readonly<Record<Note['kind'], Instrument>> = {
  exact: { wave: 'triangle', loudness: 1, share: 1, strikes: 1 },
  // Soft and short, as it is drawn pale.
  preliminary: { wave: 'sine', loudness: 0.6, share: 0.5, strikes: 1 },
  // Twice the same, for it is not one number.
  bounded: { wave: 'square', loudness: 0.3, share: 1, strikes: 2 },
  withheld: { wave: 'noise', loudness: 1, share: 1, strikes: 1, hertz: [180] },
  missing: { wave: 'noise', loudness: 0.3, share: 0.15, strikes: 1, hertz: [5000] },
  start: { wave: 'noise', loudness: 0.7, share: 1, strikes: 2, hertz: [1500, 2500] },
  end: { wave: 'noise', loudness: 0.7, share: 1, strikes: 3, hertz: [2500, 1500, 1000] },
  year: { wave: 'noise', loudness: 0.5, share: 1, strikes: 1, hertz: [2000] },
  lowest: { wave: 'triangle', loudness: 0.6, share: 1, strikes: 1, hertz: [98], fades: true },
  highest: { wave: 'sine', loudness: 0.4, share: 1, strikes: 1, hertz: [2093], fades: true },
  reached: { wave: 'sine', loudness: 0.4, share: 1, strikes: 2, hertz: [1175, 1568], fades: true },
  missed: { wave: 'sine', loudness: 0.4, share: 1, strikes: 2, hertz: [1568, 1175], fades: true },
};

/**
 * Who moves a wall: its tour, keys and touch, other walls in step, an address that leads to a place.
 * A tour counts scenes and steps and knows nothing of what they show.
 */

/** A scene as the tour sees it: so many steps, each shown for so many seconds. */
export interface Stop {
  seconds: number;
  steps: number;
}

/** After a touch or a key the tour rests for so many seconds, then goes on. */
export const REST = 60;

/** Nobody takes in a scene in less, or looks at one for longer. */
const [SHORTEST, LONGEST] = [10, 60];

/** Seconds for a first look, and for each thing that there is to read. */
const [LOOK, READ] = [6, 2.5];

/** How long a scene is shown that has so many things to read: numbers, sentences, pictures. */
export function dwellFor(things: number): number {
  return Math.max(SHORTEST, Math.min(LONGEST, LOOK + READ * things));
}

/**
 * Which scene a wall shows, and when the next one comes. It knows no clock: whoever has one says how
 * many seconds were seen. `pause` holds until `resume`; `rest` after a touch or a key ends by itself.
 */
export class Tour {
  scene = 0;
  step = 0;
  paused = false;
  #stops: readonly Stop[] = [];
  /** Seconds of the step that have been seen. */
  #seen = 0;
  #resting = 0;

  get stops(): readonly Stop[] {
    return this.#stops;
  }

  /** Takes the scenes that there are now; what is shown stays, if it still exists. */
  set stops(stops: readonly Stop[]) {
    this.#stops = stops;
    if (this.scene >= stops.length) this.go(0);
    else if (this.step >= this.#steps()) this.step = 0;
  }

  /** Seconds until the tour goes on by itself; 0 while it runs. */
  get resting(): number {
    return Math.ceil(this.#resting);
  }

  /** How much of the scene has been seen, from 0 to 1. */
  get progress(): number {
    const stop = this.#stops[this.scene];
    if (!stop) return 0;
    return Math.min(1, (this.step + Math.min(1, this.#seen / stop.seconds)) / stop.steps);
  }

  /** So many seconds were seen. True where another step or scene is now shown. */
  advance(seconds: number): boolean {
    if (this.paused || this.#stops.length === 0) return false;
    if (this.#resting > 0) {
      this.#resting = Math.max(0, this.#resting - seconds);
      return false;
    }
    this.#seen += seconds;
    if (this.#seen < this.#stops[this.scene]!.seconds) return false;
    const last = this.step + 1 >= this.#steps();
    if (last && this.#stops.length === 1 && this.#steps() === 1) {
      this.#seen = 0;
      return false;
    }
    if (last) this.go(this.scene + 1);
    else this.go(this.scene, this.step + 1);
    return true;
  }

  /** Shows a scene, counted around the ends, from its first step or from another one. */
  go(scene: number, step = 0): void {
    const count = this.#stops.length;
    this.scene = count === 0 ? 0 : ((scene % count) + count) % count;
    const steps = this.#steps();
    this.step = ((step % steps) + steps) % steps;
    this.#seen = 0;
  }

  pause(): void {
    this.paused = true;
    this.#resting = 0;
  }

  /** Goes on at once. */
  resume(): void {
    this.paused = false;
    this.#resting = 0;
  }

  /** Somebody touched the wall: what it shows stays until nobody has done so for a while. */
  rest(): void {
    if (!this.paused) this.#resting = REST;
  }

  #steps(): number {
    return Math.max(1, this.#stops[this.scene]?.steps ?? 1);
  }
}

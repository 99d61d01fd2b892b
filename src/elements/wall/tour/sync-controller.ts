import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LiveSource } from '../../../data/live/live.js';
import { SceneSync, sceneSyncEnvironment } from '../../../data/live/scene-sync.js';
import { pageStore } from '../../../data/store.js';
import { pageTicker } from '../../../data/live/ticker.js';
import { readPlace, writePlace, type Place } from './place.js';
import type { Tour } from './tour.js';

/** What walls in step ask of the wall that they move, and tell it. */
export interface SyncCalls {
  /** The name that the walls have in common; empty for a wall that goes alone. */
  name(): string;
  /** What the scenes are called: a server may say a name instead of a number. */
  titles(): readonly string[];
  /** Where the steps of a stream come from. */
  source(): LiveSource | undefined;
  /** Another scene or step is to be shown, as another wall says. */
  followed(): void;
}

/**
 * Walls in step: the one that leads says where it goes, the others go there. Whoever touches a
 * follower sees what they asked for until the wall has rested; then it goes where the others are.
 */
export class SyncController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #tour: Tour;
  readonly #calls: SyncCalls;
  #together: SceneSync | undefined;
  #source: LiveSource | undefined;
  #leave: (() => void) | undefined;
  #unhear: (() => void) | undefined;
  /** Where the others are. */
  #wanted = '';

  constructor(host: ReactiveControllerHost & HTMLElement, tour: Tour, calls: SyncCalls) {
    this.#host = host;
    this.#tour = tour;
    this.#calls = calls;
    host.addController(this);
  }

  /** Whether another wall, or the server, says where this one goes. */
  get follows(): boolean {
    return this.#together !== undefined && !this.#together.leader;
  }

  hostConnected(): void {
    this.#leave = pageTicker().subscribe(() => this.#beat());
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#hear(undefined);
    this.#close();
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const name = this.#calls.name();
    if (this.#together?.name !== (name || undefined)) {
      this.#close();
      if (name) this.#open(name);
    }
    this.#hear(this.#together && this.#calls.source());
  }

  /** The tour has gone on. */
  announce(): void {
    const place = writePlace(this.#tour);
    // Where it has led is where it is found when it comes back as a follower.
    if (this.#together?.leader) this.#wanted = place;
    this.#together?.announce(place);
  }

  #open(name: string) {
    this.#together = new SceneSync(name, sceneSyncEnvironment(pageStore().environment));
    this.#together.subscribe((scene) => {
      this.#wanted = scene;
      this.#follow();
    });
  }

  #close() {
    this.#together?.close();
    this.#together = undefined;
    this.#wanted = '';
  }

  /** Takes the steps of the stream. */
  #hear(source: LiveSource | undefined) {
    if (source === this.#source) return;
    this.#unhear?.();
    this.#source = source;
    this.#unhear = source?.onStep((data) => this.#together?.serve(data));
  }

  #beat() {
    if (this.follows) this.#follow();
    // Whoever comes now must learn where the others are before the next move.
    else this.announce();
  }

  #follow() {
    const tour = this.#tour;
    const place = this.#placeOf(this.#wanted);
    if (!place || tour.paused || tour.resting > 0 || tour.stops.length === 0) return;
    const { scene, step } = place;
    if (scene === tour.scene && step === tour.step) return;
    // Another wall may have scenes that this one lacks.
    if (scene >= tour.stops.length || step >= tour.stops[scene]!.steps) return;
    tour.go(scene, step);
    this.#calls.followed();
  }

  #placeOf(wanted: string): Place | undefined {
    const scene = this.#calls.titles().indexOf(wanted);
    return readPlace(wanted) ?? (scene < 0 ? undefined : { scene, step: 0 });
  }
}

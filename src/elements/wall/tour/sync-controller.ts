import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LiveSource } from '../../../data/live/live.js';
import { SceneSync, sceneSyncEnvironment } from '../../../data/live/scene-sync.js';
import { pageStore } from '../../../data/store.js';
import { pageTicker } from '../../../data/live/ticker.js';
import type { TourController } from './tour-controller.js';

export interface SteppingHost extends ReactiveControllerHost, HTMLElement {
  sync: string;
  readonly titles: readonly string[];
}

/** `2.5` is the fifth step of the second scene; a server may also say the name of a scene. */
const PLACE = /^(\d+)(?:\.(\d+))?$/;

/**
 * Walls in step: the one that leads says where it goes, the others go there. Whoever touches a
 * follower sees what they asked for until the wall has rested; then it goes where the others are.
 */
export class SyncController implements ReactiveController {
  #step: SceneSync | undefined;
  #source: LiveSource | undefined;
  #leave: (() => void)[] = [];
  #unhear: (() => void) | undefined;
  /** Where the others are. */
  #wanted = '';

  constructor(
    readonly host: SteppingHost,
    readonly touring: TourController,
    readonly source: () => LiveSource | undefined,
  ) {
    host.addController(this);
  }

  /** Whether another wall, or the server, says where this one goes. */
  get follows(): boolean {
    return this.#step !== undefined && !this.#step.leader;
  }

  hostConnected(): void {
    this.#leave.push(pageTicker().subscribe(() => this.#beat()));
  }

  hostDisconnected(): void {
    for (const leave of this.#leave) leave();
    this.#leave = [];
    this.#hear(undefined);
    this.#close();
  }

  hostUpdated(): void {
    const { sync, isConnected } = this.host;
    if (!isConnected) return;
    if (this.#step?.name !== (sync || undefined)) {
      this.#close();
      if (sync) this.#open(sync);
    }
    this.#hear(this.#step && this.source());
  }

  /** The tour has gone on. */
  announce(): void {
    const { scene, step } = this.touring.tour;
    const place = `${scene + 1}.${step + 1}`;
    // Where it has led is where it is found when it comes back as a follower.
    if (this.#step?.leader) this.#wanted = place;
    this.#step?.announce(place);
  }

  #open(name: string) {
    this.#step = new SceneSync(name, sceneSyncEnvironment(pageStore().environment));
    this.#step.subscribe((scene) => {
      this.#wanted = scene;
      this.#follow();
    });
  }

  #close() {
    this.#step?.close();
    [this.#step, this.#wanted] = [undefined, ''];
  }

  /** Takes the steps of the stream. */
  #hear(source: LiveSource | undefined) {
    if (source === this.#source) return;
    this.#unhear?.();
    this.#source = source;
    this.#unhear = source?.onStep((data) => this.#step?.serve(data));
  }

  #beat() {
    if (this.follows) this.#follow();
    // Whoever comes now must learn where the others are before the next move.
    else this.announce();
  }

  #follow() {
    const { tour } = this.touring;
    const place = this.#placeOf(this.#wanted);
    if (!place || tour.paused || tour.resting > 0 || tour.stops.length === 0) return;
    const { scene, step } = place;
    if (scene === tour.scene && step === tour.step) return;
    // Another wall may have scenes that this one lacks.
    if (scene >= tour.stops.length || step >= tour.stops[scene]!.steps) return;
    tour.go(scene, step);
    this.host.requestUpdate();
  }

  #placeOf(wanted: string): { scene: number; step: number } | undefined {
    const [, scene, step = '1'] = PLACE.exec(wanted) ?? [];
    if (scene) return { scene: Number(scene) - 1, step: Number(step) - 1 };
    const named = this.host.titles.indexOf(wanted);
    return named < 0 ? undefined : { scene: named, step: 0 };
  }
}

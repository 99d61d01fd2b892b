import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { updatedIn, type Updated } from '../../core/derive/updated.js';
import { wallLineWords } from '../../i18n/wall-line.js';
import { pageTicker } from '../../data/ticker.js';
import type { View } from '../base/view.js';
import type { Cell } from './scene.js';
import type { Tour } from './tour.js';

const NONE: Updated = new Map();

/** So many names stand in a mark. */
const NAMED = 2;

/**
 * What an update has changed, for one dwell of each scene: a mark that went while another scene was
 * shown would have told nobody.
 */
export class NewsController implements ReactiveController {
  #view: View | undefined;
  #updated = NONE;
  /** Seconds for which each scene has been seen since the update. */
  #seen = new Map<number, number>();
  #leave: (() => void) | undefined;

  constructor(
    readonly host: ReactiveControllerHost & Element,
    readonly tour: Tour,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#leave = pageTicker().subscribe((seconds) => this.#beat(seconds));
  }

  hostDisconnected(): void {
    this.#leave?.();
  }

  /** What is on show. Another edition of the last dataset is an update, another district is not. */
  take(view: View): void {
    const before = this.#view?.dataset;
    this.#view = view;
    const { dataset, home } = view;
    if (before === dataset) return;
    const regions = new Set([home, ...home.children].map(({ id }) => id));
    this.#updated =
      before?.info.id === dataset.info.id ? updatedIn(before, dataset, regions) : NONE;
    this.#seen = new Map();
  }

  /** How many indicators are marked in a scene now. */
  count(scene: number): number {
    return this.#in(scene).size;
  }

  /** The word at a cell that shows something new; with names where it shows several indicators. */
  mark(scene: number, { of = [], at }: Pick<Cell, 'of' | 'at'>): string {
    const updated = this.#in(scene);
    const { say, dataset } = this.#view!;
    const words = wallLineWords[say.lang];
    const places = typeof at === 'string' ? [at] : at;
    const found = of.filter((id) => {
      const regions = updated.get(id);
      return (
        regions !== undefined && (places === undefined || places.some((id) => regions.has(id)))
      );
    });
    if (found.length === 0) return '';
    if (of.length === 1) return words.updated;
    const names = found.flatMap((id) => dataset.indicators.get(id) ?? []).map((i) => say.short(i));
    return words.updatedOf(names.slice(0, NAMED), names.length);
  }

  #in(scene: number): Updated {
    return (this.#seen.get(scene) ?? 0) < this.#dwell(scene) ? this.#updated : NONE;
  }

  /** A scene that has steps dwells on each of them. */
  #dwell(scene: number): number {
    const { seconds, steps } = this.tour.stops[scene] ?? { seconds: 0, steps: 0 };
    return seconds * steps;
  }

  #beat(seconds: number) {
    if (this.#updated.size === 0) return;
    const all = [...this.tour.stops.keys()];
    const seen = this.host.hasAttribute('data-stacked') ? all : [this.tour.scene];
    for (const scene of seen) this.#seen.set(scene, (this.#seen.get(scene) ?? 0) + seconds);
    if (seen.some((scene) => this.#in(scene) === NONE)) this.host.requestUpdate();
    if (all.every((scene) => this.#in(scene) === NONE)) this.#updated = NONE;
  }
}

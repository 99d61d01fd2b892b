import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  unitedUpdates,
  updatesIn,
  withoutWithheld,
  type Updates,
} from '../../../core/derive/updates.js';
import { wallLineWords } from './connection.words.js';
import { pageTicker } from '../../../data/live/ticker.js';
import type { View } from '../../base/element/view.js';
import type { Cell } from '../scenes/scene.js';
import type { Tour } from '../tour/tour.js';

/** What one update or several have changed, and for how many seconds a scene has shown it. */
interface News {
  updated: Updates;
  seen: number;
}

/** So many names stand in a mark. */
const NAMED = 2;

/**
 * What updates have changed, each for one dwell of each scene: a mark that went while another scene
 * was shown would have told nobody.
 */
export class NewsController implements ReactiveController {
  #view: View | undefined;
  /** By scene, the oldest first. */
  readonly #news = new Map<number, News[]>();
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
    if (before?.info.id !== dataset.info.id) return this.#news.clear();
    const regions = new Set([home, ...home.children].map(({ id }) => id));
    const updated = updatesIn(before, dataset, regions);
    for (const one of [...this.#news.values()].flat())
      one.updated = withoutWithheld(one.updated, dataset);
    if (updated.size > 0) for (const scene of this.tour.stops.keys()) this.#add(scene, updated);
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

  #add(scene: number, updated: Updates) {
    const news = this.#news.get(scene) ?? [];
    const unseen = news.filter(({ seen }) => seen === 0).map((one) => one.updated);
    const seen = news.filter((one) => one.seen > 0);
    this.#news.set(scene, [...seen, { updated: unitedUpdates([...unseen, updated]), seen: 0 }]);
  }

  #in(scene: number): Updates {
    return unitedUpdates((this.#news.get(scene) ?? []).map(({ updated }) => updated));
  }

  /** A scene that has steps dwells on each of them. */
  #dwell(scene: number): number {
    const { seconds, steps } = this.tour.stops[scene] ?? { seconds: 0, steps: 0 };
    return seconds * steps;
  }

  #beat(seconds: number) {
    const all = this.host.hasAttribute('data-stacked');
    for (const [scene, news] of this.#news) {
      if (!all && scene !== this.tour.scene) continue;
      for (const one of news) one.seen += seconds;
      const left = news.filter(({ seen }) => seen < this.#dwell(scene));
      if (left.length === news.length) continue;
      if (left.length > 0) this.#news.set(scene, left);
      else this.#news.delete(scene);
      this.host.requestUpdate();
    }
  }
}

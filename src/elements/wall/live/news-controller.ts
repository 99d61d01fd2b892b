import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Dataset } from '../../../core/model/dataset.js';
import {
  unitedUpdates,
  updatesIn,
  withoutWithheld,
  type Updates,
} from '../../../core/derive/updates.js';
import { pageTicker } from '../../../data/live/ticker.js';
import type { View } from '../../base/element/view.js';
import { connectionWords } from './connection.words.js';

/** What one update or several have changed, and for how many seconds a scene has shown it. */
interface News {
  updated: Updates;
  seen: number;
}

/** What a part of a scene shows: indicators, and the region or regions where it does not show all. */
export interface Shown {
  of?: readonly string[];
  at?: string | readonly string[];
}

/** What has to be known of the tour: news stand for one dwell of a scene. */
export interface NewsCalls {
  /** Whether a scene is on show now. */
  isShown(scene: number): boolean;
  /** For how many seconds each scene is shown. */
  dwells(): readonly number[];
}

/** So many names stand in a mark. */
const NAMED = 2;

/**
 * What updates have changed, each for one dwell of each scene: a mark that went while another scene
 * was shown would have told nobody.
 */
export class NewsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #calls: NewsCalls;
  #dataset: Dataset | undefined;
  /** By scene, the oldest first. */
  readonly #news = new Map<number, News[]>();
  #leave: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element, calls: NewsCalls) {
    this.#host = host;
    this.#calls = calls;
    host.addController(this);
  }

  hostConnected(): void {
    this.#leave = pageTicker().subscribe((seconds) => this.#beat(seconds));
  }

  hostDisconnected(): void {
    this.#leave?.();
  }

  /** What is on show. Another edition of the last dataset is an update, another district is not. */
  take({ dataset, home }: Pick<View, 'dataset' | 'home'>): void {
    const before = this.#dataset;
    this.#dataset = dataset;
    if (before === dataset) return;
    if (before?.info.id !== dataset.info.id) {
      this.#news.clear();
      return;
    }
    const regions = new Set([home, ...home.children].map(({ id }) => id));
    const updated = updatesIn(before, dataset, regions);
    for (const news of [...this.#news.values()].flat())
      news.updated = withoutWithheld(news.updated, dataset);
    if (updated.size > 0)
      for (const scene of this.#calls.dwells().keys()) this.#add(scene, updated);
  }

  /** How many indicators are marked in a scene now. */
  count(scene: number): number {
    return this.#in(scene).size;
  }

  /** The word at what shows something new; with names where it shows several indicators. */
  mark({ say, dataset }: View, scene: number, { of = [], at }: Shown): string {
    const updated = this.#in(scene);
    const words = connectionWords[say.lang];
    const places = typeof at === 'string' ? [at] : at;
    const changed = of.filter((id) => {
      const regions = updated.get(id);
      return regions && (!places || places.some((place) => regions.has(place)));
    });
    if (changed.length === 0) return '';
    if (of.length === 1) return words.updated;
    const names = changed
      .flatMap((id) => dataset.indicators.get(id) ?? [])
      .map((indicator) => say.short(indicator));
    return words.updatedOf(names.slice(0, NAMED), names.length);
  }

  #add(scene: number, updated: Updates) {
    const before = this.#news.get(scene) ?? [];
    const unseen = before.filter(({ seen }) => seen === 0).map((news) => news.updated);
    const seen = before.filter((news) => news.seen > 0);
    this.#news.set(scene, [...seen, { updated: unitedUpdates([...unseen, updated]), seen: 0 }]);
  }

  #in(scene: number): Updates {
    return unitedUpdates((this.#news.get(scene) ?? []).map(({ updated }) => updated));
  }

  #beat(seconds: number) {
    const dwells = this.#calls.dwells();
    for (const [scene, all] of this.#news) {
      if (!this.#calls.isShown(scene)) continue;
      for (const news of all) news.seen += seconds;
      const left = all.filter(({ seen }) => seen < (dwells[scene] ?? 0));
      if (left.length === all.length) continue;
      if (left.length > 0) this.#news.set(scene, left);
      else this.#news.delete(scene);
      this.#host.requestUpdate();
    }
  }
}

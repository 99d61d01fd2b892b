import { dayOf } from '../../../core/time/today.js';
import { HostProvider } from './context.js';

/**
 * Provides for pictures whose host is often updated for reasons of its own: a wall every minute, a board
 * with each card that comes. Such an update is none of theirs unless what they take from it is another, or it
 * is another day: by then something may be overdue. Of new data their source tells them.
 */
export class SteadyProvider extends HostProvider {
  #told: readonly unknown[] = [];

  override hostUpdated(): void {
    const { source, selection, region, period, theme, elder, noMenu, host } = this;
    const day = dayOf(this.now());
    const now = [source, selection, region, period, theme, elder, noMenu, host.lang, day];
    if (now.every((value, i) => value === this.#told[i])) return;
    this.#told = now;
    super.hostUpdated();
  }
}

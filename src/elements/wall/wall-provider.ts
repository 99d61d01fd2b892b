import { HostProvider } from '../base/context.js';

const DAY = 86_400_000;

/**
 * Provides for the pictures of a wall. The wall itself is updated every minute, its pictures only
 * when what they take from it is another, or it is another day: by then something may be overdue.
 */
export class WallProvider extends HostProvider {
  #told: readonly unknown[] = [];

  override hostUpdated(): void {
    const { source, selection, region, period, theme, elder, host } = this;
    const day = Math.floor(this.now() / DAY);
    const now = [source, selection, region, period, theme, elder, host.lang, day];
    if (now.every((one, i) => one === this.#told[i])) return;
    this.#told = now;
    super.hostUpdated();
  }
}

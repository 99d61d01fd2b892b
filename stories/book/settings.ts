import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { langFor, type Lang } from '../../src/i18n/lang.js';

/** What the reader of the book has chosen in its toolbar, which writes it on the page. */
export interface Settings {
  lang: Lang;
  theme: string;
  elder: boolean;
}

export function settings(): Settings {
  const { lang, dataset } = document.documentElement;
  return { lang: langFor(lang), theme: dataset.theme ?? '', elder: dataset.elder === 'on' };
}

/** Draws its host anew when the reader chooses something else. */
export class SettingsController implements ReactiveController {
  readonly #page = new MutationObserver(() => this.host.requestUpdate());

  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#page.observe(document.documentElement, {
      attributeFilter: ['lang', 'data-theme', 'data-elder'],
    });
  }

  hostDisconnected(): void {
    this.#page.disconnect();
  }
}

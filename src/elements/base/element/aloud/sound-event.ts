/** What a card lets be heard: its course as tones, or its reading in words. */
export type HeardForm = 'sound' | 'speech';

/** Something of a card begins to be heard, or has ended: a page's own button shows which. */
export class GfSoundEvent extends CustomEvent<{ form: HeardForm; playing: boolean }> {
  constructor(form: HeardForm, playing: boolean) {
    super('gf-sound', { bubbles: true, composed: true, detail: { form, playing } });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'gf-sound': GfSoundEvent;
  }
}

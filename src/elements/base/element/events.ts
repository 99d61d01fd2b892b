import type { Problem } from '../../../core/contract/problem.js';
import type { Picked } from '../../../data/selection.js';
import type { Form } from './export-form.js';

const REACH = { bubbles: true, composed: true };

/** Data have been loaded and can be drawn. */
export class GfLoadEvent extends CustomEvent<{ dataset: string; problems: Problem[] }> {
  constructor(detail: { dataset: string; problems: Problem[] }) {
    super('gf-load', { ...REACH, detail });
  }
}

/** Data could not be loaded or drawn; what was drawn before stays. */
export class GfErrorEvent extends CustomEvent<{ problems: Problem[] }> {
  constructor(problems: Problem[]) {
    super('gf-error', { ...REACH, detail: { problems } });
  }
}

/** The reader picked a region or a period. */
export class GfSelectEvent extends CustomEvent<Picked> {
  constructor(picked: Picked) {
    super('gf-select', { ...REACH, detail: picked });
  }
}

/**
 * The reader takes what a card shows: as a table, text, sound, file, print, link or code. A page that cancels it sees to
 * that itself.
 */
export class GfExportEvent extends CustomEvent<{ form: Form }> {
  constructor(form: Form) {
    super('gf-export', { ...REACH, cancelable: true, detail: { form } });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'gf-load': GfLoadEvent;
    'gf-error': GfErrorEvent;
    'gf-select': GfSelectEvent;
    'gf-export': GfExportEvent;
  }
}

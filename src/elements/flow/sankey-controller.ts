import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Laid, SankeyPlan } from '../../charts/transitions.js';
import type { Sankey } from '../../charts/sankey.js';
import { problem } from '../../core/contract/problem.js';
import { report } from '../base/element/report.js';

type Drawing = typeof import('../../charts/sankey.js');

/**
 * Keeps one drawing of ECharts in the `.canvas` of its host: the library comes with the first plan, a
 * new plan changes the drawing that is there, and it goes when the host goes or plans no more.
 */
export class SankeyController implements ReactiveController {
  #laid: Laid | undefined;
  #isAbsent = false;
  #plan: SankeyPlan | undefined;
  #drawn = '';
  #sankey: Sankey | undefined;

  constructor(readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /** Where everything of the plan lies; undefined until it has been drawn. */
  get laid(): Laid | undefined {
    return this.#laid;
  }

  /** True where the library cannot be had: not loaded, or left out as in the classic script. */
  get isAbsent(): boolean {
    return this.#isAbsent;
  }

  /** To be called before each render; undefined where nothing is drawn. */
  plan(plan: SankeyPlan | undefined): void {
    this.#plan = plan;
    if (!plan || JSON.stringify(plan) !== this.#drawn) this.#laid = undefined;
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const canvas = this.host.shadowRoot?.querySelector<HTMLElement>('.canvas');
    if (!canvas || !this.#plan) this.#drop();
    else if (!this.#laid && !this.#isAbsent && this.host.isConnected) void this.#bring();
  }

  hostDisconnected(): void {
    this.#drop();
  }

  async #bring(): Promise<void> {
    // The classic script has an empty module in the place of this one.
    let drawing: Partial<Drawing> = {};
    try {
      drawing = await import('../../charts/sankey.js');
    } catch {
      void report([problem('network', '', { url: 'sankey.js' })], this.host.localName);
    }
    if (drawing.Sankey) return this.#draw(drawing.Sankey);
    this.#isAbsent = true;
    this.host.requestUpdate();
  }

  /** What was planned may have changed while the library was on its way. */
  #draw(Drawn: Drawing['Sankey']): void {
    const canvas = this.host.shadowRoot?.querySelector<HTMLElement>('.canvas');
    const plan = this.#plan;
    if (!canvas || !plan || this.#laid || !this.host.isConnected) return;
    if (this.#sankey?.element !== canvas) this.#drop();
    this.#sankey ??= new Drawn(canvas);
    this.#laid = this.#sankey.draw(plan);
    this.#drawn = JSON.stringify(plan);
    this.host.requestUpdate();
  }

  #drop(): void {
    this.#sankey?.dispose();
    this.#sankey = undefined;
    this.#laid = undefined;
    this.#drawn = '';
  }
}

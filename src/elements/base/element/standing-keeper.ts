import { freshness } from '../../../core/derive/freshness.js';
import { dayOf } from '../../../core/time/today.js';
import type { Snapshot } from '../../../data/source.js';
import { afterPaint } from './after-paint.js';
import { Kept } from './kept.js';
import { lateCode } from './late-code.js';
import type { Picture, Refusal } from './outcome.js';
import type { Standing } from './standing.js';
import type { View } from './view.js';

/** What looks for doubts and says them; it comes once a first card has been drawn. */
let doubtText: typeof import('../text/doubts.text.js') | undefined;
/** Tells which problems of a document touch a card; loaded with the first document that has any. */
let concerns: typeof import('../text/concerning.js') | undefined;

/** The element whose figures stand so or so. */
interface StandingHost {
  readonly localName: string;
  readonly source: { now(): number };
  requestUpdate(): void;
}

const problemsOf = (snapshot: Snapshot | undefined) =>
  snapshot && 'problems' in snapshot ? snapshot.problems : [];

/** Finds out how the figures of a card stand. What speaks against them is looked for once they are seen. */
export class StandingKeeper {
  readonly #concerned = new Kept<number>();
  readonly #doubted = new Kept<string[]>();
  #isAwaited = false;
  /** True where what speaks against the figures is not looked for. */
  isQuiet = false;

  constructor(readonly host: StandingHost) {}

  /** How the figures of an outcome stand, as far as it is known by now. */
  of(view: View, outcome: Picture | Refusal, snapshot: Snapshot): Standing {
    const { say, dataset } = view;
    const { ui } = say.words;
    const now = this.host.source.now();
    const minutes =
      snapshot.state === 'stale'
        ? Math.max(0, Math.floor((now - snapshot.loadedAt) / 60_000))
        : undefined;
    return {
      say,
      dataset,
      fresh: freshness(dataset.info, now),
      sample: dataset.info.sample ?? false,
      stale: minutes === undefined ? undefined : ui.stale(ui.ago(minutes)),
      doubts: outcome.kind === 'picture' ? this.#doubts(view, outcome, now) : [],
      problems: this.#concerning(view, outcome, snapshot),
    };
  }

  /** Brings the code that is needed to know more; a part of another element leaves doubts to that one. */
  look(snapshot: Snapshot | undefined, { isPart }: { isPart: boolean }): void {
    if (!isPart && !doubtText && !this.#isAwaited) void this.#lookForDoubts();
    if (problemsOf(snapshot).length > 0 && !concerns) void this.#loadConcerns();
  }

  /** True where no more is to come of a document. */
  isSettled(snapshot: Snapshot | undefined): boolean {
    return doubtText !== undefined && (problemsOf(snapshot).length === 0 || concerns !== undefined);
  }

  /** Brings all of that code at once. */
  async load(): Promise<void> {
    await Promise.all([this.#loadDoubts(), this.#loadConcerns()]);
  }

  /** How many problems of the document touch what is shown; 0 until the code that tells is there. */
  #concerning(
    { dataset, region, indicator }: View,
    outcome: Picture | Refusal,
    snapshot: Snapshot,
  ): number {
    const problems = problemsOf(snapshot);
    if (problems.length === 0 || !concerns) return 0;
    const named = outcome.kind === 'picture' ? outcome.indicators : undefined;
    const indicators = named ?? (indicator ? [indicator.id] : []);
    // A picture is drawn again with each move of the pointer; what touches it stays.
    const { concerning } = concerns;
    // Where there is no page, a part of another element has no name.
    const tag = this.host.localName || '';
    return this.#concerned.of([problems, outcome], () => {
      return concerning(problems, dataset, { tag, indicators, region }).length;
    });
  }

  #doubts({ dataset, say, region, indicator }: View, picture: Picture, now: number): string[] {
    const shown = picture.indicators ?? (indicator ? [indicator.id] : []);
    if (!doubtText || this.isQuiet) return [];
    const { doubtSentences } = doubtText;
    return this.#doubted.of([picture, dayOf(now)], () =>
      doubtSentences(dataset, say, shown, region.id, now),
    );
  }

  #loadConcerns(): Promise<void> {
    const load = async () => (concerns = await import('../text/concerning.js'));
    return this.#bring(load, 'concerning.js');
  }

  /** Has doubts looked for once the first pictures are seen, so that they hold none of them up. */
  async #lookForDoubts(): Promise<void> {
    this.#isAwaited = true;
    await afterPaint();
    await this.#loadDoubts();
    this.#isAwaited = false;
  }

  /** Loads what looks for doubts; a page that cannot have it keeps its figures. */
  #loadDoubts(): Promise<void> {
    const load = async () => (doubtText = await import('../text/doubts.text.js'));
    return this.#bring(load, 'doubts.js');
  }

  /** Has the card drawn again with code that comes late. */
  async #bring(load: () => Promise<unknown>, file: string): Promise<void> {
    if (await lateCode(load, file, this.host.localName)) this.host.requestUpdate();
  }
}

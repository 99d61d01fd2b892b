/*
 * The room `live`: what only a wall that runs for a year needs of its data. A stream beside the polling, a clock
 * that nobody sets, copies that outlive a reboot, doubt about an edition that is older than the one on show,
 * walls in step, the service worker's copy of the page. What every tag needs of its data stands in data.
 */
import type { Dataset } from '../../core/model/dataset.js';
import { problem, type Problem } from '../../core/contract/problem.js';
import { loadAll } from '../../core/read/load-all.js';
import { Answers } from './answers.js';
import { Backoff } from './backoff.js';
import { SteadyClock } from './clock.js';
import { EditionGuard } from './edition-guard.js';
import { faultsOf } from './faults.js';
import { LastGood, type Good } from './last-good.js';
import type { LiveEnvironment, LiveOptions } from './live-environment.js';
import type { Snapshot, Source } from '../source.js';
import { UrlSource } from '../url-source.js';
import { Spread } from './spread.js';
import { PATIENCE, FallbackCopy } from './fallback-copy.js';
import { Stream } from './stream.js';

export { liveEnvironment, type LiveEnvironment, type LiveOptions } from './live-environment.js';

/** Seconds between two looks while a stream that should tell is lost or silent. */
const LOOK = 60;
/** The first wait after a failure. */
const RETRY = 5000;

/**
 * A source for a wall that runs for a year: polls, or hears a stream and polls while that is lost or
 * silent; keeps the last good data over every fault and over a reboot; and knows how old they are
 * though the machine's date is wrong. What comes is read by the reader of every other source, and
 * replaces the last only if it leaves something to draw. The document at the address is the
 * authority: what a stream sends is the same document earlier.
 */
export class LiveSource implements Source {
  snapshot: Snapshot = { state: 'loading' };
  /** When the copy on show was last confirmed, in milliseconds; undefined once the server has answered. */
  keptAt: number | undefined;
  readonly #inner: UrlSource;
  readonly #answers: Answers;
  readonly #lastGood: LastGood | undefined;
  readonly #fallback = new FallbackCopy(
    async () => this.#lastGood?.read(),
    () => this.#settle(),
  );
  readonly #editionGuard = new EditionGuard();
  readonly #stream: Stream | undefined;
  readonly #clock: SteadyClock;
  readonly #retry: Backoff;
  readonly #listeners: Spread;
  readonly #steps = new Set<(data: string) => void>();
  #leave: (() => void) | undefined;
  #unwatch: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown: Good | undefined;
  #failures: Problem[] = [];
  #confirmedAt: number | undefined;
  /** What the source within last said. */
  #heardOf: Snapshot | undefined;
  /** Its dataset, and the text of that until the server has confirmed it. */
  #sent: { dataset: Dataset; text?: string | undefined } | undefined;
  /** The text of what is on show. */
  #edition = '';
  #asking = false;
  #again = false;
  /** The last pushed document was broken: until a look has ended, a push is only a hint. */
  #distrust = false;
  #closed = false;

  /** `url` and `options.stream` are absolute addresses. */
  constructor(
    readonly url: string,
    readonly environment: LiveEnvironment,
    readonly options: LiveOptions,
  ) {
    const { keep, stream } = options;
    this.#listeners = new Spread(environment.later);
    const clock = (this.#clock = new SteadyClock(environment));
    this.#retry = new Backoff(() => environment.random(), RETRY);
    this.#answers = new Answers(url, (...request) => this.#request(...request), clock);
    this.#inner = new UrlSource(
      url,
      {
        fetch: this.#answers.fetch,
        // The machine's date may leap: what is due is told by the steady clock.
        now: () => clock.passed(),
        random: () => environment.random(),
        visible: () => environment.visible(),
        onWake: (listener) => environment.onWake(listener),
      },
      () => undefined,
    );
    if (keep) this.#lastGood = new LastGood(url, environment.copies, this.#answers);
    else void environment.copies.drop(url);
    if (!stream) return;
    this.#stream = new Stream(stream, environment, {
      opened: () => this.#ask(),
      changed: (document) => this.#changed(document),
      step: (data) => [...this.#steps].forEach((listener) => listener(data)),
      hushed: () => this.#poll(),
    });
  }

  /** Whether the date of the machine is not to be believed. */
  get clockWrong(): boolean {
    return this.#clock.wrong;
  }

  /** The date as well as it is known, in milliseconds: by it what is due is judged. */
  now(): number {
    return this.#clock.now();
  }

  /**
   * Milliseconds since the server last confirmed the data on show, by a clock that nobody sets;
   * undefined if it never has since this page was opened (`keptAt` then says when it last did).
   */
  age(): number | undefined {
    return this.#confirmedAt === undefined ? undefined : this.#clock.passed() - this.#confirmedAt;
  }

  /** Calls `listener` after every change of the data or of the line. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (!this.#leave && !this.#closed) this.#start();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#stop();
    };
  }

  /** Calls `listener` with what each `step` event of the stream says. */
  onStep(listener: (data: string) => void): () => void {
    this.#steps.add(listener);
    return () => void this.#steps.delete(listener);
  }

  reload(): void {
    if (this.#leave) this.#inner.reload();
  }

  /** Stops for good; what is on show stays. */
  close(): void {
    this.#closed = true;
    this.#listeners.clear();
    this.#steps.clear();
    this.#stop();
  }

  #start() {
    // What names the faults of a broken document must be there before the network goes.
    void loadAll().catch(() => undefined);
    this.#unwatch = this.environment.onWake(() => this.#wake());
    this.#leave = () => undefined;
    this.#poll();
    // A look may have ended while nobody listened.
    this.#heard();
    this.#fallback.wait();
    if (this.environment.visible()) this.#stream?.open();
  }

  #stop() {
    this.#unwatch?.();
    this.#leave?.();
    this.#unwatch = undefined;
    this.#leave = undefined;
    clearTimeout(this.#timer);
    this.#fallback.rest();
    this.#stream?.close();
    this.#asking = false;
    this.#again = false;
  }

  /** Has the source within look as often as is due now. */
  #poll() {
    const leave = this.#leave;
    if (!leave) return;
    const { refresh } = this.options;
    const seconds = !this.#stream ? refresh : this.#stream.silent ? refresh || LOOK : 0;
    this.#leave = this.#inner.subscribe(() => this.#heard(), seconds);
    leave();
  }

  #wake() {
    if (!this.environment.visible()) {
      clearTimeout(this.#timer);
      this.#stream?.close();
      this.#poll();
      return;
    }
    this.#retry.reset();
    this.#stream?.open();
    // Where the source within knows of the failure, it looks by itself.
    if (this.#failures.length > 0 && this.#inner.snapshot.state === 'ready') this.#ask();
  }

  /** Looks at once, or again after the look that is under way. */
  #ask() {
    if (this.#asking) this.#again = true;
    else this.#inner.reload();
  }

  #request(...[input, init]: Parameters<typeof fetch>): Promise<Response> {
    if (String(input) === this.url) this.#asking = true;
    return this.environment.fetch(input, init);
  }

  #changed(document: string | undefined) {
    if (document === undefined || this.#distrust) {
      this.#ask();
      return;
    }
    this.#answers.push(document);
    this.#inner.reload();
  }

  /** The source within has something to say. */
  #heard() {
    const { snapshot } = this.#inner;
    if (snapshot.state === 'loading' || snapshot === this.#heardOf) return;
    this.#heardOf = snapshot;
    if ('dataset' in snapshot && snapshot.dataset !== this.#sent?.dataset)
      this.#sent = { dataset: snapshot.dataset, text: this.#answers.take() };
    const again = this.#again;
    this.#asking = false;
    this.#again = false;
    const faults = this.#faultsOf(snapshot);
    this.#distrust = faults.length > 0 && this.#answers.last.by === 'stream';
    if (!this.#distrust) {
      if (faults.length > 0) this.#bad(faults);
      else if ('dataset' in snapshot) this.#good(snapshot.dataset, snapshot.problems);
    }
    if (again || this.#distrust) this.#ask();
  }

  /** Why what came may not replace what is on show. */
  #faultsOf(snapshot: Snapshot): Problem[] {
    const faults = faultsOf(snapshot, this.#shown);
    const isCopy = this.#answers.last.keptAt !== undefined;
    if (faults.length > 0 || isCopy || !('dataset' in snapshot)) return faults;
    const { dataset } = this.#shown ?? this.#fallback.copy ?? {};
    return this.#editionGuard.faults(snapshot.dataset, dataset, this.#clock.passed());
  }

  #good(dataset: Dataset, problems: Problem[]) {
    const { by, keptAt } = this.#answers.last;
    if (keptAt !== undefined) {
      this.#fallback.offer({ dataset, problems, loadedAt: keptAt });
      this.#bad([problem('network', '', { url: this.url })]);
      return;
    }
    // Where a server sends no validator, the same text must not look like news at every poll.
    const text = this.#sent?.text;
    const edition = `${this.#answers.edition} ${text}`;
    const isNew = text !== undefined && edition !== this.#edition;
    this.#sent = { dataset };
    const isFirst = this.#confirmedAt === undefined;
    const untold = isNew && !isFirst && by === 'server';
    const loadedAt = this.#clock.now();
    if (isNew || !this.#shown) this.#shown = { dataset, problems, loadedAt };
    else this.#shown = { ...this.#shown, loadedAt };
    if (isNew) this.#edition = edition;
    this.#failures = [];
    this.keptAt = undefined;
    this.#confirmedAt = this.#clock.passed();
    this.#fallback.end();
    this.#retry.reset();
    clearTimeout(this.#timer);
    this.#lastGood?.confirm(loadedAt, isNew ? text : undefined);
    if (isFirst && this.options.keep) void this.environment.cachePage?.().catch(() => undefined);
    this.#publish();
    if (untold) this.#stream?.missed();
  }

  #bad(failures: Problem[]) {
    const rank = ({ severity }: Problem) => (severity === 'error' ? 0 : 1);
    this.#failures = [...failures].sort((a, b) => rank(a) - rank(b));
    clearTimeout(this.#timer);
    const isLive = this.options.refresh > 0 || this.#stream;
    if (isLive && this.environment.visible()) {
      this.#timer = setTimeout(() => {
        if (!this.#asking) this.#ask();
      }, this.#retry.next());
    }
    this.#publish();
  }

  #publish() {
    const [failure] = this.#failures;
    const { copy, mayCome } = this.#fallback;
    if (failure && copy) {
      this.#shown = copy;
      this.keptAt = copy.loadedAt;
    }
    if (this.#shown && failure) this.snapshot = { state: 'stale', ...this.#shown, failure };
    else if (this.#shown) this.snapshot = { state: 'ready', ...this.#shown };
    else if (failure && !mayCome) {
      this.snapshot = { state: 'failed', problems: this.#failures };
    } else return;
    this.#listeners.tell();
  }

  /** The copy has come, or it is time to say that nothing has. */
  #settle() {
    if (!this.#leave || this.#confirmedAt !== undefined) return;
    const { copy, isLate } = this.#fallback;
    if (isLate && copy && this.#failures.length === 0) {
      this.#failures = [problem('timeout', '', { url: this.url, seconds: PATIENCE / 1000 })];
    }
    if (this.#failures.length > 0) this.#publish();
  }
}

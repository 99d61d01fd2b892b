/** What is needed of a BroadcastChannel. */
export interface SceneChannel {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  close(): void;
}

export interface SceneSyncEnvironment {
  /** Opens the channel of a name; absent where there is none, and each wall goes alone. */
  channel?: ((name: string) => SceneChannel) | undefined;
  now(): number;
  monotonic(): number;
  random(): number;
  visible(): boolean;
  onWake(listener: () => void): () => void;
}

/** A word among walls: I am here; I go; or, from whoever leads, the scene on show. */
interface Word {
  id: string;
  scene?: string | undefined;
  gone?: true;
}

/** Each wall says that it is there so often. */
const BEAT = 2000;
/** A wall that has said nothing for so long is gone. */
const GONE = 3.5 * BEAT;
/** After a step of the stream the server leads for so long. */
const SERVED = 5 * 60_000;

/**
 * Walls of one browser in step. Whoever came first leads: its id is the lowest of those heard in the
 * last seconds, so all come to the same answer without asking one another. A wall that nobody sees
 * leaves and comes back as the youngest. A server that says `step` in the stream leads them all.
 */
export class SceneSync {
  #id = '';
  #channel: SceneChannel | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;
  #servedAt = -Infinity;
  #scene: string | undefined;
  readonly #heard = new Map<string, number>();
  readonly #listeners = new Set<(scene: string) => void>();
  readonly #unwatch: () => void;

  /** Walls with the same `name` go in step. */
  constructor(
    readonly name: string,
    readonly environment: SceneSyncEnvironment,
  ) {
    this.#unwatch = environment.onWake(() => this.#wake());
    this.#wake();
  }

  /** Whether this wall sets the scene. A new one listens for a beat before it leads. */
  get leader(): boolean {
    const now = this.environment.monotonic();
    if (now - this.#servedAt < SERVED) return false;
    if (!this.environment.channel) return true;
    if (!this.#channel || now - this.#since <= BEAT) return false;
    return ![...this.#heard].some(([id, at]) => id < this.#id && now - at <= GONE);
  }

  /** The scene that this wall has gone to; the others follow if it leads. */
  announce(scene: string): void {
    if (!this.leader) return;
    this.#scene = scene;
    this.#say({ scene });
  }

  /** Calls `listener` with each scene to go to. */
  subscribe(listener: (scene: string) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Takes what a `step` event of the stream says: the name of a scene, or `{"scene":"…"}`. */
  serve(data: string): void {
    this.#servedAt = this.environment.monotonic();
    let scene: unknown = data;
    try {
      scene = (JSON.parse(data) as { scene?: unknown } | null)?.scene ?? data;
    } catch {
      // A bare name.
    }
    this.#follow(String(scene));
  }

  close(): void {
    this.#unwatch();
    this.#listeners.clear();
    this.#leave();
  }

  #wake() {
    if (!this.environment.visible()) this.#leave();
    else if (!this.#channel) this.#join();
  }

  #join() {
    const { environment, name } = this;
    // The older of two ids is the lower one.
    const age = Math.floor(environment.now()).toString(36).padStart(10, '0');
    this.#id = `${age}-${Math.floor(environment.random() * 2 ** 40).toString(36)}`;
    this.#since = environment.monotonic();
    this.#channel = environment.channel?.(`gongfu-step-${name}`);
    this.#channel?.addEventListener('message', ({ data }) => this.#hear(data));
    if (this.#channel) this.#beat();
  }

  #leave() {
    clearTimeout(this.#timer);
    if (!this.#channel) return;
    this.#say({ gone: true });
    this.#channel.close();
    this.#channel = undefined;
    this.#heard.clear();
  }

  #beat() {
    const now = this.environment.monotonic();
    for (const [id, at] of this.#heard) if (now - at > GONE) this.#heard.delete(id);
    // Whoever has just come learns from this where the others are.
    this.#say(this.leader ? { scene: this.#scene } : {});
    this.#timer = setTimeout(() => this.#beat(), BEAT);
  }

  #say(word: Omit<Word, 'id'>) {
    this.#channel?.postMessage({ id: this.#id, ...word });
  }

  #hear(data: unknown) {
    if (typeof data !== 'object' || data === null || !this.#channel) return;
    const { id, scene, gone } = data as Partial<Word>;
    if (typeof id !== 'string' || id === this.#id) return;
    if (gone) {
      this.#heard.delete(id);
      return;
    }
    const now = this.environment.monotonic();
    this.#heard.set(id, now);
    const eldest = [...this.#heard.keys()].every((other) => id <= other) && id < this.#id;
    const served = now - this.#servedAt < SERVED;
    if (typeof scene === 'string' && eldest && !served) this.#follow(scene);
  }

  #follow(scene: string) {
    if (scene === this.#scene) return;
    this.#scene = scene;
    for (const listener of Array.from(this.#listeners)) listener(scene);
  }
}

/** The page's own surroundings. */
export function sceneSyncEnvironment(
  page: Pick<SceneSyncEnvironment, 'visible' | 'onWake'>,
): SceneSyncEnvironment {
  return {
    visible: page.visible,
    onWake: page.onWake,
    channel: 'BroadcastChannel' in globalThis ? (name) => new BroadcastChannel(name) : undefined,
    now: () => Date.now(),
    monotonic: () => performance.now(),
    random: () => Math.random(),
  };
}

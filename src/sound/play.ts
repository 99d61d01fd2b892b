import { INSTRUMENTS, type Instrument } from './instruments.js';
import type { Note, Score } from './score.js';

/** How loud all of it is at most: as loud as somebody who speaks beside a reader, and never a fright. */
const LOUDNESS = 0.22;

/** A tone begins and ends within so many seconds; without that it would crack. */
const EDGE = 0.006;

/** What a browser needs to come to silence, in seconds. */
const HUSH = 0.03;

/** One strike of a note. */
interface Strike {
  readonly from: number;
  readonly to: number;
  readonly hertz: number;
}

/** The strikes of a note, from `begin` on, with a little silence between two of them. */
function strikesOf(note: Note, { share, strikes, hertz }: Instrument, begin: number): Strike[] {
  const each = (note.length * share) / strikes;
  return Array.from({ length: strikes }, (_, i) => {
    const from = begin + note.time + i * each;
    const to = from + (strikes > 1 ? each * 0.6 : each);
    return { from, to, hertz: note.pitch ?? hertz?.[i] ?? 0 };
  });
}

/** A quarter of a second of noise, the same each time. */
function noiseIn(context: BaseAudioContext): AudioBuffer {
  const buffer = context.createBuffer(1, Math.ceil(context.sampleRate / 4), context.sampleRate);
  const samples = buffer.getChannelData(0);
  let state = 1;
  for (let i = 0; i < samples.length; i++) {
    state = (state * 16_807) % 2_147_483_647;
    samples[i] = (2 * state) / 2_147_483_647 - 1;
  }
  return buffer;
}

/** What sounds in a strike: one pitch from its beginning to its end, or noise about a pitch. */
function soundOf(
  context: BaseAudioContext,
  { wave }: Instrument,
  hertz: number,
  noise: AudioBuffer,
): { source: AudioScheduledSourceNode; out: AudioNode } {
  if (wave !== 'noise') {
    const source = new OscillatorNode(context, { type: wave, frequency: hertz });
    return { source, out: source };
  }
  const source = new AudioBufferSourceNode(context, { buffer: noise, loop: true });
  const filter = new BiquadFilterNode(context, { type: 'bandpass', frequency: hertz, Q: 1 });
  source.connect(filter);
  return { source, out: filter };
}

/** How loud a strike is, from silence to silence. */
function swell(gain: AudioParam, { from, to }: Strike, { loudness, fades }: Instrument): void {
  const edge = Math.min(EDGE, (to - from) / 3);
  gain.setValueAtTime(0, from);
  gain.linearRampToValueAtTime(loudness, from + edge);
  if (!fades) gain.setValueAtTime(loudness, to - edge);
  gain.linearRampToValueAtTime(0, to);
}

/** Puts the notes of a score before a context, from a time of its own on, and answers what they go through. */
export function schedule(context: BaseAudioContext, { notes }: Score, begin: number): GainNode {
  const all = new GainNode(context, { gain: LOUDNESS });
  const noise = noiseIn(context);
  for (const note of notes) {
    const instrument = INSTRUMENTS[note.kind];
    const side = new StereoPannerNode(context, { pan: note.pan });
    side.connect(all);
    for (const strike of strikesOf(note, instrument, begin)) {
      const { source, out } = soundOf(context, instrument, strike.hertz, noise);
      const loudness = new GainNode(context, { gain: 0 });
      swell(loudness.gain, strike, instrument);
      out.connect(loudness).connect(side);
      source.start(strike.from);
      source.stop(strike.to);
    }
  }
  all.connect(context.destination);
  return all;
}

/** What hears of a score while it is played. */
export interface Listener {
  /** The place in the series that sounds now. */
  reached(place: number | undefined): void;
  ended(): void;
}

/** So long a browser may take to let a page sound, in milliseconds; one that does not is not asked for ever. */
const PATIENCE = 1000;

/**
 * Plays a score after a pause of so many seconds, on what the browser has for it. Answers what stops it; undefined
 * where the browser lets the page make no sound, as before a reader has pressed anything.
 */
export async function play(
  score: Score,
  pause: number,
  listener: Listener,
): Promise<(() => void) | undefined> {
  const context = new AudioContext();
  await Promise.race([context.resume(), new Promise((done) => setTimeout(done, PATIENCE))]);
  if (context.state !== 'running') {
    void context.close();
    return undefined;
  }
  const begin = context.currentTime + pause;
  const all = schedule(context, score, begin);
  const stopFollowing = follow(score, () => context.currentTime - begin, listener);
  return () => {
    stopFollowing();
    all.gain.setTargetAtTime(0, context.currentTime, HUSH / 3);
    setTimeout(() => void context.close(), HUSH * 2000);
  };
}

/** Tells which place sounds, until the end; answers what ends it before. */
function follow({ notes, length }: Score, now: () => number, listener: Listener): () => void {
  const points = notes.filter(({ place }) => place !== undefined);
  let next = 0;
  const look = () => {
    const time = now();
    const before = next;
    while (next < points.length && points[next]!.time <= time) next++;
    if (next > before) listener.reached(points[next - 1]!.place);
    if (time < length) frame = requestAnimationFrame(look);
    else listener.ended();
  };
  let frame = requestAnimationFrame(look);
  return () => cancelAnimationFrame(frame);
}

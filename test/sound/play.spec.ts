import { expect, waitUntil } from '@open-wc/testing';
import { INSTRUMENTS } from '../../src/sound/instruments.js';
import { play, schedule } from '../../src/sound/play.js';
import type { Point, Sort } from '../../src/sound/points.js';
import { scoreOf, type Note, type Score } from '../../src/sound/score.js';

const RATE = 44_100;

const SORTS: (number | Sort)[] = [10, 'withheld', 30, 'missing', 20];

function courseOf(all: readonly (number | Sort)[]): Score {
  const points = all.map((of, place): Point => {
    const value = typeof of === 'number' ? of : undefined;
    const sort = typeof of === 'number' ? 'exact' : of;
    const at = place / (all.length - 1);
    return { sort, place, value, at, year: 2024, verdict: undefined };
  });
  return scoreOf(points, { fromZero: false, hasExtremes: false });
}

/** One note alone, a quarter of a second long, in the middle. */
function alone(kind: Note['kind'], pitch?: number): Score {
  const note: Note = { kind, time: 0.1, length: 0.24, pitch, pan: 0, place: undefined };
  return { notes: [note], length: 0.5 };
}

/** What a score sounds like, both sides as one. */
async function rendered(score: Score): Promise<Float32Array> {
  const context = new OfflineAudioContext(2, Math.ceil(score.length * RATE), RATE);
  schedule(context, score, 0);
  const buffer = await context.startRendering();
  const [left, right] = [buffer.getChannelData(0), buffer.getChannelData(1)];
  return left.map((sample, i) => sample + right[i]!);
}

const part = (sound: Float32Array, from: number, to: number) =>
  sound.subarray(Math.round(from * RATE), Math.round(to * RATE));

/** How loud a part is, as the root of its mean square. */
const loudness = (sound: Float32Array) =>
  Math.sqrt(sound.reduce((sum, sample) => sum + sample * sample, 0) / sound.length);

/** What share of the power of a part lies at one frequency (Goertzel). */
function shareAt(sound: Float32Array, hertz: number): number {
  const turn = 2 * Math.cos((2 * Math.PI * hertz) / RATE);
  let [one, two, power] = [0, 0, 0];
  for (const sample of sound) {
    [one, two] = [sample + turn * one - two, one];
    power += sample * sample;
  }
  const found = one * one + two * two - turn * one * two;
  return power > 0 ? (2 * found) / (sound.length * power) : 0;
}

/** The frequency of the most power, of those that a figure can have and some around them. */
function strongest(sound: Float32Array): { hertz: number; share: number } {
  let best = { hertz: 0, share: 0 };
  for (let hertz = 60; hertz < 1200; hertz += 2) {
    const share = shareAt(sound, hertz);
    if (share > best.share) best = { hertz, share };
  }
  return best;
}

const pointsOf = ({ notes }: Score) => notes.filter(({ place }) => place !== undefined);

describe('a score that is played', () => {
  it('sounds where its figures are, at their pitches, and is silent where one is missing', async () => {
    const score = courseOf(SORTS);
    const sound = await rendered(score);
    for (const { kind, time, length, pitch } of pointsOf(score)) {
      const beat = part(sound, time, time + length);
      if (kind === 'exact') {
        expect(loudness(beat), `${pitch} Hz`).to.be.above(0.05);
        expect(strongest(beat).hertz).to.be.closeTo(pitch!, 3);
      }
      if (kind === 'missing') {
        const rest = part(sound, time + 0.06, time + length);
        expect(loudness(rest), 'after the tick').to.be.below(0.0005);
        expect(loudness(beat), 'the tick').to.be.above(0.001);
      }
    }
  });

  it('leads from no figure to the next: each keeps its pitch, and between two it is silent', async () => {
    const score = courseOf([10, 30, 20]);
    const sound = await rendered(score);
    const notes = pointsOf(score);
    notes.forEach(({ time, length, pitch }, i) => {
      const halves = [
        part(sound, time, time + length / 2),
        part(sound, time + length / 2, time + length),
      ];
      for (const half of halves) expect(strongest(half).hertz).to.be.closeTo(pitch!, 6);
      const next = notes[i + 1];
      if (next) expect(loudness(part(sound, time + length + 0.005, next.time))).to.be.below(0.0005);
    });
  });

  it('has no pitch where a figure is withheld, and is heard there', async () => {
    const tone = strongest(part(await rendered(alone('exact', 440)), 0.1, 0.34));
    expect(tone.hertz).to.be.closeTo(440, 3);
    expect(tone.share).to.be.above(0.6);
    const rustle = part(await rendered(alone('withheld')), 0.1, 0.34);
    expect(loudness(rustle)).to.be.above(0.005);
    expect(strongest(rustle).share).to.be.below(0.3);
  });

  it('sounds otherwise for each kind of note', async () => {
    const kinds = Object.keys(INSTRUMENTS) as Note['kind'][];
    const sounds: Float32Array[] = [];
    for (const kind of kinds) {
      const isFigure = ['exact', 'preliminary', 'bounded'].includes(kind);
      sounds.push(await rendered(alone(kind, isFigure ? 440 : undefined)));
    }
    sounds.forEach((one, i) => {
      expect(loudness(one), kinds[i]!).to.be.above(0.001);
      sounds.slice(i + 1).forEach((other, j) => {
        const apart = one.map((sample, k) => sample - other[k]!);
        const least = 0.3 * Math.min(loudness(one), loudness(other));
        expect(loudness(apart), `${kinds[i]} and ${kinds[i + 1 + j]}`).to.be.above(least);
      });
    });
  });

  it('strikes a bound twice, with silence between', async () => {
    const sound = await rendered(alone('bounded', 440));
    const [first, between, second] = [
      [0.12, 0.16],
      [0.18, 0.21],
      [0.23, 0.28],
    ].map(([from, to]) => loudness(part(sound, from!, to!)));
    expect(first).to.be.above(0.03);
    expect(second).to.be.above(0.03);
    expect(between).to.be.below(0.001);
  });

  it('is gentle: no louder than a third of what a device can give, on either side', async () => {
    const score = courseOf(SORTS);
    const context = new OfflineAudioContext(2, Math.ceil(score.length * RATE), RATE);
    schedule(context, score, 0);
    const buffer = await context.startRendering();
    for (const side of [0, 1]) {
      const loudest = buffer.getChannelData(side).reduce((a, b) => Math.max(a, Math.abs(b)), 0);
      expect(loudest).to.be.below(0.33);
    }
  });

  it('goes from the left ear to the right', async () => {
    const score = courseOf([10, 10]);
    const context = new OfflineAudioContext(2, Math.ceil(score.length * RATE), RATE);
    schedule(context, score, 0);
    const buffer = await context.startRendering();
    const [left, right] = [buffer.getChannelData(0), buffer.getChannelData(1)];
    const [first, last] = pointsOf(score).map(({ time, length }) => [time, time + length] as const);
    expect(loudness(part(left, ...first!))).to.be.above(2 * loudness(part(right, ...first!)));
    expect(loudness(part(right, ...last!))).to.be.above(2 * loudness(part(left, ...last!)));
  });

  it('tells each place while it sounds, once and in order, and its end', async () => {
    const reached: (number | undefined)[] = [];
    let isOver = false;
    const stop = await play(courseOf([1, 'withheld', 3]), 0, {
      reached: (place) => reached.push(place),
      ended: () => {
        isOver = true;
      },
    });
    expect(stop, 'the browser plays').to.be.a('function');
    await waitUntil(() => isOver, 'it never ended', { timeout: 6000 });
    expect(reached).to.deep.equal([0, 1, 2]);
    stop!();
  });

  it('tells nothing more once it is stopped', async () => {
    const told: unknown[] = [];
    const stop = await play(courseOf([1, 2, 3, 4, 5]), 0, {
      reached: (place) => told.push(place),
      ended: () => told.push('ended'),
    });
    await waitUntil(() => told.length > 0, 'nothing was reached', { timeout: 4000 });
    stop!();
    const { length } = told;
    const { requestAnimationFrame: ask } = window;
    let asked = 0;
    window.requestAnimationFrame = (look) => {
      asked++;
      return ask(look);
    };
    await new Promise((done) => setTimeout(done, 800));
    window.requestAnimationFrame = ask;
    expect(told.length).to.equal(length);
    expect(asked, 'nobody looks on').to.equal(0);
  });
});

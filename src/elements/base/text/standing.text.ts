import type {
  Extremes,
  Standing,
  TargetStanding,
  Tied,
} from '../../../core/derive/finding/standing.js';
import type { Region } from '../../../core/model/dataset.js';
import type { Speaker } from '../../../i18n/speaker.js';
import { claimedFrom } from './claimed.js';
import { standingWords } from './standing.words.js';

/** So many regions are named; of more, their number is enough. */
const NAMED = 2;

/** What keeps regions that have a figure from being on either side of a line, in the order in which it is said. */
const REST = ['unknown', 'pending'] as const;

/** The finding of regions side by side, as the title of their picture. */
export function standingText(say: Speaker, standing: Standing): string {
  if (standing.kind === 'target') return targetText(say, standing);
  if (standing.kind === 'extremes') return extremesText(say, standing);
  const { regions } = standing;
  const words = standingWords[say.lang];
  return words.alike(regions.length, levelOf(say, regions), figureOf(say, standing));
}

/** What regions of one place are: streets, communities. */
const levelOf = (say: Speaker, [first]: readonly Region[]): string => say.level(first?.parent);

/** What all of them print. */
const figureOf = (say: Speaker, { figures }: Tied): string =>
  claimedFrom(say, say.value(figures[0]!), figures);

function namesOf(say: Speaker, regions: readonly Region[]): string {
  const names = regions.map(({ id }) => say.region(id));
  return standingWords[say.lang].named(names, names.map(say.words.shortPlace));
}

function targetText(say: Speaker, standing: TargetStanding): string {
  const words = standingWords[say.lang];
  const { target, met, missed } = standing;
  const total = countOf(standing);
  const verdict = met.length > 0 ? 'met' : 'missed';
  const first = met.length > 0 ? met : missed;
  const level = levelOf(say, first);
  const side = target ? say.side(target, verdict) : words.own[verdict];
  const who = first.length > NAMED ? words.some(first.length, total, level) : namesOf(say, first);
  return say.words.list([
    first.length === total ? words.all(total, level, side) : words.side(who, side, first.length),
    ...(first === met ? missedTexts(say, standing) : []),
    ...say.words.apart(standing.apart),
    ...REST.flatMap((reason) =>
      standing[reason] > 0 ? [words.rest[reason](standing[reason])] : [],
    ),
  ]);
}

const countOf = ({ met, missed, unknown, pending, apart }: TargetStanding): number =>
  apart.reduce((sum, { count }) => sum + count, met.length + missed.length + unknown + pending);

/** Who is on the other side of a line that has been said. */
function missedTexts(say: Speaker, { target, missed }: TargetStanding): string[] {
  if (missed.length === 0) return [];
  const words = standingWords[say.lang];
  const who = missed.length > NAMED ? words.several(missed.length, '') : namesOf(say, missed);
  const side = target ? say.words.missing(target.comparator) : words.own.other;
  return [words.side(who, side, missed.length)];
}

function extremesText(say: Speaker, { rate, highest, lowest }: Extremes): string {
  const words = standingWords[say.lang];
  const text = (tied: Tied, end: 'highest' | 'lowest' | 'most' | 'fewest') => {
    const { regions } = tied;
    const { length } = regions;
    const who =
      length > NAMED ? words.several(length, levelOf(say, regions)) : namesOf(say, regions);
    return words[end](who, figureOf(say, tied), length);
  };
  const ends = say.words.list([
    ...(highest ? [text(highest, rate ? 'highest' : 'most')] : []),
    ...(lowest ? [text(lowest, rate ? 'lowest' : 'fewest')] : []),
  ]);
  return say.words.paragraph([ends]);
}

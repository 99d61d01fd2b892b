import type {
  Alike,
  Extremes,
  Standing,
  TargetStanding,
  Tied,
} from '../../../core/derive/finding/standing.js';
import type { Region } from '../../../core/model/dataset.js';
import type { Lang } from '../../../i18n/lang.js';
import type { Speaker } from '../../../i18n/speaker.js';

/** So many regions are named; of more, their number is enough. */
const NAMED = 2;

/** How many regions there are that a target binds, with a figure or without one. */
const countOf = ({ met, missed, pending, unknown, withheld, missing }: TargetStanding): number =>
  met.length + missed.length + pending + unknown + withheld + missing;

function zh(standing: Standing, say: Speaker): string {
  if (standing.kind === 'target') return zhTarget(standing, say);
  return standing.kind === 'alike' ? zhAlike(standing, say) : zhExtremes(standing, say);
}

const zhNames = (regions: readonly Region[], say: Speaker): string =>
  regions.length > NAMED
    ? `${regions.length}个${say.level(regions[0]!.parent)}`
    : regions.map(({ id }) => say.region(id)).join('、');

function zhTarget(standing: TargetStanding, say: Speaker): string {
  const { target, met, missed, pending, unknown, withheld, missing } = standing;
  const side = (verdict: 'met' | 'missed') =>
    target ? say.side(target, verdict) : `${verdict === 'met' ? '' : '未'}达到各自的目标`;
  const [first, verdict] = met.length > 0 ? [met, 'met' as const] : [missed, 'missed' as const];
  const isAll = first.length === countOf(standing);
  const subject = isAll ? `${first.length}个${say.level(first[0]!.parent)}都` : zhNames(first, say);
  const others = missed.length > NAMED ? `${missed.length}个` : zhNames(missed, say);
  return say.words.list([
    subject + side(verdict),
    ...(first === met && missed.length > 0
      ? [others + (target ? say.words.missing(target.comparator) : '未达到')]
      : []),
    ...(withheld > 0 ? [`${withheld}个不公布`] : []),
    ...(missing > 0 ? [`${missing}个没有数`] : []),
    ...(unknown > 0 ? [`${unknown}个无法判断`] : []),
    ...(pending > 0 ? [`${pending}个未到期`] : []),
  ]);
}

function zhExtremes({ rate, highest, lowest }: Extremes, say: Speaker): string {
  const end = ({ regions, observation }: Tied, word: string) =>
    `${zhNames(regions, say)}${say.value(observation)}${regions.length > 1 ? '并列' : ''}最${word}`;
  return say.words.list([
    ...(highest ? [end(highest, rate ? '高' : '多')] : []),
    ...(lowest ? [end(lowest, rate ? '低' : '少')] : []),
  ]);
}

const zhAlike = ({ regions, observation }: Alike, say: Speaker): string =>
  `${regions.length}个${say.level(regions[0]!.parent)}都是${say.value(observation)}`;

function en(standing: Standing, say: Speaker): string {
  if (standing.kind === 'target') return enTarget(standing, say);
  return standing.kind === 'alike' ? enAlike(standing, say) : enExtremes(standing, say);
}

const enNames = (regions: readonly Region[], say: Speaker): string =>
  regions.length > NAMED
    ? `${regions.length} ${say.level(regions[0]!.parent)}`
    : regions.map(({ id }) => say.region(id)).join(' and ');

function enTarget(standing: TargetStanding, say: Speaker): string {
  const { target, met, missed, pending, unknown, withheld, missing } = standing;
  const be = ({ length }: readonly Region[]) => (length === 1 ? 'is' : 'are');
  const side = (verdict: 'met' | 'missed') =>
    target ? say.side(target, verdict) : `${verdict === 'met' ? 'at' : 'off'} their own targets`;
  const [first, verdict] = met.length > 0 ? [met, 'met' as const] : [missed, 'missed' as const];
  const total = countOf(standing);
  const level = say.level(first[0]!.parent);
  const counted =
    first.length === total ? `All ${total} ${level}` : `${first.length} of ${total} ${level}`;
  const subject = first.length > NAMED || first.length === total ? counted : enNames(first, say);
  const others = missed.length > NAMED ? `${missed.length}` : enNames(missed, say);
  const bare = target ? say.words.missing(target.comparator) : 'not';
  return say.words.list([
    `${subject} ${be(first)} ${side(verdict)}`,
    ...(first === met && missed.length > 0 ? [`${others} ${be(missed)} ${bare}`] : []),
    ...(withheld > 0 ? [`${withheld} withheld`] : []),
    ...(missing > 0 ? [`${missing} without a figure`] : []),
    ...(unknown > 0 ? [`${unknown} undecided`] : []),
    ...(pending > 0 ? [`${pending} not due`] : []),
  ]);
}

function enExtremes({ rate, highest, lowest }: Extremes, say: Speaker): string {
  const end = ({ regions, observation }: Tied, word: string) => {
    const verb = regions.length > 1 ? 'tie for' : 'has';
    return `${enNames(regions, say)} ${verb} the ${word}, ${say.value(observation)}`;
  };
  return say.words.clauses([
    ...(highest ? [end(highest, rate ? 'highest' : 'most')] : []),
    ...(lowest ? [end(lowest, rate ? 'lowest' : 'fewest')] : []),
  ]);
}

const enAlike = ({ regions, observation }: Alike, say: Speaker): string =>
  `All ${regions.length} ${say.level(regions[0]!.parent)} have ${say.value(observation)}`;

/** The finding of regions side by side, as the title of a ranking, of tiles and of a map. */
export const standingWords: Record<Lang, (standing: Standing, say: Speaker) => string> = {
  'zh-CN': zh,
  en,
};

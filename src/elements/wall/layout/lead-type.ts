import type { Place } from './place.js';

/** How long the words of a lead are, in em of their own type. */
export interface LeadText {
  /** Its figure in digits or words, and the unit behind it in the same em. */
  figure: number;
  /** The unit, where it is so long that it stands below the figure; in em of its own type. */
  unit: number;
  headline: number;
  /** The longest part of the headline that stays whole. */
  word: number;
  /** What stands below it: from where the figure has come, and what it is of. */
  course: number;
  where: number;
}

/** The type of a lead, and the height that its picture has, in units; 0 for no picture. */
export interface LeadType {
  figure: number;
  headline: number;
  plot: number;
  /** There is room for the line that says from where the figure has come. */
  hasCourse: boolean;
  /** False for words that are too long for the place even at their smallest. */
  fits: boolean;
  /** True where the headline stands beside the figure, else below it. */
  isBeside: boolean;
}

/** In units: what is around a lead, the label above it, between its parts. */
export const PADDING = { across: 4.25, down: 2.6 } as const;
const LABEL = 4.6;
const GAP = 2;

/** The size of a unit that stands below its figure. */
export const UNIT_BELOW = 3;
export const UNIT_GAP = 0.08;

/** The sizes of what stands below the headline. */
export const COURSE = 2.8;
const SMALL = 2.2;

/** Sizes of type that are tried, in units. */
const FIGURE = { most: 26, least: 6 } as const;
const HEADLINE = { most: 6, least: 3.2 } as const;

/** Height of a line of a headline, and of digits, by their size. */
const HEADLINE_LINE = 1.28;
const DIGITS = 0.92;
/** What a comma among the digits has below them. */
export const DESCENT = 0.12;
/** Words come out somewhat longer than they are counted, and lines are not filled to their end. */
const LOOSE = 1.1;

/** A picture of less height shows no course; of this one it is read well. */
const PLOT = { least: 13 } as const;

/** What each part of a lead is worth: the figure leads, its course comes before large words. */
const WORTH = { figure: 9, plot: 4, seen: 3, headline: 3, course: 2 } as const;

/** A picture of less than this part of the height at which it is read well is hardly one. */
const SEEN = 0.75;

const range = (most: number, least: number, step: number) =>
  Array.from({ length: Math.floor((most - least) / step) + 1 }, (_, i) => most - i * step);

type Sizes = Pick<LeadType, 'figure' | 'headline' | 'isBeside' | 'hasCourse'>;

const SIZES: readonly Sizes[] = range(FIGURE.most, FIGURE.least, 1).flatMap((figure) =>
  range(HEADLINE.most, HEADLINE.least, 0.4).flatMap((headline) =>
    [true, false].flatMap((isBeside) =>
      [true, false].map((hasCourse) => ({ figure, headline, isBeside, hasCourse })),
    ),
  ),
);

/** A lead that is so many times as wide as high has its picture beside its words, in the other half. */
const BROAD = 2.6;

export const isBroad = ({ width, height }: Place): boolean => width > BROAD * height;

/**
 * The sizes at which a lead fits its place: the figure as large as can be, its course below it, the
 * headline as large as these leave it. The picture goes before the type gets small; `good` is the height
 * at which it is read well, 0 for a lead without one.
 */
export function leadType(place: Place, text: LeadText, good: number): LeadType {
  let best: (Sizes & { plot: number; worth: number }) | undefined;
  for (const size of SIZES) {
    const left = place.height - 2 * PADDING.down - LABEL - heightOf(size, place, text);
    if (!(left >= 0)) continue;
    const plot = good > 0 && left - GAP >= PLOT.least ? left - GAP : 0;
    const worth =
      (WORTH.figure * size.figure) / FIGURE.most +
      (WORTH.headline * size.headline) / HEADLINE.most +
      (size.hasCourse ? WORTH.course : 0) +
      (good > 0 ? (WORTH.plot * Math.min(plot, good)) / good : 0) +
      (good > 0 && plot >= good * SEEN ? WORTH.seen : 0);
    if (!best || worth > best.worth) best = { ...size, plot, worth };
  }
  const { figure, headline, plot, isBeside, hasCourse } = best ?? {
    figure: FIGURE.least,
    headline: HEADLINE.least,
    plot: 0,
    isBeside: false,
    hasCourse: false,
  };
  return { figure, headline, plot, isBeside, hasCourse, fits: best !== undefined };
}

/** How high the figure and the words are together; infinite where they are too wide. */
function heightOf(
  { figure, headline, isBeside, hasCourse }: Sizes,
  place: Place,
  text: LeadText,
): number {
  const room = place.width - 2 * PADDING.across;
  const wide = Math.max(figure * text.figure, text.unit * UNIT_BELOW);
  const digits = figure * DIGITS + (text.unit > 0 ? figure * UNIT_GAP + UNIT_BELOW * 1.3 : 0);
  const across = isBeside ? room - wide - GAP - 1 : room;
  if (wide > room || across < headline * Math.max(text.word, 1) * LOOSE) return Infinity;
  // A column of few characters is no headline.
  if (isBeside && across < Math.min(headline * 6, headline * text.headline * LOOSE))
    return Infinity;
  const high = (length: number, size: number, line: number) =>
    Math.ceil((length * LOOSE * size) / across) * size * line;
  const words =
    high(text.headline, headline, HEADLINE_LINE) +
    (hasCourse ? high(text.course, COURSE, 1.6) : 0) +
    high(text.where, SMALL, 1.45);
  return isBeside ? Math.max(digits, words) : digits + figure * DESCENT + GAP / 2 + words;
}

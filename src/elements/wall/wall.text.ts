import { dataAge } from '../../core/derive/data-age.js';
import { overview } from '../../core/derive/overview.js';
import type { Speaker } from '../../i18n/speaker.js';
import { wallWords } from './wall.words.js';
import type { View } from '../base/element/view.js';
import { rowMarks } from '../base/text/marks.js';
import type { Fit } from './fit/fit-controller.js';
import type { ScreenController } from './fit/screen-controller.js';
import { CARD_SMALLEST } from './layout/type-size.js';
import type { Scene } from './scenes/scene.js';
import { isSplit } from './scenes/scene-grid.js';

/** The region and, for all to see, how old the data are. */
export function whereText({ dataset, say, home }: View, now: number): string {
  const { asOf } = dataset.info;
  const age = dataAge(asOf, now);
  const { ui } = say.words;
  const words = wallWords[say.lang];
  return [
    say.region(home.id),
    asOf ? ui.asOf(asOf, '') : ui.undated,
    ...(age === undefined ? [] : [age < 0 ? words.ahead : words.age(age)]),
  ].join(' · ');
}

/** When the data came out, as far as that is stated. */
export function publishedText({ dataset, say }: View): string {
  const { published } = dataset.info;
  return published ? wallWords[say.lang].published(say.words.date(published)) : '';
}

/** The marks that occur among the headlines, in words. */
export function markWords({ dataset, say, home }: View): string[] {
  const shown = overview(dataset, home).flatMap(({ lead, others }) => [lead, ...others]);
  return rowMarks(
    say,
    shown.map(({ observation }) => observation),
  );
}

/** How a wall hangs. */
type Hanging = Pick<ScreenController, 'size' | 'isStacked' | 'ratio' | 'panels'>;

/**
 * What a wall cannot keep: text that is too small for where people stand, rounded so that it cannot
 * read as enough, scenes that are cut off, and parts of a scene that lie on a seam.
 */
export function warnings(
  { lang }: Speaker,
  { size, isStacked, ratio, panels }: Hanging,
  fit: Fit,
  scenes: readonly Scene[],
  titles: readonly string[],
): string[] {
  if (isStacked || !size) return [];
  const words = wallWords[lang];
  const part = scenes.some(({ isOfCards }) => isOfCards) ? CARD_SMALLEST : 1;
  const seen = Math.min(size.smallest * part * fit.least, fit.smallestText);
  const isSmall = seen < size.needed - 0.05;
  const named = (numbers: readonly number[]) => numbers.flatMap((number) => titles[number] ?? []);
  const cut = named(fit.cut);
  const finished = scenes.filter((scene) => isSplit(scene, ratio, panels));
  const onSeams = [...finished.map(({ title }) => title), ...named(fit.split)];
  return [
    ...(isSmall ? [words.small(Math.floor(seen), Math.ceil(size.needed))] : []),
    ...(cut.length > 0 ? [words.overfull(cut)] : []),
    ...(onSeams.length > 0 ? [words.split(onSeams)] : []),
  ];
}

import { dataAge } from '../../core/derive/data-age.js';
import { overview } from '../../core/derive/overview.js';
import type { Speaker } from '../../i18n/speaker.js';
import { wallWords } from './wall.words.js';
import type { View } from '../base/element/view.js';
import { rowMarks } from '../base/text/marks.js';
import type { FitController } from './fit/fit-controller.js';
import type { HangController } from './fit/screen-controller.js';
import type { OwnController } from './fit/slotted-controller.js';
import { isSplit, type Scene } from './scenes/scene.js';

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

/** The marks that occur among the headlines, in words. */
export function markWords({ dataset, say, home }: View): string[] {
  const shown = overview(dataset, home).flatMap(({ lead, others }) => [lead, ...others]);
  return rowMarks(
    say,
    shown.map(({ observation }) => observation),
  );
}

/**
 * What a wall cannot keep: text that is too small for where people stand, rounded so that it cannot
 * read as enough, scenes that are cut off, and parts of a scene that lie on a seam.
 */
export function warnings(
  { lang }: Speaker,
  { size, stacked, ratio, panels }: HangController,
  { least }: FitController,
  { smallest, cut, split }: OwnController,
  scenes: readonly Scene[],
): string[] {
  if (stacked || !size) return [];
  const words = wallWords[lang];
  const seen = Math.min(size.smallest * least, smallest);
  const small = seen < size.needed - 0.05;
  const finished = scenes.filter((scene) => isSplit(scene, ratio, panels));
  const onSeams = [...finished.map(({ title }) => title), ...split];
  return [
    ...(small ? [words.small(Math.floor(seen), Math.ceil(size.needed))] : []),
    ...(cut.length > 0 ? [words.overfull(cut)] : []),
    ...(onSeams.length > 0 ? [words.split(onSeams)] : []),
  ];
}

import { dataAge } from '../../core/derive/data-age.js';
import { overview } from '../../core/derive/overview.js';
import type { Speaker } from '../../i18n/speaker.js';
import { wallWords } from '../../i18n/wall.js';
import type { View } from '../base/view.js';
import { rowMarks } from '../base/words.js';

/** The region and, for all to see, how old the data are. */
export function whereText({ dataset, say, home }: View, now: number): string {
  const { asOf } = dataset.info;
  const age = dataAge(asOf, now);
  const { ui } = say.words;
  return [
    say.region(home.id),
    asOf ? ui.asOf(asOf, '') : ui.undated,
    ...(age === undefined ? [] : [wallWords[say.lang].age(age)]),
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

/** That text is too small for where people stand: rounded so that it cannot read as enough. */
export function smallText(say: Speaker, smallest: number, needed: number): string {
  return wallWords[say.lang].small(Math.floor(smallest), Math.ceil(needed));
}

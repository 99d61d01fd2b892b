import {
  beside,
  boxed,
  padded,
  rule,
  stack,
  wrapped,
  type Block,
  type PaperForm,
  type PaperSpace,
} from '../../charts/paper/block.js';
import { reasonBlock } from '../../charts/paper/reason.js';
import { hatchCell } from '../../charts/paper/signs.js';
import { fitted, words } from '../../charts/paper/words.js';
import { groupedAlerts, type AlertGroup } from '../../core/derive/alert-groups.js';
import type { Alert, Alerts } from '../../core/derive/alerts.js';
import type { Dataset } from '../../core/model/dataset.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { View } from '../base/element/view.js';
import { noteBlock } from '../base/text/figure.paper.js';
import {
  alertFigure,
  alertNotes,
  alertRemarks,
  calmText,
  groupCount,
  isUrgent,
  ruleName,
  sinceText,
} from './alerts.text.js';
import { alertsWords } from './alerts.words.js';

/** The column of places, and the width below which places stand above what is said of them, in em. */
const [PLACE, NARROW] = [9, 28];

/** Reminders on paper: all there are, those of one rule below its name. */
export function alertsPaper({ dataset, say, home }: View, reminders: Alerts): PaperForm {
  const groups = groupedAlerts(reminders.alerts);
  const notes = alertNotes(say, reminders, dataset, home);
  return (space) => {
    const { heading, sentences } = calmText(say, reminders);
    const list = groups.flatMap((group) => groupBlocks(say, group, space));
    return stack(
      [
        list.length > 0 ? stack(list) : reasonBlock({ heading, reasons: sentences }, space),
        reasonBlock({ reasons: notes }, space),
        rulesBlock(say, reminders, dataset, space),
      ],
      0.75 * space.em,
    );
  };
}

function groupBlocks(say: Speaker, group: AlertGroup, space: PaperSpace): Block[] {
  const [first, ...others] = group.alerts;
  if (!first) return [];
  if (others.length === 0) return [alertBlock(say, first, false, space)];
  return [
    headBlock(say, group, isUrgent(first), space),
    ...group.alerts.map((alert) => alertBlock(say, alert, true, space)),
  ];
}

/** A word in a box in the colour of what is bad. */
function urgentTag(say: Speaker, em: number): Block {
  const inner = padded(
    words(alertsWords[say.lang].urgent, { role: 'note-toned', tone: 'bad', em }),
    {
      left: 0.35 * em,
      right: 0.35 * em,
    },
  );
  return boxed(inner, 'tag-box', 'bad', 0.2 * em);
}

const rowOf = (content: Block, width: number, em: number): Block =>
  stack([rule(width), padded(content, { top: 0.45 * em, bottom: 0.45 * em })]);

/** The name of a rule, in how many regions it holds, and what it says. */
function headBlock(
  say: Speaker,
  { rule: of, indicator, alerts }: AlertGroup & { alerts: AlertGroup['alerts'] },
  urgent: boolean,
  { width, em }: PaperSpace,
): Block {
  const count = groupCount(say, { rule: of, indicator, alerts });
  const name = wrapped(
    [
      fitted(ruleName(say, of, indicator), { role: 'strong', em, width }),
      fitted(count, { role: 'text', em, width }),
      ...(urgent ? [urgentTag(say, em)] : []),
    ],
    width,
    0.6 * em,
    0,
  );
  return rowOf(stack([name, words(say.text(of.text), { role: 'note', em, width })]), width, em);
}

/** One reminder: where, of what, the figure, since when; below the head of its rule, what is its own. */
function alertBlock(
  say: Speaker,
  alert: Alert,
  isMember: boolean,
  { width, em }: PaperSpace,
): Block {
  const { rule: of, indicator, region } = alert;
  const indent = isMember ? 1.25 * em : 0;
  const room = width - indent;
  const isNarrow = room < NARROW * em;
  const placeWidth = isNarrow ? room : PLACE * em;
  const whatWidth = isNarrow ? room : room - placeWidth - em;
  const place = wrapped(
    [
      fitted(say.region(region.id), { role: 'strong', em, width: placeWidth }),
      ...(isUrgent(alert) ? [urgentTag(say, em)] : []),
    ],
    placeWidth,
    0.5 * em,
    0,
  );
  const hasFigure = alert.observation.value !== null;
  const figure = [
    ...(isMember ? [] : [fitted(say.short(indicator), { role: 'text', em, width: whatWidth })]),
    ...(of.kind === 'suppressed'
      ? [padded(hatchCell(1.5 * em, 0.8 * em), { top: 0.25 * em })]
      : []),
    fitted(alertFigure(say, alert), { role: hasFigure ? 'strong' : 'note', em, width: whatWidth }),
    fitted(alertRemarks(say, alert).join(' · '), { role: 'note', em, width: whatWidth }),
  ];
  const what = stack([
    wrapped(figure, whatWidth, 0.6 * em, 0),
    words(sinceText(say, alert), { role: 'text', em, width: whatWidth }),
    words(isMember ? '' : say.text(of.text), { role: 'note', em, width: whatWidth }),
  ]);
  const row = isNarrow ? stack([place, what]) : beside([{ ...place, width: placeWidth }, what], em);
  return rowOf(padded(row, { left: indent }), width, em);
}

/** An address leads on from paper where it stands for itself. */
const addressOf = (url = ''): string => (/^https?:/.test(url) ? url : '');

/** The rules that were checked, each with what it says and the address of its ground. */
function rulesBlock(
  say: Speaker,
  { checked }: Alerts,
  { indicators }: Dataset,
  space: PaperSpace,
): Block {
  if (checked.length === 0) return noteBlock([], space);
  const { em, width } = space;
  const texts = checked.map((of) =>
    [ruleName(say, of, indicators.get(of.indicator)), say.text(of.text), addressOf(of.url)]
      .filter(Boolean)
      .join(' · '),
  );
  return stack([
    words(alertsWords[say.lang].rules(checked.length), { role: 'note', em, width }),
    ...texts.map((text) => words(text, { role: 'foot', em, width })),
  ]);
}

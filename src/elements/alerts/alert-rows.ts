import { html, nothing } from 'lit';
import type { AlertGroup } from '../../core/derive/alert-groups.js';
import type { Alert } from '../../core/derive/alerts.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Option } from '../base/list/list-controller.js';
import {
  alertFigure,
  alertRemarks,
  groupCount,
  groupPlaces,
  isUrgent,
  ruleName,
  sinceText,
} from './alerts.text.js';
import { alertsWords } from './alerts.words.js';
import { phrased, statements } from '../base/text/phrased.js';

/** A row of the list: a reminder, or the head of a rule that reminds of several regions. */
export type Row =
  | { kind: 'head'; group: AlertGroup; isOpen: boolean; isLater: boolean }
  | { kind: 'alert'; alert: Alert; isLater: boolean; folded?: boolean };

/** The rows of groups: all there are, for paper has all; the later and the folded ones are not on the screen. */
export function rowsOf(
  groups: readonly AlertGroup[],
  { opened, most }: { opened: ReadonlySet<string>; most: number },
): Row[] {
  return groups.flatMap((group, i): Row[] => {
    const isLater = i >= most;
    const [first, ...others] = group.alerts;
    if (!first) return [];
    if (others.length === 0) return [{ kind: 'alert', alert: first, isLater }];
    const isOpen = opened.has(group.rule.id);
    return [
      { kind: 'head', group, isOpen, isLater },
      ...group.alerts.map((alert): Row => ({ kind: 'alert', alert, isLater, folded: !isOpen })),
    ];
  });
}

/** True for a row that a reader can see and walk to. */
const isSeen = (row: Row): boolean =>
  !row.isLater && !(row.kind === 'alert' && row.folded === true);

/** A row as an option of a list. */
export function optionOf(say: Speaker, row: Row, picked: string | undefined): Option {
  if (row.kind === 'head') return headOption(say, row);
  const { alert, isLater, folded } = row;
  const isMember = folded !== undefined;
  return {
    ...alertOption(say, alert, isMember),
    look: [
      isUrgent(alert) ? 'urgent' : '',
      isLater ? 'later' : '',
      isMember ? 'member' : '',
      folded ? 'folded' : '',
    ].join(' '),
    picked: alert.region.id === picked,
    group: isMember ? 'member' : undefined,
    isAway: !isSeen(row),
  };
}

/** The rule, in how many regions it holds and which, and that it opens. */
function headOption(say: Speaker, { group, isOpen, isLater }: Row & { kind: 'head' }): Option {
  const words = alertsWords[say.lang];
  const [first] = group.alerts;
  const urgent = first && isUrgent(first) ? words.urgent : '';
  const name = ruleName(say, group.rule, group.indicator);
  const count = groupCount(say, group);
  // What stands behind it goes on in the same sentence.
  const text = say.text(group.rule.text).replace(/[。.]$/, '');
  const places = groupPlaces(say, group);
  const small = [isOpen ? '' : places, text].filter(Boolean);
  return {
    look: `head ${urgent ? 'urgent' : ''} ${isLater ? 'later' : ''}`,
    seen: [say.words.pair(name, count), urgent, ...small],
    more: [isOpen ? places : '', isOpen ? words.open : words.folded],
    picked: false,
    group: 'head',
    isAway: isLater,
    body: html`<span class="what">
      <span class="main"
        ><b>${phrased(name)}</b>
        <span>${count}</span>${urgent ? html`<span class="tag">${urgent}</span>` : nothing}<i
          class="marker ${isOpen ? 'open' : ''}"
        ></i
      ></span>
      <span class="small">${statements(small)}</span>
    </span>`,
  };
}

/** One reminder: where, of what, the figure, since when; below the head of its rule, what is its own. */
function alertOption(
  say: Speaker,
  alert: Alert,
  isMember: boolean,
): Pick<Option, 'seen' | 'more' | 'body'> {
  const { rule, indicator, region, observation } = alert;
  const urgent = isUrgent(alert) ? alertsWords[say.lang].urgent : '';
  const place = say.region(region.id);
  const name = say.short(indicator);
  const figure = alertFigure(say, alert);
  const remarks = alertRemarks(say, alert);
  const since = sinceText(say, alert);
  const text = isMember ? '' : say.text(rule.text);
  return {
    seen: [place, urgent, isMember ? '' : name, say.aloud(figure), ...remarks, since, text],
    more: isMember ? [name] : [],
    body: html`<span class="place"
        ><span>${place}</span>${urgent ? html`<span class="tag">${urgent}</span>` : nothing}</span
      >
      <span class="what">
        <span class="main"
          >${isMember ? nothing : html`<span>${phrased(name)}</span>`}${
            rule.kind === 'suppressed' ? html`<i class="hatch"></i>` : nothing
          }<b class=${observation.value === null ? 'none' : nothing}>${figure}</b
          ><span class="small">${statements(remarks)}</span></span
        >
        <span class="since">${phrased(since)}</span>
        ${text ? html`<span class="small">${phrased(text)}</span>` : nothing}
      </span>`,
  };
}

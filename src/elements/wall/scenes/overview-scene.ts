import { decide, isBelow } from '../../../core/derive/decision.js';
import { isAvailableBelow } from '../../../core/derive/availability.js';
import { overview, type DomainHeadlines } from '../../../core/derive/overview.js';
import type { View } from '../../base/element/view.js';
import { perShape, type Ratio } from '../layout/layout.js';
import { pageLayout } from '../layout/page.js';
import { figureCells } from './figure-cell.js';
import { headlineFigure, type Figure } from './figure.text.js';
import { leadCell } from './lead-cell.js';
import { leadOf } from './lead.text.js';
import { hasRoomForNames, mapCell } from './map-cell.js';
import { rankCell } from './rank-cell.js';
import { remindersFigure } from './reminders.text.js';
import type { Cell, Scene, SceneContext } from './scene.js';
import { scenesWords } from './scenes.words.js';

/** More domains than this would be too small to read. */
const MOST = 6;

/** Shapes that have a place for the reminders among the figures, to fill their block. */
const WITH_REMINDERS: readonly Ratio[] = ['ribbon'];

/** 区情总览: what leads, every domain as one large number, and one map. */
export function overviewScene(view: View): Scene | undefined {
  const { dataset, say, region, period, earliest } = view;
  const domains = overview(dataset, region, period, earliest).slice(0, MOST);
  const [first] = domains;
  if (!first) return undefined;
  const lead = leadOf(view, first.lead);
  // What leads is not said again below.
  const others = domains.filter(
    ({ lead: { indicator } }) => lead.of !== 'home' || indicator !== lead.indicator,
  );
  const map = mappedIndicator(view, domains);
  const reminders = (context: SceneContext): Figure[] => {
    const isOdd = others.length % 2 === 1;
    const reminder =
      isOdd && WITH_REMINDERS.includes(context.ratio) && remindersFigure(view, context.now);
    return reminder ? [reminder] : [];
  };
  const hasReminders = dataset.alerts.length > 0 && others.length % 2 === 1;
  return {
    title: scenesWords[say.lang].overview,
    things: 1 + others.length + (map ? 3 : 0),
    layout: perShape((ratio) =>
      pageLayout(ratio, {
        figures: others.length + (hasReminders && WITH_REMINDERS.includes(ratio) ? 1 : 0),
        hasMap: map !== undefined && hasRoomForNames(say.lang, ratio),
        hasRank: map !== undefined,
      }),
    ),
    cells: (context): Cell[] => {
      const figures = others.map((each) => headlineFigure(view, each.lead, context.compare));
      const item = map ? dataset.indicators.get(map) : undefined;
      const rank = item && rankCell(view, item);
      return [
        leadCell(view, lead, context),
        ...(map ? [mapCell(view, map, context)] : []),
        ...figureCells([...figures, ...reminders(context)], context),
        ...(rank ? [rank] : []),
      ];
    },
  };
}

/** What the regions are compared by: what needs attention among them, else the first headline known of them. */
function mappedIndicator(
  { dataset, region, period, earliest }: View,
  domains: readonly DomainHeadlines[],
): string | undefined {
  const [finding] = decide(dataset, region, period, earliest);
  if (finding && isBelow(finding)) return finding.indicator.id;
  return domains
    .map(({ lead }) => lead.indicator.id)
    .find((indicator) => isAvailableBelow(dataset, region, indicator));
}

import { html, nothing, type TemplateResult } from 'lit';
import { boldWidth } from '../../../charts/text-width.js';
import { availableFigures } from '../../../core/derive/availability.js';
import type { View } from '../../base/element/view.js';
import { cssProps } from '../../base/element/css-props.js';
import { isBroad, leadType } from '../layout/lead-type.js';
import type { Place } from '../layout/place.js';
import { cardPicture } from './card-picture.js';
import { loadTag } from './card-tags.js';
import type { Lead } from './lead.text.js';
import type { Cell, SceneContext } from './scene.js';
import { longestPart, whole } from './whole.js';

/** A course of fewer figures is none. */
const COURSE = 3;

/** The height in units at which a picture is read well: a line; bars with a key. */
const GOOD = { trend: 24, flow: 40 } as const;
type Course = keyof typeof GOOD;

/** The unit behind the figure of a lead, by its size. */
const UNIT = 0.34;

/** Faces differ by a few hundredths, and a number that is cut is another one. */
const LEEWAY = 1.08;

/** A unit of more em has no room behind a large figure. */
const isLong = (unit: string) => boldWidth(unit) > 3;

/** Bold figures are somewhat wider than they are counted. */
const BOLD = 1.1;

/** The lead of a front page: its figure, what it says, its course. */
export function leadCell(
  { dataset }: View,
  lead: Lead,
  context: SceneContext,
  picture: Course = 'trend',
): Cell {
  const { indicator, region, tone } = lead;
  const figures = availableFigures(dataset, { indicator: indicator.id, region: region.id });
  const hasPlot = figures >= COURSE;
  return {
    area: 'lead',
    look: `lead firm is-${tone}`,
    of: [indicator.id],
    at: region.id,
    body: (place) => renderLead(lead, place, hasPlot ? picture : undefined, context),
  };
}

function renderLead(
  lead: Lead,
  place: Place,
  picture: Course | undefined,
  context: SceneContext,
): TemplateResult {
  const { figure, unit, names, course, label } = lead;
  const isWorded = unit === '' && /\D{2}/.test(figure);
  const isHalved = picture !== undefined && isBroad(place);
  const room = isHalved ? { ...place, width: place.width / 2 } : place;
  const { type, headline, where } = wordsFor(lead, room, picture && !isHalved ? GOOD[picture] : 0);
  const hasPlot = isHalved || type.plot > 0;
  return html`<div class="words ${isHalved ? 'half' : ''}">
      <p class="label" role="heading" aria-level=${context.headingLevel}>${label}</p>
      <div
        class="story ${type.isBeside ? 'beside' : ''}"
        ${cssProps({ '--figure': `${type.figure}`, '--headline': `${type.headline}` })}
      >
        ${
          figure
            ? html`<p class="alarm ${isWorded ? 'worded' : ''}">
                ${figure}${unit ? html`<small class=${isLong(unit) ? 'below' : ''}>${unit}</small>` : nothing}
              </p>`
            : nothing
        }
        <div class="said">
          <p class="sentence" part="attention">${whole(headline, names)}</p>
          ${course && type.hasCourse ? html`<p class="course">${whole(course, names)}</p>` : nothing}
          <p class="small">${whole(where, where.split(' · '))}</p>
        </div>
      </div>
    </div>
    ${picture && hasPlot ? renderCourse(lead, picture, context) : nothing}`;
}

/** The longest words that fit the place, and their type; the shortest where none do. */
function wordsFor(
  { figure, unit, headlines, names, course, wheres }: Lead,
  place: Place,
  good: number,
) {
  const ways = headlines.flatMap((headline) => wheres.map((where) => ({ headline, where })));
  const typed = ways.map(({ headline, where }) => {
    const text = {
      figure:
        LEEWAY *
        (boldWidth(figure) * BOLD + (unit && !isLong(unit) ? boldWidth(unit) * UNIT + 0.15 : 0)),
      unit: isLong(unit) ? boldWidth(unit) : 0,
      headline: boldWidth(headline),
      word: longestPart(headline, names),
      course: boldWidth(course),
      where: boldWidth(where),
    };
    return { headline, where, type: leadType(place, text, good) };
  });
  return typed.find(({ type }) => type.fits) ?? typed[typed.length - 1]!;
}

function renderCourse(
  { indicator, region, beside }: Lead,
  tag: Course,
  context: SceneContext,
): TemplateResult {
  loadTag(tag);
  const properties = {
    className: 'fill plain',
    indicator: indicator.id,
    region: region.id,
    compare: beside?.id ?? '',
    lang: context.lang,
    headingLevel: Math.min(6, context.headingLevel + 1),
  };
  return html`${cardPicture({ tag }, properties)}`;
}

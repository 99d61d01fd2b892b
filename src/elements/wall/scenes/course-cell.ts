import { html, type TemplateResult } from 'lit';
import { figureOf, type View } from '../../base/element/view.js';
import { inEach } from '../../../i18n/lang.js';
import { courseRow, type CourseText } from '../layout/course-type.js';
import type { Place } from '../layout/place.js';
import { figureCells } from './figure-cell.js';
import { regionFigure } from './figure.text.js';
import { filledCell } from './filled-cell.js';
import type { Cell, SceneContext } from './scene.js';
import { scenesWords } from './scenes.words.js';

/** A course of the catalogue: its indicators, and which of the courses it is. */
export interface Course {
  ids: readonly string[];
  number: number;
}

/** What stands above the stages: the largest drop, and what is counted where and when. */
const ABOVE = inEach<CourseText>({
  'zh-CN': { title: 33, rest: 3.5 },
  en: { title: 46, rest: 6.2 },
});

/** A course as a funnel; in too low a place its figures below one another, for no text is cut. */
export function courseCell(
  view: View,
  area: string,
  { ids, number }: Course,
  context: SceneContext,
): Cell {
  const { say, region } = view;
  const heading = scenesWords[say.lang].funnels[number]!;
  const settings = { heading, indicators: ids.join(' '), region: region.id };
  const cell = { area, look: 'firm compact', of: ids, at: region.id };
  const funnel = filledCell(cell, 'funnel', settings, context);
  return {
    ...funnel,
    body: (place) => {
      const row = courseRow(place, ids.length, ABOVE[say.lang]);
      if (row === 0) return funnel.body(place);
      return renderList(view, heading, ids, { ...place, height: row }, context);
    },
  };
}

/** The figures of a course, each in a line of its own. */
function renderList(
  view: View,
  heading: string,
  ids: readonly string[],
  row: Place,
  context: SceneContext,
): TemplateResult {
  const figures = ids.flatMap((id) => {
    const indicator = view.dataset.indicators.get(id);
    const observation = indicator && figureOf(view, indicator)?.observation;
    return observation ? regionFigure(view, { indicator, observation }) : [];
  });
  return html`<p class="small">${heading}</p>
    ${figureCells(figures, context).map(({ body }) => body(row))}`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Mark } from '../../charts/marks.js';
import { painted } from '../../charts/painters/screen.js';
import {
  bandTouched,
  planSankey,
  stageBox,
  stageName,
  type Laid,
  type SankeyPlan,
} from '../../charts/transitions.js';
import { isHollowAmong } from '../../core/contract/status.js';
import { largestPassage } from '../../core/derive/finding/passage.js';
import type { Stage, Transition, Transitions } from '../../core/derive/transitions.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Option } from '../base/list/list-controller.js';
import {
  balanceTexts,
  drawnOf,
  itemText,
  itemsOf,
  shareTexts,
  stageFigure,
  transitionNotes,
  widthOf,
  type Item,
} from './transitions.text.js';
import { transitionsWords } from './transitions.words.js';
import { phrased } from '../base/text/phrased.js';

/** How the picture shares its room, and the stages that its plan counts. */
export interface Planned {
  plan: SankeyPlan;
  stages: readonly Stage[];
}

/** The same, with where everything lies. */
export interface Drawn extends Planned {
  laid: Laid;
}

/** How the picture shares its room; undefined where there is none, or too little of it. */
export function planOf(
  say: Speaker,
  model: Transitions,
  size: { width: number; height: number; em: number },
): Planned | undefined {
  if (model.refusals.length > 0 || size.width === 0) return undefined;
  const drawn = drawnOf(model);
  const stages = model.stages.filter((stage) =>
    drawn.some(({ from, to }) => from === stage || to === stage),
  );
  const marks = stages.map((stage) => ({
    name: say.text(stage.name),
    figure: stageFigure(say, stage),
  }));
  const most = largestPassage(model);
  const bands = drawn.map((transition) => ({
    from: stages.indexOf(transition.from),
    to: stages.indexOf(transition.to),
    value: widthOf(transition),
    most: transition === most,
  }));
  const plan = planSankey(marks, bands, size);
  return plan && { plan, stages };
}

/** The names in the picture. */
export function nameMarks(say: Speaker, { plan, stages, laid }: Drawn, em: number): Mark[] {
  const nameOf = (stage: Stage) =>
    [say.text(stage.name), plan.figures ? stageFigure(say, stage) : ''].join(' ').trim();
  return stages.flatMap((stage, i) => {
    const box = laid.boxes[i];
    const isLast = !plan.bands.some(({ from }) => from === i);
    return box ? [stageName(box, nameOf(stage), em, isLast)] : [];
  });
}

/** The same over the picture; apart from the marks, whose words are their own. */
export const renderNames = (say: Speaker, drawn: Drawn, em: number): TemplateResult => {
  const { width, height } = drawn.plan;
  return html`<svg class="names" aria-hidden="true" width=${width} height=${height}>
    ${painted(nameMarks(say, drawn, em))}
  </svg>`;
};

/** One mark of the picture: its shape takes the pointer, its words the keyboard. */
export function markOf(
  say: Speaker,
  model: Transitions,
  item: Item,
  drawn: Drawn,
): Option | undefined {
  const shape =
    item.kind === 'stage'
      ? stageShape(item.stage, drawn)
      : transitionShape(item.transition, model, drawn);
  if (!shape) return undefined;
  const { width, height } = drawn.plan;
  const { x, top, bottom } = shape;
  const isLate = x > width / 2;
  const isLow = bottom > height / 2;
  const label = itemText(say, model, item);
  return {
    seen: [],
    more: [label],
    tip: label,
    picked: false,
    group: item.kind === 'stage' ? 'head' : 'member',
    look: [shape.look, isLate ? 'late' : '', isLow ? 'low' : ''].join(' '),
    // Its words stand beyond it, on the side that has more room.
    style: {
      '--x': `${Math.round(isLate ? width - x : x)}px`,
      '--y': `${Math.round(isLow ? height - top : bottom)}px`,
    },
    body: html`<svg aria-hidden="true" width=${width} height=${height}>
      ${painted([shape.outline])}
    </svg>`,
  };
}

/** What is drawn of an item, and the point beyond which its words stand. */
interface Shape {
  look: string;
  x: number;
  top: number;
  bottom: number;
  outline: Mark;
}

function stageShape(stage: Stage, { stages, laid }: Drawn): Shape | undefined {
  const box = laid.boxes[stages.indexOf(stage)];
  return (
    box && {
      look: 'stage',
      x: box.x + box.width,
      top: box.y,
      bottom: box.y + box.height,
      outline: stageBox(box),
    }
  );
}

function transitionShape(
  transition: Transition,
  model: Transitions,
  { laid }: Drawn,
): Shape | undefined {
  const band = laid.bands[drawnOf(model).indexOf(transition)];
  if (!band) return undefined;
  const top = (band.start[1] + band.end[1]) / 2;
  return {
    look: 'way',
    x: (band.start[0] + band.end[0]) / 2,
    top,
    bottom: top + band.thick,
    outline: bandTouched(band, isPreliminary(model, transition)),
  };
}

export function isPreliminary({ transitions }: Transitions, { observation }: Transition): boolean {
  const shown = transitions.map((transition) => transition.observation);
  return isHollowAmong(observation, shown);
}

/** The lines of the list that stands where the picture has no room: name, bar and figure. */
export function linesOf(say: Speaker, model: Transitions): Option[] {
  const most = largestPassage(model);
  return itemsOf(model).map((item) => {
    const line =
      item.kind === 'stage'
        ? stageLine(say, model, item.stage)
        : transitionLine(say, model, item.transition, item.transition === most);
    const group = item.kind === 'stage' ? 'head' : 'member';
    return { ...line, group, picked: false };
  });
}

type Line = Pick<Option, 'look' | 'seen' | 'more' | 'style' | 'body'>;

function stageLine(say: Speaker, model: Transitions, stage: Stage): Line {
  const balance = balanceTexts(say, model, stage);
  return {
    look: 'line stage',
    seen: [say.text(stage.name), ...balance],
    body: html`<span class="name">${phrased(say.text(stage.name))}</span>
      <span class="value">${balance.map((text) => html`<span>${text}</span>`)}</span>`,
  };
}

function transitionLine(
  say: Speaker,
  model: Transitions,
  transition: Transition,
  isMost: boolean,
): Line {
  const { observation, drawn, from, to } = transition;
  const hasBar = drawn && !model.refusals.includes('not-flow');
  const widest = Math.max(...drawnOf(model).map(widthOf));
  const shares = shareTexts(say, transition, false);
  const words = transitionsWords[say.lang];
  return {
    seen: [say.text(to.name), say.spoken(observation), ...shares],
    more: [words.from(say.text(from.name)), ...transitionNotes(say, transition)],
    look: `line way ${isMost ? 'most' : ''} ${isPreliminary(model, transition) ? 'preliminary' : ''}`,
    style: { '--w': hasBar ? `${(widthOf(transition) / widest) * 100}%` : '0%' },
    body: html`<span class="name">${phrased(words.arrow + say.text(to.name))}</span>
      <span class="value"
        >${say.value(observation)}${shares.map((text) => html`<small>${text}</small>`)}</span
      >
      ${hasBar ? html`<i class="bar"></i>` : nothing}`,
  };
}

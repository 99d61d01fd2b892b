import { html, nothing, type TemplateResult } from 'lit';
import {
  bandPath,
  planSankey,
  stageBox,
  stageName,
  type BandMark,
  type Laid,
  type SankeyPlan,
} from '../../charts/transitions.js';
import type { Transitions, Stage } from '../../core/derive/transitions.js';
import { isHollow } from '../../core/contract/status.js';
import { passagesWords } from './transitions.words.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Option } from '../base/list/list-controller.js';
import { balanceOf, drawnOf, figureOf, labelOf, shareIn, type Item } from './transitions.text.js';

/** How the picture shares its room; undefined where there is none, or too little of it. */
export function planOf(
  say: Speaker,
  found: Transitions,
  size: { width: number; height: number; em: number },
): { plan: SankeyPlan; stages: Stage[] } | undefined {
  if (found.refusals.length > 0 || size.width === 0) return undefined;
  const drawn = drawnOf(found);
  const stages = found.stages.filter((stage) =>
    drawn.some(({ from, to }) => from === stage || to === stage),
  );
  const marks = stages.map((stage) => ({
    ...{ name: say.text(stage.name), figure: figureOf(say, stage) },
    outcome: !stage.left,
  }));
  const bands = drawn.map(({ from, to, observation }): BandMark => {
    return { from: stages.indexOf(from), to: stages.indexOf(to), value: observation.value! };
  });
  const plan = planSankey(marks, bands, size);
  return plan && { plan, stages };
}

/** A plan, the stages that it counts, and where they lie. */
export interface Drawn {
  plan: SankeyPlan;
  stages: Stage[];
  laid: Laid;
}

/** The names over the picture; apart from the marks, whose words are their own. */
export function namesOver(say: Speaker, { plan, stages, laid }: Drawn, em: number): TemplateResult {
  const nameOf = (stage: Stage) =>
    [say.text(stage.name), plan.figures ? figureOf(say, stage) : ''].join(' ').trim();
  const names = stages.map((stage, i) => {
    const last = !plan.bands.some(({ from }) => from === i);
    return stageName(laid.boxes[i]!, nameOf(stage), em, last);
  });
  return html`<svg class="names" aria-hidden="true" width=${plan.width} height=${plan.height}>
    ${names}
  </svg>`;
}

/** One mark of the picture: its shape takes the pointer, its words the keyboard. */
export function markOf(
  say: Speaker,
  found: Transitions,
  item: Item,
  { plan, stages, laid }: Drawn,
): Option | undefined {
  const { stage, passage } = item;
  const { width, height } = plan;
  const box = stage && laid.boxes[stages.indexOf(stage)];
  const band = passage && laid.bands[drawnOf(found).indexOf(passage)];
  if (!box && !band) return undefined;
  const x = box ? box.x + box.width : (band!.start[0] + band!.end[0]) / 2;
  const top = box ? box.y : (band!.start[1] + band!.end[1]) / 2;
  const bottom = top + (box ? box.height : band!.thick);
  const [late, low] = [x > width / 2, bottom > height / 2];
  return {
    ...{ label: labelOf(say, found, item), picked: false },
    look: [
      stage ? 'stage' : 'way',
      (stage ? !stage.left : !passage!.to.left) ? 'outcome' : '',
      passage && isHollow(passage.observation) ? 'preliminary' : '',
      late ? 'late' : '',
      low ? 'low' : '',
    ].join(' '),
    // Its words stand beyond it, on the side that has more room.
    style: {
      '--x': `${Math.round(late ? width - x : x)}px`,
      '--y': `${Math.round(low ? height - top : bottom)}px`,
    },
    body: html`<svg aria-hidden="true" width=${width} height=${height}>
      ${box ? stageBox(box) : bandPath(band!)}
    </svg>`,
  };
}

/** One line of the list that stands where the picture has no room: name, bar and figure. */
export function lineOf(say: Speaker, found: Transitions, item: Item): Option {
  const { stage, passage } = item;
  const label = labelOf(say, found, item, false);
  if (stage) {
    const body = html`<span class="name">${say.text(stage.name)}</span>
      <span class="value"
        >${balanceOf(say, found, stage).map((one) => html`<span>${one}</span>`)}</span
      >`;
    return { label, picked: false, look: 'line stage', body };
  }
  const { observation, drawn, to } = passage!;
  const most = Math.max(...drawnOf(found).map((one) => one.observation.value!));
  const withBar = drawn && !found.refusals.includes('not-flow');
  return {
    ...{ label, picked: false },
    look: `line way ${to.left ? '' : 'outcome'} ${isHollow(observation) ? 'preliminary' : ''}`,
    style: { '--w': withBar ? `${(observation.value! / most) * 100}%` : '0%' },
    body: html`<span class="name">${passagesWords[say.lang].arrow + say.text(to.name)}</span>
      <span class="value"
        >${say.value(observation)}${shareIn(say, passage!, false).map((one) => html`<small>${one}</small>`)}</span
      >
      ${withBar ? html`<i class="bar"></i>` : nothing}`,
  };
}

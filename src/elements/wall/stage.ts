import { html, nothing, type TemplateResult } from 'lit';
import type { Cell, Scene, SceneContext } from './scenes/scene.js';
import { renderScene } from './scenes/scene-grid.js';
import type { Place } from './layout/place.js';
import type { Panels } from './layout/seams.js';

/** The finished scenes as they hang on a wall. */
export interface Stage {
  scenes: readonly Scene[];
  /** What all of them are told of the wall, and the step that each shows. */
  context: Omit<SceneContext, 'step'>;
  stepOf(scene: number): number;
  panels: Panels;
  /** The room that each has, in units. */
  room: Place;
  /** The number of the scene on show; undefined where all are, below one another. */
  shown: number | undefined;
  /** The word at a cell that shows something new. */
  mark(scene: number, cell: Cell): string;
  /** What stands in place of a scene that could not be drawn. */
  broken(error: unknown): TemplateResult;
}

export function renderStage(stage: Stage): TemplateResult {
  const { scenes, context, shown } = stage;
  return html`<div class="stage ${context.ratio}" part="stage">
    ${scenes.map((scene, i) => {
      const isAway = shown !== undefined && i !== shown;
      return html`<section
        class="scene ${isAway ? 'away' : ''}"
        part="scene"
        ?inert=${isAway}
        aria-label=${scene.title}
      >
        ${shown === undefined ? html`<p class="named">${scene.title}</p>` : nothing}
        ${sceneOn(stage, scene, i)}
      </section>`;
    })}
  </div>`;
}

/** A scene, or what is said of an exception: the others go on. */
function sceneOn(stage: Stage, scene: Scene, number: number): TemplateResult {
  const context = { ...stage.context, step: stage.stepOf(number) };
  try {
    return renderScene(scene, context, stage.panels, stage.room, (cell) =>
      stage.mark(number, cell),
    );
  } catch (error) {
    return stage.broken(error);
  }
}

/** The mark that a scene of the page shows something new, in its corner. */
export function renderSlottedMark(mark: string): TemplateResult | typeof nothing {
  if (!mark) return nothing;
  return html`<div class="stage own"><span class="news" part="news">${mark}</span></div>`;
}

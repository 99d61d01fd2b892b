/**
 * What a scene shows: the cells of the finished scenes and of those that a document or a page writes,
 * with their pictures and words. A scene is made from a view once and then drawn for whatever wall it
 * hangs on; it neither measures the page nor knows when it is shown.
 */
import type { TemplateResult } from 'lit';
import type { View } from '../../base/element/view.js';
import type { Layout, Ratio } from '../layout/layout.js';
import type { Place } from '../layout/place.js';
import { dwellFor, type Stop } from '../tour/tour.js';

/** One place in a scene and what stands in it. */
export interface Cell {
  area: string;
  look?: string;
  /** What it shows in a place of so many units. */
  body(place: Place): TemplateResult;
  /** The indicators that it shows, and the region or regions where it does not show all. */
  of?: readonly string[];
  at?: string | readonly string[];
}

/** What a scene is told of the wall that it hangs on. */
export interface SceneContext {
  ratio: Ratio;
  headingLevel: number;
  lang: string;
  /** The step of the tour, for a scene that has steps. */
  step: number;
  /** What changes are measured against. */
  compare: string;
  /** The date as well as it is known, in milliseconds. */
  now: number;
}

/** A finished scene, for whatever dataset has what it shows. */
export interface Scene {
  title: string;
  /** So many things to read, by which the tour stays. */
  things: number;
  /** Seconds that the document gives it, or each of its steps. */
  seconds?: number | undefined;
  /** The regions that it goes through, one a step. */
  regions?: readonly string[];
  layout(ratio: Ratio): Layout;
  /** What it shows as further steps, on shapes of wall that are too small for all at once. */
  further?(ratio: Ratio): readonly Layout[];
  /** Cards that a document writes, whose text may be smaller than that of a finished scene. */
  isOfCards?: boolean;
  /** Cells that stand only where panels would else be empty. */
  spare?: readonly string[];
  cells(context: SceneContext): Cell[];
}

export type MakeScene = (view: View) => Scene | undefined;

/** Seconds that a region of the tour is shown for. */
const REGION = 8;

/** How the tour goes through a scene on a shape of wall; `dwell` is the wall's own wish, or 0. */
export function stopOf(
  { regions, further, seconds, things }: Scene,
  ratio: Ratio,
  dwell: number,
): Stop {
  const steps = regions?.length ?? 1 + (further?.(ratio).length ?? 0);
  return { seconds: seconds || dwell || (regions ? REGION : dwellFor(things / steps)), steps };
}

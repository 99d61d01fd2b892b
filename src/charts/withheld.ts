import { Flag } from '../core/contract/status.js';
import type { Series } from '../core/series/resolve.js';
import type { Frame } from './axes.js';
import type { Mark, Rect } from './marks.js';

/** A place whose figure is withheld: hatched, with an edge, on a ground of paper. */
export function withheldBox(box: Pick<Rect, 'x' | 'y' | 'width' | 'height'>): Mark[] {
  return [
    { mark: 'rect', role: 'withheld-box', ...box },
    { mark: 'hatch', role: 'withheld', ...box },
  ];
}

/** Hatched columns where figures are suppressed. */
export function withheld({ axis, flags }: Series, { x, top, bottom }: Frame): Mark[] {
  const columns = axis.count > 400 ? [] : [...flags.keys()].filter((i) => flags[i]! & Flag.Q);
  return columns.map((i): Mark => {
    const from = x(axis.starts[i]!);
    const width = x(axis.starts[i]! + axis.lengths[i]!) - from;
    return { mark: 'hatch', role: 'withheld', x: from, y: top, width, height: bottom - top };
  });
}

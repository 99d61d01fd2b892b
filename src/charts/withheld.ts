import type { Mark, Rect } from './marks.js';

/** A place whose figure is withheld: hatched, with an edge, on a ground of paper. */
export function withheldBox(box: Pick<Rect, 'x' | 'y' | 'width' | 'height'>): Mark[] {
  return [
    { mark: 'rect', role: 'withheld-box', ...box },
    { mark: 'hatch', role: 'withheld', ...box },
  ];
}

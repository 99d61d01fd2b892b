import { hatching, type Group, type Mark } from '../marks.js';

/** A number as an SVG has it: a hundredth of a pixel is more than can be seen. */
export const written = (value: number): string => String(Math.round(value * 100) / 100);

/** The name of the SVG element of a mark. */
export function elementOf({ mark }: Mark): string {
  if (mark === 'group') return 'g';
  return mark === 'hatch' ? 'path' : mark;
}

/** Where a mark stands and what shape it has, as attributes of its element. */
export function shapeOf(mark: Mark): Record<string, string> {
  switch (mark.mark) {
    case 'rect': {
      const { x, y, width, height, radius, strength } = mark;
      return {
        ...numbers({ x, y, width, height }),
        ...(radius ? numbers({ rx: radius }) : {}),
        ...(strength === undefined ? {} : numbers({ 'fill-opacity': strength })),
      };
    }
    case 'line': {
      const { x1, y1, x2, y2 } = mark;
      return numbers({ x1, y1, x2, y2 });
    }
    case 'path':
      return { d: mark.d };
    case 'hatch':
      return { d: hatching(mark) };
    case 'circle': {
      const { cx, cy, r } = mark;
      return numbers({ cx, cy, r });
    }
    case 'text': {
      const { x, y, anchor } = mark;
      return { ...numbers({ x, y }), ...(anchor === 'start' ? {} : { 'text-anchor': anchor }) };
    }
    case 'group':
      return movedBy(mark);
  }
}

const movedBy = ({ x = 0, y = 0 }: Group): Record<string, string> =>
  x === 0 && y === 0 ? {} : { transform: `translate(${written(x)},${written(y)})` };

function numbers(values: Readonly<Record<string, number>>): Record<string, string> {
  const shape: Record<string, string> = {};
  for (const name of Object.keys(values)) shape[name] = written(values[name]!);
  return shape;
}

import { geoArea, geoCentroid, geoContains, geoMercator, geoPath } from 'd3-geo';
import type { Geometry } from './environment.js';

type Ring = number[][];

/** A feature of GeoJSON (RFC 7946) that covers land. */
export interface Area {
  type: 'Feature';
  id?: string | number;
  properties: Record<string, unknown> | null;
  geometry:
    { type: 'Polygon'; coordinates: Ring[] } | { type: 'MultiPolygon'; coordinates: Ring[][] };
}

/** A region's outline, ready to be drawn. */
export interface Outline {
  id: string;
  d: string;
  /** Where its name stands, in pixels. */
  x: number;
  y: number;
  /** About how many pixels wide it is. */
  width: number;
}

/** The areas of a GeoJSON document; undefined where it holds none. */
export function areasOf(document: unknown): Area[] | undefined {
  const { type, features } = (document ?? {}) as { type?: string; features?: Area[] };
  if (type !== 'FeatureCollection' || !Array.isArray(features)) return undefined;
  const areas = features.filter(
    (area) => area?.geometry?.type === 'Polygon' || area?.geometry?.type === 'MultiPolygon',
  );
  return areas.length > 0 ? areas.map(wound) : undefined;
}

/**
 * An area whose outer rings run clockwise, as d3-geo reads them on the sphere. RFC 7946 asks for the
 * opposite and many files keep to neither: a ring that would cover more than half the globe is turned.
 */
function wound(area: Area): Area {
  const turn = (rings: Ring[]): Ring[] =>
    geoArea({ type: 'Polygon', coordinates: [rings[0]!] }) > 2 * Math.PI
      ? rings.map((ring) => [...ring].reverse())
      : rings;
  const { geometry } = area;
  return {
    ...area,
    geometry:
      geometry.type === 'Polygon'
        ? { ...geometry, coordinates: turn(geometry.coordinates) }
        : { ...geometry, coordinates: geometry.coordinates.map(turn) },
  };
}

/** The id of an area: the property that the dataset names, else its own id or code. */
export function idOf({ id, properties }: Area, key?: string): string {
  const usual = id ?? properties?.id ?? properties?.code ?? properties?.adcode;
  return String((key ? properties?.[key] : usual) ?? '');
}

/** The outlines of areas in a room, and where a pointer is among them. */
export function outlines(
  areas: readonly Area[],
  width: number,
  height: number,
): { shapes: Outline[]; geometry: Geometry } {
  const collection = { type: 'FeatureCollection' as const, features: [...areas] };
  const inset = 4;
  const room: [[number, number], [number, number]] = [
    [inset, inset],
    [Math.max(inset + 1, width - inset), Math.max(inset + 1, height - inset)],
  ];
  const projection = geoMercator().fitExtent(room, collection);
  const path = geoPath(projection).digits(1);
  const shapes = areas.map((area) => {
    const [[left], [right]] = path.bounds(area);
    const [x, y] = path.centroid(area);
    return { id: idOf(area), d: path(area) ?? '', x, y, width: right - left };
  });
  const nearest = (x: number, y: number) => {
    const place = projection.invert?.([x, y]);
    const inside = place ? areas.findIndex((area) => geoContains(area, place)) : -1;
    if (inside >= 0) return inside;
    const distance = (shape: Outline) => Math.hypot(shape.x - x, shape.y - y);
    return shapes.reduce(
      (best, shape, i) => (distance(shape) < distance(shapes[best]!) ? i : best),
      0,
    );
  };
  return { shapes, geometry: { count: shapes.length, at: (i) => shapes[i]!, nearest } };
}

/** Areas from north-west to south-east, so that moving through them has an order. */
export function inReadingOrder(areas: readonly Area[]): Area[] {
  const place = new Map(areas.map((area) => [area, geoCentroid(area)]));
  return [...areas].sort((a, b) => {
    const [[ax, ay], [bx, by]] = [place.get(a)!, place.get(b)!];
    return by - ay || ax - bx;
  });
}

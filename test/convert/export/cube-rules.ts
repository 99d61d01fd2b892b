/** A dimension of a cube. */
export interface CubeDimension {
  readonly category: {
    readonly index?: string[] | Record<string, number>;
    readonly label?: Record<string, string>;
    readonly unit?: Record<string, { readonly label?: string }>;
    readonly note?: Record<string, string[]>;
    readonly child?: Record<string, string[]>;
  };
}

/** A data set of JSON-stat 2.0. */
export interface Cube {
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly role?: { readonly time?: string[]; readonly geo?: string[]; readonly metric?: string[] };
  readonly dimension: Readonly<Record<string, CubeDimension>>;
  readonly value: readonly (number | null)[] | Readonly<Record<string, number>>;
  readonly status?: Readonly<Record<string, string>>;
  readonly updated?: string;
}

const listOf = (index: string[] | Record<string, unknown>): string[] =>
  Array.isArray(index) ? index : Object.keys(index);

function dimensionFaults(id: string, { category }: CubeDimension, size: number): string[] {
  const ids = listOf(category.index ?? category.label ?? {});
  const known = (keys: object | undefined) =>
    Object.keys(keys ?? {}).every((key) => ids.includes(key));
  const children = Object.entries(category.child ?? {});
  const isBelow = (at: string, top: string): boolean =>
    (category.child?.[at] ?? []).some((child) => child === top || isBelow(child, top));
  return [
    ...(ids.length === size ? [] : ['INDEX_COUNT_MISMATCH']),
    ...(new Set(ids).size === ids.length ? [] : ['INDEX_POSITIONS_INVALID']),
    ...(known(category.label) ? [] : ['LABEL_KEY_UNKNOWN']),
    ...(Object.keys(category.label ?? {}).length === size ? [] : ['LABEL_KEY_INCOMPLETE']),
    ...(known(category.unit) ? [] : ['UNIT_KEY_UNKNOWN']),
    ...(known(category.note) ? [] : ['NOTE_KEY_UNKNOWN']),
    ...(children.flat(2).every((child) => ids.includes(child)) ? [] : ['CHILD_ID_UNKNOWN']),
    ...(children.some(([top]) => isBelow(top, top)) ? ['CHILD_CYCLE'] : []),
  ].map((rule) => `${id}: ${rule}`);
}

/** The members that a data set may have (JSON Schema of JSON-stat 2.0). */
const MEMBERS = new Set(
  'class version href label note link updated source error extension id size role dimension value status'.split(
    ' ',
  ),
);

/** The rules of the JSON-stat validator that a data set breaks, by their codes. */
export function cubeFaults(cube: Cube): string[] {
  const cells = cube.size.reduce((product, size) => product * size, 1);
  const inside = (keys: object) =>
    Object.keys(keys).every((key) => Number(key) >= 0 && Number(key) < cells);
  const metrics = cube.role?.metric ?? [];
  return [
    ...(cube.id.length === cube.size.length ? [] : ['ID_SIZE_LEN_MISMATCH']),
    ...(Object.keys(cube.dimension).sort().join() === [...cube.id].sort().join()
      ? []
      : ['DIM_KEY_ID_MISMATCH']),
    ...(!Array.isArray(cube.value) || cube.value.length === cells ? [] : ['VALUE_LEN_MISMATCH']),
    ...(Array.isArray(cube.value) || inside(cube.value) ? [] : ['SPARSE_KEY_OUT_OF_RANGE']),
    ...(Object.values(cube.role ?? {})
      .flat()
      .every((id) => cube.id.includes(id))
      ? []
      : ['ROLE_ID_UNKNOWN']),
    ...(inside(cube.status ?? {}) ? [] : ['STATUS_KEY_OUT_OF_RANGE']),
    ...(metrics.every((id) => cube.dimension[id]?.category.unit) ? [] : ['METRIC_UNIT_MISSING']),
    ...Object.keys(cube)
      .filter((key) => !MEMBERS.has(key))
      .map((key) => `STRUCTURAL_VIOLATION ${key}`),
    ...(cube.updated === undefined || /^\d{4}-\d\d-\d\d(?:T.*)?$/.test(cube.updated)
      ? []
      : ['updated']),
    ...cube.id.flatMap((id, i) => dimensionFaults(id, cube.dimension[id]!, cube.size[i]!)),
  ];
}

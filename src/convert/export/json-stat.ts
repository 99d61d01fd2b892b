import { chinese } from '../../core/contract/chinese.js';
import type { LocalizedText } from '../../core/contract/contract.generated.js';
import { decimalsOf } from '../../core/model/decimal.js';
import { parsePeriod } from '../../core/time/period.js';
import { OWN_EXTENSION } from '../statistics/own-words.js';
import { LETTER_NAMES } from '../statistics/sdmx-status.js';
import { english, lossOf, type ExportFigure, type ExportSource } from './export-source.js';
import type { Exported } from './export.js';
import { SDMX_ATTRIBUTES } from './sdmx-attributes.js';

type Json = Record<string, unknown>;

/** A dimension of a cube: its categories that occur, and the one of a figure. */
interface Axis {
  readonly id: string;
  readonly label: string;
  readonly ids: readonly string[];
  readonly category: Json;
  readonly of: (figure: ExportFigure) => string;
}

/** Figures that share their dimensions, their frequency and how they are accumulated. */
function cubesOf(figures: readonly ExportFigure[]): ExportFigure[][] {
  const cubes = new Map<string, ExportFigure[]>();
  for (const figure of figures) {
    const frequency = parsePeriod(figure.period)?.frequency ?? '';
    const dimensions = Object.keys(figure.breakdown ?? {})
      .sort()
      .join(' ');
    const key = `${frequency}|${figure.accumulation ?? 'period'}|${dimensions}`;
    const same = cubes.get(key);
    if (same) same.push(figure);
    else cubes.set(key, [figure]);
  }
  return [...cubes.values()];
}

function axisOf(
  id: string,
  label: string,
  figures: readonly ExportFigure[],
  of: Axis['of'],
  order: readonly { readonly id: string; readonly name: LocalizedText }[],
  more: (ids: readonly string[]) => Json = () => ({}),
): Axis {
  const used = new Set(figures.map(of));
  const items = order.filter((item) => used.has(item.id));
  const ids = items.map((item) => item.id);
  const labels = Object.fromEntries(items.map((item) => [item.id, chinese(item.name)]));
  return { id, label, ids, category: { index: ids, label: labels, ...more(ids) }, of };
}

/** Children of each region, as far as both have figures. */
function childrenAmong({ document }: ExportSource, ids: readonly string[]): Json {
  const children: Record<string, string[]> = {};
  for (const { id, parent } of document.regions.items) {
    if (parent && ids.includes(parent) && ids.includes(id)) (children[parent] ??= []).push(id);
  }
  return Object.keys(children).length > 0 ? { child: children } : {};
}

/** The units of indicators, with the decimals that their figures have. */
function unitsAmong(
  source: ExportSource,
  figures: readonly ExportFigure[],
  ids: readonly string[],
): Json {
  const decimals = new Map<string, number>();
  for (const { indicator, value } of figures) {
    if (value === null) continue;
    decimals.set(indicator, Math.max(decimals.get(indicator) ?? 0, decimalsOf(value)));
  }
  const items = source.document.indicators.filter(({ id }) => ids.includes(id));
  const notes = items.flatMap(({ id, definition }) =>
    definition?.text ? [[id, [chinese(definition.text)]]] : [],
  );
  return {
    unit: Object.fromEntries(
      items.map(({ id, decimals: stated }) => [
        id,
        { label: source.unitOf(id), decimals: stated ?? decimals.get(id) ?? 0 },
      ]),
    ),
    ...(notes.length > 0 ? { note: Object.fromEntries(notes) } : {}),
  };
}

function axesOf(source: ExportSource, figures: readonly ExportFigure[]): Axis[] {
  const { indicators, regions, dimensions = [] } = source.document;
  const periods = [...new Set(figures.map(({ period }) => period))].sort();
  const broken = dimensions.filter(({ id }) => figures[0]!.breakdown?.[id] !== undefined);
  return [
    axisOf(
      'indicator',
      '指标',
      figures,
      ({ indicator }) => indicator,
      indicators,
      (ids) => unitsAmong(source, figures, ids),
    ),
    axisOf(
      'region',
      '地区',
      figures,
      ({ region }) => region,
      regions.items,
      (ids) => childrenAmong(source, ids),
    ),
    axisOf(
      'period',
      '时期',
      figures,
      ({ period }) => period,
      periods.map((id) => ({ id, name: id })),
    ),
    ...broken.map(({ id, name, categories }) =>
      axisOf(`by ${id}`, chinese(name), figures, ({ breakdown }) => breakdown![id]!, categories),
    ),
  ];
}

/** Where a figure stands in the cube: the last dimension changes first. */
function positions(axes: readonly Axis[]): (figure: ExportFigure) => number {
  const places = axes.map(({ ids }) => new Map(ids.map((id, i) => [id, i])));
  return (figure) =>
    axes.reduce(
      (position, { ids, of }, i) => position * ids.length + places[i]!.get(of(figure))!,
      0,
    );
}

/** A status for whoever reads the cube alone: its letters, and the word of a bound, which is no exact figure. */
const markOf = ({ status, qualifier }: ExportFigure): string =>
  [...(status ?? ''), ...(qualifier && qualifier !== 'exact' ? [qualifier] : [])].join(';');

/** What stands at each position that says anything. */
function sparse(
  figures: readonly ExportFigure[],
  at: (figure: ExportFigure) => number,
  of: (figure: ExportFigure) => unknown,
): Json | undefined {
  const cells = figures.flatMap((figure) => {
    const said = of(figure);
    return said === undefined || said === '' ? [] : [[at(figure), said]];
  });
  return cells.length > 0 ? Object.fromEntries(cells) : undefined;
}

const BARE = new Set(['OBS_STATUS', 'COMMENT_OBS', 'ACCUMULATION']);

/** Words of the contract that the cube has no place for, by the ids that a reader of ours knows. */
function ownWords(figures: readonly ExportFigure[], at: (figure: ExportFigure) => number): Json {
  const words: Json = {};
  for (const { id, of } of SDMX_ATTRIBUTES) {
    const cells = BARE.has(id) ? undefined : sparse(figures, at, of);
    if (cells) words[id] = cells;
  }
  const note = sparse(figures, at, (figure) => figure.note && chinese(figure.note));
  const inEnglish = sparse(figures, at, (figure) => english(figure.note));
  return {
    ...words,
    ...(note ? { COMMENT_OBS: note } : {}),
    ...(inEnglish ? { COMMENT_OBS_EN: inEnglish } : {}),
  };
}

const isHalfFull = (figures: readonly ExportFigure[], cells: number): boolean =>
  figures.length * 2 >= cells;

function cubeOf(source: ExportSource, figures: readonly ExportFigure[]): Json {
  const axes = axesOf(source, figures);
  const at = positions(axes);
  const cells = axes.reduce((product, { ids }) => product * ids.length, 1);
  const values = sparse(figures, at, ({ value }) => value ?? undefined) ?? {};
  const status = sparse(figures, at, markOf);
  const marks = new Set(Object.values(status ?? {}).flatMap((mark) => String(mark).split(';')));
  const label = Object.fromEntries(
    [...marks].map((mark) => [mark, english(LETTER_NAMES[mark]) ?? mark]),
  );
  const { accumulation } = figures[0]!;
  return {
    id: axes.map(({ id }) => id),
    size: axes.map(({ ids }) => ids.length),
    role: { time: ['period'], geo: ['region'], metric: ['indicator'] },
    dimension: Object.fromEntries(
      axes.map(({ id, label: name, category }) => [id, { label: name, category }]),
    ),
    value: isHalfFull(figures, cells)
      ? Array.from({ length: cells }, (_, i) => values[i] ?? null)
      : values,
    ...(status ? { status } : {}),
    extension: {
      ...(status ? { status: { label } } : {}),
      [OWN_EXTENSION]: {
        ...(accumulation ? { accumulation } : {}),
        attributes: ownWords(figures, at),
      },
    },
  };
}

function aboutOf({ document }: ExportSource): Json {
  const { dataset, sources = [] } = document;
  const notes = (dataset.notes ?? []).map(chinese);
  const { published, license } = dataset;
  const titles = sources.map(({ title }) => chinese(title));
  return {
    label: chinese(dataset.title),
    source: [chinese(dataset.publisher.name), ...titles].join('；'),
    ...(/^\d{4}-\d\d-\d\d/.test(published ?? '') ? { updated: published } : {}),
    ...(notes.length > 0 ? { note: notes } : {}),
    ...(license?.url && /^https?:/.test(license.url)
      ? { link: { license: [{ href: license.url, label: chinese(license.title) }] } }
      : {}),
  };
}

/**
 * JSON-stat 2.0: a data set, or a collection of them where frequencies, accumulations or breakdowns differ.
 * What the format has no word for stands in its extension.
 */
export function jsonStatFile(source: ExportSource): Exported {
  const cubes = cubesOf(source.figures).map((figures) => cubeOf(source, figures));
  const about = aboutOf(source);
  const own = { document: source.document };
  const [only] = cubes.length === 1 ? cubes : [];
  const root = only
    ? {
        version: '2.0',
        class: 'dataset',
        ...about,
        ...only,
        extension: withOwn(only.extension, own),
      }
    : {
        version: '2.0',
        class: 'collection',
        ...collectionAbout(about, cubes),
        extension: { [OWN_EXTENSION]: own },
      };
  return {
    files: { [`${source.name}.json`]: `${JSON.stringify(root)}\n` },
    losses: [...source.losses, ...lossOf('changes', source.changes.length)],
  };
}

function withOwn(extension: unknown, own: Json): Json {
  const stated = extension as Json;
  return { ...stated, [OWN_EXTENSION]: { ...(stated[OWN_EXTENSION] as Json), ...own } };
}

/** A collection has no source of its own; each of its items has. */
function collectionAbout({ link, source, ...about }: Json, cubes: readonly Json[]): Json {
  const item = cubes.map((cube) => ({
    class: 'dataset',
    label: about.label,
    source,
    ...(about.updated ? { updated: about.updated } : {}),
    ...cube,
  }));
  return { ...about, link: { ...(link as Json), item } };
}

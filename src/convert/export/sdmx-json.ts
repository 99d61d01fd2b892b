import { chinese } from '../../core/contract/chinese.js';
import { OWN_ANNOTATION } from '../statistics/own-words.js';
import { LETTER_NAMES } from '../statistics/sdmx-status.js';
import {
  english,
  lossOf,
  momentOf,
  type ExportFigure,
  type ExportSource,
} from './export-source.js';
import type { Exported } from './export.js';
import { attributesOf, type SdmxAttribute } from './sdmx-attributes.js';
import { agencyOf, flowOf, names, sdmxDimensions, type SdmxDimension } from './sdmx-message.js';

/** An object of the message. */
type Json = Record<string, unknown>;

const ROLES = new Set(['REF_AREA', 'FREQ', 'TIME_PERIOD']);

const dimensionOf = ({ id, name, codes }: SdmxDimension, keyPosition: number): Json => ({
  id,
  ...names(name),
  keyPosition,
  ...(ROLES.has(id) ? { roles: [id] } : {}),
  values: codes.map(({ id: code, name: label, description, parent }) => ({
    id: code,
    ...names(label),
    ...(description ? { description: chinese(description) } : {}),
    ...(parent ? { parent } : {}),
  })),
});

/** An attribute: the letters of status are codes with names, all others stand as texts in the data. */
function attributeOf({ id, name }: SdmxAttribute, letters: readonly string[]): Json {
  const common = {
    id,
    ...names({ 'zh-CN': name.zh, en: name.en }),
    relationship: { observation: {} },
  };
  if (id !== 'OBS_STATUS') {
    const isMultiLingual = id === 'COMMENT_OBS';
    return {
      ...common,
      format: { dataType: 'String', ...(isMultiLingual ? { isMultiLingual } : {}) },
    };
  }
  return {
    ...common,
    roles: ['OBS_STATUS'],
    values: letters.map((letter) => ({ id: letter, ...names(LETTER_NAMES[letter]!) })),
  };
}

/** What a data set says as a whole: its notes, its licence, its sources, and the document that it is of. */
function annotationsOf({ document }: ExportSource): Json[] {
  const { dataset, sources = [] } = document;
  return [
    ...(dataset.notes ?? []).map((note) => ({ type: 'NOTE', ...textsOf(note) })),
    ...(dataset.license
      ? [
          {
            type: 'LICENSE',
            ...textsOf(dataset.license.title),
            ...(dataset.license.url ? { value: dataset.license.url } : {}),
          },
        ]
      : []),
    ...sources.map(({ title, url }) => ({
      type: 'SOURCE',
      ...textsOf(title),
      ...(url ? { value: url } : {}),
    })),
    { id: OWN_ANNOTATION, type: OWN_ANNOTATION, value: JSON.stringify(document) },
  ];
}

function textsOf(text: Parameters<typeof names>[0]): Json {
  const { name, names: texts } = names(text);
  return { text: name, texts };
}

/** The place of each code in its dimension. */
function indexesOf(dimensions: readonly SdmxDimension[]): (figure: ExportFigure) => string {
  const places = dimensions.map(({ codes }) => new Map(codes.map(({ id }, i) => [id, i])));
  return (figure) => dimensions.map(({ of }, i) => places[i]!.get(of(figure))).join(':');
}

function observationOf(
  figure: ExportFigure,
  attributes: readonly SdmxAttribute[],
  letters: readonly string[],
): unknown[] {
  const said = attributes.map(({ id, of }) => {
    const text = of(figure);
    const inEnglish = id === 'COMMENT_OBS' ? english(figure.note) : undefined;
    if (inEnglish) return { zh: text, en: inEnglish };
    if (id !== 'OBS_STATUS') return text ?? null;
    const places = text!.split(';').map((letter) => letters.indexOf(letter));
    return places.length === 1 ? places[0] : places;
  });
  while (said.length > 0 && said[said.length - 1] === null) said.pop();
  return [figure.value, ...said];
}

/** What the one data set of a message points into: its dimensions, its attributes and what is said of it. */
interface Parts {
  readonly dimensions: readonly SdmxDimension[];
  readonly attributes: readonly SdmxAttribute[];
  readonly letters: readonly string[];
  readonly annotations: readonly Json[];
}

function structureOf(
  source: ExportSource,
  { dimensions, attributes, letters, annotations }: Parts,
): Json {
  const { dataset } = source.document;
  const flow = `urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=${agencyOf(source)}:${flowOf(source)}(1.0)`;
  return {
    ...names(dataset.title),
    ...(dataset.description ? { description: chinese(dataset.description) } : {}),
    links: [{ rel: 'dataflow', urn: flow }],
    dataSets: [0],
    dimensions: { dataSet: [], series: [], observation: dimensions.map(dimensionOf) },
    measures: { observation: [{ id: 'OBS_VALUE', ...names({ 'zh-CN': '数值', en: 'Value' }) }] },
    attributes: {
      dataSet: [],
      series: [],
      observation: attributes.map((one) => attributeOf(one, letters)),
    },
    annotations,
  };
}

function dataSetOf(
  { figures }: ExportSource,
  { dimensions, attributes, letters, annotations }: Parts,
): Json {
  const indexOf = indexesOf(dimensions);
  return {
    structure: 0,
    action: 'Information',
    annotations: annotations.map((_, i) => i),
    observations: Object.fromEntries(
      figures.map((figure) => [indexOf(figure), observationOf(figure, attributes, letters)]),
    ),
  };
}

function metaOf(source: ExportSource): Json {
  const { dataset } = source.document;
  return {
    id: flowOf(source),
    ...(dataset.published ? { prepared: momentOf(dataset.published) } : {}),
    test: dataset.sample === true,
    contentLanguages: ['zh', 'en'],
    sender: { id: agencyOf(source), ...names(dataset.publisher.name) },
  };
}

/** A data message of SDMX-JSON 2.0: one flat data set, with names in both languages. */
export function sdmxJsonFile(source: ExportSource): Exported {
  const { figures } = source;
  const { dimensions, renamed } = sdmxDimensions(source);
  const parts: Parts = {
    dimensions,
    attributes: [...attributesOf(figures), unitAttribute(source)],
    letters: [...new Set(figures.flatMap(({ status }) => (status ? [...status] : ['A'])))],
    annotations: annotationsOf(source),
  };
  const message = {
    meta: metaOf(source),
    data: { structures: [structureOf(source, parts)], dataSets: [dataSetOf(source, parts)] },
  };
  return {
    files: { [`${source.name}.sdmx.json`]: `${JSON.stringify(message)}\n` },
    losses: [
      ...source.losses,
      ...lossOf('changes', source.changes.length),
      ...lossOf('ids', renamed),
    ],
  };
}

const unitAttribute = ({ document }: ExportSource): SdmxAttribute => {
  const units = new Map(document.indicators.map(({ id, unit }) => [id, unit]));
  return {
    id: 'UNIT_MEASURE',
    name: { zh: '计量单位', en: 'Unit of measure' },
    of: ({ indicator }) => units.get(indicator),
  };
};

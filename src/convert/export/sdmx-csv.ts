import { chinese } from '../../core/contract/chinese.js';
import { inertText, plainNumber } from '../../core/table/inert-text.js';
import { documentLosses } from './document-losses.js';
import { lossOf, type ExportFigure, type ExportSource } from './export-source.js';
import type { Exported } from './export.js';
import { attributesOf } from './sdmx-attributes.js';
import { agencyOf, flowOf, sdmxDimensions, type SdmxDimension } from './sdmx-message.js';

/** Writes fields, and counts the texts that are not written as they are. */
class Fields {
  guarded = 0;
  broken = 0;
  readonly #known = new Map<string, string>();

  /** The field of a text; a label that stands in thousands of rows is made, and counted, once. */
  text(text: string | undefined): string {
    if (text === undefined || text === '') return '';
    let field = this.#known.get(text);
    if (field === undefined) {
      field = this.#field(text);
      this.#known.set(text, field);
    }
    return field;
  }

  #field(text: string): string {
    const inert = inertText(text);
    if (/[\t-\r\u0085\u2028\u2029]/.test(text)) this.broken++;
    else if (inert !== text) this.guarded++;
    return /[",\r\n]|^\s|\s$|'/.test(inert) ? `"${inert.replace(/"/g, '""')}"` : inert;
  }
}

/** `330105: 拱墅区`, a code with its name. */
function labelled({ codes }: SdmxDimension): (id: string) => string {
  const known = new Map(
    codes.map(({ id, name }) => [id, chinese(name) === id ? id : `${id}: ${chinese(name)}`]),
  );
  return (id) => known.get(id) ?? id;
}

/** Units by the ids of their indicators, each with its word. */
function unitLabels(source: ExportSource): (figure: ExportFigure) => string {
  const labels = new Map(
    source.document.indicators.map(({ id, unit }) => [id, `${unit}: ${source.unitOf(id)}`]),
  );
  return ({ indicator }) => labels.get(indicator) ?? '';
}

/** Sources and programmes with their names. */
function sourceLabels({
  document,
}: ExportSource): (id: string, text?: string) => string | undefined {
  const known = new Map<string, string>();
  for (const { id, title } of document.sources ?? [])
    known.set(`DATA_SOURCE ${id}`, chinese(title));
  for (const { id, name } of document.programmes ?? []) known.set(`PROGRAMME ${id}`, chinese(name));
  return (id, text) => {
    const name = known.get(`${id} ${text}`);
    return name && name !== text ? `${text}: ${name}` : text;
  };
}

/** A data message of SDMX-CSV 2.0, with the codes and their names (labels=both). */
export function sdmxCsvFile(source: ExportSource): Exported {
  const { figures, document } = source;
  const { dimensions, renamed } = sdmxDimensions(source);
  const attributes = attributesOf(figures);
  const fields = new Fields();
  const unitOf = unitLabels(source);
  const flow = fields.text(
    `${agencyOf(source)}:${flowOf(source)}(1.0): ${chinese(document.dataset.title)}`,
  );
  const labels = dimensions.map(labelled);
  const named = sourceLabels(source);
  const head = [
    'STRUCTURE[;]',
    'STRUCTURE_ID',
    'ACTION',
    ...dimensions.map(({ id, name }) => `${id}: ${chinese(name)}`),
    'OBS_VALUE: 数值',
    'UNIT_MEASURE: 计量单位',
    ...attributes.map(({ id, name }) => `${id}${id === 'OBS_STATUS' ? '[]' : ''}: ${name.zh}`),
  ];
  const lines = figures.map((figure) => [
    'dataflow',
    flow,
    'I',
    ...dimensions.map(({ of }, i) => fields.text(labels[i]!(of(figure)))),
    figure.value === null ? '' : plainNumber(figure.value),
    fields.text(unitOf(figure)),
    ...attributes.map(({ id, of }) => fields.text(named(id, of(figure)))),
  ]);
  const rows = [head.map((text) => fields.text(text)), ...lines];
  return {
    files: { [`${source.name}.sdmx.csv`]: `${rows.map((row) => row.join(',')).join('\r\n')}\r\n` },
    losses: [
      ...source.losses,
      ...documentLosses(source),
      ...lossOf('ids', renamed),
      ...lossOf('guards', fields.guarded),
      ...lossOf('line-breaks', fields.broken),
    ],
  };
}

import { chinese } from '../../core/contract/chinese.js';
import type { Frequency, LocalizedText } from '../../core/contract/contract.generated.js';
import { parsePeriod } from '../../core/time/period.js';
import { Roles } from '../statistics/component-role.js';
import { isWhole } from '../statistics/list-columns.js';
import { stableId } from '../mapping/stable-id.js';
import { english, type ExportFigure, type ExportSource } from './export-source.js';

/** A code of a dimension with its names, and of a region the one that it lies in. */
export interface SdmxCode {
  readonly id: string;
  readonly name: LocalizedText;
  readonly description?: LocalizedText;
  readonly parent?: string;
}

/** A dimension of the message: its codes, and the one of a figure. */
export interface SdmxDimension {
  readonly id: string;
  readonly name: LocalizedText;
  readonly codes: readonly SdmxCode[];
  readonly of: (figure: ExportFigure) => string;
}

/** An id as SDMX has them (NCNameID), which is no concept that means something else. */
const isPlainId = (id: string): boolean =>
  /^[A-Za-z][A-Za-z0-9_-]*$/.test(id) && new Roles().of(id, undefined, 'category') === 'category';

const FREQUENCIES: Readonly<Record<Frequency, LocalizedText>> = {
  A: { 'zh-CN': '年', en: 'Annual' },
  S: { 'zh-CN': '半年', en: 'Half-yearly' },
  Q: { 'zh-CN': '季', en: 'Quarterly' },
  M: { 'zh-CN': '月', en: 'Monthly' },
  D: { 'zh-CN': '日', en: 'Daily' },
  N: { 'zh-CN': '分钟', en: 'Minutely' },
};

const WHOLE: SdmxCode = { id: '_T', name: { 'zh-CN': '合计', en: 'Total' } };

const frequencyOf = ({ period }: ExportFigure): Frequency => parsePeriod(period)?.frequency ?? 'M';

/** A period as SDMX writes it: 2024-01/P2M is a range that begins on a day, a minute has its seconds. */
export function sdmxPeriod(code: string): string {
  const range = /^(\d{4}-\d\d)(\/P\d+M)$/.exec(code);
  if (range) return `${range[1]}-01${range[2]}`;
  return /T\d\d:\d\d$/.test(code) ? `${code}:00` : code;
}

/** The codes of a dimension that figures have, in the order in which the document lists them. */
function usedCodes(
  figures: readonly ExportFigure[],
  of: SdmxDimension['of'],
  codes: readonly SdmxCode[],
): SdmxCode[] {
  const used = new Set(figures.map(of));
  return codes.filter(({ id }) => used.has(id));
}

function breakdowns({ document, figures }: ExportSource): {
  dimensions: SdmxDimension[];
  renamed: number;
} {
  let renamed = 0;
  const dimensions = (document.dimensions ?? []).flatMap(
    ({ id, name, categories }): SdmxDimension[] => {
      if (!figures.some(({ breakdown }) => breakdown?.[id] !== undefined)) return [];
      const own = isPlainId(id) ? id : `D_${stableId('d', id)}`;
      if (own !== id) renamed++;
      renamed += categories.filter((one) => isWhole(one.id, one)).length;
      const of = ({ breakdown }: ExportFigure) => breakdown?.[id] ?? WHOLE.id;
      return [{ id: own, name, codes: usedCodes(figures, of, [WHOLE, ...categories]), of }];
    },
  );
  return { dimensions, renamed };
}

/** Regions, each below the one that it lies in, where that has figures too. */
function regionCodes({ document, figures }: ExportSource): SdmxCode[] {
  const used = new Set(figures.map(({ region }) => region));
  return document.regions.items
    .filter(({ id }) => used.has(id))
    .map(({ id, name, parent }) => ({
      id,
      name,
      ...(parent && used.has(parent) ? { parent } : {}),
    }));
}

/** The dimensions of a message, the time last, and how many ids could not stay as they are. */
export function sdmxDimensions(source: ExportSource): {
  dimensions: SdmxDimension[];
  renamed: number;
} {
  const { document, figures } = source;
  const plain = (id: string): SdmxCode => ({ id, name: id });
  const indicators = document.indicators.map(({ id, name, definition }): SdmxCode => ({
    id,
    name,
    ...(definition?.text ? { description: definition.text } : {}),
  }));
  const accumulations = [...new Set(figures.map(({ accumulation = 'period' }) => accumulation))];
  const periods = [...new Set(figures.map(({ period }) => period))];
  const { dimensions, renamed } = breakdowns(source);
  const indicatorOf = ({ indicator }: ExportFigure) => indicator;
  return {
    dimensions: [
      {
        id: 'INDICATOR',
        name: { 'zh-CN': '指标', en: 'Indicator' },
        codes: usedCodes(figures, indicatorOf, indicators),
        of: indicatorOf,
      },
      {
        id: 'REF_AREA',
        name: { 'zh-CN': '地区', en: 'Reference area' },
        codes: regionCodes(source),
        of: ({ region }) => region,
      },
      {
        id: 'FREQ',
        name: { 'zh-CN': '频率', en: 'Frequency' },
        codes: usedCodes(
          figures,
          frequencyOf,
          Object.entries(FREQUENCIES).map(([id, name]) => ({ id, name })),
        ),
        of: frequencyOf,
      },
      ...dimensions,
      ...(accumulations.some((one) => one !== 'period')
        ? [
            {
              id: 'ACCUMULATION',
              name: { 'zh-CN': '累计方式', en: 'Accumulation' },
              codes: accumulations.map(plain),
              of: ({ accumulation = 'period' }: ExportFigure) => accumulation,
            },
          ]
        : []),
      {
        id: 'TIME_PERIOD',
        name: { 'zh-CN': '时期', en: 'Time period' },
        codes: periods.map(sdmxPeriod).map(plain),
        of: ({ period }) => sdmxPeriod(period),
      },
    ],
    renamed,
  };
}

/** The id of who sends a message: that of the publisher where it is one. */
export const agencyOf = ({ document }: ExportSource): string => {
  const { id } = document.dataset.publisher;
  return id && /^[A-Za-z][A-Za-z0-9_-]*$/.test(id) ? id : 'GF';
};

/** The id of the data set where SDMX takes it. */
export const flowOf = ({ document }: ExportSource): string => {
  const { id } = document.dataset;
  return /^[A-Za-z0-9_@$-]+$/.test(id) ? id : stableId('d', id);
};

/** Texts of a message in each of its languages. */
export const names = (text: LocalizedText): { name: string; names: Record<string, string> } => {
  const inEnglish = english(text);
  return {
    name: chinese(text),
    names: { zh: chinese(text), ...(inEnglish ? { en: inEnglish } : {}) },
  };
};

// Generated from data/schema/contract-1.0.json by `npm run generate`. Do not edit.
/** A type (`string`), a definition (`Id`), a list of either (`Id[]`), or what is said below. */
export type SchemaNode = string | SchemaRule;

export interface SchemaRule {
  /** Members; `!` marks a required one. Others must start with `x-`. */
  has?: Record<string, SchemaNode>;
  /** What every member must be. */
  each?: SchemaNode;
  enum?: string[];
  pattern?: string;
  type?: string;
  minimum?: number;
  maximum?: number;
  anyOf?: SchemaNode[];
  /** The value, or each key, must be the id of such a thing. */
  refers?: string;
  keysRefer?: string;
}

export const definitions: Record<string, SchemaNode> = {
  ContractVersion: { pattern: '^[0-9]{1,3}\\.[0-9]{1,3}$' },
  Id: { pattern: '^[A-Za-z0-9_.@-]{1,64}$' },
  RegionId: { pattern: '^[A-Za-z0-9_.@-]{1,64}$', refers: 'region' },
  IndicatorId: { pattern: '^[A-Za-z0-9_.@-]{1,64}$', refers: 'indicator' },
  UnitId: { pattern: '^[A-Za-z0-9_.@-]{1,64}$', refers: 'unit' },
  SourceId: { pattern: '^[A-Za-z0-9_.@-]{1,64}$', refers: 'source' },
  ProgrammeId: { pattern: '^[A-Za-z0-9_.@-]{1,64}$', refers: 'programme' },
  RegionIds: 'RegionId[]',
  IndicatorIds: 'IndicatorId[]',
  WebAddress: { pattern: '^(https?://|[./#?]|[A-Za-z0-9_-]+([./]|$))' },
  LocalizedText: { anyOf: ['string', { has: { 'zh-CN!': 'string', en: 'string' } }] },
  CalendarDate: {
    pattern:
      '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01])(T[0-9:.]{5,12}(Z|[+-][0-9]{2}:[0-9]{2})?)?)?)?$',
  },
  PeriodCode: {
    pattern:
      '^[0-9]{4}(-S[12]|-Q[1-4]|-(0[1-9]|1[0-2])(/P([2-9]|1[0-2])M|-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9])?)?)?$',
  },
  Frequency: { enum: ['A', 'S', 'Q', 'M', 'D', 'N'] },
  Accumulation: {
    enum: ['period', 'ytd', 'rolling-12', 'cumulative', 'typical-month', 'cohort', 'instant'],
  },
  StatusFlags: { pattern: '^[ABDEFGHIJKLMNOPQSUVWY]{1,8}$' },
  Confidentiality: { enum: ['F', 'N', 'C', 'D', 'S'] },
  Qualifier: { enum: ['exact', 'at-least', 'more-than', 'about', 'nearly', 'at-most', 'all'] },
  DatasetInfo: {
    has: {
      'id!': 'Id',
      'title!': 'LocalizedText',
      description: 'LocalizedText',
      'publisher!': 'Publisher',
      'published!': 'CalendarDate',
      'asOf!': 'CalendarDate',
      frequency: 'Frequency',
      due: 'CalendarDate',
      vintage: 'CalendarDate',
      supersedes: 'CalendarDate',
      license: 'LinkItem',
      links: 'LinkItem[]',
      sample: 'boolean',
      suppression: 'SuppressionRule',
      catalogue: 'string',
      notes: 'LocalizedText[]',
    },
  },
  Publisher: { has: { id: 'Id', 'name!': 'LocalizedText', url: 'WebAddress' } },
  LinkItem: { has: { 'title!': 'LocalizedText', url: 'WebAddress' } },
  SuppressionRule: {
    has: {
      'threshold!': { type: 'integer', minimum: 1, maximum: 1000 },
      method: 'LocalizedText',
      appliedUpstream: 'boolean',
    },
  },
  SourceItem: {
    has: {
      'id!': 'Id',
      'title!': 'LocalizedText',
      producer: 'LocalizedText',
      published: 'CalendarDate',
      retrieved: 'CalendarDate',
      url: 'WebAddress',
      note: 'LocalizedText',
    },
  },
  RegionList: { has: { scheme: 'string', edition: 'LocalizedText', 'items!': 'RegionItem[]' } },
  RegionItem: {
    has: {
      'id!': 'Id',
      code: 'Id',
      'name!': 'LocalizedText',
      'level!': 'Id',
      parent: { anyOf: ['RegionId', 'null'] },
      within: 'RegionIds',
      validFrom: 'CalendarDate',
      validTo: 'CalendarDate',
      predecessors: 'RegionIds',
      group: 'LocalizedText',
      tile: 'integer[]',
      note: 'LocalizedText',
    },
  },
  UnitItem: { has: { 'id!': 'Id', 'name!': 'LocalizedText' } },
  DimensionItem: { has: { 'id!': 'Id', 'name!': 'LocalizedText', 'categories!': 'UnitItem[]' } },
  IndicatorItem: {
    has: {
      'id!': 'Id',
      'name!': 'LocalizedText',
      shortName: 'LocalizedText',
      domain: 'Id',
      'unit!': 'UnitId',
      'kind!': { enum: ['stock', 'flow', 'ratio', 'mean-duration', 'distinct-count'] },
      'aggregation!': 'AggregationRule',
      'direction!': { enum: ['higher', 'lower', 'neutral', 'band'] },
      definition: 'DefinitionInfo',
      ratio: 'RatioRule',
      balance: 'BalanceRule',
      decimals: { type: 'integer', minimum: 0, maximum: 6 },
      rounding: { enum: ['half-up', 'truncate'] },
      frequency: 'Frequency',
      picture: 'Id',
      base: { enum: ['residence', 'workplace', 'service'] },
      population: 'LocalizedText',
      disclosive: 'boolean',
      source: 'SourceId',
      note: 'LocalizedText',
    },
  },
  AggregationRule: {
    has: {
      'region!': { enum: ['sum', 'ratio', 'ratio-if-disjoint', 'none'] },
      'time!': {
        enum: ['sum', 'last', 'ratio', 'flow-balance', 'cohort-last', 'cohort-ratio', 'none'],
      },
      category: { enum: ['sum', 'ratio', 'none'] },
    },
  },
  DefinitionInfo: {
    has: {
      'id!': 'Id',
      text: 'LocalizedText',
      numerator: 'LocalizedText',
      denominator: 'LocalizedText',
    },
  },
  RatioRule: {
    has: {
      'numerator!': 'IndicatorId',
      'denominator!': { anyOf: ['IndicatorId', 'IndicatorIds'] },
      factor: 'number',
    },
  },
  BalanceRule: {
    has: {
      'opening!': 'IndicatorId',
      'inflow!': 'IndicatorId',
      'outflow!': 'IndicatorId',
      'closing!': 'IndicatorId',
    },
  },
  Breakdown: { each: 'Id' },
  PeriodRange: {
    has: { 'start!': 'PeriodCode', 'count!': { type: 'integer', minimum: 1, maximum: 1000000 } },
  },
  DataBlock: {
    has: {
      'frequency!': 'Frequency',
      accumulation: 'Accumulation',
      'periods!': { anyOf: ['PeriodCode[]', 'PeriodRange'] },
      'regions!': 'RegionIds',
      breakdown: 'Breakdown',
      'values!': { each: 'Matrix', keysRefer: 'indicator' },
      status: { each: 'StatusCells' },
      conf: { each: 'ConfidentialCells' },
      source: 'SourceId',
      vintage: 'CalendarDate',
    },
  },
  Matrix: 'CellValue[][]',
  CellValue: { anyOf: ['number', 'null'] },
  CellList: 'CellIndex[]',
  StatusCells: {
    has: {
      A: 'CellList',
      B: 'CellList',
      D: 'CellList',
      E: 'CellList',
      F: 'CellList',
      G: 'CellList',
      H: 'CellList',
      I: 'CellList',
      J: 'CellList',
      K: 'CellList',
      L: 'CellList',
      M: 'CellList',
      N: 'CellList',
      O: 'CellList',
      P: 'CellList',
      Q: 'CellList',
      S: 'CellList',
      U: 'CellList',
      V: 'CellList',
      W: 'CellList',
      Y: 'CellList',
    },
  },
  ConfidentialCells: {
    has: { F: 'CellList', N: 'CellList', C: 'CellList', D: 'CellList', S: 'CellList' },
  },
  CellIndex: { type: 'integer', minimum: 0 },
  ObservationRow: {
    has: {
      'indicator!': 'IndicatorId',
      'region!': 'RegionId',
      'period!': 'PeriodCode',
      accumulation: 'Accumulation',
      start: 'PeriodCode',
      undated: 'boolean',
      value: 'CellValue',
      upper: 'number',
      numerator: 'CellValue',
      denominator: 'CellValue',
      definition: 'Id',
      status: 'StatusFlags',
      conf: 'Confidentiality',
      qualifier: 'Qualifier',
      raw: 'string',
      digits: { type: 'integer', minimum: 1, maximum: 15 },
      breakdown: 'Breakdown',
      programme: 'ProgrammeId',
      source: 'SourceId',
      vintage: 'CalendarDate',
      previous: { has: { 'value!': 'CellValue', 'vintage!': 'CalendarDate' } },
      note: 'LocalizedText',
    },
  },
  TargetItem: {
    has: {
      'indicator!': 'IndicatorId',
      region: 'RegionId',
      level: 'Id',
      accumulation: 'Accumulation',
      'comparator!': { enum: ['ge', 'le', 'about', 'band'] },
      'value!': 'number',
      upper: 'number',
      kind: { enum: ['target', 'benchmark'] },
      validFrom: 'PeriodCode',
      validTo: 'PeriodCode',
      source: 'SourceId',
      label: 'LocalizedText',
    },
  },
  ChangeItem: {
    has: {
      'indicator!': 'IndicatorId',
      'region!': 'RegionId',
      'period!': 'PeriodCode',
      accumulation: 'Accumulation',
      'basis!': { enum: ['year-on-year', 'previous-period', 'year-start'] },
      'value!': 'number',
      comparable: 'boolean',
      raw: 'string',
      source: 'SourceId',
    },
  },
  BreakItem: {
    has: {
      indicators: 'IndicatorIds',
      regions: 'RegionIds',
      'period!': 'PeriodCode',
      cause: { enum: ['definition', 'boundary', 'method'] },
      backcast: 'boolean',
      'text!': 'LocalizedText',
    },
  },
  AnnotationItem: {
    has: {
      id: 'Id',
      indicators: 'IndicatorIds',
      regions: 'RegionIds',
      'period!': 'PeriodCode',
      'text!': 'LocalizedText',
      source: 'SourceId',
    },
  },
  ProgrammeItem: {
    has: {
      'id!': 'Id',
      'name!': 'LocalizedText',
      part: 'ProgrammeId',
      place: 'LocalizedText',
      regions: 'RegionIds',
      summary: 'LocalizedText',
      indicators: 'IndicatorIds',
      facts: 'FactItem[]',
      links: 'LinkItem[]',
    },
  },
  FactItem: {
    has: {
      'kind!': { enum: ['award', 'standard', 'event', 'name', 'statement'] },
      'text!': 'LocalizedText',
      raw: 'string',
      period: 'PeriodCode',
      source: 'SourceId',
      note: 'LocalizedText',
    },
  },
  MapInfo: {
    has: {
      url: 'WebAddress',
      approval: { anyOf: ['string', 'null'] },
      producer: 'LocalizedText',
      crs: 'string',
      boundaryDate: 'CalendarDate',
      key: 'string',
    },
  },
  Contract: {
    has: {
      $schema: 'string',
      'contract!': 'ContractVersion',
      'dataset!': 'DatasetInfo',
      sources: 'SourceItem[]',
      'regions!': 'RegionList',
      units: 'UnitItem[]',
      dimensions: 'DimensionItem[]',
      'indicators!': 'IndicatorItem[]',
      data: 'DataBlock[]',
      observations: 'ObservationRow[]',
      targets: 'TargetItem[]',
      changes: 'ChangeItem[]',
      breaks: 'BreakItem[]',
      annotations: 'AnnotationItem[]',
      programmes: 'ProgrammeItem[]',
      map: 'MapInfo',
    },
  },
};

// Generated from data/schema/mapping-1.0.json by `npm run generate`. Do not edit.
import type { SchemaNode } from '../../core/contract/schema-table.js';

export const definitions: Record<string, SchemaNode> = {
  FileReading: {
    has: {
      encoding: { enum: 'utf-8 gb18030 utf-16le utf-16be' },
      delimiter: { enum: ', ; \t |' },
      decimal: { enum: '. ,' },
      guard: { enum: "'" },
    },
  },
  SymbolMeaning: { enum: 'L M N O Q Y zero leave' },
  TableMapping: {
    has: {
      file: 'string',
      sheet: 'string',
      title: 'string',
      form: { enum: 'list' },
      meaning: 'Meaning',
      labels: { each: 'Meaning' },
      'columns!': 'ColumnMapping[]',
      leave: 'Reason',
    },
  },
  ColumnMapping: {
    has: {
      'header!': 'string',
      'holds!': {
        enum: 'value region indicator period unit category status note attribute nothing',
      },
      attribute: {
        enum: 'accumulation conf qualifier upper raw digits start undated definition programme source vintage previous.value previous.vintage note note.en basis comparable',
      },
      meaning: 'Meaning',
      dimension: { pattern: '^[A-Za-z0-9_.@-]{1,64}$', refers: 'dimension' },
      labels: { each: 'Meaning' },
      leave: 'Reason',
    },
  },
  Meaning: {
    has: {
      indicator: { pattern: '^[A-Za-z0-9_.@-]{1,64}$', refers: 'indicator' },
      region: { pattern: '^[A-Za-z0-9_.@-]{1,64}$', refers: 'region' },
      period: {
        pattern:
          '^[0-9]{4}(-S[12]|-Q[1-4]|-(0[1-9]|1[0-2])(/P([2-9]|1[0-2])M|-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9])?)?)?$',
      },
      when: { enum: 'previous-period year-before' },
      accumulation: { enum: 'period ytd rolling-12 cumulative typical-month cohort instant' },
      unit: 'string',
      as: { enum: 'value change target numerator denominator' },
      basis: { enum: 'year-on-year previous-period year-start' },
      comparator: { enum: 'ge le about' },
      breakdown: { each: 'string', keysRefer: 'dimension' },
      status: { pattern: '^[ABDEFGHIJKLMNOPQSUVWY]{1,8}$' },
      leave: 'Reason',
    },
  },
  Reason: { enum: 'total derived order person note other unanswered' },
  Mapping: {
    has: {
      $schema: 'string',
      'mapping!': { enum: '1.0' },
      'document!': 'object',
      file: 'FileReading',
      symbols: { each: 'SymbolMeaning' },
      hidden: { enum: 'leave take' },
      'tables!': 'TableMapping[]',
    },
  },
};

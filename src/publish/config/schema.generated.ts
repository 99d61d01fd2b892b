// Generated from data/schema/publish-1.0.json by `npm run generate`. Do not edit.
import type { SchemaNode } from '../../core/contract/schema-table.js';

export const definitions: Record<string, SchemaNode> = {
  Month: { pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$' },
  ColumnName: 'string',
  RecordFormat: { enum: 'csv parquet sheet' },
  DivisionList: {
    has: {
      'file!': 'string',
      'id!': 'ColumnName',
      'name!': 'ColumnName',
      'level!': 'ColumnName',
      'parent!': 'ColumnName',
    },
  },
  RecordSource: {
    has: {
      'id!': { pattern: '^[a-z][a-z0-9_]{0,40}$' },
      'files!': 'string[]',
      format: 'RecordFormat',
      'region!': 'string',
      'time!': 'string',
      person: 'string',
      fixed: 'ColumnName[]',
      personal: 'ColumnName[]',
      columns: 'ColumnName[]',
      noRecords: { enum: 'missing zero' },
    },
  },
  MeasureItem: {
    has: {
      'indicator!': { pattern: '^[A-Za-z0-9_.@-]{1,64}$', refers: 'indicator' },
      'frequency!': 'MeasureFrequency[]',
      source: 'string',
      count: { enum: 'records persons sum' },
      column: 'ColumnName',
      dominance: { type: 'integer', minimum: 0, maximum: 100 },
      where: 'RecordCondition[]',
      by: 'MeasureBreakdown[]',
      sql: 'string',
    },
  },
  MeasureFrequency: { enum: 'M Q S A' },
  RecordCondition: { has: { 'column!': 'ColumnName', 'is!': 'string[]' } },
  MeasureBreakdown: {
    has: {
      'dimension!': { pattern: '^[A-Za-z0-9_.@-]{1,64}$', refers: 'dimension' },
      'column!': 'ColumnName',
      blank: 'string',
    },
  },
  PublishConfig: {
    has: {
      $schema: 'string',
      'publish!': { enum: '1.0' },
      'document!': 'object',
      divisions: 'DivisionList',
      'districts!': { pattern: '^[A-Za-z0-9_.@-]{1,64}$' },
      'from!': 'Month',
      'until!': 'Month',
      'sources!': 'RecordSource[]',
      'measures!': 'MeasureItem[]',
      memory: { type: 'integer', minimum: 64, maximum: 1048576 },
    },
  },
};

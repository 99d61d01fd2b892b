// Generated from src/core/tags/tags.ts by `npm run generate`. Do not edit.
import type { AttributeFacts, FactsTable } from './tags.js';

/** What nearly every tag takes. */
export const common: Readonly<Record<string, AttributeFacts>> = {
  src: { kind: 'address', where: 'page' },
  'live-src': { kind: 'address', where: 'page' },
  region: { kind: 'region', where: 'card' },
  indicator: { kind: 'indicator', where: 'card' },
  period: { kind: 'period', where: 'card' },
  compare: {
    kind: 'regions',
    where: 'card',
    words: ['year-on-year', 'previous-period', 'year-start', 'parent', 'none'],
  },
  heading: { kind: 'text', where: 'link' },
  'heading-level': { kind: 'number', where: 'link' },
  'no-menu': { kind: 'flag', where: 'link' },
  theme: { kind: 'word', where: 'link', words: ['light', 'dark', 'contrast', 'auto'] },
  elder: { kind: 'flag', where: 'link' },
  lang: { kind: 'language', where: 'link', words: ['zh-CN', 'zh-Hant', 'en'] },
  upgrade: { kind: 'word', where: 'page', words: ['visible', 'idle', 'load', 'never'] },
  group: { kind: 'text', where: 'link' },
  refresh: { kind: 'number', where: 'link' },
};

/** The tags by name, without `gf-`. */
export const tags: FactsTable = {
  'employment-coverage': { where: 'link', overRegions: true },
  'training-count': { where: 'link', overRegions: true },
  'dispute-resolution': { where: 'link', overRegions: true },
  'club-membership': { where: 'link', overRegions: true },
  'service-reach': { where: 'link', overRegions: true },
  stat: {
    where: 'card',
    form: 'number',
    attributes: { 'no-sparkline': { kind: 'flag', where: 'link' } },
  },
  trend: {
    where: 'card',
    form: 'chart',
    attributes: {
      accumulation: {
        kind: 'word',
        where: 'card',
        words: ['period', 'ytd', 'rolling-12', 'cumulative', 'typical-month', 'cohort', 'instant'],
      },
    },
  },
  ranking: { where: 'card', form: 'list', overRegions: true },
  progress: { where: 'card', form: 'number' },
  tiles: { where: 'card', form: 'panel', overRegions: true },
  flow: { where: 'card', form: 'chart', attributes: { by: { kind: 'dimensions', where: 'card' } } },
  map: { where: 'card', form: 'panel', overRegions: true },
  table: {
    where: 'card',
    form: 'panel',
    overRegions: 'by',
    attributes: {
      by: { kind: 'word', where: 'card', words: ['period', 'region'] },
      domain: { kind: 'domain', where: 'card' },
    },
  },
  brief: {
    where: 'card',
    form: 'list',
    overRegions: true,
    attributes: {
      mode: { kind: 'word', where: 'card', words: ['decision'] },
      most: { kind: 'number', where: 'page' },
    },
  },
  funnel: {
    where: 'card',
    form: 'panel',
    attributes: { indicators: { kind: 'indicators', where: 'card', required: true } },
  },
  alerts: {
    where: 'card',
    form: 'list',
    overRegions: true,
    attributes: { most: { kind: 'number', where: 'page' } },
  },
  listing: {
    where: 'card',
    form: 'list',
    attributes: {
      kind: {
        kind: 'words',
        where: 'card',
        words: ['policy', 'post', 'course', 'facility', 'club'],
      },
      audience: { kind: 'category', where: 'link' },
      indicators: { kind: 'indicators', where: 'card' },
    },
  },
  composition: {
    where: 'card',
    form: 'panel',
    attributes: {
      by: { kind: 'dimension', where: 'card' },
      picture: { kind: 'word', where: 'card', words: ['bars', 'waffle'] },
      sort: { kind: 'word', where: 'link', words: ['value', 'document'] },
    },
  },
  compare: {
    where: 'card',
    form: 'chart',
    overRegions: true,
    attributes: {
      regions: { kind: 'regions', where: 'card' },
      periods: { kind: 'periods', where: 'card' },
      all: { kind: 'flag', where: 'link' },
    },
  },
  cohort: {
    where: 'card',
    form: 'chart',
    attributes: { by: { kind: 'dimension', where: 'card' } },
  },
  timeline: {
    where: 'card',
    form: 'band',
    attributes: { programme: { kind: 'programme', where: 'card' } },
  },
  heatmap: {
    where: 'card',
    form: 'band',
    overRegions: true,
    attributes: {
      by: { kind: 'dimensions', where: 'card', words: ['region', 'month', 'year', 'day'] },
    },
  },
  distribution: {
    where: 'card',
    form: 'chart',
    overRegions: true,
    attributes: { by: { kind: 'dimension', where: 'card', words: ['region'] } },
  },
  reach: { where: 'card', form: 'panel' },
  facts: {
    where: 'card',
    form: 'panel',
    attributes: { programme: { kind: 'programme', where: 'card' } },
  },
  programme: {
    where: 'card',
    form: 'list',
    attributes: { programme: { kind: 'programme', where: 'card', required: true } },
  },
  doctor: { where: 'page', common: ['lang', 'theme', 'elder'] },
  wall: {
    where: 'page',
    attributes: {
      theme: { kind: 'word', where: 'link', words: ['light', 'dark', 'contrast', 'auto'] },
      refresh: { kind: 'number', where: 'link' },
      stream: { kind: 'address', where: 'page' },
      'no-keep': { kind: 'flag', where: 'page' },
      worker: { kind: 'address', where: 'page' },
      sync: { kind: 'text', where: 'page' },
      'height-m': { kind: 'number', where: 'page' },
      'distance-m': { kind: 'number', where: 'page' },
      'stretch-x': { kind: 'number', where: 'page' },
      seams: { kind: 'text', where: 'page' },
      dwell: { kind: 'number', where: 'page' },
      'no-tour': { kind: 'flag', where: 'page' },
      'no-character-keys': { kind: 'flag', where: 'page' },
      scene: { kind: 'number', where: 'page' },
      drift: { kind: 'number', where: 'page' },
    },
  },
  filter: { where: 'link' },
  board: {
    where: 'page',
    common: ['refresh'],
    attributes: {
      src: { kind: 'address', where: 'page' },
      region: { kind: 'region', where: 'card' },
      period: { kind: 'period', where: 'card' },
      theme: { kind: 'word', where: 'link', words: ['light', 'dark', 'contrast', 'auto'] },
      elder: { kind: 'flag', where: 'link' },
      'no-menu': { kind: 'flag', where: 'link' },
      group: { kind: 'text', where: 'link' },
      'sync-url': { kind: 'flag', where: 'page' },
    },
  },
};

/** What a room may import beside its own files. What is not named is forbidden. */
export interface Room {
  /** Rooms that may be imported as code and as types; `core/**` stands for all rooms inside core. */
  uses?: readonly string[];
  /** Rooms of which only the types may be imported. */
  types?: readonly string[];
  /** Packages that may be imported, whole or by a path below them. */
  packages?: readonly RegExp[];
}

const LIT = [/^lit$/];

/**
 * The rooms of src, by folder or by file, the lowest first: a room uses only what stands above it in
 * this list, so rooms make no circle. A folder that is not named belongs to the nearest one around it
 * that is; `elements/*` are the pictures that no other room uses.
 */
export const ROOMS: Readonly<Record<string, Room>> = {
  'globals.d.ts': {},
  'core/contract': {},
  'core/tags': { uses: ['core/contract'] },
  'core/time': { types: ['core/contract'] },
  'core/model': { uses: ['core/contract', 'core/time'] },
  // Below series and read: a rate is guarded when it is made, and no dataset leaves read unprotected.
  'core/privacy': { uses: ['core/contract', 'core/time', 'core/model'] },
  'core/read': { uses: ['core/contract', 'core/time', 'core/model', 'core/privacy'] },
  'core/series': { uses: ['core/contract', 'core/time', 'core/model', 'core/privacy'] },
  // What a page needs of a document, with what privacy has decided.
  'core/slice': {
    uses: ['core/contract', 'core/time', 'core/model', 'core/privacy', 'core/read'],
  },
  'core/derive': {
    uses: ['core/contract', 'core/time', 'core/model', 'core/privacy', 'core/slice', 'core/series'],
    packages: [/^d3-array$/],
  },
  'core/table': { uses: ['core/contract', 'core/time', 'core/model', 'core/read'] },
  'core/lint': {
    uses: [
      'core/contract',
      'core/tags',
      'core/time',
      'core/model',
      'core/privacy',
      'core/series',
      'core/derive',
    ],
  },
  'core/doctor': {
    uses: ['core/contract', 'core/tags', 'core/time', 'core/derive', 'core/lint'],
    types: ['core/model', 'core/read'],
  },
  // From the files of an office to a contract, and back.
  'convert/workbook': { types: ['core/contract'] },
  'convert/mapping': {
    uses: ['core/contract', 'core/model', 'core/table', 'core/read'],
    types: ['convert/workbook'],
  },
  'convert/layout': { uses: ['core/table'], types: ['convert/workbook'] },
  'convert/names': { uses: ['core/contract', 'core/time', 'core/table', 'convert/mapping'] },
  'convert/figures': {
    uses: [
      'core/contract',
      'core/time',
      'core/model',
      'core/table',
      'convert/workbook',
      'convert/mapping',
      'convert/layout',
      'convert/names',
    ],
  },
  'convert/document': {
    uses: [
      'core/contract',
      'core/time',
      'core/model',
      'core/read',
      'core/derive',
      'convert/mapping',
      'convert/figures',
    ],
    types: ['convert/workbook'],
  },
  'convert/long': {
    uses: ['core/contract', 'core/model', 'core/read'],
    types: ['convert/workbook', 'convert/mapping', 'convert/figures'],
  },
  'convert/recognise': {
    uses: [
      'core/contract',
      'core/table',
      'convert/workbook',
      'convert/mapping',
      'convert/layout',
      'convert/names',
    ],
  },
  'convert/statistics': {
    uses: [
      'core/contract',
      'core/time',
      'core/model',
      'core/table',
      'convert/workbook',
      'convert/layout',
      'convert/mapping',
    ],
    types: ['convert/recognise'],
    packages: [/^papaparse$/],
  },
  'convert/files': {
    uses: ['core/table', 'convert/workbook', 'convert/statistics'],
    types: ['convert/mapping', 'convert/recognise'],
    packages: [/^@e965\b/, /^fflate$/, /^papaparse$/, /^parse5$/],
  },
  'convert/export': {
    uses: [
      'core/contract',
      'core/time',
      'core/model',
      'core/table',
      'convert/layout',
      'convert/mapping',
      'convert/document',
      'convert/statistics',
    ],
    packages: [/^fflate$/],
  },
  convert: {
    uses: ['convert/figures', 'convert/document'],
    types: ['core/contract', 'convert/workbook', 'convert/mapping', 'convert/recognise'],
  },
  // From records to the documents of a release, whatever engine counts.
  publish: {
    uses: ['core/contract', 'core/time', 'core/model', 'core/privacy', 'core/read', 'core/lint'],
    types: ['convert/mapping'],
  },
  i18n: {
    uses: ['core/model'],
    types: ['core/**', 'convert/workbook', 'convert/recognise', 'convert/export'],
  },
  // What the page 数据工作台 asks of the conversion, in a worker.
  workbench: {
    uses: ['core/time', 'core/model', 'core/read', 'core/table', 'convert/**', 'convert', 'i18n'],
    types: ['core/contract'],
  },
  theme: {},
  data: { uses: ['core/contract', 'core/read'], types: ['core/model'] },
  'data/live': {
    uses: ['core/contract', 'core/time', 'core/read', 'data'],
    types: ['core/model'],
  },
  charts: { uses: ['core/**', 'theme'], packages: [/^d3-[a-z]+$/, /^echarts$/] },
  // What is heard of a course, and what plays it.
  sound: { uses: ['core/**'] },
  // Marks onto the screen, which is Lit's, into the text of an SVG, and onto a canvas.
  'charts/painters': { uses: ['core/table', 'theme', 'charts'], packages: LIT },
  'elements/base/text': { uses: ['core/**', 'i18n', 'charts'], packages: LIT },
  'elements/base/table': {
    uses: ['core/**', 'i18n', 'charts', 'elements/base/text'],
    packages: LIT,
  },
  'elements/base/element': {
    uses: [
      'core/**',
      'charts',
      'charts/painters',
      'convert/export',
      'i18n',
      'theme',
      'data',
      'sound',
      'elements/base/text',
      'elements/base/table',
    ],
    packages: LIT,
  },
  // The keys of a picture, and what hangs at a place of it.
  'elements/base/keys': { uses: ['i18n', 'elements/base/element'], packages: LIT },
  'elements/base/list': {
    uses: ['core/**', 'elements/base/text', 'elements/base/element', 'elements/base/keys'],
    types: ['charts'],
    packages: LIT,
  },
  'elements/base/plot': {
    uses: ['theme', 'charts/painters', 'elements/base/element', 'elements/base/keys'],
    types: ['charts'],
    packages: LIT,
  },
  'elements/base/shades': {
    uses: ['core/**', 'i18n', 'charts', 'elements/base/text', 'elements/base/element'],
    types: ['theme'],
    packages: LIT,
  },
  // What shows no picture of its own.
  'elements/embed': { uses: ['core/**', 'i18n', 'data', 'elements/base/element'] },
  'elements/doctor': {
    uses: ['core/**', 'i18n', 'elements/base/text', 'elements/base/element'],
    types: ['data'],
    packages: LIT,
  },
  'elements/board': {
    uses: [
      'core/time',
      'i18n',
      'theme',
      'data',
      'charts',
      'elements/base/text',
      'elements/base/element',
      'elements/base/plot',
    ],
    packages: LIT,
  },
  // Pictures that others build on.
  'elements/stat': {
    uses: ['core/**', 'charts', 'elements/base/**'],
    packages: LIT,
  },
  'elements/trend': {
    uses: ['core/**', 'i18n', 'charts', 'elements/base/**'],
    packages: LIT,
  },
  'elements/progress': {
    uses: ['core/**', 'i18n', 'charts', 'elements/base/**'],
    types: ['theme'],
    packages: LIT,
  },
  'elements/ranking': {
    uses: ['core/**', 'i18n', 'charts', 'elements/base/**'],
    packages: LIT,
  },
  'elements/tiles': {
    uses: ['core/**', 'i18n', 'charts', 'elements/base/**'],
    types: ['theme'],
    packages: LIT,
  },
  'elements/facts': {
    uses: ['core/**', 'i18n', 'charts', 'elements/base/**'],
    types: ['theme'],
    packages: LIT,
  },
  'elements/*': {
    uses: [
      'core/**',
      'i18n',
      'charts',
      'charts/painters',
      'elements/base/**',
      'elements/stat',
      'elements/trend',
      'elements/tiles',
      'elements/facts',
    ],
    types: ['theme'],
    packages: LIT,
  },
  'elements/domain': {
    uses: [
      'core/**',
      'charts',
      'charts/painters',
      'elements/base/**',
      'elements/trend',
      'elements/progress',
      'elements/ranking',
    ],
    packages: LIT,
  },
  'elements/brief': {
    uses: ['core/**', 'i18n', 'charts', 'elements/base/**', 'elements/domain'],
    types: ['theme'],
    packages: LIT,
  },
  // Pure geometry: no page, no Lit.
  'elements/wall/layout': { types: ['core/contract'] },
  'elements/wall/tour': {
    uses: ['i18n', 'data', 'data/live', 'charts', 'elements/base/element'],
    types: ['elements/wall/layout'],
    packages: LIT,
  },
  'elements/wall/scenes': {
    uses: [
      'core/**',
      'i18n',
      'charts',
      'elements/base/element',
      'elements/base/text',
      'elements/stat',
      'elements/trend',
      'elements/progress',
      'elements/ranking',
      'elements/tiles',
      'elements/facts',
      'elements/*',
      'elements/brief',
      'elements/wall/layout',
      'elements/wall/tour',
    ],
    packages: LIT,
  },
  'elements/wall/fit': {
    uses: ['data/live', 'elements/wall/layout'],
    packages: LIT,
  },
  'elements/wall/live': {
    uses: ['core/**', 'i18n', 'data/live', 'elements/base/element'],
    types: ['data'],
    packages: LIT,
  },
  'elements/wall': {
    uses: [
      'core/derive',
      'i18n',
      'elements/base/element',
      'elements/base/text',
      'elements/stat',
      'elements/tiles',
      'elements/domain',
      'elements/wall/layout',
      'elements/wall/tour',
      'elements/wall/scenes',
      'elements/wall/fit',
      'elements/wall/live',
    ],
    packages: LIT,
  },
  // The tags that most pages show, in one module.
  elements: {
    uses: [
      'elements/base/element',
      'elements/board',
      'elements/stat',
      'elements/trend',
      'elements/progress',
      'elements/ranking',
      'elements/*',
      'elements/domain',
    ],
  },
  'loading.ts': {},
  'loader-tags.generated.ts': {},
  'all.ts': { uses: ['loading.ts', 'loader-tags.generated.ts'] },
  'bundler.ts': { uses: ['loading.ts', 'elements/embed'] },
  'classic-later.ts': { uses: ['loading.ts'] },
  'classic-markup.ts': { uses: ['classic-later.ts'] },
  'classic-more.ts': { uses: ['classic-later.ts'] },
  'classic.ts': { uses: ['classic-later.ts', 'loading.ts', 'elements/embed'] },
  'gongfu-sw.ts': {},
  'classes.generated.ts': { uses: ['elements/**'] },
  'convert-page.ts': { uses: ['i18n', 'workbench'] },
  'convert-worker.ts': { uses: ['workbench'] },
  'index.ts': {
    uses: ['core/**', 'i18n', 'elements/base/**', 'elements/domain', 'classes.generated.ts'],
  },
  // What a tag says where there is no page, and as HTML with its sheet before there is a script.
  twin: {
    uses: [
      'core/tags',
      'core/table',
      'theme',
      'data',
      'charts/painters',
      'elements/base/element',
      'elements/base/table',
      'elements/board',
      'classes.generated.ts',
    ],
    types: ['i18n', 'charts'],
  },
  // What Node runs to write or to bundle the rest.
  build: {
    uses: ['core/tags', 'twin', 'loader-tags.generated.ts'],
    types: ['core/contract', 'convert/mapping'],
    packages: [
      /^@e965\b/,
      /^node:/,
      /^vite$/,
      /^esbuild$/,
      /^prettier$/,
      /^json-schema-to-typescript$/,
      /^@custom-elements-manifest\b/,
    ],
  },
  // Figures as tables of Arquero, for tools of one's own; no page loads it.
  'arquero.ts': {
    uses: ['convert/document', 'convert/long', 'i18n'],
    types: ['core/contract', 'core/model', 'convert/mapping', 'convert/workbook'],
    packages: [/^arquero$/],
  },
  cli: {
    uses: [
      'core/**',
      'convert/**',
      'convert',
      'publish',
      'i18n',
      'theme',
      'data',
      'charts',
      'charts/painters',
      'elements/base/element',
      'elements/board',
      'elements/*',
      'twin',
    ],
    types: ['elements/base/table'],
    packages: [/^node:/, /^parse5$/, /^arquero$/],
  },
};

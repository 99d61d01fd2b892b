/** How a server of ours names what a file holds, by its ending. */
export const CONTENT_TYPES = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const BY_ENDING: ReadonlyMap<string, string> = new Map(Object.entries(CONTENT_TYPES));

/** The type of a file; of one that is not known, bytes. */
export function contentType(path: string): string {
  const [, ending = ''] = /\.([^./\\]+)$/.exec(path) ?? [];
  return BY_ENDING.get(ending.toLowerCase()) ?? 'application/octet-stream';
}

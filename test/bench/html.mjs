// The pages. All contenders share the layout; they differ in what stands in a box.
import { createRequire } from 'node:module';

const { version } = createRequire(import.meta.url)('../../package.json');

const TITLES = { five: 'City indicators', many: 'Many indicators', dense: 'Dense' };
/** Page → the file with its numbers. */
export const FILES = { five: 'page', many: 'many', dense: 'dense' };

const THEMES = ['housing', 'transport', 'environment', 'safety'];
const trend = (indicator) =>
  `gf-trend indicator="${indicator}" region="${THEMES[0]}" compare="${THEMES.slice(1).join(' ')}"`;

/** Boxes of a page: class, name, heading, and the tag that Gongfu draws it with. */
const BOXES = {
  five: [
    ['a', 'kpi', 'Requests resolved', 'gf-stat indicator="resolved"'],
    ['b', 'gauge', 'Progress to target', 'gf-progress indicator="progress"'],
    ['c', 'trend', 'Complaints per month', trend('complaints')],
    ['d', 'ranking', 'Streets ranked', 'gf-ranking data-tall indicator="score"'],
    ['e', 'map', 'Streets mapped', 'gf-tiles indicator="index"'],
  ],
  many: Array.from({ length: 40 }, (_, i) => {
    return ['m', `trend${i}`, `Indicator ${i + 1}`, `${trend(`i${i + 1}`)} data-tall`];
  }),
  dense: [['z', 'dense', '100,000 points', 'gf-trend indicator="sensor"']],
};

export const PAGES = Object.keys(BOXES);

const grid = (page, boxes) => `<div class="${page}">\n${boxes.join('\n')}\n</div>`;

function section([place, name, heading], start, end) {
  return `<section class="${place}"><h2>${heading}</h2><${start} data-chart="${name}"></${end}></section>`;
}

function document_(page, data, head, body) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${TITLES[page]}</title>
<link rel="stylesheet" href="/shared/base.css">
<link rel="preload" href="${data}" as="fetch" crossorigin="anonymous">
${head}
</head>
<body><main><h1>${TITLES[page]}</h1>
${body}
</main></body>
</html>
`;
}

/** A page whose boxes are plain elements that a script fills. */
export function peerPage(page, hasStyles) {
  const styles = hasStyles ? `<link rel="stylesheet" href="${page}.css">\n` : '';
  const head = `${styles}<script type="module" src="${page}.js"></script>`;
  const boxes = BOXES[page].map((box) => section(box, 'div', 'div'));
  return document_(page, `/data/${FILES[page]}.json`, head, grid(page, boxes));
}

/** The two lines that the README gives to a webmaster. */
const SCRIPT = `<link rel="modulepreload" href="dist/common-${version}.js">
<script type="module" src="dist/gongfu.js"></script>`;

/** A page whose boxes are tags. Without `src` the data come from the script beside them. */
export function gongfuPage(page, hasSource) {
  const file = FILES[page];
  const src = `/data/${hasSource ? 'contract/' : ''}${file}.json`;
  const boxes = BOXES[page].map((box) => section(box, box[3], box[3].split(' ')[0]));
  const converter = hasSource ? '' : '<link rel="modulepreload" href="contract.js">\n';
  const head = `${converter}${SCRIPT}
<script type="module" src="gongfu.js"></script>`;
  const board = `<gf-board data-file="${file}"${hasSource ? ` src="${src}"` : ''}>`;
  return document_(page, src, head, `${board}${grid(page, boxes)}</gf-board>`);
}

const DOMAINS = [
  'employment-coverage',
  'training-count',
  'dispute-resolution',
  'club-membership',
  'service-reach',
];

/** The five domains of the sample data, as a district would place them. */
export function domainsPage() {
  const tags = DOMAINS.map((name) => `<gf-${name}></gf-${name}>`).join('\n');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>共富看板 Gongfu Board</title>
${SCRIPT}
</head>
<body><gf-board src="/data/contract/sample.json">
${tags}
</gf-board></body>
</html>
`;
}

// What follows from the table of tags: the facts that run in a page, the cards that the schema allows,
// the choices of the builder, and the tables for people.

const NOTICE = 'Generated from src/core/tags/tags.ts by `npm run generate`. Do not edit.';

/** What people and builds read in the table, and no page. */
const UNUSED = ['summary', 'initial', 'needs', 'everyday', 'domain'];

/** Rows without that. An attribute may be called `domain` as well, and is a row itself. */
const rowsFor = (rows) =>
  Object.fromEntries(
    Object.entries(rows).map(([name, row]) => {
      const facts = Object.entries(row).filter(([key]) => !UNUSED.includes(key));
      const { attributes, ...rest } = Object.fromEntries(facts);
      return [name, { ...rest, ...(attributes && { attributes: rowsFor(attributes) }) }];
    }),
  );

function factsFile({ COMMON, TAGS }) {
  return `// ${NOTICE}
import type { AttributeFacts, FactsTable } from './tags.js';

/** What nearly every tag takes. */
export const common: Readonly<Record<string, AttributeFacts>> = ${JSON.stringify(rowsFor(COMMON))};

/** The tags by name, without \`gf-\`. */
export const tags: FactsTable = ${JSON.stringify(rowsFor(TAGS))};
`;
}

/** The schema with the tags that a card may name. */
export function schemaWithCards(text, { TAGS }) {
  const cards = Object.keys(TAGS).filter((name) => TAGS[name].where === 'card');
  const list = cards
    .sort()
    .map((name) => `            "${name}"`)
    .join(',\n');
  const place = /("CardItem": \{[^]*?"tag": \{\s*"enum": \[\n)[^\]]*?(\n *\])/;
  if (!place.test(text)) throw new Error('the schema has no list of cards');
  return text.replace(place, `$1${list}$2`);
}

const plain = (text) => text.replaceAll('`', '');

/** Parts of a document that a frozen copy of some indicators does not hold. */
const UNFROZEN = ['events', 'items', 'alerts', 'reach', 'programmes'];

/** What a form asks that makes the code: attributes that a tag cannot be without. */
const ASKED = ['programme'];

/** The tags that the builder can make code for: pictures that need nothing but what its form asks. */
function builderChoices({ TAGS }) {
  const requiredOf = ({ attributes = {} }) =>
    Object.keys(attributes).filter((attribute) => attributes[attribute].required);
  const choices = Object.entries(TAGS)
    .filter(([, tag]) => {
      const asksMore = requiredOf(tag).some((attribute) => !ASKED.includes(attribute));
      return tag.needs.length > 0 && !asksMore;
    })
    .map(([name, { summary, domain, needs, overRegions, ...tag }]) => ({
      tag: `gf-${name}`,
      shows: plain(summary.zh),
      programme: requiredOf(tag).includes('programme') || undefined,
      domain,
      plain: !needs.includes('indicator') || undefined,
      whole: needs.some((need) => UNFROZEN.includes(need)) || undefined,
      below: overRegions === true || undefined,
    }));
  return `// ${NOTICE}

/**
 * A tag that the form can fill in, with what it shows and what it needs of the data.
 *
 * @typedef {object} TagChoice
 * @property {string} tag
 * @property {string} shows
 * @property {boolean} [programme] it draws one programme, which has to be chosen
 * @property {string} [domain] it draws a whole domain, so no indicator is chosen
 * @property {boolean} [plain] it finds in the data what suits it, so no indicator is chosen
 * @property {boolean} [whole] it draws more of the document than indicators, so it cannot be frozen
 * @property {boolean} [below] it draws the regions below
 */

/** @type {readonly TagChoice[]} */
export const TAGS = ${JSON.stringify(choices)};
`;
}

const cell = (text) => text.replaceAll('|', '\\|');
const row = (...cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (heads, rows) =>
  [row(...heads), row(...heads.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');

/** What stands in the place of an attribute that is left out, where that is something. */
const initialOf = ({ initial }) => (initial === undefined ? '' : `\`${initial}\``);

const attributeRow = (name, { summary, ...facts }, ...before) => [
  ...before,
  `\`${name}\``,
  summary.zh,
  summary.en,
  initialOf(facts),
  { page: '', link: '链接 link', card: '链接、卡片 link, card' }[facts.where],
];

const ATTRIBUTE_HEADS = [
  '属性 Attribute',
  '写什么',
  'What it takes',
  '省略时 Left out',
  '也能写在 Also in',
];

function tagRow(name, { summary, needs, form }, { NEEDS }) {
  const inWords = (lang, comma) => needs.map((need) => NEEDS[need][lang]).join(comma);
  return [
    `\`gf-${name}\``,
    summary.zh,
    summary.en,
    needs.length > 0 ? `${inWords('zh', '、')} ${inWords('en', ', ')}` : '',
    form ? `\`${name}\`` : '',
  ];
}

/** The reference of tags and attributes, for people. */
function referenceOf(words) {
  const { COMMON, TAGS } = words;
  const ownRows = Object.entries(TAGS).flatMap(([name, { attributes = {} }]) =>
    Object.entries(attributes).map(([attribute, facts]) =>
      attributeRow(attribute, facts, `\`gf-${name}\``),
    ),
  );
  const fewer = Object.entries(TAGS)
    .filter(([, { common }]) => common)
    .map(([name, { common }]) => ({
      tag: `\`gf-${name}\``,
      names: common.map((attribute) => `\`${attribute}\``).join(' '),
    }));
  return `<!-- ${NOTICE} -->

# 标签和属性 Tags and attributes

## 标签 Tags

最后一列是大屏的场景里卡片的 \`tag\`，见[怎样写数据](README.md#大屏的场景)。The last column is the
\`tag\` of a card on a wall.

${table(
  ['标签 Tag', '显示什么', 'What it shows', '需要的数据 Needs', '卡片 Card'],
  Object.entries(TAGS).map(([name, facts]) => tagRow(name, facts, words)),
)}

## 共有的属性 Common attributes

所有标签都有，只是 ${fewer.map(({ tag, names }) => `${tag} 只有其中的 ${names}`).join('，')}。Every tag takes them, but of
these ${fewer.map(({ tag, names }) => `${tag} takes only ${names}`).join(', ')}.

最后一列：链接和框架的网址里、大屏场景的卡片里能不能写。The last column: whether the address of a link or
frame, or a card of a scene, may say it.

${table(
  ATTRIBUTE_HEADS,
  Object.entries(COMMON).map(([name, facts]) => attributeRow(name, facts)),
)}

## 各标签自己的属性 Attributes of single tags

与上表同名的，以这里为准。Where a name stands above as well, this row holds.

${table(['标签 Tag', ...ATTRIBUTE_HEADS], ownRows)}
`;
}

const FROM = '<!-- tags: npm run generate -->';
const TO = '<!-- /tags -->';

/** README with its table of tags as it must be. */
export function readmeWithTags(text, { TAGS }) {
  const [from, to] = [text.indexOf(FROM), text.indexOf(TO)];
  if (from < 0 || to < from) throw new Error(`README has no ${FROM} … ${TO}`);
  const rows = Object.entries(TAGS).map(([name, { summary }]) => [`\`gf-${name}\``, summary.zh]);
  const tags = table(['标签', '显示什么'], rows);
  return `${text.slice(0, from + FROM.length)}\n\n${tags}\n\n${text.slice(to)}`;
}

const classOf = (name) =>
  `${name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}Element`;

/** The module of a class below src/elements. */
const moduleOf = (name, { domain }) =>
  domain ? 'domain/domains.js' : `${name}/${name}-element.js`;

/** The modules of the pictures that a card may name, each named so that a bundler sees it. */
function cardModules({ TAGS }) {
  const loads = Object.keys(TAGS)
    .filter((name) => TAGS[name].where === 'card')
    .map((name) => `'${name}': () => import('../../${name}/gf-${name}.js'),`);
  return `// ${NOTICE}
import type { CardTag } from '../../../core/tags/tags.js';

/** Loads each picture that a card may name. */
export const cardModules: Readonly<Record<CardTag, () => Promise<unknown>>> = {
  ${loads.join('\n  ')}
};
`;
}

/** What registers the everyday tags together: a board before what stands on it. */
function everydayTags({ TAGS }) {
  const names = Object.keys(TAGS).filter((name) => TAGS[name].everyday);
  const imports = names.map(
    (name) => `import { ${classOf(name)} } from './${moduleOf(name, TAGS[name])}';`,
  );
  const defines = names.sort().map((name) => `define('gf-${name}', ${classOf(name)});`);
  return `// ${NOTICE}
import { define } from './base/element/define.js';
${imports.join('\n')}

/**
 * Registers the tags that most pages show, all together: the loader asks for one module in place of
 * one for each tag, which a slow line would fetch one behind the other.
 */
export function defineEveryday(): void {
  ${defines.join('\n  ')}
}
`;
}

/** What the loader knows of the tags. */
function loaderTags({ TAGS }) {
  const names = Object.keys(TAGS).sort();
  const list = (wanted) =>
    JSON.stringify(names.filter((name) => wanted(TAGS[name])).map((name) => `gf-${name}`));
  return `// ${NOTICE}

/** The tags that everyday.js registers together. */
export const EVERYDAY_TAGS: readonly string[] = ${list(({ everyday }) => everyday)};

/** The other tags, each of which has a module and a chunk of its name. */
export const RARE_TAGS: readonly string[] = ${list(({ everyday }) => !everyday)};
`;
}

/** The classes of all tags, for pages that register them themselves. */
function classes({ TAGS }) {
  const lines = Object.entries(TAGS).map(
    ([name, row]) => `export { ${classOf(name)} } from './elements/${moduleOf(name, row)}';`,
  );
  return `// ${NOTICE}\n${lines.join('\n')}\n`;
}

/** The records of the book, one a tag, which people write. */
function bookRecords({ TAGS }) {
  const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const names = Object.keys(TAGS);
  return `// ${NOTICE}
import type { TagName } from '../../src/core/tags/tags.js';
import type { ElementRecord } from './record.js';
${names.map((name) => `import { record as ${camel(name)} } from './${name}.js';`).join('\n')}

/** What the book says of each element. */
export const RECORDS: Readonly<Record<TagName, ElementRecord>> = {
${names.map((name) => `  '${name}': ${camel(name)},`).join('\n')}
};
`;
}

/** The files that follow from the table alone, each with its text. */
export const tagFiles = (words) => ({
  'src/core/tags/facts.generated.ts': factsFile(words),
  'src/classes.generated.ts': classes(words),
  'src/loader-tags.generated.ts': loaderTags(words),
  'src/elements/define-everyday.generated.ts': everydayTags(words),
  'src/elements/wall/scenes/card-modules.generated.ts': cardModules(words),
  'demo/builder/tags.generated.js': builderChoices(words),
  'data/tags.md': referenceOf(words),
  'stories/elements/records.generated.ts': bookRecords(words),
});

// What editors need to complete tags and attributes: English from the custom-elements manifest, Chinese
// from the tables in README.md, so that neither is written twice.

/** A word that an attribute takes, and no example of a period or of several ids. */
const WORD = /^[a-z][A-Za-z-]*$/;

/** The rows of the table under a heading, each a list of its cells. */
function rowsUnder(readme, heading) {
  const [, section = ''] = readme.split(`\n### ${heading}\n`);
  return section
    .split(/\n#+ /)[0]
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const namesIn = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name);

/** Chinese descriptions and the words that an attribute takes, by name. */
function chinese(readme) {
  const tags = new Map(rowsUnder(readme, '标签').map(([tag, text]) => [namesIn(tag)[0], text]));
  const attributes = new Map();
  for (const [names, , text] of rowsUnder(readme, '属性')) {
    // Further names in a cell, such as `heading-level` in the text of `heading`, share its row.
    for (const name of new Set([...namesIn(names), ...namesIn(text)])) {
      if (attributes.has(name) && !namesIn(names).includes(name)) continue;
      const own = namesIn(names).includes(name);
      attributes.set(name, { text, values: own ? namesIn(text.split('；')[0]) : [] });
    }
  }
  return { tags, attributes };
}

/** The tags of the package as `{ name, description, attributes }`, both languages in one text. */
function tagsOf(manifest, readme) {
  const known = chinese(readme);
  const both = (zh, en) => [zh?.replaceAll('`', ''), en].filter(Boolean).join('\n\n');
  return manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1))
    .map(({ tagName, summary, attributes = [] }) => ({
      name: tagName,
      description: both(known.tags.get(tagName), summary),
      attributes: attributes
        .filter(({ description }) => description)
        .map(({ name, description, type }) => {
          const found = known.attributes.get(name);
          const flag = type?.text === 'boolean';
          return {
            ...{ name, flag, description: both(found?.text, description) },
            values: flag ? [] : (found?.values ?? []).filter((value) => WORD.test(value)),
          };
        }),
    }));
}

/** Custom data for HTML in VS Code (`html.customData`), version 1.1. */
export function vsCodeData(manifest, readme) {
  const tags = tagsOf(manifest, readme).map(({ attributes, ...tag }) => ({
    ...tag,
    attributes: attributes.map(({ name, description, flag, values }) => ({
      ...{ name, description },
      ...(flag ? { valueSet: 'v' } : {}),
      ...(values.length > 0 ? { values: values.map((value) => ({ name: value })) } : {}),
    })),
  }));
  return { version: 1.1, tags };
}

/** The same for JetBrains editors (`web-types` of package.json). */
export function webTypes(manifest, readme, { name, version }) {
  const elements = tagsOf(manifest, readme).map(({ attributes, ...tag }) => ({
    ...tag,
    attributes: attributes.map(({ name, description, flag, values }) => ({
      ...{ name, description },
      value: flag
        ? { kind: 'no-value', type: 'boolean' }
        : { kind: 'plain', type: values.map((value) => `'${value}'`).join(' | ') || 'string' },
    })),
  }));
  return {
    ...{ name, version, 'description-markup': 'markdown' },
    contributions: { html: { elements } },
  };
}

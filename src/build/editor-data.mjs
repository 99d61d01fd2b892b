// What editors need to complete tags and attributes: which there are from the custom-elements manifest,
// the sentences and the words that an attribute takes from the table of tags.

const plain = (text) => text.replaceAll('`', '');
const inBoth = ({ zh, en }) => `${plain(zh)}\n\n${en}`;

/** Kinds of attribute that take their words and nothing else. */
const CLOSED = ['word', 'language'];

/** The tags of the package as `{ name, description, attributes }`, both languages in one text. */
function tagsOf(manifest, { COMMON, TAGS }) {
  return manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1))
    .map(({ tagName, attributes = [] }) => {
      const row = TAGS[tagName.slice('gf-'.length)];
      const rows = { ...COMMON, ...row.attributes };
      return {
        name: tagName,
        description: inBoth(row.summary),
        attributes: attributes
          .filter(({ name }) => rows[name])
          .map(({ name }) => {
            const { kind, summary, words = [] } = rows[name];
            return {
              name,
              flag: kind === 'flag',
              description: inBoth(summary),
              values: words,
              isOpen: !CLOSED.includes(kind),
            };
          }),
      };
    });
}

/** Custom data for HTML in VS Code (`html.customData`), version 1.1. */
export function vsCodeData(manifest, table) {
  const tags = tagsOf(manifest, table).map(({ attributes, ...tag }) => ({
    ...tag,
    attributes: attributes.map(({ name, description, flag, values }) => ({
      name,
      description,
      ...(flag ? { valueSet: 'v' } : {}),
      ...(values.length > 0 ? { values: values.map((value) => ({ name: value })) } : {}),
    })),
  }));
  return { version: 1.1, tags };
}

/** The same for JetBrains editors (`web-types` of package.json). */
export function webTypes(manifest, table, { name, version }) {
  const elements = tagsOf(manifest, table).map(({ attributes, ...tag }) => ({
    ...tag,
    attributes: attributes.map(({ name, description, flag, values, isOpen }) => ({
      name,
      description,
      value: flag
        ? { kind: 'no-value', type: 'boolean' }
        : {
            kind: 'plain',
            type: [...values.map((value) => `'${value}'`), ...(isOpen ? ['string'] : [])].join(
              ' | ',
            ),
          },
    })),
  }));
  return {
    name,
    version,
    'description-markup': 'markdown',
    contributions: { html: { elements } },
  };
}

/** The pages of src/decisions in their order, one level down so that they stand below one title. */
export const DECISIONS = Object.entries(
  import.meta.glob('../../src/decisions/[0-9]*.md', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
)
  .sort(([one], [other]) => one.localeCompare(other))
  .map(([path, text]) => ({
    path: path.replace('../../', ''),
    text: text.replace(/^(#+) /gm, '#$1 '),
  }));

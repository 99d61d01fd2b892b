/** Writes the document for people who read it: one line for each region, item or row of figures. */

const oneLine = (value) => JSON.stringify(value);

const lines = (list, indent) =>
  `[\n${list.map((item) => indent + oneLine(item)).join(',\n')}\n${indent.slice(1)}]`;

const writeBlock = (block) => {
  const head = ['frequency', 'accumulation', 'periods', 'breakdown', 'source']
    .filter((key) => block[key])
    .map((key) => `   "${key}": ${oneLine(block[key])}`);
  const regions = `   "regions": ${oneLine(block.regions)}`;
  const values = Object.entries(block.values).map(
    ([id, rows]) => `    "${id}": ${lines(rows, '     ')}`,
  );
  const flags = ['status', 'conf']
    .filter((key) => block[key])
    .map((key) => {
      const rows = Object.entries(block[key]).map(
        ([id, letters]) => `    "${id}": ${oneLine(letters)}`,
      );
      return `   "${key}": {\n${rows.join(',\n')}\n   }`;
    });
  return `  {\n${[...head, regions, `   "values": {\n${values.join(',\n')}\n   }`, ...flags].join(',\n')}\n  }`;
};

/** An object of the document, its members a line each, but for a list among them with a line for each item. */
const writeMembers = (key, object, list) => {
  const members = Object.entries(object).map(
    ([name, member]) => `  "${name}": ${name === list ? lines(member, '   ') : oneLine(member)}`,
  );
  return ` "${key}": {\n${members.join(',\n')}\n }`;
};

export const write = (document) => {
  const parts = Object.entries(document).map(([key, value]) => {
    if (key === 'data') return ` "data": [\n${value.map(writeBlock).join(',\n')}\n ]`;
    if (key === 'reach') return writeMembers(key, value, 'times');
    if (key === 'dataset') return writeMembers(key, value, 'notes');
    if (key === 'regions') return writeMembers(key, value, 'items');
    return ` "${key}": ${Array.isArray(value) ? lines(value, '  ') : oneLine(value)}`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
};

/** How many cells the blocks of a document have. */
export const countOf = ({ data }) =>
  data
    .flatMap(({ values }) => Object.values(values))
    .reduce((sum, rows) => sum + rows.length * rows[0].length, 0);

// 全区就业率：先加总各街道的分子和分母，再相除。
// The rate of the district: add up numerators and denominators of its streets, then divide.
export default function districtRate(table, { op }) {
  const sums = table
    .filter((d) => op.includes(['employed-persons', 'willing-workers'], d.indicator))
    .groupby('indicator', 'period', 'accumulation')
    .rollup({
      value: (d) => op.sum(d.value),
      cells: () => op.count(),
      known: (d) => op.valid(d.value),
      bounds: (d) => op.valid(d.qualifier),
    })
    // 缺一个街道，或有约数，就没有全区的数。A sum that lacks a street, or holds a bound, is none.
    .filter((d) => d.known === d.cells && d.bounds === 0)
    .derive({ region: () => 'D' });
  const employed = sums.filter((d) => d.indicator === 'employed-persons');
  const willing = sums.filter((d) => d.indicator === 'willing-workers');
  const keys = ['region', 'period', 'accumulation'];
  const rates = employed.join(willing, [keys, keys], [[...keys, 'value'], ['value']]).derive({
    indicator: () => 'employment-rate',
    value: (d) => op.round((d.value_1 / d.value_2) * 1000) / 10,
  });
  const columns = ['indicator', ...keys, 'value'];
  return table.concat(sums.select(columns), rates.select(columns));
}

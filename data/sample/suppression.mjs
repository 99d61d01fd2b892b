/**
 * Withholds the small counts of communities (primary), and as many other cells as keep them from being worked
 * out of the published sums and balances (secondary). Proves by elimination that nothing can be.
 */
import { cell } from './cells.mjs';
import { determined } from './elimination.mjs';
import { fail, must } from './must.mjs';
import { childrenOf, streets } from './regions.mjs';
import { THRESHOLD, isSmall } from './threshold.mjs';

/** Hides one cell. A small count is the primary one (C); the rest only protect it (D). */

const hide = (series, id, index, primary) => {
  const old = series[id][index];
  if (old.value === null) return;
  series[id][index] = cell(null, 'Q', primary ? 'C' : 'D');
};

/** A second cell of the street that can carry the protection: not hidden yet, not missing, and large enough. */
const partner = (street, taken, valueOf) =>
  childrenOf[street]
    .filter((id) => !taken.has(id) && (valueOf(id) ?? 0) >= THRESHOLD)
    .sort((a, b) => valueOf(a) - valueOf(b) || (a < b ? -1 : 1))[0] ??
  fail(`no partner to hide in ${street}`);

/** True where there are some, and each is so: small counts alone add up to no more than so many. */
const isAll = (ids, isSo) => ids.size > 0 && [...ids].every(isSo);

/**
 * Cases: opening + accepted − closed = closing for each community, and the communities add up to the street.
 * A hidden flow hides accepted and closed of that month. A hidden stock hides closing, the next opening, and the flows
 * of both months. Two communities of the street always do so together, one of them with larger counts: then one
 * can rise by what the other falls, every published sum still holds, and nothing can be worked out.
 */
export const hideCases = (series, count) => {
  const full = structuredClone(series);
  for (const street of streets) hideCasesOf(street, series, full, count);
};

const hideCasesOf = (street, { opening, accepted, closed, closing }, full, count) => {
  const isPresent = (id, p) => full.accepted[id][p].value !== null;
  const flows = Array.from({ length: count }, () => new Set());
  /** stocks[p] is pending at the start of month p. */
  const stocks = Array.from({ length: count + 1 }, () => new Set());
  const stock = (id, p) => (p < count ? full.opening[id][p].value : full.closing[id][p - 1].value);
  const addStock = (id, p) => {
    stocks[p].add(id);
    if (p > 0) flows[p - 1].add(id);
    if (p < count) flows[p].add(id);
  };
  for (const id of childrenOf[street]) {
    for (let p = 0; p <= count; p++) if (isSmall(stock(id, p))) addStock(id, p);
    for (let p = 0; p < count; p++) {
      if (isSmall(full.accepted[id][p].value) || isSmall(full.closed[id][p].value))
        flows[p].add(id);
    }
  }
  for (let p = 0; p <= count; p++) {
    if (!isAll(stocks[p], (id) => isSmall(stock(id, p)))) continue;
    const has = (id) => (p === 0 || isPresent(id, p - 1)) && (p === count || isPresent(id, p));
    addStock(
      partner(street, stocks[p], (id) => (has(id) ? stock(id, p) : null)),
      p,
    );
  }
  for (let p = 0; p < count; p++) {
    for (const side of [full.accepted, full.closed]) {
      const valueOf = (id) => side[id][p].value;
      if (flows[p].size === 1 || isAll(flows[p], (id) => isSmall(valueOf(id))))
        flows[p].add(partner(street, flows[p], valueOf));
    }
  }
  for (let p = 0; p <= count; p++) {
    for (const id of stocks[p]) {
      const primary = isSmall(stock(id, p));
      if (p < count) hide(opening, id, p, primary);
      if (p > 0) hide(closing, id, p - 1, primary);
    }
  }
  for (let p = 0; p < count; p++) {
    for (const id of flows[p]) {
      hide(accepted, id, p, isSmall(full.accepted[id][p].value));
      hide(closed, id, p, isSmall(full.closed[id][p].value));
    }
  }
};

/** Mediations: both numbers go when either, or their difference, is small. */
export const hideMediations = ({ concluded, agreements }, count) => {
  for (const street of streets) {
    for (let p = 0; p < count; p++) {
      const parts = (id) => [concluded[id][p].value, agreements[id][p].value];
      const small = (id) => {
        const [all, some] = parts(id);
        return all !== null && (isSmall(all) || isSmall(some) || isSmall(all - some));
      };
      const primary = new Set(childrenOf[street].filter(small));
      const hidden = new Set(primary);
      for (const side of [0, 1]) {
        if (hidden.size === 1 || isAll(hidden, (id) => isSmall(parts(id)[side])))
          hidden.add(partner(street, hidden, (id) => parts(id)[side]));
      }
      for (const id of hidden) {
        hide(concluded, id, p, isSmall(parts(id)[0]));
        hide(agreements, id, p, isSmall(parts(id)[1]));
      }
    }
  }
};

/** Gives each name a number of its own. */
const numbering = () => {
  const numbers = new Map();
  return (name) => {
    if (!numbers.has(name)) numbers.set(name, numbers.size);
    return numbers.get(name);
  };
};

/** The closing of a month is the same stock as the opening of the next. */
const cellName = (key, id, p) => {
  if (key === 'closing') return `stock ${id} ${p + 1}`;
  if (key === 'opening') return `stock ${id} ${p}`;
  return `${key} ${id} ${p}`;
};

const BALANCE = { opening: 1, accepted: 1, closed: -1, closing: -1 };

/** What anybody can write down about the cells of a street that are not published, from those that are. */
const equationsOf = (street, series, count, numberOf) => {
  const isUnknown = (key, id, p) => series[key][id][p].value === null;
  const equations = [];
  const add = (terms) => {
    const equation = new Map();
    for (const [key, id, p, sign] of terms) {
      if (!isUnknown(key, id, p)) continue;
      const number = numberOf(cellName(key, id, p));
      equation.set(number, (equation.get(number) ?? 0) + sign);
    }
    for (const [number, sign] of equation) if (sign === 0) equation.delete(number);
    equations.push(equation);
  };
  for (let p = 0; p < count; p++) {
    for (const key of Object.keys(series)) add(childrenOf[street].map((id) => [key, id, p, 1]));
    if (!series.opening) continue;
    for (const id of childrenOf[street]) {
      add(Object.entries(BALANCE).map(([key, sign]) => [key, id, p, sign]));
      // A stock may be published as a closing and be absent as the next opening, or the other way round.
      if (p > 0 && isUnknown('opening', id, p) !== isUnknown('closing', id, p - 1)) {
        equations.push(new Map([[numberOf(cellName('opening', id, p)), 1]]));
      }
    }
  }
  return equations;
};

/** Stops where a cell that is withheld can be worked out of all published sums and balances of its street. */
export const checkHidden = (series, count) => {
  for (const street of streets) {
    const numberOf = numbering();
    const known = determined(equationsOf(street, series, count, numberOf));
    for (const key of Object.keys(series)) {
      for (const id of childrenOf[street]) {
        series[key][id].forEach(({ status }, p) =>
          must(
            status !== 'Q' || !known.has(numberOf(cellName(key, id, p))),
            `recoverable: ${cellName(key, id, p)}`,
          ),
        );
      }
    }
  }
};

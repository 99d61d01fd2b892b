/** What must hold of the full figures, before any is withheld or goes missing. */
import { must } from './must.mjs';
import { DISTRICT } from './places.mjs';
import { allRegions, childrenOf, streets, upperRegions } from './regions.mjs';
import { isSmall } from './threshold.mjs';

const checkSums = (cells, count, name) => {
  for (let p = 0; p < count; p++) {
    for (const street of streets) {
      const sum = childrenOf[street].reduce((a, id) => a + (cells[id]?.[p].value ?? 0), 0);
      must(
        sum === (cells[street][p].value ?? 0),
        `${name}: the communities of ${street} do not add up`,
      );
    }
    const sum = streets.reduce((a, id) => a + (cells[id][p].value ?? 0), 0);
    must(sum === (cells[DISTRICT][p].value ?? 0), `${name}: the streets do not add up`);
  }
};

const checkCases = ({ opening, accepted, closed, closing }, count) => {
  for (const id of allRegions) {
    for (let p = 0; p < count; p++) {
      must(
        opening[id][p].value + accepted[id][p].value - closed[id][p].value === closing[id][p].value,
        `cases of ${id} do not balance`,
      );
      must(
        p === 0 || opening[id][p].value === closing[id][p - 1].value,
        `cases of ${id}: opening is not the last closing`,
      );
    }
  }
};

const checkAtMost = (part, whole, name) => {
  for (const id of Object.keys(part)) {
    part[id].forEach((c, p) =>
      must(
        (c.value ?? 0) <= (whole[id][p].value ?? 0),
        `${name}: the part exceeds the whole in ${id}`,
      ),
    );
  }
};

/** People are counted once at each level, so a level has fewer than its parts together. */

const checkDistinct = (members, count) => {
  const sumOf = (ids, p) => ids.reduce((sum, id) => sum + members[id][p].value, 0);
  for (let p = 0; p < count; p++) {
    must(members[DISTRICT][p].value < sumOf(streets, p), 'distinct members of the streets add up');
    for (const id of streets) {
      must(members[id][p].value < sumOf(childrenOf[id], p), `distinct members add up in ${id}`);
    }
  }
};

/** No street and no district has a count that is too small to publish. */
const checkLarge = (series) => {
  for (const cells of series) {
    for (const id of upperRegions) {
      for (const { value } of cells[id]) must(!isSmall(value), `small count published for ${id}`);
    }
  }
};

export const checkTruth = ({ monthly, cases, mediations, quarterly }, { months, quarterEnds }) => {
  const { members, ...countable } = quarterly;
  for (const [name, cells] of Object.entries({ ...monthly, ...cases, ...mediations })) {
    checkSums(cells, months.length, name);
  }
  for (const [name, cells] of Object.entries(countable)) checkSums(cells, quarterEnds.length, name);
  checkCases(cases, months.length);
  checkAtMost(monthly.employed, monthly.willing, 'employment');
  checkAtMost(monthly.completions, monthly.enrolments, 'training');
  checkAtMost(mediations.agreements, mediations.concluded, 'mediation');
  checkAtMost(monthly.occupied, monthly.seatHours, 'seat-hours');
  checkAtMost(members, quarterly.memberships, 'clubs');
  checkAtMost(members, quarterly.residents, 'participation');
  checkAtMost(quarterly.covered, quarterly.residents, 'coverage');
  checkDistinct(members, quarterEnds.length);
  checkLarge([...Object.values(cases), ...Object.values(mediations)]);
};

/** Clubs of residents, their memberships, and the people behind these. */
import { between, drift } from '../random.mjs';
import { idOf, isUnit, streetOf } from '../regions.mjs';

export const clubsOf = (id, month) =>
  isUnit.has(id)
    ? 0
    : Math.round(
        between(6, 13, 'clubs', id) *
          (1 + 0.06 * (month / 12)) *
          (streetOf[id] === idOf('009') ? 1.2 : 1),
      );

export const membershipsOf = (id, month) =>
  Math.round(
    clubsOf(id, month) *
      between(26, 38, 'club size', id) *
      (1 + 0.02 * (month / 12) + 0.015 * drift(`clubs ${id}`, month)),
  );

export const membersOf = (id, month) =>
  Math.round(membershipsOf(id, month) * between(0.7, 0.86, 'members', id));

/** Residents, and how those of a street are spread over its communities. */
import { between, drift } from '../random.mjs';
import { childrenOf, isUnit, streetOf, streets } from '../regions.mjs';
import { PROFILES } from './profiles.mjs';

/** Share of a street's residents, or any other weight, that falls to each of its communities. */

const shares = Object.fromEntries(
  streets.flatMap((street) => {
    const weights = childrenOf[street].map((id) =>
      isUnit.has(id) ? 0 : between(0.6, 1.5, 'size', id),
    );
    const total = weights.reduce((a, b) => a + b, 0);
    return childrenOf[street].map((id, i) => [id, weights[i] / total]);
  }),
);

export const residentsOf = (id, month) => {
  const street = PROFILES[streetOf[id]];
  if (isUnit.has(id))
    return Math.round(between(420, 980, 'size', id) * (1 + 0.01 * drift(`residents ${id}`, 0)));
  const growth = street.growth + between(-0.6, 0.6, 'growth', id);
  return Math.round(street.residents * 1000 * shares[id] * (1 + (growth / 100) * (month / 12)));
};

import { it } from 'vitest';
import { faultsOf } from './structure.js';
import { faultyDocument } from './mutations.js';
it('x', () => {
  const kinds = new Map<string, [number, string][]>();
  const from = Number(process.env.FROM ?? 1);
  for (let seed = from; seed < from + Number(process.env.N ?? 200); seed++) {
    for (const f of faultsOf(faultyDocument(seed))) {
      const k = f.split('\n').slice(0, 1).join('').replace(/\d+/g, '#').slice(0, 60);
      const l = kinds.get(k) ?? [];
      l.push([seed, f]);
      kinds.set(k, l);
    }
  }
  for (const [k, l] of [...kinds].sort((a, b) => b[1].length - a[1].length))
    console.log('##', l.length, k, '\n', l[0][0], l[0][1].slice(0, 700));
}, 600000);

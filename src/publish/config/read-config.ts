import type { Contract, RegionItem } from '../../core/contract/contract.generated.js';
import { pointer, problem, type Problem } from '../../core/contract/problem.js';
import { notJson } from '../../core/read/not-json.js';
import { parseDocument } from '../../core/read/parse.js';
import { schemaProblem } from '../../core/read/schema-problem.js';
import { checkOf } from '../../core/read/validate.js';
import { monthOf } from '../slots.js';
import type { PublishConfig } from './config.generated.js';
import { definitions } from './schema.generated.js';

const validate = checkOf(definitions, 'PublishConfig');

/** A configuration from its text, or all that its structure has wrong. */
export function readConfig(
  text: string,
): { readonly config: PublishConfig } | { readonly problems: readonly Problem[] } {
  const plain = text.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(plain);
  } catch (error) {
    return { problems: [notJson(plain, error as SyntaxError)] };
  }
  const { errors } = validate(value);
  if (errors.length > 0) return { problems: errors.map((one) => schemaProblem(one, value)) };
  const config = value as PublishConfig;
  const problems = surplusIn(config);
  return problems.length > 0 ? { problems } : { config };
}

/** What the records say, and a configuration therefore does not. */
const OF_RECORDS = ['contract', 'data', 'observations', 'changes'];

function surplusIn({ document }: PublishConfig): Problem[] {
  const stated = document as unknown as Record<string, unknown>;
  const surplus = OF_RECORDS.filter((name) => stated[name] !== undefined);
  if (surplus.length > 0) {
    return surplus.map((field) => problem('unknown-field', pointer('document', field), { field }));
  }
  for (const field of ['dataset', 'indicators']) {
    if (stated[field] === undefined) return [problem('missing-field', '/document', { field })];
  }
  const { suppression } = document.dataset;
  if (!suppression)
    return [problem('missing-field', '/document/dataset', { field: 'suppression' })];
  if (!(suppression.threshold >= 2)) {
    const path = '/document/dataset/suppression/threshold';
    const value = String(suppression.threshold);
    return [problem('bad-value', path, { field: 'threshold', value, allowed: '≥ 2' })];
  }
  return [];
}

/** What the document of a configuration has wrong once its regions are known: it is a contract without figures. */
export function documentProblems(
  { document, until }: PublishConfig,
  regions: readonly RegionItem[],
): Problem[] {
  const { dataset, ...rest } = document;
  const whole = {
    ...rest,
    contract: '1.0',
    dataset: { asOf: until, published: until, ...dataset },
    regions: { ...document.regions, items: regions },
  } as unknown as Contract;
  return parseDocument(whole)
    .problems.filter(({ severity }) => severity === 'error')
    .map((fault) => {
      return {
        ...fault,
        path: fault.path.startsWith('/regions') ? fault.path : `/document${fault.path}`,
      };
    });
}

/** Whether the months of a configuration run forward. */
export const runsForward = ({ from, until }: PublishConfig): boolean =>
  monthOf(from) <= monthOf(until);

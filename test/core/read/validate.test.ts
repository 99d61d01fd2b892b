import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validate } from '../../../src/core/read/validate.js';
import { DATASETS, broken, document, text } from '../../support/files.js';

const schema = JSON.parse(text('schema/contract-1.0.json')) as object;
// The schema uses no formats; its own x- keywords mean nothing to ajv.
const ajv = new Ajv2020({ allErrors: true, strict: false, strictNumbers: true }).compile(schema);

interface Verdicts {
  ours: boolean;
  ajv: boolean;
  /** Places that ajv faults, outside of alternatives, and we do not. */
  unnamed: string[];
}

function verdicts(value: unknown): Verdicts {
  const errors = ajv(value) ? [] : (ajv.errors ?? []);
  const own = validate(value).errors;
  const named = own.map(({ path }) => path);
  const places = errors.map(({ instancePath }) => instancePath);
  const choices = errors.flatMap(({ keyword, instancePath }) =>
    keyword === 'anyOf' ? instancePath : [],
  );
  const unnamed = places.filter((path) => !choices.some((choice) => path.startsWith(choice)));
  return {
    ours: own.length === 0,
    ajv: errors.length === 0,
    unnamed: unnamed.filter((path) => !named.includes(path)),
  };
}

const parsed = broken.flatMap((name): [string, unknown][] => {
  try {
    return [[name, document(`broken/${name}`)]];
  } catch {
    return [];
  }
});

type Tree = Record<string, unknown>;

interface Mutation {
  path: string[];
  how: 'delete' | 'replace' | 'add';
  name: string;
  value: unknown;
}

/** The paths of all nodes of a document. */
function places(node: unknown, path: string[] = []): string[][] {
  if (typeof node !== 'object' || node === null) return [path];
  return [path, ...Object.entries(node).flatMap(([k, below]) => places(below, [...path, k]))];
}

const valid = document('broken/valid.json');
const anyPlace = fc.constantFrom(...places(valid).filter((path) => path.length > 0));
const value = fc.oneof(
  fc.constantFrom<unknown>(null, -1, 0, 1.5, 1e9, '', 'x', '2024-13', '3.3E+11', true, [], {}),
  fc.constantFrom<unknown>([0], [null], [[1, 'a']], { en: 'x' }, { 'zh-CN': 'x', fr: 'y' }),
  fc.jsonValue({ maxDepth: 2 }),
);
const mutation: fc.Arbitrary<Mutation> = fc.record({
  path: anyPlace,
  how: fc.constantFrom<Mutation['how'][]>('delete', 'replace', 'add'),
  name: fc.constantFrom('forecast', 'zh-CN', 'id', 'constructor'),
  value,
});

function mutate(root: Tree, { path, how, name, value }: Mutation) {
  let holder: Tree | undefined = root;
  for (const step of path.slice(0, -1)) holder = holder?.[step] as Tree | undefined;
  const key = path[path.length - 1]!;
  if (typeof holder !== 'object' || holder === null) return;
  if (how === 'delete') {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  } else if (how === 'replace') holder[key] = value;
  else if (!Array.isArray(holder)) holder[name] = value;
}

describe('the check of a document’s structure', () => {
  it.each([...DATASETS.map((name): [string, unknown] => [name, document(name)]), ...parsed])(
    'agrees with ajv on %s',
    (_name, value) => {
      const { ours, ajv, unnamed } = verdicts(value);
      expect(ours).toBe(ajv);
      expect(unnamed).toEqual([]);
    },
  );

  it('agrees with ajv on documents with a few nodes deleted, replaced or added', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const copy = structuredClone(valid) as unknown as Tree;
        for (const one of mutations) mutate(copy, one);
        const { ours, ajv, unnamed } = verdicts(copy);
        expect(ours).toBe(ajv);
        expect(unnamed).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('agrees with ajv on values that are no document at all', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { ours, ajv } = verdicts(value);
        expect(ours).toBe(ajv);
      }),
    );
  });

  it('lets fields of one’s own pass exactly where the schema does', () => {
    const unlike = places(valid).filter((path) => {
      const copy = structuredClone(valid) as unknown as Tree;
      const holder = path.reduce<Tree>((at, step) => at[step] as Tree, copy);
      if (typeof holder !== 'object' || holder === null || Array.isArray(holder)) return false;
      holder['x-own'] = 1;
      const { ours, ajv } = verdicts(copy);
      return ours !== ajv;
    });
    expect(unlike.map((path) => path.join('/'))).toEqual([]);
  });

  it('lets fields of one’s own pass where they start with x-, and names all others', () => {
    const own = { ...valid, 'x-office': { anything: [1, null] } };
    expect(validate(own).errors).toEqual([]);
    expect(validate({ ...valid, office: 1 }).errors).toEqual([
      { path: '', keyword: 'additionalProperties', expected: 'office' },
    ]);
  });

  it('escapes slashes and tildes in the place that it names', () => {
    const odd = structuredClone(valid);
    odd.data![0]!.values = { 'a/b~c': [['x' as never]] };
    expect(validate(odd).errors.map(({ path }) => path)).toEqual(['/data/0/values/a~1b~0c/0/0']);
  });

  it('gathers each id that the document names once, with the first place', () => {
    const { references } = validate(valid);
    const workers = references.filter(({ value }) => value === 'employed-persons');
    expect(workers).toEqual([
      { kind: 'indicator', value: 'employed-persons', path: '/indicators/2/ratio/numerator' },
    ]);
  });
});

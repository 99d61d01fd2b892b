import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import type { Dataset } from '../../../src/core/model/dataset.js';
import { parse, parseDocument } from '../../../src/core/read/parse.js';
import { read, readValid } from '../../../src/core/read/read.js';
import { hashOf, isStamped } from '../../../src/core/read/stamp.js';
import { withStamp } from '../../../src/core/read/stamped.js';
import { sliceOf } from '../../../src/core/slice/slice.js';
import { block, contract, indicator, rate } from '../../../stories/documents/document.js';
import { document } from '../../support/files.js';

/** A numerator above its denominator, a leak, and a reference that leads nowhere. */
const DOUBTFUL = contract({
  indicators: [indicator('n'), indicator('m'), rate('r', 'n', 'm')],
  data: [
    block('2024-01', {
      n: { D: [9], A: [4], B: [3], C: ['Q'] },
      m: { D: [5], A: [5], B: [5], C: [5] },
    }),
  ],
  targets: [{ indicator: 'nothing', comparator: 'ge', value: 5 }],
});

const gridsOf = (dataset: Dataset | undefined) =>
  [...(dataset?.grids.values() ?? [])].flat().map(({ values, flags, rows }) => ({
    values: [...values],
    flags: [...flags],
    rows: [...rows],
  }));

/** What a document is read as where it has to be checked. */
const checked = (text: string) => parseDocument(JSON.parse(text));

describe('a stamped document', () => {
  const sliced = (whole: Contract) =>
    withStamp(
      JSON.stringify(
        sliceOf(whole, parseDocument(whole).dataset!, { looked: 'all', regions: 'all' }),
      ),
    );

  it('is read without a second check', () => {
    const plain = JSON.stringify(DOUBTFUL);
    expect(parse(plain).problems.length).toBeGreaterThan(0);
    expect(parse(withStamp(plain)).problems).toEqual([]);
    expect('problems' in readValid(withStamp(plain))).toBe(true);
  });

  it.each(['sample-district.json', 'gongshu-2024.json'])(
    'is the same dataset as one that was checked: %s',
    (name) => {
      const text = sliced(document(name));
      const [trusted, again] = [parse(text), checked(text)];
      expect(trusted.problems).toEqual([]);
      expect(gridsOf(trusted.dataset)).toEqual(gridsOf(again.dataset));
      expect(trusted.dataset!.indicators).toEqual(again.dataset!.indicators);
      expect(trusted.dataset!.regions).toEqual(again.dataset!.regions);
      expect(trusted.dataset!.info).toEqual(again.dataset!.info);
    },
    20_000,
  );

  it('is trusted with a byte order mark, and with blanks around it', () => {
    const text = withStamp(JSON.stringify(DOUBTFUL));
    for (const given of [`\uFEFF${text}`, `${text}\n`, ` ${text}  \r\n`]) {
      expect(parse(given).problems, JSON.stringify(given.slice(0, 3))).toEqual([]);
    }
  });

  it('is checked as any other once a sign of it has changed, and says so', () => {
    const text = withStamp(JSON.stringify(DOUBTFUL));
    const change = fc.record({
      at: fc.nat(text.length - 1),
      kind: fc.constantFrom('put', 'drop', 'double', 'swap'),
      sign: fc.constantFrom(...'0123456789abc"{}[],: Q'),
    });
    let valid = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        let other = text;
        for (const { at, kind, sign } of changes) {
          const [before, one, after] = [other.slice(0, at), other[at] ?? '', other.slice(at + 1)];
          if (kind === 'put') other = before + sign + after;
          else if (kind === 'drop') other = before + after;
          else if (kind === 'double') other = before + one + one + after;
          else other = before + (after[0] ?? '') + one + after.slice(1);
        }
        if (other.trim() === text) return;
        let expected: ReturnType<typeof checked>;
        try {
          expected = checked(other);
        } catch {
          expect(parse(other).dataset).toBeUndefined();
          return;
        }
        valid++;
        const found = parse(other);
        const { stamp } = JSON.parse(other) as Contract;
        const codes = found.problems.map(({ code }) => code);
        const mismatch = stamp === undefined ? [] : ['stamp-mismatch'];
        expect(codes).toEqual([...mismatch, ...expected.problems.map(({ code }) => code)]);
        expect(gridsOf(found.dataset)).toEqual(gridsOf(expected.dataset));
      }),
      { numRuns: 400 },
    );
    expect(valid).toBeGreaterThan(20);
  });

  it('is checked where its figures were changed by a program that wrote it anew', async () => {
    const changed = JSON.parse(withStamp(JSON.stringify(DOUBTFUL))) as Contract;
    changed.data![0]!.values['n']![0]![0] = 8;
    const { problems } = await read(JSON.stringify(changed));
    const codes = problems.map(({ code }) => code);
    expect(codes[0]).toBe('stamp-mismatch');
    expect(codes).toContain('part-exceeds-whole');
    expect(codes).toContain('recoverable-cell');
  });

  it('is checked by another version, and without its text', () => {
    const text = withStamp(JSON.stringify(DOUBTFUL));
    expect(parse(text.replace(`"${__GONGFU_VERSION__}:`, '"9.9.9:')).problems[0]?.code).toBe(
      'stamp-mismatch',
    );
    const codes = parseDocument(JSON.parse(text)).problems.map(({ code }) => code);
    expect(codes).toContain('part-exceeds-whole');
    expect(codes).not.toContain('stamp-mismatch');
  });

  it('is no exception in the page where its stamp was made for what is no document', () => {
    const text = withStamp('{"contract":"1.0","dataset":{},"regions":{},"indicators":7}');
    const { dataset, problems } = parse(text);
    expect(dataset).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
  });
});

describe('the hash of a text', () => {
  it('differs for texts that differ in one sign, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.nat(),
        fc.string({ maxLength: 1 }),
        (text, at, sign) => {
          const place = at % text.length;
          const other = text.slice(0, place) + sign + text.slice(place + 1);
          expect(hashOf(other) === hashOf(text)).toBe(other === text);
        },
      ),
    );
  });

  it('is the same on every machine', () => {
    expect(hashOf('共富看板 Gongfu Board')).toMatchInlineSnapshot(`"2f9d2317ef7e1458"`);
    expect(hashOf('')).toMatch(/^[\da-f]{16}$/);
  });

  it('is found at the end of a text alone', () => {
    const text = withStamp('{"a":1}');
    expect(isStamped(text)).toBe(true);
    expect(isStamped(`${text}x`)).toBe(false);
    expect(isStamped('{"a":1}')).toBe(false);
    expect(isStamped('')).toBe(false);
  });
});

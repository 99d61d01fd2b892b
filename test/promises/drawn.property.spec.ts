import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type {
  Contract,
  ObservationRow,
  Qualifier,
} from '../../src/core/contract/contract.generated.js';
import '../../src/elements/brief/gf-brief.js';
import '../../src/elements/compare/gf-compare.js';
import '../../src/elements/distribution/gf-distribution.js';
import '../../src/elements/heatmap/gf-heatmap.js';
import '../../src/elements/map/gf-map.js';
import '../../src/elements/progress/gf-progress.js';
import '../../src/elements/ranking/gf-ranking.js';
import '../../src/elements/stat/gf-stat.js';
import '../../src/elements/table/gf-table.js';
import '../../src/elements/tiles/gf-tiles.js';
import '../../src/elements/timeline/gf-timeline.js';
import '../../src/elements/domain/gf-training-count.js';
import '../../src/elements/trend/gf-trend.js';
import { quietConsole } from '../support/console.js';
import { ATTENDANCES, DISTRICT, streets } from '../support/attendances.js';
import { placeData } from '../support/page.js';
import { allSaid, number } from '../support/said.js';

const STREETS = ['s1', 's2', 's3', 's4'];
const MONTHS = ['2023-03', '2024-01', '2024-02', '2024-03'];
const TAGS = [
  'stat',
  'trend',
  'ranking',
  'tiles',
  'table',
  'table by="region"',
  'brief',
  'progress',
  'compare regions="s1 s2 s3 s4"',
  'distribution',
  'heatmap by="month year" region="s1"',
  'map',
  'timeline region="s1"',
  'brief mode="decision"',
  'training-count',
];

/** Words that say of a figure beside them that it is a bound. */
const BOUND: Record<'zh-CN' | 'en', RegExp> = {
  'zh-CN': /[超约近至不少多过于≤≥<>≈≲≳]$/,
  en: /(more than|at least|about|nearly|at most|up to|[≤≥<>≈≲≳])\s*$/i,
};

type Kind = 'exact' | 'withheld' | 'missing' | Exclude<Qualifier, 'exact' | 'all'>;

const KINDS: readonly Kind[] = [
  ...(['exact', 'exact', 'exact', 'withheld', 'missing'] as const),
  ...(['at-least', 'more-than', 'about', 'nearly', 'at-most'] as const),
];

/** One kind of figure a street and month. */
const plan = fc.array(fc.constantFrom(...KINDS), {
  minLength: STREETS.length * MONTHS.length,
  maxLength: STREETS.length * MONTHS.length,
});

/** Five digits that no sum or axis has by chance. */
const figure = (place: number) => 20_011 + place * 3_137;

const cells = STREETS.flatMap((region, i) =>
  MONTHS.map((period, j) => ({ region, period, place: i * MONTHS.length + j })),
);

/** `totals`: the district states its own, so that whoever withholds one street must withhold two. */
async function build(kinds: readonly Kind[], totals: boolean): Promise<Contract> {
  const document = await streets(...STREETS.map(() => null));
  document.observations = cells.map(({ region, period, place }): ObservationRow => {
    const kind = kinds[place]!;
    const row = { indicator: ATTENDANCES, region, period, value: figure(place) };
    if (kind === 'exact') return row;
    // A document that gives what it withholds.
    if (kind === 'withheld') return { ...row, status: 'Q', conf: 'C' };
    if (kind === 'missing') return { ...row, value: null, status: 'O' };
    return { ...row, qualifier: kind, raw: `原文${place}` };
  });
  if (totals) {
    for (const period of MONTHS) {
      const own = cells.filter((cell) => cell.period === period);
      const value = own.reduce((sum, { place }) => sum + figure(place), 0);
      document.observations.push({ indicator: ATTENDANCES, region: DISTRICT, period, value });
    }
  }
  return document;
}

/** Where a figure stands without a word beside it that says that it is a bound. */
function bare(said: string, value: number, lang: keyof typeof BOUND): string[] {
  return [...said.matchAll(new RegExp(number(value), 'g'))].flatMap(({ index }) => {
    const before = said.slice(Math.max(0, index - 14), index);
    return BOUND[lang].test(before) ? [] : [said.slice(Math.max(0, index - 40), index + 30)];
  });
}

/** What a tag says that it should not, each with the words around it. */
function wrongIn(said: string, kinds: readonly Kind[], lang: keyof typeof BOUND): string[] {
  const parts = MONTHS.flatMap((month) => {
    const own = cells.filter(({ period }) => period === month);
    const exact = own.filter(({ place }) => kinds[place] === 'exact');
    const sum = exact.reduce((total, { place }) => total + figure(place), 0);
    return exact.length > 1 && exact.length < own.length ? bare(said, sum, lang) : [];
  });
  const single = cells.flatMap(({ place }) => {
    const kind = kinds[place]!;
    if (kind === 'exact') return [];
    const isNone = kind === 'withheld' || kind === 'missing';
    return isNone ? (said.match(number(figure(place))) ?? []) : bare(said, figure(place), lang);
  });
  return [...parts, ...single];
}

/** What was wrong beside the document that shows it, in one message. */
const told = (run: Promise<void>) =>
  run.catch((error: Error) => {
    throw new Error(`${error.message}\n${(error.cause as Error | undefined)?.message}`);
  });

describe('whatever a document holds', () => {
  const console = quietConsole();

  for (const lang of ['zh-CN', 'en'] as const) {
    it(`nothing withheld is drawn or spoken, and no bound and no part of a total looks exact, ${lang}`, async function () {
      this.timeout(100_000);
      console.expect('[missing-has-value]', '[recoverable-cell]');
      const drawn = async (kinds: readonly Kind[], totals: boolean, tag: string) => {
        const markup = `<gf-${tag} indicator="${ATTENDANCES}" lang="${lang}"></gf-${tag.split(' ')[0]}>`;
        const host = await placeData(markup, await build(kinds, totals));
        const said = await allSaid(host);
        host.parentElement!.remove();
        const [wrong = ''] = wrongIn(said, kinds, lang);
        expect(wrong, tag).to.equal('');
        // A scale begins with it.
        if (/^(stat|table|tiles|brief)/.test(tag))
          expect(said, `a nought in ${tag}`).not.to.match(/(?<![\d.,])0(人次| person)/);
      };
      const any = fc.asyncProperty(plan, fc.boolean(), fc.constantFrom(...TAGS), drawn);
      await told(fc.assert(any, { numRuns: 40, seed: 20_261_126 }));
    });
  }
});

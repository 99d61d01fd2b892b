import { expect } from '@open-wc/testing';
import { parseDocument } from '../../src/core/read/parse.js';
import '../../src/elements/brief/gf-brief.js';
import '../../src/elements/progress/gf-progress.js';
import '../../src/elements/ranking/gf-ranking.js';
import '../../src/elements/stat/gf-stat.js';
import '../../src/elements/table/gf-table.js';
import '../../src/elements/trend/gf-trend.js';
import { Speaker } from '../../src/i18n/speaker.js';
import { loadWords } from '../../src/i18n/words.js';
import { saved } from '../support/input.js';
import { all, cells, openTable, placeData, read, readAll } from '../support/page.js';
import { documentOf } from './documents.js';
import { kept, isKnown, type Basis } from './evaluate.js';
import { Shown } from './shown.js';

const DOCUMENTS = 30;

type Kind = NonNullable<ReturnType<Shown['kindOf']>>;

/** What one tag is asked to show. */
interface Card {
  shown: Shown;
  kind: Kind;
  region: string;
  lang: string;
}

const draw = ({ shown, kind, region, lang }: Card, tag: string, more = '') =>
  placeData(
    `<gf-${tag} indicator="${kind.indicator}" region="${region}" lang="${lang}" ${more}></gf-${tag}>`,
    shown.contract,
  );

const remove = (host: Element) => host.parentElement!.remove();

/** The period that the head of a card names. */
function spanOf(host: Element, periods: ReturnType<Shown['periods']>) {
  const head = all(host, '.where').length > 0 ? read(host, '.where') : '';
  const named = [...periods].filter(([words]) => head.endsWith(words));
  return named.sort((a, b) => b[0].length - a[0].length)[0]?.[1];
}

function byPeriod(card: Card, where: string, rows: readonly string[][]): void {
  const { shown, kind, region } = card;
  const periods = shown.periods(kind);
  for (const [head = '', text = ''] of rows) {
    const span = periods.get(head);
    if (span) shown.text(where, { ...kind, region, span }, text);
  }
}

async function table(card: Card): Promise<void> {
  const { shown, kind, region } = card;
  const host = await draw(card, 'table');
  byPeriod(card, 'table', cells(host));
  if (all(host, '.tools button').length > 0) {
    const { text } = await saved(host);
    const codes = shown.codes(kind);
    for (const line of text.slice(1).split('\r\n').slice(1)) {
      const [, code = '', field = ''] =
        /^"[^"]*","[^"]*","([^"]*)","[^"]*",([^,]*)/.exec(line) ?? [];
      const span = codes.get(code);
      if (span) shown.field('file', { ...kind, region, span }, field);
    }
  }
  remove(host);
}

async function trend(card: Card): Promise<void> {
  const host = await draw(card, 'trend');
  if (all(host, '.tool:not(.more)').length > 0)
    byPeriod(card, 'table of the trend', await openTable(host));
  remove(host);
}

async function stat(card: Card, compare: Basis): Promise<void> {
  const { shown, kind, region } = card;
  const host = await draw(card, 'stat', `compare="${compare}"`);
  const span = spanOf(host, shown.periods(kind));
  if (span && all(host, '.number .figure').length > 0) {
    const asked = { ...kind, region, span };
    shown.text('stat', asked, read(host, '.number .figure'));
    for (const moved of all(host, '.change')) {
      const side = moved.matches('.up') ? 1 : moved.matches('.down') ? -1 : 0;
      shown.change('change', asked, compare, moved.textContent ?? '', side);
    }
  }
  remove(host);
}

async function ranking(card: Card): Promise<void> {
  const { shown, kind } = card;
  const host = await draw(card, 'ranking');
  const span = spanOf(host, shown.periods(kind));
  const ids = new Map(shown.contract.regions.items.map(({ id, name }) => [String(name), id]));
  const values = readAll(host, '[role="option"] .value');
  for (const [i, name] of readAll(host, '[role="option"] .name').entries()) {
    const below = ids.get(name);
    if (span && below && values[i]) {
      shown.text('ranking', { ...kind, region: below, span }, values[i]);
    }
  }
  remove(host);
}

async function progress(card: Card): Promise<void> {
  const { shown, kind, region } = card;
  const own = shown.contract.targets!.filter(({ indicator }) => indicator === kind.indicator);
  if (own.length === 0) return;
  const host = await draw(card, 'progress');
  const span = spanOf(host, shown.periods(kind));
  if (span && all(host, '.number .figure').length > 0) {
    const asked = { ...kind, region, span };
    shown.text('progress', asked, read(host, '.number .figure'));
    const [verdict = ''] = readAll(host, '.verdict');
    const answer = shown.evaluator.figure(asked);
    const [target] = own;
    if (isKnown(answer) && own.length === 1 && /^[✓✕]/.test(verdict)) {
      const right = verdict.startsWith('✓') ? 'all' : 'none';
      if (kept(answer, target!) !== right)
        shown.wrong.push(`progress: “${verdict}” of ${read(host, '.number')}`);
    }
  }
  remove(host);
}

async function brief(card: Card): Promise<void> {
  const { shown, kind, region } = card;
  const host = await draw(card, 'brief');
  const span = spanOf(host, shown.periods(kind));
  const [reading = ''] = readAll(host, '.reading');
  // The first clause says the figure; what it is of is named in it, also with digits.
  const named = [
    ...shown.periods(kind).keys(),
    shown.say.indicator(shown.evaluator.indicator(kind.indicator)),
  ];
  const clause = named
    .reduce((rest, name) => rest.split(name).join(''), reading)
    .split(/[。；;]|\. |，(?=同比|环比)|, (?=up|down)/)[0]!;
  if (span) shown.text('brief', { ...kind, region, span }, clause);
  remove(host);
}

/** What is shown of a few indicators of a document, each in every tag. */
async function showAll(shown: Shown, lang: string): Promise<void> {
  for (const { id } of shown.contract.indicators.slice(0, 3)) {
    const kind = shown.kindOf(id);
    if (!kind) continue;
    const card: Card = { shown, kind, region: 'D', lang };
    for (const show of [table, trend, ranking, progress, brief]) await show(card);
    await stat(card, 'year-on-year');
    await stat({ ...card, region: 'SA' }, 'previous-period');
    await table({ ...card, region: 'SA' });
  }
}

/** So many numbers of each kind are read back at least. */
const LEAST: Record<string, number> = {
  table: 400,
  file: 300,
  'table of the trend': 200,
  stat: 50,
  change: 20,
  ranking: 50,
  progress: 15,
  brief: 30,
};

describe('what cards, tables and files show', () => {
  it(`is what the second evaluator knows, in ${DOCUMENTS} random documents`, async function () {
    this.timeout(240_000);
    const numbers = new Map<string, number>();
    for (let seed = 1; seed <= DOCUMENTS; seed++) {
      const contract = documentOf(seed);
      const { dataset } = parseDocument(contract);
      const lang = seed % 2 ? 'zh-CN' : 'en';
      const shown = new Shown(contract, dataset!, new Speaker(await loadWords(lang), dataset!));
      await showAll(shown, lang);
      expect(shown.wrong, `seed ${seed}`).to.deep.equal([]);
      for (const [where, count] of shown.numbers) {
        numbers.set(where, (numbers.get(where) ?? 0) + count);
      }
    }
    for (const [where, least] of Object.entries(LEAST)) {
      expect(numbers.get(where) ?? 0, where).to.be.at.least(least);
    }
  });
});

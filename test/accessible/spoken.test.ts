// What each element says, written down from the accessibility tree in Chinese and in English, and held to that:
// test/accessible/spoken/<element>.<language>.txt. Whoever changes a sentence reads there how it is heard.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TAGS } from '../../src/core/tags/tags.js';
import { Ears, type Control } from './ears.js';
import { ROLE_WORDS } from './heard.js';
import {
  glued,
  holds,
  repeated,
  signs,
  unitless,
  type Heard,
  type Speech,
} from './spoken-rules.js';
import { STATES, SUBJECTS, type Subject } from './spoken-subjects.js';

const LANGS: readonly (readonly [lang: Heard, tag: string])[] = [
  ['zh', 'zh-CN'],
  ['en', 'en'],
];

/** The states in which the latest period has no figure, and how each is told. */
const NONE: Record<string, Record<Heard, string>> = {
  suppressed: { zh: '不公布', en: 'withheld' },
  missing: { zh: '缺报', en: 'not reported' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
};

/** Elements whose reading is of a figure at a time. */
const OF_A_TIME = /^(?:stat|trend|progress|ranking|tiles|map|brief|flow|cohort|timeline)$/;

/** What is drawn at a place and so is said there. */
const SAID: Record<string, Record<Heard, RegExp>> = {
  stat: { zh: /环比增加4\.0%/, en: /up 4\.0%/ },
  trend: {
    zh: /^ +2024年6月：418人，达到目标（不少于400人）；大型招聘会$/m,
    en: /^ +Jun 2024: 418 persons, met target \(at least 400 persons\); Large job fair$/m,
  },
  ranking: {
    zh: /东桅街道，148人，第1位，共4个，达到目标（不少于90人）/,
    en: /East Mast, 148 persons, place 1 of 4, met target \(at least 90 persons\)/,
  },
  tiles: {
    zh: /苇舟，76人，未达到目标（不少于90人），差14人/,
    en: /missed target .* 14 persons short/,
  },
  map: {
    zh: /苇舟街道：76人，未达到目标（不少于90人），差14人/,
    en: /Reed Boat Subdistrict: 76 persons, missed target .* 14 persons short/,
  },
  compare: { zh: /环比增加5\.7%/, en: /up 5\.7%/ },
  timeline: { zh: /418人；② 大型招聘会/, en: /418 persons; ② Large job fair/ },
};

const mute = ({ seen, name }: Control) => !holds(name, seen);

describe('spoken', { timeout: 60_000 }, () => {
  let ears: Ears;
  beforeAll(async () => {
    ears = await Ears.open();
  }, 60_000);
  afterAll(() => ears?.close());

  /** What is heard of an element in its states and both languages, and what can be pressed in it. */
  async function listen({ tag, attributes, inside, of, states = STATES }: Subject) {
    const cards = LANGS.flatMap(([heard, lang]) =>
      states.map((state) => {
        const name = `${state.id} ${heard}`;
        return { name, lang, tag, attributes, inside, data: of(state) };
      }),
    );
    await ears.put(cards);
    const places = await ears.places();
    const plain = await ears.tree();
    const controls = await ears.controls();
    await ears.openTables();
    const tabled = await ears.tree();
    const speechOf = (lang: Heard): Speech[] =>
      states.map(({ id }) => {
        const name = `${id} ${lang}`;
        const at = cards.findIndex((card) => card.name === name);
        const words = ROLE_WORDS[lang];
        const tables = tabled.within(tabled.find('region', name), 'table');
        return {
          state: id,
          lines: plain.heard(plain.find('region', name), words, places[at]),
          table: tables.flatMap((table) => tabled.heard(table, words)),
        };
      });
    controls.push(...(await ears.controls()));
    return { controls, zh: speechOf('zh'), en: speechOf('en') };
  }

  const written = (speeches: readonly Speech[]): string =>
    speeches
      .map(({ state, lines, table }) =>
        [`== ${state}`, ...lines, ...(table.length > 0 ? ['-- table', ...table] : []), ''].join(
          '\n',
        ),
      )
      .join('\n');

  describe.each(SUBJECTS)('of $name', (subject) => {
    let speeches: Awaited<ReturnType<typeof listen>>;
    beforeAll(async () => {
      speeches = await listen(subject);
    });

    describe.each(LANGS.map(([lang]) => lang))('in %s', (lang) => {
      const each = (rule: (speech: Speech, lang: Heard) => string[]) =>
        speeches[lang].flatMap((speech) => rule(speech, lang).map((line) => [speech.state, line]));

      it('is what is written down', async () => {
        await expect(written(speeches[lang])).toMatchFileSnapshot(
          `spoken/${subject.name}.${lang}.txt`,
        );
      });

      it('has nothing glued, no sign in place of words and no number without its unit', () => {
        expect(each(glued), 'glued').toEqual([]);
        expect(each(signs), 'signs').toEqual([]);
        expect(each(unitless), 'without a unit').toEqual([]);
      });

      // A board holds several cards of one figure.
      if (subject.tag !== 'board') {
        it('says everything once', () => {
          expect(each(repeated)).toEqual([]);
        });
      }

      if (OF_A_TIME.test(subject.name)) {
        it('says why the latest period has no figure', () => {
          for (const { state, lines } of speeches[lang]) {
            const why = NONE[state]?.[lang];
            if (!why) continue;
            const when = lang === 'zh' ? '2024年6月' : 'Jun 2024';
            const texts = lines.filter((line) => !/^\s/.test(line)).join('\n');
            expect(texts, state).toMatch(new RegExp(`${when}[^。.]*${why}`));
          }
        });
      }

      if (subject.tag === 'wall') {
        it('says beside the figure on a wall why the latest period has none', () => {
          for (const { state, lines } of speeches[lang]) {
            const why = NONE[state]?.[lang];
            if (!why) continue;
            const when = lang === 'zh' ? '2024年6月' : 'Jun 2024';
            // What stands further in is a place of a picture.
            expect(lines.join('\n'), state).toMatch(new RegExp(`^ {2}${when}[:：] ?${why}`, 'm'));
          }
        });
      }

      const places = SAID[subject.name];
      if (places) {
        it('says what is drawn at its places', () => {
          const [exact] = speeches[lang];
          expect(exact!.lines.join('\n')).toMatch(places[lang]);
        });
      }
    });

    it('names what can be focused or picked by the words that are seen on it', () => {
      expect(speeches.controls.filter(mute)).toEqual([]);
    });
  });

  it('is heard of every tag but the doctor, which speaks of pages and whose controls hold their words', async () => {
    const heard = new Set(SUBJECTS.map(({ tag }) => tag));
    expect(Object.keys(TAGS).filter((tag) => !heard.has(tag))).toEqual(['doctor']);
    await ears.put(LANGS.map(([name, lang]) => ({ name, lang, tag: 'doctor' })));
    const controls = await ears.controls();
    expect(controls.length).toBeGreaterThan(3);
    expect(controls.filter(mute)).toEqual([]);
  });
});

describe('the measure of a name', () => {
  it('takes words from the beginning, whatever stands between them, and a number anywhere', () => {
    expect(holds('1, Wanxi, 96.5%, place 1 of 2', '1 Wanxi 96.5%')).toBe(true);
    expect(holds('1 Wanxi Subdistrict 96.5%', '1 Wanxi 96.5%')).toBe(false);
    expect(holds('周末，下午：93%', '93')).toBe(true);
    expect(holds('周末，下午：93%', '下午')).toBe(false);
    expect(holds('More', '⋯')).toBe(true);
  });
});

describe('the measure of a line', () => {
  const said = (line: string): Speech => ({ state: 'exact', lines: [line], table: [] });

  it('finds what is glued, a sign, a number without a unit and what is heard twice', () => {
    expect(glued(said('共15条提醒。，其中紧急3条'), 'zh')).toHaveLength(1);
    expect(glued(said('15 reminders. , 3 of them'), 'en')).toHaveLength(1);
    expect(glued(said('2 of4 subdistricts'), 'en')).toHaveLength(1);
    expect(glued(said('[heading3] 2 of 4 subdistricts'), 'en')).toHaveLength(0);
    expect(signs(said('东桅街道：—'))).toHaveLength(1);
    expect(signs(said('2024年1—2月：5人'))).toHaveLength(0);
    expect(unitless(said('期初未结：84，本期受理：131件'), 'zh')).toHaveLength(1);
    expect(unitless(said('Jun 2024: 84 cases, 131 cases'), 'en')).toHaveLength(0);
    const twice = {
      ...said('共4项，另有1项已过期'),
      lines: ['共4项，另有1项已过期', '共4项，另有1项已过期。'],
    };
    expect(repeated(twice, 'zh')).toHaveLength(1);
  });
});

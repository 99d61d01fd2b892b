/** What the sample takes from the catalogue: the indicators and targets that it does not define itself. */
import { readFileSync } from 'node:fs';
import { text } from './text.mjs';

const catalogue = JSON.parse(readFileSync(new URL('../catalogue.json', import.meta.url), 'utf8'));

/** What the catalogue names after the programmes of one real district has a name of its own here. */

const RENAMED = {
  'policy-reach-rate': { name: text('政策触达率', 'Policy reach rate') },
  'job-push-conversion-rate': { name: text('岗位推送转化率', 'Job-push conversion rate') },
  'youth-partners': {
    name: text('青年合伙人（在营）数', 'Active young partners'),
    shortName: text('青年合伙人', 'Partners'),
  },
  'deliberation-sessions': {
    name: text('居民议事会召开场次', 'Deliberation sessions held'),
    definition: {
      id: 'deliberation-sessions',
      text: text(
        '报告期内召开的居民议事会；线上线下同开计一次。',
        'Sessions held in the period (online and offline counted once).',
      ),
    },
  },
};

/** Indicators with the categories that the catalogue lets them be split by, and the catalogue's others. */
export function withCatalogue(indicators) {
  const definitions = new Map(catalogue.indicators.map((item) => [item.id, item]));
  const split = indicators.map((item) => {
    const category = definitions.get(item.id)?.aggregation.category;
    return category ? { ...item, aggregation: { ...item.aggregation, category } } : item;
  });
  const ids = new Set(indicators.map(({ id }) => id));
  const others = catalogue.indicators.filter(({ id }) => !ids.has(id));
  return [...split, ...others.map((item) => ({ ...item, ...RENAMED[item.id] }))];
}

/** Targets, and the catalogue's usual ones for indicators without, for every level where they hold. */
export function withTargets(targets) {
  const ids = new Set(targets.map(({ indicator, level }) => `${indicator} ${level}`));
  const usual = catalogue.targets
    .filter(({ indicator, level }) => !ids.has(`${indicator} ${level}`))
    .map(({ source: _source, ...target }) => target);
  const usualWeek = targets
    .filter(({ indicator }) => indicator === 'space-utilisation')
    .map((target) => ({ ...target, accumulation: 'typical-month' }));
  const all = [...targets, ...usual, ...usualWeek];
  // A goal of the plan is the district's alone; the other lines are drawn for every level.
  const lines = all.filter(({ region, level, validTo }) => !region && !level && !validTo);
  const own = new Set(all.map(({ indicator, level }) => `${indicator} ${level}`));
  const below = ['street', 'community'].flatMap((level) =>
    lines
      .filter(({ indicator }) => !own.has(`${indicator} ${level}`))
      .map((target) => ({ ...target, level })),
  );
  return [...all, ...below];
}

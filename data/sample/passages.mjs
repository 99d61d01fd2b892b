/**
 * Where the labour matters of the sample district go from stage to stage, year by year, for the
 * district and its streets. All values are made up, from the same seed; what mediation gives on adds up
 * to the mediations that the monthly series conclude, and its agreements are theirs.
 */
import { block } from './block.mjs';
import { cell } from './cells.mjs';
import { must } from './must.mjs';
import { DISTRICT } from './places.mjs';
import { between } from './random.mjs';
import { streets, upperRegions } from './regions.mjs';
import { text } from './text.mjs';
import { wholeYears } from './time.mjs';

const STAGES = [
  ['visit', '来访来电', 'Visits and calls'],
  ['publicity', '法规宣传', 'Publicity'],
  ['advice', '政策咨询', 'Advice'],
  ['aid', '法律援助', 'Legal aid'],
  ['mediation', '调解', 'Mediation'],
  ['arbitration', '仲裁', 'Arbitration'],
  ['trial', '审理', 'Trial'],
];
const OUTCOMES = [
  ['answered', '解答了结', 'Answered'],
  ['settled', '和解', 'Settled'],
  ['withdrawn', '撤回', 'Withdrawn'],
  ['decided', '裁决', 'Award'],
  ['judged', '判决', 'Judgment'],
];
const list = (all) => all.map(([id, zh, en]) => ({ id, name: text(zh, en) }));

export const PASSAGE_DIMENSIONS = [
  { id: 'fromStage', name: text('环节', 'From'), categories: list(STAGES) },
  {
    id: 'toStage',
    name: text('去向', 'To'),
    categories: list([...STAGES.slice(2), ...OUTCOMES]),
  },
];

export const PASSAGES = {
  id: 'dispute-passages',
  name: text('劳动维权事项的流向', 'Where labour matters go'),
  domain: 'disputes',
  unit: 'case',
  kind: 'flow',
  aggregation: { region: 'sum', time: 'sum', category: 'sum' },
  direction: 'neutral',
  decimals: 0,
  frequency: 'A',
  base: 'workplace',
  disclosive: true,
  definition: {
    id: 'dispute.passages',
    text: text(
      '一年内从一个环节转到另一个环节，或在该环节了结的事项数；一事转几次，在几个去向各计一次。调解转出的合计即办结调解件数，其中和解即达成协议件数。与按件次计的维权咨询服务不是同一种数。',
      'Matters that passed from one stage to another, or ended there, in the year; a matter that passed on several times counts once a passage. What leaves mediation adds up to the mediations concluded, and its settlements are the agreements. Not the same as service acts.',
    ),
  },
};

/** The sum of a series over some months. */

const sumOf = (cells, id, places) => places.reduce((sum, p) => sum + cells[id][p].value, 0);

/** The blocks, one a passage. `truth` has the monthly cells that they must agree with. */
export function passageBlocks({ mediations }, months) {
  const years = wholeYears(months);
  /** By passage and region, a value a year. */
  const values = {};
  const put = (way, id, value) => ((values[way] ??= {})[id] ??= []).push(value);
  years.forEach(({ places }, y) => {
    for (const id of streets) {
      const concluded = sumOf(mediations.concluded, id, places);
      const agreements = sumOf(mediations.agreements, id, places);
      const share = (low, high, way) => between(low, high, 'passage', way, id, y);
      const ways = waysOf(concluded, agreements, share);
      for (const [way, value] of Object.entries(ways)) put(way, id, value);
    }
  });
  for (const rows of Object.values(values)) {
    rows[DISTRICT] = years.map((_, y) => streets.reduce((sum, id) => sum + rows[id][y], 0));
  }
  check(values, years, mediations);
  const codes = years.map(({ code }) => code);
  return Object.entries(values).map(([way, rows]) => {
    const [fromStage, toStage] = way.split(' ');
    const cells = Object.fromEntries(
      upperRegions.map((id) => [id, rows[id].map((value) => cell(value))]),
    );
    return {
      ...block('A', 'period', codes, upperRegions, 1, { [PASSAGES.id]: cells }),
      breakdown: { fromStage, toStage },
    };
  });
}

/** No figure is small enough to point at single persons. */
const least = (value) => Math.max(6, Math.round(value));

function waysOf(concluded, agreements, share) {
  const failed = concluded - agreements;
  const toArbitration = least(failed * share(0.58, 0.68, 'arbitration'));
  const toMediation = concluded + least(concluded * share(0.02, 0.06, 'open'));
  const aidToMediation = least(toMediation * share(0.2, 0.27, 'aid'));
  const aidToArbitration = least(aidToMediation * share(0.3, 0.4, 'aid on'));
  const adviceToMediation = toMediation - aidToMediation;
  const adviceToAid = aidToMediation + aidToArbitration + least(aidToMediation * 0.06);
  const answered = least(toMediation * share(1.1, 1.5, 'answered'));
  const advice = adviceToMediation + adviceToAid + answered;
  const publicity = least(advice * share(0.26, 0.36, 'publicity'));
  const arbitration = toArbitration + aidToArbitration;
  const settled = least(arbitration * share(0.34, 0.42, 'settled'));
  const decided = least(arbitration * share(0.24, 0.3, 'decided'));
  const withdrawn = least(arbitration * share(0.08, 0.12, 'withdrawn'));
  const trial = least(arbitration * share(0.12, 0.16, 'trial'));
  return {
    'visit advice': advice - publicity,
    'publicity advice': publicity,
    'advice answered': answered,
    'advice aid': adviceToAid,
    'advice mediation': adviceToMediation,
    'aid mediation': aidToMediation,
    'aid arbitration': aidToArbitration,
    'mediation settled': agreements,
    'mediation withdrawn': failed - toArbitration,
    'mediation arbitration': toArbitration,
    'arbitration settled': settled,
    'arbitration withdrawn': withdrawn,
    'arbitration decided': decided,
    'arbitration trial': trial,
    'trial settled': Math.max(6, Math.floor(trial * 0.3)),
    'trial judged': trial - Math.max(6, Math.floor(trial * 0.3)),
  };
}

function check(values, years, mediations) {
  years.forEach(({ places, code }, y) => {
    for (const id of upperRegions) {
      const sumAt = (side, stage) =>
        Object.entries(values)
          .filter(([way]) => way.split(' ')[side] === stage)
          .reduce((sum, [, rows]) => sum + rows[id][y], 0);
      for (const [stage] of STAGES.slice(2)) {
        must(sumAt(0, stage) <= sumAt(1, stage), `more leaves ${stage} than enters: ${id} ${code}`);
      }
      for (const [way, rows] of Object.entries(values)) {
        must(rows[id][y] > 4, `too few to publish: ${way} ${id} ${code} ${rows[id][y]}`);
      }
      must(
        sumAt(0, 'mediation') === sumOf(mediations.concluded, id, places),
        `mediations of ${id} ${code}`,
      );
      must(
        values['mediation settled'][id][y] === sumOf(mediations.agreements, id, places),
        `agreements of ${id} ${code}`,
      );
    }
  });
}

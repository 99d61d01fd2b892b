/**
 * Facilities of the sample district and the minutes to them on foot, for four communities each of three
 * streets. Names and minutes are made up, from the same seed.
 */
import { between } from './random.mjs';
import { childrenOf, idOf } from './regions.mjs';
import { text } from './text.mjs';

/** Type, name, and how many a street has. */

const KINDS = [
  ['school', '小学', 'School', 2],
  ['clinic', '卫生服务站', 'Clinic', 2],
  ['elder-care', '养老服务站', 'Elder care', 2],
  ['canteen', '社区食堂', 'Canteen', 2],
  ['sports', '健身场地', 'Sports ground', 3],
  ['culture', '文化站', 'Culture room', 2],
];
const STEMS = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬'];
const STREETS = ['008', '009', '015'].map(idOf);
const COMMUNITIES = 4;
/** Beyond so many minutes the sample lists nothing. */
const FARTHEST = 26;

/** The first communities of a street, which the facilities stand in by turns. */
const around = (street) => childrenOf[street].slice(0, COMMUNITIES);

function facilities() {
  return STREETS.flatMap((street, s) => {
    let turn = s;
    return KINDS.flatMap(([type, zh, en, count]) =>
      Array.from({ length: count }, (_, i) => {
        const number = s * count + i;
        const region = around(street)[turn++ % COMMUNITIES];
        const name = text(`${STEMS[number]}${zh}`, `${en} ${String.fromCharCode(65 + number)}`);
        return { id: `${type}-${number + 1}`, type, name, region, street };
      }),
    );
  });
}

/** The facilities as items to look up. */
export function facilityItems() {
  return facilities().map(({ id, type, name, region }) => ({
    id,
    kind: 'facility',
    name,
    type,
    regions: [region],
    source: 'sample-generator',
  }));
}

/** The first community of the first street has no canteen near, and nobody listed culture for the second. */
export function reachTimes() {
  const all = facilities();
  const [first, second] = around(STREETS[0]);
  const minutesTo = (region, { id, type, region: home }) => {
    const near = region === home;
    const minutes = Math.round(
      near ? between(2, 7, 'walk', region, id) : between(5, 24, 'walk', region, id),
    );
    return region === first && type === 'canteen' ? Math.max(17, minutes) : minutes;
  };
  const times = STREETS.flatMap((street) =>
    around(street).flatMap((region) =>
      all
        .filter(
          (facility) =>
            facility.street === street && !(region === second && facility.type === 'culture'),
        )
        .map((facility) => ({
          region,
          item: facility.id,
          minutes: minutesTo(region, facility),
        }))
        .filter(({ minutes }) => minutes <= FARTHEST),
    ),
  );
  return {
    method: text(
      '按步行路网距离和每分钟75米折算（示例）',
      'distance along walkable streets at 75 metres a minute (sample)',
    ),
    asOf: '2024-12-31',
    source: 'sample-generator',
    bands: [5, 10, 15],
    indicator: 'fifteen-minute-coverage',
    dimension: 'facilityType',
    times,
  };
}

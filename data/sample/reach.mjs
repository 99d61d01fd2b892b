/**
 * Facilities of the sample district and the minutes to them on foot, for four communities each of three
 * streets. Names and minutes are made up, from the same seed.
 */

const text = (zh, en) => ({ 'zh-CN': zh, en });

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
const STREETS = ['390105008', '390105009', '390105015'];
const COMMUNITIES = 4;
/** Beyond so many minutes the sample lists nothing. */
const FARTHEST = 26;

/** The first communities of a street, which the facilities stand in by turns. */
const around = (childrenOf, street) => childrenOf[street].slice(0, COMMUNITIES);

function facilities(childrenOf) {
  return STREETS.flatMap((street, s) => {
    let turn = s;
    return KINDS.flatMap(([type, zh, en, count]) =>
      Array.from({ length: count }, (_, i) => {
        const number = s * count + i;
        const region = around(childrenOf, street)[turn++ % COMMUNITIES];
        const name = text(`${STEMS[number]}${zh}`, `${en} ${String.fromCharCode(65 + number)}`);
        return { id: `${type}-${number + 1}`, type, name, region, street };
      }),
    );
  });
}

/** The facilities as items to look up. */
export function facilityItems(childrenOf) {
  return facilities(childrenOf).map(({ id, type, name, region }) => ({
    ...{ id, kind: 'facility', name, type, regions: [region] },
    source: 'sample-generator',
  }));
}

/** The first community of the first street has no canteen near, and nobody listed culture for the second. */
export function reachTimes(childrenOf, between) {
  const all = facilities(childrenOf);
  const [first, second] = around(childrenOf, STREETS[0]);
  const minutesTo = (region, { id, type, region: home }) => {
    const near = region === home;
    const minutes = Math.round(
      near ? between(2, 7, 'walk', region, id) : between(5, 24, 'walk', region, id),
    );
    return region === first && type === 'canteen' ? Math.max(17, minutes) : minutes;
  };
  const times = STREETS.flatMap((street) =>
    around(childrenOf, street).flatMap((region) =>
      all
        .filter((one) => one.street === street && !(region === second && one.type === 'culture'))
        .map((one) => ({ region, item: one.id, minutes: minutesTo(region, one) }))
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

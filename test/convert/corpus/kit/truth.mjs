// What the corpus knows before any sheet is drawn: places, indicators, and a figure for each combination of
// them. Figures are made up; they depend on the words they are drawn for and on nothing else.

/** FNV-1a of words: the same on every machine. */
function hash(text) {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  h = Math.imul(h ^ (h >>> 15), 2246822507);
  return (h ^ (h >>> 13)) >>> 0;
}

const at = (words, low, high) => low + (hash(words) % (high - low + 1));

/** How a figure of a kind is made of its words; whole numbers are shifted, so that decimals are exact. */
const LIKE = {
  count: (words) => at(words, 21, 8999),
  large: (words) => at(words, 20_100, 998_900),
  small: (words) => at(words, 1, 40),
  rate: (words) => Number(`${at(words, 410, 989)}e-1`),
  money: (words) => Number(`${at(words, 1_001, 999_999)}e-2`),
  change: (words) => Number(`${at(words, -249, 399)}e-1`),
};

const wordsOf = ({ i, r, p, acc = '', as = '', basis = '' }) =>
  [i.key, r.name, r.code ?? '', p, acc, as, basis].join('|');

/** The figure of a meaning: an indicator `i`, a region `r`, a period `p`, how it runs `acc`, what it is `as`. */
export const valueOf = (meaning) =>
  LIKE[meaning.as === 'change' ? 'change' : (meaning.i.like ?? 'count')](wordsOf(meaning));

/**
 * An indicator of the truth. `id` is its id where the catalogue has it; `words` must all be said in the name
 * (or category) that the engine gives it; `unit` is the unit of its figures here.
 */
export const indicator = (name, unit, more = {}) => ({
  key: more.id ?? name,
  name,
  unit,
  words: [name],
  ...more,
});

export const JOBS = indicator('城镇新增就业', '人', { id: 'new-urban-employment' });
export const AGAIN = indicator('失业人员再就业', '人', { id: 'reemployed-persons' });
export const TRAINING = indicator('职业培训人次', '人次', { id: 'training-person-times' });
export const CASES = indicator('劳动争议受理案件', '件', {
  id: 'dispute-cases-accepted',
  words: ['受理'],
});
export const CLOSED = indicator('结案数', '件', { id: 'cases-closed', words: ['结案'] });
export const SETTLED = indicator('调解成功率', '%', {
  id: 'mediation-success-rate',
  like: 'rate',
  stock: true,
});
export const RECOVERED = indicator('挽回劳动者经济损失', '万元', {
  id: 'wages-recovered',
  like: 'money',
});
export const POPULATION = indicator('常住人口', '人', {
  id: 'resident-population',
  like: 'large',
  stock: true,
});
export const CLUBS = indicator('群众性社团数', '个', {
  id: 'resident-clubs',
  like: 'small',
  stock: true,
});
export const MEALS = indicator('社区食堂就餐人次', '人次', { id: 'canteen-meals' });
export const VISITS = indicator('综合体到访人次', '人次', { id: 'centre-visits' });
export const UNEMPLOYED = indicator('登记失业人数', '人', { words: ['登记失业'], stock: true });
export const HOTLINE = indicator('12345热线受理量', '件', { words: ['热线'] });
export const ALLOWANCE = indicator('低保对象', '人', { stock: true });
export const VACANCIES = indicator('发布岗位数', '个', { words: ['发布岗位'] });
export const FAIRS = indicator('招聘会场次', '场', { words: ['招聘会'], like: 'small' });

const place = (name, code) => ({ name, code });

export const PROVINCE = place('浙江省', '330000');
export const CITY = place('杭州市', '330100');
export const DISTRICT = place('拱墅区', '330105');

/** Streets of 拱墅区, by the statistical codes of 2023; there is no sixth. */
const SEVENTH = 5;
const code = (n) => `330105${String(n < SEVENTH ? n + 1 : n + 2).padStart(3, '0')}`;

export const STREETS =
  '米市巷 湖墅 小河 和睦 拱宸桥 大关 上塘 祥符 康桥 半山 天水 武林 长庆 潮鸣 朝晖 文晖 东新 石桥'
    .split(' ')
    .map((name, n) => place(`${name}街道`, code(n)));

/** The first of them: most sheets of the corpus are small enough to be read by eye. */
export const FEW = STREETS.slice(9, 15);

export const DISTRICTS = [
  place('上城区', '330102'),
  DISTRICT,
  place('西湖区', '330106'),
  place('滨江区', '330108'),
  place('萧山区', '330109'),
  place('余杭区', '330110'),
];

/** Nobody: names that a lint of personal data need not fear, put together here. */
export const person = (n) => ['赵钱孙李周吴'[n % 6], '某', '甲乙丙丁戊己'[n % 6]].join('');
export const phone = (n) => ['0571', `8800000${n % 10}`].join('-');
export const mobile = (n) => ['138', '0000', `000${n % 10}`].join('');

/** Every text of a person or a line that may occur on a sheet of the corpus. */
export const PRIVATE = [0, 1, 2, 3, 4, 5].flatMap((n) => [person(n), phone(n), mobile(n)]);

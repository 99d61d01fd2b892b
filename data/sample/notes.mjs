/** What a reader of the sample has to know before reading its figures. */
import { SILENT, SILENT_STREETS } from './gaps.mjs';
import { called } from './regions.mjs';
import { text } from './text.mjs';

const nameOf = ({ code }) => called(code);
const training = nameOf(SILENT.training);
const trainingAgain = nameOf(SILENT.trainingAgain);
const employment = nameOf(SILENT.employment);
const disputes = nameOf(SILENT.disputes);
const home = nameOf(SILENT.home);
const sessions = SILENT_STREETS.map(called);

export const NOTES = [
  text('全部数值为示例数据，由固定种子生成。', 'All values are made up from a fixed seed.'),
  text(
    '初步数：最近两个月的月度数值标为初步数（P）。',
    'Provisional: the last two months of every monthly series carry status P.',
  ),
  text(
    '保密：社区一级案件与调解数小于5的（调解还包括成功数与办结数之差小于5的）不公布（Q，原发 C），另有连带隐去的单元（继发 D）。分原因的案件数与累计数只到区或区和街道，不会泄露社区数。',
    'Suppressed: community counts of cases and mediations below 5, and mediations whose two numbers differ by less than 5, are withheld (Q, primary C) with further cells (secondary D). Figures by cause and figures for the year to date stop at the district or its streets, so they reveal no community.',
  ),
  text(
    [
      `缺失：${training.zh}2022年4—6月、${trainingAgain.zh}2024年10月培训数，${employment.zh}2022年12月就业数，`,
      `${disputes.zh}2023年9月案件与调解数，${home.zh}2023年2—3月综合体数据，`,
      `${sessions.map(({ zh }) => zh).join('、')}2024年12月议事场次未报送（O）。街道和区合计为上报数，仍然公布。`,
    ].join(''),
    [
      `Missing (O): training in ${training.en} (April to June 2022) and ${trainingAgain.en} (October 2024),`,
      `employment in ${employment.en} (December 2022), cases and mediations in ${disputes.en} (September 2023),`,
      `the centre in ${home.en} (February and March 2023), deliberation sessions in`,
      `${sessions.map(({ en }) => en).join(' and ')} (December 2024).`,
      'The totals of street and district were reported on their own and stay.',
    ].join(' '),
  ),
  text(
    '零：四个类似社区没有案件、培训和社团，记为0，是统计结果，不是缺失。',
    'Zero: the four statistical units have no cases, training or clubs. Their 0 is a counted zero, not a gap.',
  ),
  text(
    '不存在：邻里之家启用之前没有客流与座时（M）；没有邻里之家的社区不列入该数据块。',
    'Cannot exist (M): a centre has no visits and no seat-hours before it opens. Communities without a centre are not in that block.',
  ),
  text(
    '待发布：2024年第四季度社团会籍数与成员人数尚未发布（Y）。',
    'Not yet out (Y): club memberships and members for the fourth quarter of 2024.',
  ),
  text(
    '中断：2023年7月更换门口客流设备，到访人次口径改变，之前数据未追溯，不可比。',
    'Break: new door counters from July 2023 changed what a visit is. Earlier months were not rebuilt and cannot be compared.',
  ),
  text(
    '合并：城镇新增就业1—2月合并发布，累计数从2月起。',
    'Merged: new urban employment for January and February is one point; the running total starts in February.',
  ),
  text(
    '社团成员人数按各级分别去重，街道、区的数值小于下级之和。',
    'Club members are counted once at each level, so a street or the district has fewer than its parts together.',
  ),
];

export const LONG_NOTE = text(
  '本文件为性能测试用的加长版。',
  'This is the longer version for performance tests.',
);

// Generated from src/core/tags/tags.ts by `npm run generate`. Do not edit.

/**
 * A tag that the form can fill in, with what it shows and what it needs of the data.
 *
 * @typedef {object} TagChoice
 * @property {string} tag
 * @property {string} shows
 * @property {boolean} [programme] it draws one programme, which has to be chosen
 * @property {string} [domain] it draws a whole domain, so no indicator is chosen
 * @property {boolean} [plain] it finds in the data what suits it, so no indicator is chosen
 * @property {boolean} [whole] it draws more of the document than indicators, so it cannot be frozen
 * @property {boolean} [below] it draws the regions below
 */

/** @type {readonly TagChoice[]} */
export const TAGS = [
  {
    tag: 'gf-employment-coverage',
    shows: '就业领域：数字、解读、走势、与目标相比、分地区',
    domain: 'employment',
    below: true,
  },
  {
    tag: 'gf-training-count',
    shows: '培训领域：数字、解读、走势、与目标相比、分地区',
    domain: 'training',
    below: true,
  },
  {
    tag: 'gf-dispute-resolution',
    shows: '纠纷化解领域：数字、解读、走势、与目标相比、分地区',
    domain: 'disputes',
    below: true,
  },
  {
    tag: 'gf-club-membership',
    shows: '社团与治理领域：数字、解读、走势、与目标相比、分地区',
    domain: 'governance',
    below: true,
  },
  {
    tag: 'gf-service-reach',
    shows: '服务触达领域：数字、解读、走势、与目标相比、分地区',
    domain: 'service',
    below: true,
  },
  { tag: 'gf-stat', shows: '一个数字，及其增减、目标和近期走势' },
  { tag: 'gf-trend', shows: '历期走势，标出目标、口径中断和事件' },
  { tag: 'gf-ranking', shows: '下级地区按一个指标排列', below: true },
  { tag: 'gf-progress', shows: '与目标的距离' },
  { tag: 'gf-tiles', shows: '街道方格图（非地图）', below: true },
  { tag: 'gf-flow', shows: '期初＋增加−减少＝期末，逐月、本年；或环节间的流向', plain: true },
  { tag: 'gf-map', shows: '数据自带的地图；没有审图号等则以方格图代替并说明', below: true },
  { tag: 'gf-table', shows: '数据表，可下载 CSV' },
  { tag: 'gf-brief', shows: '两三句解读；mode="decision" 是辅助决策', below: true },
  {
    tag: 'gf-alerts',
    shows: '业务提醒：按数据里的规则，哪个地区、什么数、从何时起',
    plain: true,
    whole: true,
    below: true,
  },
  {
    tag: 'gf-listing',
    shows: '政策、岗位、课程、设施、社团，按对象和地区查找',
    plain: true,
    whole: true,
  },
  { tag: 'gf-composition', shows: '一个指标按类别的构成：百分之百的条或一百格', plain: true },
  { tag: 'gf-compare', shows: '至多四个地区或时期，用同一数值轴并列', below: true },
  { tag: 'gf-cohort', shows: '各批从开始起逐月的走势，一批一条线' },
  {
    tag: 'gf-timeline',
    shows: '事件、荣誉、口径变更按时间排列，可与一条走势对照',
    plain: true,
    whole: true,
  },
  {
    tag: 'gf-heatmap',
    shows: '一个指标的矩阵：两种分组交叉，或按月、按日的日历',
    plain: true,
    below: true,
  },
  { tag: 'gf-distribution', shows: '下级地区的分布和中位数，或按规模等分组的分布', below: true },
  {
    tag: 'gf-reach',
    shows: '15分钟生活圈：各类设施步行几分钟，覆盖多少居民',
    plain: true,
    whole: true,
  },
  { tag: 'gf-facts', shows: '项目的数字、荣誉、标准，照原文', plain: true, whole: true },
  {
    tag: 'gf-programme',
    shows: '一个项目：做什么、所述数字、指标、组成',
    programme: true,
    plain: true,
    whole: true,
  },
];

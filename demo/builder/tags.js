// The tags that the form can fill in, each with what it shows and what it needs of the data.

/**
 * @typedef {object} TagChoice
 * @property {string} tag
 * @property {string} shows
 * @property {string} [domain] it draws a whole domain, so no indicator is chosen
 * @property {boolean} [plain] it finds in the data what suits it, so no indicator is chosen
 * @property {boolean} [whole] it draws more of the document than indicators, so it cannot be frozen
 * @property {boolean} [below] it compares the regions below
 */

/** @type {readonly TagChoice[]} */
export const TAGS = [
  { tag: 'gf-stat', shows: '一个数字，及其增减、目标和近期走势' },
  { tag: 'gf-trend', shows: '历期走势，标出目标、口径中断和事件' },
  { tag: 'gf-ranking', shows: '下辖街道或社区按一个指标排列', below: true },
  { tag: 'gf-progress', shows: '与目标的距离' },
  { tag: 'gf-tiles', shows: '街道方格图（非地图）', below: true },
  { tag: 'gf-map', shows: '数据自带的地图，须有审图号', below: true },
  { tag: 'gf-distribution', shows: '下辖街道或社区的分布和中位数', below: true },
  { tag: 'gf-table', shows: '数据表，可下载' },
  { tag: 'gf-brief', shows: '两三句解读' },
  { tag: 'gf-compare', shows: '几个地区或时期并列', below: true },
  { tag: 'gf-composition', shows: '一个总数的构成', plain: true },
  { tag: 'gf-heatmap', shows: '两种分类的矩阵，或日历', plain: true, below: true },
  { tag: 'gf-cohort', shows: '各批对象历月的比率' },
  { tag: 'gf-flow', shows: '期初、流入、流出、期末', plain: true },
  { tag: 'gf-timeline', shows: '大事记', plain: true, whole: true },
  { tag: 'gf-alerts', shows: '按数据里的规则提醒', plain: true, whole: true },
  { tag: 'gf-listing', shows: '政策、岗位、课程等名录', plain: true, whole: true },
  { tag: 'gf-reach', shows: '15分钟服务圈', plain: true, whole: true },
  { tag: 'gf-facts', shows: '项目原文所述', plain: true, whole: true },
  { tag: 'gf-employment-coverage', shows: '就业领域的全部内容', domain: 'employment', below: true },
  { tag: 'gf-training-count', shows: '培训领域的全部内容', domain: 'training', below: true },
  {
    tag: 'gf-dispute-resolution',
    shows: '纠纷化解领域的全部内容',
    domain: 'disputes',
    below: true,
  },
  {
    tag: 'gf-club-membership',
    shows: '社团与治理领域的全部内容',
    domain: 'governance',
    below: true,
  },
  { tag: 'gf-service-reach', shows: '服务触达领域的全部内容', domain: 'service', below: true },
];

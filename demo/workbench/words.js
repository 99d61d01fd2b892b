// What the page says beside the sentences of the conversion, in both languages.

const number = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
const many = (count, one, more) => `${number(count)} ${count === 1 ? one : more}`;

/**
 * @typedef {typeof CHINESE} Words
 */
const CHINESE = {
  sheetLabel: (name) => `工作表 ${name}`,
  rowNumber: '行号',
  hidden: '在表格软件里隐藏',
  number,
  roles: {
    region: { mark: '区', name: '地区' },
    period: { mark: '期', name: '时期' },
    indicator: { mark: '指', name: '指标' },
    unit: { mark: '位', name: '计量单位' },
    category: { mark: '类', name: '类别' },
    head: { mark: '', name: '表头和名称' },
    figure: { mark: '', name: '取用的数' },
    'left-out': { mark: '略', name: '不取' },
    refused: { mark: '✕', name: '没有读' },
    title: { mark: '', name: '标题' },
    note: { mark: '', name: '附注' },
    empty: { mark: '', name: '空白' },
  },
  fates: {
    figure: '取用的数',
    head: '表头',
    label: '名称',
    title: '标题',
    note: '附注',
    'left-out': '不取',
    refused: '没有读',
    empty: '空白',
  },
  reading: '正在读文件…',
  again: '正在按新的选择重读…',
  slow: '这个浏览器不能在后台读文件，读大文件时页面会停一会儿。',
  failed: (reason) =>
    `读的时候出了故障，文件没有问题也会这样，请把下面这句话告诉网站管理员：${reason}`,
  noSample: '示例文件没有取到，请检查网络后再试。',
  read: ({ figures, open, refused }) =>
    [
      `取用 ${number(figures)} 个数`,
      open ? `${open} 处要核对` : '没有要核对的',
      ...(refused ? [`${number(refused)} 格没有读`] : []),
    ].join('，') + '。',
  nothing: '还没有能读的文件。',
  changed: (by) =>
    by > 0
      ? `多取 ${number(by)} 个数。`
      : by < 0
        ? `少取 ${number(-by)} 个数。`
        : '取用的数没有变。',
  undone: '已撤销。',
  redone: '已重做。',
  removed: (name) => `已移除 ${name}。`,
  remove: (name) => `移除 ${name}`,
  removeShort: '移除',
  openChoices: ({ open, optional, all }) =>
    open > 0
      ? `共 ${all} 处，还有 ${open} 处要核对`
      : optional > 0
        ? `没有必须核对的；${optional} 处按推测读了，可以改`
        : `${all} 处都核对过了`,
  noChoices: '都能从表上的字断定，没有要核对的。',
  moreChoices: (count) => `还有 ${number(count)} 处，核对完上面的再显示。`,
  choose: '请选择',
  right: '对，就是这样',
  alike: (count) => `其余 ${number(count)} 处同类的也这样选`,
  isOpen: '待核对',
  isOptional: '可以不改',
  isDone: '已核对',
  jump: (where) => `到 ${where} 看`,
  places: (where, count) => (count > 1 ? `${where} 等 ${number(count)} 处` : where),
  proof: '按现在的读法，表上的三个数：',
  readAs: '读作',
  noneYet: '还没有选，这些数不取',
  type: '请填写',
  periodExample: '写作 2024年3月',
  take: '采用',
  cells: (count) => `${number(count)} 格`,
  allCells: (count) => `共 ${number(count)} 格，每一格都有下落：`,
  noProblems: '没有问题。',
  moreProblems: (count) => `另有 ${number(count)} 条，见报告。`,
  severity: { error: '要改', warning: '提醒' },
  tabRefused: (count) => `${number(count)} 格没有读`,
  hiddenSheet: '隐藏',
  made: ({ figures, regions, periods, indicators }) =>
    `${number(indicators)} 个指标，${number(regions)} 个地区，${number(periods)} 期，${number(figures)} 个数`,
  notYet: '有了能取用的数，这里就画出来。',
  next: '下一处待核对',
  saved: (name) => `已存为 ${name}。`,
  handing: '正在交给生成器…',
  notHanded: '浏览器不许网页存数据，交不过去。请下载数据文件，在生成器里选“这台电脑上的文件”。',
};

/** @type {Words} */
const ENGLISH = {
  sheetLabel: (name) => `Sheet ${name}`,
  rowNumber: 'Row number',
  hidden: 'Hidden in the workbook',
  number,
  roles: {
    region: { mark: 'R', name: 'Region' },
    period: { mark: 'P', name: 'Period' },
    indicator: { mark: 'I', name: 'Indicator' },
    unit: { mark: 'U', name: 'Unit' },
    category: { mark: 'C', name: 'Category' },
    head: { mark: '', name: 'Head or name' },
    figure: { mark: '', name: 'Figure taken' },
    'left-out': { mark: '–', name: 'Left out' },
    refused: { mark: '✕', name: 'Not read' },
    title: { mark: '', name: 'Title' },
    note: { mark: '', name: 'Note' },
    empty: { mark: '', name: 'Empty' },
  },
  fates: {
    figure: 'Figures taken',
    head: 'Heads',
    label: 'Names',
    title: 'Titles',
    note: 'Notes',
    'left-out': 'Left out',
    refused: 'Not read',
    empty: 'Empty',
  },
  reading: 'Reading the files…',
  again: 'Reading again with your choice…',
  slow: 'This browser cannot read in the background: with a large file the page will stand still for a while.',
  failed: (reason) =>
    `Something failed here, which need not be the fault of your file. Please tell the webmaster: ${reason}`,
  noSample: 'The sample could not be fetched. Please check the connection and try again.',
  read: ({ figures, open, refused }) =>
    [
      `${many(figures, 'figure', 'figures')} taken`,
      open ? `${many(open, 'reading', 'readings')} to check` : 'nothing to check',
      ...(refused ? [`${many(refused, 'cell', 'cells')} not read`] : []),
    ].join(', ') + '.',
  nothing: 'No file that can be read yet.',
  changed: (by) =>
    by > 0
      ? `${many(by, 'more figure', 'more figures')} taken.`
      : by < 0
        ? `${many(-by, 'figure', 'figures')} fewer taken.`
        : 'The figures taken are the same.',
  undone: 'Undone.',
  redone: 'Done again.',
  removed: (name) => `${name} taken away.`,
  remove: (name) => `Take away ${name}`,
  removeShort: 'Take away',
  openChoices: ({ open, optional, all }) =>
    open > 0
      ? `${open} of ${all} still to check`
      : optional > 0
        ? `Nothing that must be checked; ${optional} read as guessed, which may be changed`
        : `All ${all} checked`,
  noChoices: 'Everything follows from the words on the sheets: nothing to check.',
  moreChoices: (count) => `${number(count)} more are shown once these are checked.`,
  choose: 'Please choose',
  right: 'Yes, that is right',
  alike: (count) => `The same for the ${many(count, 'other', 'others')} of its kind`,
  isOpen: 'To check',
  isOptional: 'Need not be changed',
  isDone: 'Checked',
  jump: (where) => `Look at ${where}`,
  places: (where, count) =>
    count > 1 ? `${where} and ${many(count - 1, 'other place', 'other places')}` : where,
  proof: 'Three figures of the sheet, as they are read now:',
  readAs: 'is read as',
  noneYet: 'Nothing chosen: these figures are left out',
  type: 'Please fill in',
  periodExample: 'As 2024-03',
  take: 'Take it',
  cells: (count) => many(count, 'cell', 'cells'),
  allCells: (count) => `${many(count, 'cell', 'cells')}, each accounted for:`,
  noProblems: 'No problems.',
  moreProblems: (count) => `${number(count)} more are in the report.`,
  severity: { error: 'To mend', warning: 'Please note' },
  tabRefused: (count) => `${many(count, 'cell', 'cells')} not read`,
  hiddenSheet: 'hidden',
  made: ({ figures, regions, periods, indicators }) =>
    [
      many(indicators, 'indicator', 'indicators'),
      many(regions, 'region', 'regions'),
      many(periods, 'period', 'periods'),
      many(figures, 'figure', 'figures'),
    ].join(', '),
  notYet: 'Once there are figures, they are drawn here.',
  next: 'Next to check',
  saved: (name) => `Saved as ${name}.`,
  handing: 'Handing it to the builder…',
  notHanded:
    'The browser lets pages keep no data, so it cannot be handed over. Download the data file, and choose it in the builder as a file of this computer.',
};

/** The words of the page's language. */
export const words = document.documentElement.lang === 'en' ? ENGLISH : CHINESE;

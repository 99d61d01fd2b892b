/**
 * The one table of tags: a row says what a tag is called, shows, takes, needs of the data, and where
 * it can be written. All else that speaks of tags reads it or is generated from it by
 * `npm run generate`: what runs in a page reads `facts.generated.ts`, which is this table without its
 * sentences and without what only a build asks, so that a row stands in one place and no page
 * downloads more of it than it uses.
 *
 * The English sentences are those of the doc blocks of the classes; a test holds the two together,
 * and each class to the attributes of its row.
 */
import type { CardItem } from '../contract/contract.generated.js';
import { ACCUMULATIONS, BASES, ITEM_KINDS } from '../contract/enums.generated.js';

/** A sentence in both languages. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/**
 * Where something can be written: in a page only, in the address of a link or frame as well, or on a
 * card of a scene as well.
 */
export type Place = 'page' | 'link' | 'card';

/** What the text of an attribute means. A plural stands for several, separated by spaces. */
export type Kind =
  | 'text'
  | 'address'
  | 'number'
  | 'flag'
  | 'word'
  | 'words'
  | 'region'
  | 'regions'
  | 'indicator'
  | 'indicators'
  | 'period'
  | 'periods'
  | 'programme'
  | 'domain'
  | 'category'
  | 'dimension'
  | 'dimensions'
  | 'language';

/** What runs in a page knows of an attribute. */
export interface AttributeFacts {
  readonly kind: Kind;
  readonly where: Place;
  /** The words that it takes: for `word` and `words` no others, else beside what its kind means. */
  readonly words?: readonly string[];
  /** Without it the tag draws nothing. */
  readonly required?: true;
}

export interface AttributeRow extends AttributeFacts {
  readonly summary: Text;
  /** The value of the property where the attribute is left out; '', 0 and false need not be said. */
  readonly initial?: string | number;
}

/** What place a picture asks for on a wall: a number, a list, a square, a plot, or a low wide plot. */
export type FormName = 'number' | 'list' | 'panel' | 'chart' | 'band';

/** What runs in a page knows of a tag. */
interface Facts<Attribute> {
  /** It draws the regions below one: always, or where its attribute `by` says `region`. */
  readonly overRegions?: true | 'by';
  /** The common attributes that it takes; left out, all. */
  readonly common?: readonly string[];
  readonly attributes?: Readonly<Record<string, Attribute>>;
}

/** Only a picture that has a form can stand on a card. */
interface OnCard {
  readonly where: 'card';
  readonly form: FormName;
}

interface OffCard {
  readonly where: 'page' | 'link';
  readonly form?: undefined;
}

export type TagFacts<Attribute = AttributeFacts> = Facts<Attribute> & (OnCard | OffCard);

/** What of the data a tag draws, where its attributes ask for nothing else: without, it says so. */
export type Need =
  | 'indicator'
  | 'target'
  | 'balance'
  | 'breakdown'
  | 'matrix'
  | 'cohort'
  | 'events'
  | 'items'
  | 'alerts'
  | 'reach'
  | 'programmes';

export type TagRow = TagFacts<AttributeRow> & {
  readonly summary: Text;
  readonly needs: readonly Need[];
  /** Registered together with the others that most pages show, in one module. */
  readonly everyday?: true;
  /** The one domain that it draws. */
  readonly domain?: string;
};

/** What nearly every tag takes, in the words of `GfElement`. */
export const COMMON = {
  src: {
    kind: 'address',
    where: 'page',
    summary: {
      zh: 'JSON 文件（或一期发布的目录）的地址；看板里的标签可省略',
      en: 'The address of the JSON document, or of the index of a release. Inside a board it may be left out.',
    },
  },
  'live-src': {
    kind: 'address',
    where: 'page',
    summary: {
      zh: '写在标签里的数据原来的网址：卡片临近时去问，有更新的就说明',
      en: 'Where data that stand in the tag came from: it is asked for newer ones when the card comes near.',
    },
  },
  region: {
    kind: 'region',
    where: 'card',
    summary: {
      zh: '地区标识；省略时用看板的，再省略用数据里的第一个',
      en: "The id of a region; left out, the selected one, else the board's, else the dataset's own.",
    },
  },
  indicator: {
    kind: 'indicator',
    where: 'card',
    summary: {
      zh: '指标标识；省略时用第一个合适的',
      en: 'The id of an indicator; left out, the first that suits the element.',
    },
  },
  period: {
    kind: 'period',
    where: 'card',
    summary: {
      zh: '`2024-06`，或 `2023-01..2024-06`，其中选中一期写 `2023-01..2024-06@2024-03`；省略时用最新的',
      en: 'A period (`2024-06`), a range (`2023-01..2024-06`, with one picked `…@2024-03`); left out, the latest with a value.',
    },
  },
  compare: {
    kind: 'regions',
    where: 'card',
    words: [...BASES, 'parent', 'none'],
    summary: {
      zh: '`year-on-year` 同比、`previous-period` 环比、`year-start` 较年初、`none` 不比；走势图还可写 `parent`、地区标识',
      en: 'What to compare with: `year-on-year`, `previous-period`, `year-start`, `parent` or region ids.',
    },
  },
  heading: {
    kind: 'text',
    where: 'link',
    summary: {
      zh: '自己的标题',
      en: "A title of your own; the indicator's name then stands in the line below it.",
    },
  },
  'heading-level': {
    kind: 'number',
    where: 'link',
    initial: 3,
    summary: {
      zh: '标题在页面大纲中的级别（1–6）',
      en: 'The level of the title in the outline of the page, 1–6.',
    },
  },
  'no-menu': {
    kind: 'flag',
    where: 'link',
    summary: {
      zh: '不要卡片上的“更多”菜单（表格、文字、文件、打印、链接、嵌入代码）',
      en: 'Without the menu that gives the figures as text, file, picture, print, link or code.',
    },
  },
  theme: {
    kind: 'word',
    where: 'link',
    words: ['light', 'dark', 'contrast', 'auto'],
    summary: {
      zh: '`light` `dark` `contrast` `auto`（随系统）',
      en: "`light`, `dark`, `contrast` or `auto` (follows the reader's system).",
    },
  },
  elder: {
    kind: 'flag',
    where: 'link',
    summary: { zh: '大字', en: 'Large type for older readers.' },
  },
  lang: {
    kind: 'language',
    where: 'link',
    words: ['zh-CN', 'zh-Hant', 'en'],
    summary: {
      zh: '`zh-CN`、`zh-Hant` 或 `en`；省略时随页面的 `lang`',
      en: '`zh-CN`, `zh-Hant` or `en`; left out, the language of the page around it.',
    },
  },
  upgrade: {
    kind: 'word',
    where: 'page',
    words: ['visible', 'idle', 'load', 'never'],
    summary: {
      zh: '预先写进网页的图表何时由脚本接手：`visible`（省略时，读者快看到时）、`idle`（网页空闲时）、`load`（马上）、`never`（不接手）',
      en: 'When a picture that is baked into the page is taken over: `visible`, `idle`, `load` or `never`.',
    },
  },
  group: {
    kind: 'text',
    where: 'link',
    summary: {
      zh: '同名的标签共用选择，不论放在哪里',
      en: 'Tags of the same group share what the reader picks, wherever they stand.',
    },
  },
  refresh: {
    kind: 'number',
    where: 'link',
    summary: {
      zh: '每隔几秒查看新数据（至少 5）；省略则不查看',
      en: 'Looks for new data every so many seconds (5 at least); 0 never.',
    },
  },
} as const satisfies Record<string, AttributeRow>;

/** The tags by name, without `gf-`. */
export const TAGS = {
  'employment-coverage': {
    where: 'link',
    everyday: true,
    domain: 'employment',
    needs: ['indicator'],
    overRegions: true,
    summary: {
      zh: '就业领域：数字、解读、走势、与目标相比、分地区',
      en: 'Employment of the district: employment rates and the people behind them (就业).',
    },
  },
  'training-count': {
    where: 'link',
    everyday: true,
    domain: 'training',
    needs: ['indicator'],
    overRegions: true,
    summary: {
      zh: '培训领域：数字、解读、走势、与目标相比、分地区',
      en: 'Training: person-times, persons and what became of them (培训).',
    },
  },
  'dispute-resolution': {
    where: 'link',
    everyday: true,
    domain: 'disputes',
    needs: ['indicator'],
    overRegions: true,
    summary: {
      zh: '纠纷化解领域：数字、解读、走势、与目标相比、分地区',
      en: 'Labour disputes: cases, mediation and closure (纠纷化解).',
    },
  },
  'club-membership': {
    where: 'link',
    everyday: true,
    domain: 'governance',
    needs: ['indicator'],
    overRegions: true,
    summary: {
      zh: '社团与治理领域：数字、解读、走势、与目标相比、分地区',
      en: 'Resident clubs and deliberation (社团与治理).',
    },
  },
  'service-reach': {
    where: 'link',
    everyday: true,
    domain: 'service',
    needs: ['indicator'],
    overRegions: true,
    summary: {
      zh: '服务触达领域：数字、解读、走势、与目标相比、分地区',
      en: 'Services: who is reached, and how much they are used (服务触达).',
    },
  },
  stat: {
    where: 'card',
    form: 'number',
    everyday: true,
    needs: ['indicator'],
    summary: {
      zh: '一个数字，及其增减、目标和近期走势',
      en: 'One indicator as a number, with its change, target and recent course.',
    },
    attributes: {
      'no-sparkline': {
        kind: 'flag',
        where: 'link',
        summary: { zh: '不画走势线', en: 'Leaves out the small line.' },
      },
    },
  },
  trend: {
    where: 'card',
    form: 'chart',
    everyday: true,
    needs: ['indicator'],
    summary: {
      zh: '历期走势，标出目标、口径中断和事件',
      en: 'One indicator over time, with targets, breaks and events.',
    },
    attributes: {
      accumulation: {
        kind: 'word',
        where: 'card',
        words: ACCUMULATIONS,
        summary: {
          zh: '`period` 当期，`ytd` 累计',
          en: '`period` for single periods (当期), `ytd` for running totals of the year (累计).',
        },
      },
    },
  },
  ranking: {
    where: 'card',
    form: 'list',
    everyday: true,
    needs: ['indicator'],
    overRegions: true,
    summary: {
      zh: '下级地区按一个指标排列',
      en: 'Regions in order of one indicator.',
    },
  },
  progress: {
    where: 'card',
    form: 'number',
    everyday: true,
    needs: ['indicator', 'target'],
    summary: {
      zh: '与目标的距离',
      en: 'An indicator on its way to its target.',
    },
  },
  tiles: {
    where: 'card',
    form: 'panel',
    needs: ['indicator'],
    overRegions: true,
    summary: {
      zh: '街道方格图（非地图）',
      en: 'Regions as tiles (街道方格图，非地图).',
    },
  },
  flow: {
    where: 'card',
    form: 'chart',
    needs: ['balance'],
    summary: {
      zh: '期初＋增加−减少＝期末，逐月、本年；或环节间的流向',
      en: 'A stock and its flows, or passages from stage to stage.',
    },
    attributes: {
      by: {
        kind: 'dimensions',
        where: 'card',
        summary: {
          zh: '来处和去处两个分类维度的标识，如 `fromStage toStage`；省略为期初期末的账',
          en: 'Two dimensions, where from and where to, such as `fromStage toStage`; left out, the account.',
        },
      },
    },
  },
  map: {
    where: 'card',
    form: 'panel',
    needs: ['indicator'],
    overRegions: true,
    summary: {
      zh: '数据自带的地图；没有审图号等则以方格图代替并说明',
      en: "Regions on the dataset's own approved map; else the tile grid.",
    },
  },
  table: {
    where: 'card',
    form: 'panel',
    needs: ['indicator'],
    overRegions: 'by',
    summary: {
      zh: '数据表，可下载 CSV',
      en: 'Figures as a table, over time or by region.',
    },
    attributes: {
      by: {
        kind: 'word',
        where: 'card',
        words: ['period', 'region'],
        initial: 'period',
        summary: {
          zh: '`period` 每个时期一行，`region` 每个地区一行',
          en: '`period` for one row a period, `region` for one row a region.',
        },
      },
      domain: {
        kind: 'domain',
        where: 'card',
        summary: {
          zh: '领域，如 `disputes`：它的指标并列',
          en: 'The indicators of this domain, side by side.',
        },
      },
    },
  },
  brief: {
    where: 'card',
    form: 'list',
    needs: ['indicator'],
    overRegions: true,
    summary: {
      zh: '两三句解读；`mode="decision"` 是辅助决策',
      en: 'One indicator read aloud in two or three sentences (解读), or what to look at first (辅助决策).',
    },
    attributes: {
      mode: {
        kind: 'word',
        where: 'card',
        words: ['decision'],
        summary: {
          zh: '`decision`：各指标中先看什么，每条可看图',
          en: '`decision` for what to look at first among all indicators.',
        },
      },
      most: {
        kind: 'number',
        where: 'page',
        initial: 6,
        summary: {
          zh: '开始时至多显示几条',
          en: 'So many findings are shown at first.',
        },
      },
    },
  },
  funnel: {
    where: 'card',
    form: 'panel',
    needs: ['indicator'],
    summary: {
      zh: '各环节人数，及其占首个、上一环节的比重',
      en: 'The stages of one course, each a part of the one before.',
    },
    attributes: {
      indicators: {
        kind: 'indicators',
        where: 'card',
        required: true,
        summary: {
          zh: '各环节的指标标识，按先后，用空格隔开',
          en: 'The ids of the indicators that are the stages, in order, separated by spaces.',
        },
      },
    },
  },
  alerts: {
    where: 'card',
    form: 'list',
    needs: ['alerts'],
    overRegions: true,
    summary: {
      zh: '业务提醒：按数据里的规则，哪个地区、什么数、从何时起',
      en: "What the document's own rules remind of, and since when.",
    },
    attributes: {
      most: {
        kind: 'number',
        where: 'page',
        initial: 20,
        summary: {
          zh: '开始时至多显示几条',
          en: 'So many reminders are shown at first, of which those of one rule are one.',
        },
      },
    },
  },
  listing: {
    where: 'card',
    form: 'list',
    needs: ['items'],
    summary: {
      zh: '政策、岗位、课程、设施、社团，按对象和地区查找',
      en: 'Policies, posts, courses, facilities and clubs for an audience and a region.',
    },
    attributes: {
      kind: {
        kind: 'words',
        where: 'card',
        words: ITEM_KINDS,
        summary: {
          zh: '`policy` 政策、`post` 岗位、`course` 课程、`facility` 设施、`club` 社团，用空格隔开；省略则全部',
          en: 'Which kinds to list, separated by spaces: `policy`, `post`, `course`, `facility`, `club`.',
        },
      },
      audience: {
        kind: 'category',
        where: 'link',
        summary: {
          zh: '一开始选定的对象：维度 `audience` 的类别标识',
          en: 'The audience that is chosen at first: the id of a category of the dimension `audience`.',
        },
      },
      indicators: {
        kind: 'indicators',
        where: 'card',
        summary: {
          zh: '各环节的指标标识，同 `gf-funnel`；清单上方的人数取首个环节',
          en: 'The stages of the funnel beside it, as there; the figure is that of the first one.',
        },
      },
    },
  },
  composition: {
    where: 'card',
    form: 'panel',
    needs: ['breakdown'],
    summary: {
      zh: '一个指标按类别的构成：百分之百的条或一百格',
      en: 'The parts of a whole.',
    },
    attributes: {
      by: {
        kind: 'dimension',
        where: 'card',
        summary: {
          zh: '分类维度的标识；省略时用指标分的第一个',
          en: 'The id of a dimension; left out, the first that the indicator is broken down by.',
        },
      },
      picture: {
        kind: 'word',
        where: 'card',
        words: ['bars', 'waffle'],
        initial: 'bars',
        summary: {
          zh: '`bars` 百分之百的条，`waffle` 一百格',
          en: '`bars` for one bar of a hundred per cent, `waffle` for a hundred cells.',
        },
      },
      sort: {
        kind: 'word',
        where: 'link',
        words: ['value', 'document'],
        summary: {
          zh: '`value` 从大到小，`document` 照数据里的次序；省略时从大到小，类别名称本有次序（年龄段、天数）的除外',
          en: '`value` puts the largest category first, `document` keeps the order of the data; left out, the largest first unless the categories count up, as age bands do.',
        },
      },
    },
  },
  compare: {
    where: 'card',
    form: 'chart',
    needs: ['indicator'],
    overRegions: true,
    summary: {
      zh: '至多四个地区或时期，用同一数值轴并列',
      en: 'A few regions or periods side by side on the same scale.',
    },
    attributes: {
      regions: {
        kind: 'regions',
        where: 'card',
        summary: {
          zh: '至多四个地区标识，以空格分开；省略时为本地区和上级，没有上级则为下级',
          en: 'Region ids, at most four; left out, the region and the one above it, else those below.',
        },
      },
      periods: {
        kind: 'periods',
        where: 'card',
        summary: {
          zh: '改为一个地区的至多四个时期，以空格分开，如 `2023-06 2024-06`',
          en: 'Periods of one region instead, at most four: `2023-06 2024-06`.',
        },
      },
      all: {
        kind: 'flag',
        where: 'link',
        summary: {
          zh: '改为所有下级地区，每个一条小线，用同一数值轴；此时不看 `regions` 和 `periods`',
          en: 'All regions below one, as many small lines on one scale; `regions` and `periods` are not asked then.',
        },
      },
    },
  },
  cohort: {
    where: 'card',
    form: 'chart',
    needs: ['indicator', 'cohort'],
    summary: {
      zh: '各批从开始起逐月的走势，一批一条线',
      en: 'One indicator by cohort, over the months since each cohort began.',
    },
    attributes: {
      by: {
        kind: 'dimension',
        where: 'card',
        summary: {
          zh: '各批所属的分类维度的标识；省略时用 `cohort`，没有则用第一个',
          en: 'The id of the dimension whose categories are the cohorts; left out, `cohort`, else the first.',
        },
      },
    },
  },
  timeline: {
    where: 'card',
    form: 'band',
    needs: ['events'],
    summary: {
      zh: '事件、荣誉、口径变更按时间排列，可与一条走势对照',
      en: 'Events in the order of time, beside the course of an indicator.',
    },
    attributes: {
      programme: {
        kind: 'programme',
        where: 'card',
        summary: {
          zh: '项目标识：只列这个项目的，以及指标的口径变更；省略则列出全部',
          en: 'The id of a programme: only its facts, and the breaks of the indicator.',
        },
      },
    },
  },
  heatmap: {
    where: 'card',
    form: 'band',
    needs: ['matrix'],
    overRegions: true,
    summary: {
      zh: '一个指标的矩阵：两种分组交叉，或按月、按日的日历',
      en: 'One indicator as a matrix or a calendar.',
    },
    attributes: {
      by: {
        kind: 'dimensions',
        where: 'card',
        words: ['region', 'month', 'year', 'day'],
        summary: {
          zh: '行和列：两个分类维度的标识，如 `weekday hour`；或 `region facilityType`、`month year`、`day`',
          en: 'What stands in rows and columns: two dimensions, `region` and one, `month year`, or `day`.',
        },
      },
    },
  },
  distribution: {
    where: 'card',
    form: 'chart',
    needs: ['indicator'],
    overRegions: true,
    summary: {
      zh: '下级地区的分布和中位数，或按规模等分组的分布',
      en: 'How a figure is spread over regions or bands.',
    },
    attributes: {
      by: {
        kind: 'dimension',
        where: 'card',
        words: ['region'],
        summary: {
          zh: '`region`，或分类维度的标识；省略为下级地区',
          en: '`region`, or the id of a dimension; left out, the regions.',
        },
      },
    },
  },
  reach: {
    where: 'card',
    form: 'panel',
    needs: ['reach'],
    summary: {
      zh: '15分钟生活圈：各类设施步行几分钟，覆盖多少居民',
      en: 'The 15-minute circle of a community (15分钟生活圈).',
    },
  },
  facts: {
    where: 'card',
    form: 'panel',
    needs: ['programmes'],
    summary: {
      zh: '项目的数字、荣誉、标准，照原文',
      en: "A programme's facts as stated.",
    },
    attributes: {
      programme: {
        kind: 'programme',
        where: 'card',
        summary: {
          zh: '项目标识；省略则列出全部',
          en: "The id of a programme; left out, all of the dataset's.",
        },
      },
    },
  },
  programme: {
    where: 'card',
    form: 'list',
    needs: ['programmes'],
    summary: {
      zh: '一个项目：做什么、所述数字、指标、组成',
      en: 'One programme: what it is, what is stated of it, and its indicators.',
    },
    attributes: {
      programme: {
        kind: 'programme',
        where: 'card',
        required: true,
        summary: { zh: '项目标识，必写', en: 'The id of a programme.' },
      },
    },
  },
  doctor: {
    where: 'page',
    needs: [],
    common: ['lang', 'theme', 'elder'],
    summary: {
      zh: '检查所在的网页',
      en: 'Checks the page it stands in.',
    },
  },
  wall: {
    where: 'page',
    needs: [],
    summary: {
      zh: '大屏：自动巡览的几个场景',
      en: 'Scenes for a big screen, with a tour that can be held at any time (大屏).',
    },
    attributes: {
      theme: {
        ...COMMON.theme,
        initial: 'dark',
        summary: {
          ...COMMON.theme.summary,
          en: '`light`, `dark`, `contrast` or `auto` (follows the system).',
        },
      },
      refresh: {
        ...COMMON.refresh,
        initial: 60,
        summary: {
          ...COMMON.refresh.summary,
          zh: '每隔几秒查看新数据（至少 5），0 为不查看；省略为每60秒',
        },
      },
      stream: {
        kind: 'address',
        where: 'page',
        summary: {
          zh: '数据流（Server-Sent Events）的地址：有新数据时由服务器告知，断开时改为轮询',
          en: 'The address of a stream of Server-Sent Events that says when there is something new.',
        },
      },
      'no-keep': {
        kind: 'flag',
        where: 'page',
        summary: {
          zh: '不在浏览器里留存数据',
          en: 'Keeps no copy of the last good data in the browser, for the time after a restart.',
        },
      },
      worker: {
        kind: 'address',
        where: 'page',
        summary: {
          zh: '页面旁 `gongfu-sw.js` 的地址：断网时也能开机',
          en: 'The address of a copy of gongfu-sw.js beside the page: the wall then comes up without the network.',
        },
      },
      sync: {
        kind: 'text',
        where: 'page',
        summary: {
          zh: '同名的几面屏同步换场景',
          en: 'Walls of the same name show the same scene: in one browser, or as the stream says.',
        },
      },
      'height-m': {
        kind: 'number',
        where: 'page',
        summary: {
          zh: '屏的高度（米）：与 `distance-m` 一起算出最小的字；排不下时在页脚和控制台提醒',
          en: 'Height of the lit area in metres; with `distance-m` the smallest text follows from it.',
        },
      },
      'distance-m': {
        kind: 'number',
        where: 'page',
        summary: { zh: '观看距离（米）', en: 'How far away people stand, in metres.' },
      },
      'stretch-x': {
        kind: 'number',
        where: 'page',
        initial: 1,
        summary: {
          zh: '画面到屏上被拉宽的倍数，如 `1.75`',
          en: 'How much wider the picture becomes on its way to the wall, such as 1.75 for a mirrored 6720 × 2160.',
        },
      },
      seams: {
        kind: 'text',
        where: 'page',
        summary: {
          zh: '拼接屏的块数，如 `3x2`：文字和图形都不压在拼缝上，避不开时在页脚和控制台写明是哪个场景',
          en: 'Panels of a spliced wall, such as `3x2`: no part of a scene lies on a seam.',
        },
      },
      dwell: {
        kind: 'number',
        where: 'page',
        summary: {
          zh: '每个场景（或街道）停留的秒数，数据里写了的照数据；省略时按内容多少',
          en: 'Seconds for each scene or street of which the data say none; left out, by how much there is to read.',
        },
      },
      'no-tour': {
        kind: 'flag',
        where: 'page',
        summary: {
          zh: '不自动换场景',
          en: 'Stays on its scene until somebody chooses another one.',
        },
      },
      'no-character-keys': {
        kind: 'flag',
        where: 'page',
        summary: {
          zh: '不用单个字符的按键（数字1至9），语音输入可能误触',
          en: 'Without the keys of a single character, 1 to 9, which speech input may type by accident.',
        },
      },
      scene: {
        kind: 'number',
        where: 'page',
        initial: 1,
        summary: { zh: '从第几个场景开始', en: 'The scene to begin with, from 1.' },
      },
      drift: {
        kind: 'number',
        where: 'page',
        summary: {
          zh: '每分钟移动至多几像素，防烧屏',
          en: 'Moves the picture by so many pixels, from minute to minute, against burn-in.',
        },
      },
    },
  },
  filter: {
    where: 'link',
    everyday: true,
    needs: [],
    summary: {
      zh: '选择地区和时期',
      en: 'Chooses region (district → street → community) and period for the other tags.',
    },
  },
  board: {
    where: 'page',
    everyday: true,
    needs: [],
    common: ['refresh'],
    summary: {
      zh: '把一份数据、一种布局和一个选择交给里面的全部标签',
      en: 'A dataset, a layout and a shared selection for the tags inside.',
    },
    attributes: {
      src: {
        ...COMMON.src,
        summary: {
          zh: 'JSON 文件（或一期发布的目录）的地址',
          en: 'The address of the JSON document, or of the index of a release.',
        },
      },
      region: {
        ...COMMON.region,
        summary: {
          zh: '里面的标签从哪个地区开始',
          en: 'The region that the tags inside start from.',
        },
      },
      period: {
        ...COMMON.period,
        summary: { zh: '里面的标签显示哪个时期', en: 'The period that the tags inside show.' },
      },
      theme: {
        ...COMMON.theme,
        summary: {
          zh: '里面全部标签的 `light` `dark` `contrast` `auto`（随系统）',
          en: '`light`, `dark`, `contrast` or `auto`, for all tags inside.',
        },
      },
      elder: {
        ...COMMON.elder,
        summary: { zh: '里面全部标签用大字', en: 'Large type, for all tags inside.' },
      },
      'no-menu': {
        ...COMMON['no-menu'],
        summary: {
          zh: '里面全部标签都不要“更多”菜单',
          en: 'Without the menu of the cards, for all tags inside.',
        },
      },
      group: {
        ...COMMON.group,
        summary: {
          zh: '与外面写了同一名称的标签共用选择',
          en: 'Shares the selection with tags outside that name the same group.',
        },
      },
      'sync-url': {
        kind: 'flag',
        where: 'page',
        summary: {
          zh: '把选择写进网址',
          en: 'Keeps what the reader picks in the address of the page.',
        },
      },
    },
  },
} as const satisfies Record<string, TagRow>;

/** The name of a tag, without `gf-`. */
export type TagName = keyof typeof TAGS;

/** A tag that a card of a scene may name, as the contract has it. */
export type CardTag = CardItem['tag'];

/** The facts of all tags, by name. */
export type FactsTable = Readonly<Record<CardTag, Facts<AttributeFacts> & OnCard>> &
  Readonly<Record<Exclude<TagName, CardTag>, TagFacts>>;

type RowAttribute<Row> = Row extends { attributes: infer Attributes } ? keyof Attributes : never;

/** The name of an attribute that some tag takes. */
export type AttributeName =
  keyof typeof COMMON | { [Name in TagName]: RowAttribute<(typeof TAGS)[Name]> }[TagName];

/** What a tag needs of the data, in words. */
export const NEEDS = {
  indicator: { zh: '一个指标', en: 'an indicator' },
  target: { zh: '它的目标', en: 'its target' },
  balance: {
    zh: '期初、增加、减少、期末四个指标，或按来处、去处分的指标',
    en: 'opening, inflow, outflow and closing, or an indicator by where from and where to',
  },
  breakdown: { zh: '按分类维度的数', en: 'figures by a dimension' },
  matrix: {
    zh: '按分类维度、逐月或逐日的数',
    en: 'figures by a dimension, month by month or day by day',
  },
  cohort: { zh: '按批的数', en: 'figures by cohort' },
  events: { zh: '事件、口径变更或项目', en: 'annotations, breaks or programmes' },
  items: { zh: '可查找的事项', en: 'items' },
  alerts: { zh: '业务提醒的规则', en: 'alert rules' },
  reach: { zh: '步行分钟数', en: 'minutes on foot' },
  programmes: { zh: '项目', en: 'programmes' },
} as const satisfies Record<Need, Text>;

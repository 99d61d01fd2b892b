// Generated from data/schema/contract-1.0.json by `npm run generate`. Do not edit.

/**
 * 契约版本 Contract version, major.minor
 */
export type ContractVersion = string;
/**
 * 标识：字母、数字、下划线、点、@、连字符 Letters, digits and _ . @ -
 */
export type Id = string;
/**
 * 文字，或中英文对照 One text, or one text a language
 */
export type LocalizedText =
  | string
  | {
      'zh-CN': string;
      en?: string;
    };
/**
 * 网页地址：http(s) 或站内地址 An address on the web or within the site
 */
export type WebAddress = string;
/**
 * 日期 2024、2024-06、2024-06-14 或带时间
 */
export type CalendarDate = string;
/**
 * SDMX CL_FREQ: A 年 S 半年 Q 季 M 月 D 日 N 分钟
 */
export type Frequency = 'A' | 'S' | 'Q' | 'M' | 'D' | 'N';
/**
 * 地区标识，须在 regions 中定义
 */
export type RegionId = string;
export type RegionIds = RegionId[];
/**
 * 计量单位：内置的或在 units 中定义的
 */
export type UnitId = string;
/**
 * 指标标识，须在 indicators 中定义
 */
export type IndicatorId = string;
export type IndicatorIds = IndicatorId[];
/**
 * 来源标识，须在 sources 中定义
 */
export type SourceId = string;
/**
 * 当期 period、累计 ytd、近十二个月 rolling-12、开始以来 cumulative、通常每月 typical-month、同届 cohort、时点 instant
 */
export type Accumulation =
  'period' | 'ytd' | 'rolling-12' | 'cumulative' | 'typical-month' | 'cohort' | 'instant';
/**
 * 时期 2024、2024-S1（半年）、2024-Q1、2024-03、2024-03-15、2024-03-15T08:00；合并的 1–2 月写作 2024-01/P2M
 */
export type PeriodCode = string;
/**
 * 数值；没有数值写 null
 */
export type CellValue = number | null;
export type Matrix = CellValue[][];
/**
 * 单元序号；或时期，即该时期的各地区；或 [地区, 时期] A cell's number, or a period, of all regions, or a region and a period
 */
export type CellName = CellIndex | PeriodCode | string[];
export type CellIndex = number;
export type CellList = CellName[];
/**
 * SDMX CL_OBS_STATUS 字母，可多个：A 正常 B 中断 D 口径不同 E 估计 P 初步 L 未采集 M 不存在 N 过小 O 缺失 Q 保密 U 可靠性低 …；Y（本契约）待发布
 */
export type StatusFlags = string;
/**
 * SDMX CL_CONF_STATUS: C 原发保密 D 继发保密（发送方） S 继发保密（接收方） N 不公布 F 公开
 */
export type Confidentiality = 'F' | 'N' | 'C' | 'D' | 'S';
/**
 * exact 确数 · at-least 不低于（含） · more-than 超、余、多（不含） · about 约、左右 · nearly 近 · at-most 不超过 · all 全覆盖
 */
export type Qualifier = 'exact' | 'at-least' | 'more-than' | 'about' | 'nearly' | 'at-most' | 'all';
/**
 * 项目标识，须在 programmes 中定义
 */
export type ProgrammeId = string;
/**
 * 适用或所在地区，包括其下级；省略为全部 Where it applies or stands, with all below; left out, everywhere
 */
export type RegionIds1 = RegionId[];
export type Minutes = number;
/**
 * 由 gongfu slice 写在末尾：检查它的版本，和其余内容的校验值。防误改，不防伪造 Written by gongfu slice, last: the version that checked the document and a hash of all before it; against mistakes, not against forgery
 */
export type Stamp = string;

/**
 * 共富看板数据契约 1.0：一个地区公布的指标、数值、目标与项目。 One JSON document that a district publishes and every tag draws. Words follow SDMX where SDMX has a word.
 */
export interface Contract {
  $schema?: string;
  contract: ContractVersion;
  dataset: DatasetInfo;
  sources?: SourceItem[];
  regions: RegionList;
  units?: UnitItem[];
  dimensions?: DimensionItem[];
  indicators: IndicatorItem[];
  data?: DataBlock[];
  observations?: ObservationRow[];
  targets?: TargetItem[];
  changes?: ChangeItem[];
  breaks?: BreakItem[];
  annotations?: AnnotationItem[];
  programmes?: ProgrammeItem[];
  map?: MapInfo;
  items?: ListedItem[];
  alerts?: AlertRule[];
  reach?: ReachInfo;
  scenes?: SceneItem[];
  stamp?: Stamp;
}
export interface DatasetInfo {
  id: Id;
  title: LocalizedText;
  description?: LocalizedText;
  publisher: Publisher;
  published: CalendarDate;
  asOf: CalendarDate;
  frequency?: Frequency;
  due?: CalendarDate;
  vintage?: CalendarDate;
  supersedes?: CalendarDate;
  license?: LinkItem;
  links?: LinkItem[];
  /**
   * 示例数据，非真实统计 Made-up data
   */
  sample?: boolean;
  suppression?: SuppressionRule;
  catalogue?: string;
  notes?: LocalizedText[];
}
export interface Publisher {
  id?: Id;
  name: LocalizedText;
  url?: WebAddress;
}
export interface LinkItem {
  title: LocalizedText;
  url?: WebAddress;
}
/**
 * 公布前已执行的保密规则 The rule applied before publication
 */
export interface SuppressionRule {
  threshold: number;
  method?: LocalizedText;
  appliedUpstream?: boolean;
}
export interface SourceItem {
  id: Id;
  title: LocalizedText;
  producer?: LocalizedText;
  published?: CalendarDate;
  retrieved?: CalendarDate;
  url?: WebAddress;
  note?: LocalizedText;
}
export interface RegionList {
  scheme?: string;
  edition?: LocalizedText;
  items: RegionItem[];
}
export interface RegionItem {
  id: Id;
  code?: Id;
  name: LocalizedText;
  level: Id;
  parent?: RegionId | null;
  within?: RegionIds;
  validFrom?: CalendarDate;
  validTo?: CalendarDate;
  predecessors?: RegionIds;
  group?: LocalizedText;
  /**
   * 街道方格图中的列、行（从 0 起） Column and row of the tile grid, from 0
   */
  tile?: number[];
  note?: LocalizedText;
}
export interface UnitItem {
  id: Id;
  name: LocalizedText;
}
/**
 * 分组维度：年龄段、纠纷原因、设施类型 … A breakdown dimension
 */
export interface DimensionItem {
  id: Id;
  name: LocalizedText;
  categories: UnitItem[];
}
export interface IndicatorItem {
  id: Id;
  name: LocalizedText;
  shortName?: LocalizedText;
  domain?: Id;
  unit: UnitId;
  kind: 'stock' | 'flow' | 'ratio' | 'mean-duration' | 'distinct-count';
  aggregation: AggregationRule;
  direction: 'higher' | 'lower' | 'neutral' | 'band';
  definition?: DefinitionInfo;
  ratio?: RatioRule;
  balance?: BalanceRule;
  decimals?: number;
  rounding?: 'half-up' | 'truncate';
  frequency?: Frequency;
  picture?: Id;
  base?: 'residence' | 'workplace' | 'service';
  population?: LocalizedText;
  /**
   * 小数可识别个人 Small counts can identify persons
   */
  disclosive?: boolean;
  source?: SourceId;
  note?: LocalizedText;
}
/**
 * 能否、如何跨地区、时间、类别合计 How parts make a whole
 */
export interface AggregationRule {
  region: 'sum' | 'ratio' | 'ratio-if-disjoint' | 'none';
  time: 'sum' | 'last' | 'ratio' | 'flow-balance' | 'cohort-last' | 'cohort-ratio' | 'none';
  category?: 'sum' | 'ratio' | 'none';
}
export interface DefinitionInfo {
  id: Id;
  text?: LocalizedText;
  numerator?: LocalizedText;
  denominator?: LocalizedText;
}
/**
 * Σ分子 ÷ Σ分母 × factor（百分率为 100） Sum of numerators over sum of denominators, times factor
 */
export interface RatioRule {
  numerator: IndicatorId;
  denominator: IndicatorId | IndicatorIds;
  factor?: number;
}
/**
 * 期初 + 流入 − 流出 = 期末
 */
export interface BalanceRule {
  opening: IndicatorId;
  inflow: IndicatorId;
  outflow: IndicatorId;
  closing: IndicatorId;
}
/**
 * 数值矩阵：values[指标][地区序号][时期序号]；status[指标][字母] 列出单元序号 = 地区序号 × 时期数 + 时期序号
 */
export interface DataBlock {
  frequency: Frequency;
  accumulation?: Accumulation;
  periods: PeriodCode[] | PeriodRange;
  regions: RegionIds;
  breakdown?: Breakdown;
  values: {
    [k: string]: Matrix;
  };
  status?: {
    [k: string]: StatusCells;
  };
  conf?: {
    [k: string]: ConfidentialCells;
  };
  source?: SourceId;
  vintage?: CalendarDate;
}
/**
 * 等距时期：起点与个数 Evenly spaced periods: the first and how many
 */
export interface PeriodRange {
  start: PeriodCode;
  count: number;
}
/**
 * 维度 → 类别 Dimension id to category id
 */
export interface Breakdown {
  [k: string]: Id;
}
/**
 * 字母 → 单元：序号、时期或 [地区, 时期] Status letter to the cells that have it
 */
export interface StatusCells {
  A?: CellList;
  B?: CellList;
  D?: CellList;
  E?: CellList;
  F?: CellList;
  G?: CellList;
  H?: CellList;
  I?: CellList;
  J?: CellList;
  K?: CellList;
  L?: CellList;
  M?: CellList;
  N?: CellList;
  O?: CellList;
  P?: CellList;
  Q?: CellList;
  S?: CellList;
  U?: CellList;
  V?: CellList;
  W?: CellList;
  Y?: CellList;
}
export interface ConfidentialCells {
  F?: CellList;
  N?: CellList;
  C?: CellList;
  D?: CellList;
  S?: CellList;
}
/**
 * 单个数值：手写、带约数词、累计、修订 One figure, for hand-written and unusual cells
 */
export interface ObservationRow {
  indicator: IndicatorId;
  region: RegionId;
  period: PeriodCode;
  accumulation?: Accumulation;
  start?: PeriodCode;
  /**
   * 来源未注明日期 The source states no date
   */
  undated?: boolean;
  value?: CellValue;
  upper?: number;
  numerator?: CellValue;
  denominator?: CellValue;
  definition?: Id;
  status?: StatusFlags;
  conf?: Confidentiality;
  qualifier?: Qualifier;
  /**
   * 原文写法 The wording of the source
   */
  raw?: string;
  /**
   * 有效数字位数 Significant digits
   */
  digits?: number;
  breakdown?: Breakdown;
  programme?: ProgrammeId;
  source?: SourceId;
  vintage?: CalendarDate;
  previous?: {
    value: CellValue;
    vintage: CalendarDate;
  };
  note?: LocalizedText;
}
/**
 * 目标。随时间相加的数（flow）写明是全年的（accumulation 写 ytd）还是每月、每季的（写 period，或另写 frequency） Of a flow it says whether it is set for a year’s total or for each period
 */
export interface TargetItem {
  indicator: IndicatorId;
  region?: RegionId;
  level?: Id;
  accumulation?: Accumulation;
  frequency?: Frequency;
  /**
   * ge ≥、le ≤、about 约、band 区间（value 至 upper）
   */
  comparator: 'ge' | 'le' | 'about' | 'band';
  value: number;
  upper?: number;
  kind?: 'target' | 'benchmark';
  validFrom?: PeriodCode;
  validTo?: PeriodCode;
  source?: SourceId;
  label?: LocalizedText;
}
/**
 * 公布的增减，优先于计算值 A published change wins over a computed one
 */
export interface ChangeItem {
  indicator: IndicatorId;
  region: RegionId;
  period: PeriodCode;
  accumulation?: Accumulation;
  /**
   * year-on-year 同比、previous-period 环比、year-start 较年初
   */
  basis: 'year-on-year' | 'previous-period' | 'year-start';
  /**
   * 比率为百分点，其余为百分比 Percentage points for a rate, per cent otherwise
   */
  value: number;
  /**
   * 可比口径 On a comparable basis
   */
  comparable?: boolean;
  raw?: string;
  source?: SourceId;
}
export interface BreakItem {
  indicators?: IndicatorIds;
  regions?: RegionIds;
  period: PeriodCode;
  cause?: 'definition' | 'boundary' | 'method';
  /**
   * 历史数据已按新口径追溯 History was rebuilt, so the series stays comparable
   */
  backcast?: boolean;
  text: LocalizedText;
}
export interface AnnotationItem {
  id?: Id;
  indicators?: IndicatorIds;
  regions?: RegionIds;
  period: PeriodCode;
  text: LocalizedText;
  source?: SourceId;
}
export interface ProgrammeItem {
  id: Id;
  name: LocalizedText;
  /**
   * 项目标识，须在 programmes 中定义
   */
  part?: string;
  place?: LocalizedText;
  regions?: RegionIds;
  summary?: LocalizedText;
  indicators?: IndicatorIds;
  facts?: FactItem[];
  links?: LinkItem[];
}
/**
 * 不是数值的事实：荣誉、标准、事件、名称。口号只是名称 A fact that is not a measurement; a slogan is a name
 */
export interface FactItem {
  kind: 'award' | 'standard' | 'event' | 'name' | 'statement';
  text: LocalizedText;
  raw?: string;
  period?: PeriodCode;
  source?: SourceId;
  /**
   * 文字，或中英文对照 One text, or one text a language
   */
  note?:
    | string
    | {
        'zh-CN': string;
        en?: string;
      };
}
/**
 * 可选底图；缺少审图号、制作单位、坐标系、界线日期时不绘制
 */
export interface MapInfo {
  url?: WebAddress;
  approval?: string | null;
  producer?: LocalizedText;
  crs?: string;
  boundaryDate?: CalendarDate;
  key?: string;
}
/**
 * 可供居民查找的事项：政策、岗位、课程、设施、社团。不写私人姓名和私人电话 Something that residents can look up; no private person's name or telephone
 */
export interface ListedItem {
  id: Id;
  kind: 'policy' | 'post' | 'course' | 'facility' | 'club';
  name: LocalizedText;
  summary?: LocalizedText;
  provider?: LocalizedText;
  /**
   * 对象：维度 audience 的类别标识；省略为不限 Categories of the dimension `audience`; left out, everybody
   */
  audience?: Id[];
  /**
   * 标识：字母、数字、下划线、点、@、连字符 Letters, digits and _ . @ -
   */
  type?: string;
  regions?: RegionIds1;
  validFrom?: CalendarDate;
  /**
   * 日期 2024、2024-06、2024-06-14 或带时间
   */
  validTo?: string;
  programme?: ProgrammeId;
  source?: SourceId;
  url?: WebAddress;
}
/**
 * 业务提醒的规则；满足规则的地区列入提醒 A rule; every region that fulfils it is listed
 */
export interface AlertRule {
  id: Id;
  /**
   * threshold 达到界限、trend 连续变化、stale 数据未更新、missing 缺报、suppressed 保密
   */
  kind: 'threshold' | 'trend' | 'stale' | 'missing' | 'suppressed';
  indicator: IndicatorId;
  /**
   * 标识：字母、数字、下划线、点、@、连字符 Letters, digits and _ . @ -
   */
  level?: string;
  accumulation?: Accumulation;
  /**
   * ge 达到或超过、le 达到或低于
   */
  comparator?: 'ge' | 'le';
  /**
   * threshold 的界限 The threshold
   */
  value?: number;
  /**
   * trend：连续多少期；stale：晚了多少期 So many periods in a row, or late
   */
  periods?: number;
  /**
   * trend 的方向
   */
  trend?: 'rise' | 'fall';
  urgency?: 'urgent' | 'normal';
  /**
   * 文字，或中英文对照 One text, or one text a language
   */
  text?:
    | string
    | {
        'zh-CN': string;
        en?: string;
      };
  source?: SourceId;
  url?: WebAddress;
}
/**
 * 生活圈：设施到社区要走几分钟 How many minutes it is to a facility; stated with its method, drawn schematically and never as a map
 */
export interface ReachInfo {
  /**
   * 文字，或中英文对照 One text, or one text a language
   */
  method:
    | string
    | {
        'zh-CN': string;
        en?: string;
      };
  asOf?: CalendarDate;
  source?: SourceId;
  /**
   * 各环的上限（分钟），由小到大；最后一个是服务标准 Upper ends of the rings in minutes; the last is the standard
   */
  bands: Minutes[];
  /**
   * 指标标识，须在 indicators 中定义
   */
  indicator?: string;
  /**
   * 标识：字母、数字、下划线、点、@、连字符 Letters, digits and _ . @ -
   */
  dimension?: string;
  times: ReachTime[];
}
export interface ReachTime {
  region: RegionId;
  /**
   * items 中的一处设施 A facility of `items`
   */
  item: string;
  minutes: Minutes;
}
/**
 * 大屏的一个场景：写 scene 用现成的，或写 cards 自己排 One scene of a wall: a finished one by name, or cards of your own
 */
export interface SceneItem {
  /**
   * 现成的场景：overview 区情总览、streets 街道巡览、focus 就业与纠纷专题 A finished scene
   */
  scene?: 'overview' | 'streets' | 'focus';
  title?: LocalizedText;
  /**
   * 停留的秒数（街道巡览为每个街道）；省略为按内容多少 Seconds that it stays, or for each street; left out, by how much there is to read
   */
  dwell?: number;
  cards?: CardItem[];
}
/**
 * 场景里的一张卡片：标签名（不写 gf-）和它的属性 One card of a scene: a tag without gf-, and its attributes
 */
export interface CardItem {
  tag:
    | 'alerts'
    | 'brief'
    | 'cohort'
    | 'compare'
    | 'composition'
    | 'distribution'
    | 'facts'
    | 'flow'
    | 'funnel'
    | 'heatmap'
    | 'listing'
    | 'map'
    | 'programme'
    | 'progress'
    | 'ranking'
    | 'reach'
    | 'stat'
    | 'table'
    | 'tiles'
    | 'timeline'
    | 'trend';
  /**
   * 占多大地方，每级约为前一级的两倍；省略时数字卡和进度为 small，其余为 medium How much room, each about twice the one before; left out, small for a number, medium for any other
   */
  size?: 'small' | 'medium' | 'large';
  heading?: LocalizedText;
  indicator?: IndicatorId;
  indicators?: IndicatorIds;
  /**
   * 地区标识，须在 regions 中定义
   */
  region?: string;
  regions?: RegionIds;
  periods?: PeriodCode[];
  domain?: Id;
  programme?: ProgrammeId;
  accumulation?: Accumulation;
  /**
   * 时期，或 2023-01..2024-06 A period, or a range
   */
  period?: string;
  /**
   * year-on-year、previous-period、year-start、parent，或地区标识 A basis, or ids of regions
   */
  compare?: string;
  /**
   * 维度等，同标签的属性 by As the attribute by
   */
  by?: string;
  /**
   * 事项的种类 Kinds of items
   */
  kind?: string;
  /**
   * brief：decision 先看什么 What to look at first
   */
  mode?: string;
  /**
   * composition：bars、waffle
   */
  picture?: string;
}

// Generated from data/schema/mapping-1.0.json by `npm run generate`. Do not edit.
import type { Accumulation } from '../../core/contract/contract.generated.js';
import type { MappedDocument } from './mapped-document.js';

/**
 * L 未采集 M 不存在、不适用 N 过小 O 缺失 Q 保密 Y 待发布；zero 是零；leave 不取 Letters of SDMX CL_OBS_STATUS, a zero, or nothing at all
 */
export type SymbolMeaning = 'L' | 'M' | 'N' | 'O' | 'Q' | 'Y' | 'zero' | 'leave';
/**
 * 不取的原因：total 合计、derived 可由其他数算出、order 序号、person 人名、note 附注、other 与本看板无关、unanswered 还没有回答 Why it is left out
 */
export type Reason = 'total' | 'derived' | 'order' | 'person' | 'note' | 'other' | 'unanswered';

/**
 * 表格怎样读：每张表、每列、每行是什么。列按表头认，不按字母认；下个月的文件照着读。 What the tables of an office mean: columns are named by their headers, so that next month's file is read by the same mapping.
 */
export interface Mapping {
  $schema?: string;
  /**
   * 版本 Version
   */
  mapping: '1.0';
  /**
   * 表里没有、数据文件里要写的：标题、发布单位、地区、指标、单位 … 格式同数据契约，不含数值 What the contract says beside its figures
   */
  document: MappedDocument;
  file?: FileReading;
  /**
   * 没有数的格写着什么、是什么意思：“—”、“…”、“*”、空白（写作 ""）。没有声明的不猜 What stands in cells without a figure, and what it means; nothing is guessed
   */
  symbols?: {
    [k: string]: SymbolMeaning;
  };
  /**
   * 隐藏的行、列、工作表：leave 不取（默认）、take 照取 Hidden rows, columns and sheets
   */
  hidden?: 'leave' | 'take';
  tables: TableMapping[];
}
/**
 * 文本文件怎样读；省略为看内容认定 How a text file is read; left out, found out from its content
 */
export interface FileReading {
  encoding?: 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';
  delimiter?: ',' | ';' | '\t' | '|';
  /**
   * 小数点 The decimal mark
   */
  decimal?: '.' | ',';
  /**
   * 表格软件会当成公式的文字，前面加了单引号，读时去掉 Texts that a spreadsheet would run as formulas bear an apostrophe, which is no part of them
   */
  guard?: "'";
}
/**
 * 一种表。文件名、工作表名和标题里的时期写作 {period}，地区写作 {region}，任意文字写作 {any} One kind of table
 */
export interface TableMapping {
  /**
   * 文件名（不含扩展名）；省略为任意 The name of the file without its ending; left out, any
   */
  file?: string;
  /**
   * 工作表名；省略为任意 The name of the sheet; left out, any
   */
  sheet?: string;
  /**
   * 表上方的标题；省略为任意 The title above the table; left out, any
   */
  title?: string;
  /**
   * list 清单：第一行是表头，其余每行各是一条，没有标题、合计、分段和附注；省略为看表的样子认定 A plain list: one line of heads, then a row each and nothing else; left out, its form is found out
   */
  form?: 'list';
  meaning?: Meaning;
  /**
   * 文件名、工作表名、标题中 {region} 处的名称各是什么 What the names at {region} of file, sheet and title mean
   */
  labels?: {
    [k: string]: Meaning;
  };
  columns: ColumnMapping[];
  leave?: Reason;
}
/**
 * 一个表、一列、一行或一个名称是什么；一个数的意思由这四者合起来 What a table, a column or a label says of the figures below it; they are put together
 */
export interface Meaning {
  /**
   * 指标标识 The id of an indicator
   */
  indicator?: string;
  /**
   * 地区标识 The id of a region
   */
  region?: string;
  /**
   * 时期，如 2024-03；读自文字的不写 A period that no text states
   */
  period?: string;
  /**
   * 与表的时期相比：previous-period 上期、year-before 上年同期 Another time than the table's
   */
  when?: 'previous-period' | 'year-before';
  accumulation?: Accumulation;
  /**
   * 表中的计量单位，如 万人、‰；换算为指标的单位 The unit that figures are written in
   */
  unit?: string;
  /**
   * value 数值（默认）、change 公布的增减、target 目标、numerator 分子、denominator 分母
   */
  as?: 'value' | 'change' | 'target' | 'numerator' | 'denominator';
  /**
   * 增减与何时相比 What a change is measured from
   */
  basis?: 'year-on-year' | 'previous-period' | 'year-start';
  /**
   * 目标是下限还是上限 How a target is met
   */
  comparator?: 'ge' | 'le' | 'about';
  /**
   * 维度 → 类别 Dimension to category
   */
  breakdown?: {
    [k: string]: string;
  };
  /**
   * SDMX CL_OBS_STATUS 字母，如 P 初步 Letters of status
   */
  status?: string;
  leave?: Reason;
}
/**
 * 一列或同类的几列。header 是从上到下的表头，以 / 连接；时期写作 {period}，地区写作 {region}。没有表头的写 "" One column, or several of a kind
 */
export interface ColumnMapping {
  header: string;
  /**
   * value 数值、region 地区、indicator 指标名、period 时期、unit 计量单位、category 类别、status 状态、note 附注、attribute 该行各数的其他说明（另写 attribute）、nothing 不取
   */
  holds:
    | 'value'
    | 'region'
    | 'indicator'
    | 'period'
    | 'unit'
    | 'category'
    | 'status'
    | 'note'
    | 'attribute'
    | 'nothing';
  /**
   * attribute 列说的是什么，字段名同数据契约的 observations 与 changes；内容照原样取 What a column of attributes says of each figure of its row, by the name of the field in the contract; its texts are taken as they stand
   */
  attribute?:
    | 'accumulation'
    | 'conf'
    | 'qualifier'
    | 'upper'
    | 'raw'
    | 'digits'
    | 'start'
    | 'undated'
    | 'definition'
    | 'programme'
    | 'source'
    | 'vintage'
    | 'previous.value'
    | 'previous.vintage'
    | 'note'
    | 'note.en'
    | 'basis'
    | 'comparable';
  meaning?: Meaning;
  /**
   * 类别属于哪个分组维度 The dimension of its categories
   */
  dimension?: string;
  /**
   * 这一列里写的（表头 {region} 处的）每个名称是什么；重名的写上级：就业/男。没有写的名称：与 document 里的标识或名称相同的就是它；status 列写了 labels 的，只认写明的，没有写的按 CL_OBS_STATUS 的字母读 What each label in the column, or at {region} of its head, means; where it occurs under several, with what it stands under. One that is left out is what has that id or name in the document; a column of status with labels knows these alone, one without is read as letters of CL_OBS_STATUS
   */
  labels?: {
    [k: string]: Meaning;
  };
  leave?: Reason;
}

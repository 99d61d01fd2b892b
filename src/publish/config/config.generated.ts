// Generated from data/schema/publish-1.0.json by `npm run generate`. Do not edit.
import type { PublishedDocument } from './published-document.js';

/**
 * 列名，与表头相同 The name of a column, as in the head
 */
export type ColumnName = string;
/**
 * 年月 2024-03 A month
 */
export type Month = string;
/**
 * 省略为看扩展名 Left out, by the ending of the name
 */
export type RecordFormat = 'csv' | 'parquet' | 'sheet';
export type MeasureFrequency = 'M' | 'Q' | 'S' | 'A';

/**
 * 由逐条记录做出各地区的数据文件：记录在哪里、数什么、怎样保密。 From records to the data files of districts: where the records lie, what is counted, and how persons are protected
 */
export interface PublishConfig {
  $schema?: string;
  /**
   * 版本 Version
   */
  publish: '1.0';
  /**
   * 每份数据文件里写的：标题、发布单位、保密规则、指标、分类 … 格式同数据契约，不含数值；地区另有 divisions 的不写 regions What each document says beside its figures; no regions where divisions are read from a file
   */
  document: PublishedDocument;
  divisions?: DivisionList;
  /**
   * 哪一级地区各有一份数据文件，如 district、county The level whose regions have a document each
   */
  districts: string;
  from: Month;
  until: Month;
  sources: RecordSource[];
  measures: MeasureItem[];
  /**
   * 查询引擎最多用多少 MB 内存，多的放到临时文件（默认 400） Megabytes that the engine may hold; the rest goes to a temporary file
   */
  memory?: number;
}
/**
 * 区划表：每个地区一行 A table of all regions, a row each
 */
export interface DivisionList {
  file: string;
  id: ColumnName;
  name: ColumnName;
  level: ColumnName;
  parent: ColumnName;
}
/**
 * 一种记录，在一个或几个文件里，每行一条 Records of one kind in one or more files, a row each
 */
export interface RecordSource {
  /**
   * 标识；SQL 里的表名 Its id, and its name in SQL
   */
  id: string;
  /**
   * 从配置文件所在文件夹算起；文件名里可用 * From the folder of the configuration; names may have a *
   */
  files: string[];
  format?: RecordFormat;
  /**
   * 哪一列是地区标识（须在区划表里） The column of region ids
   */
  region: string;
  /**
   * 哪一列是日期 The column of dates
   */
  time: string;
  /**
   * 哪一列认人；读入时换成摘要，原文不留 The column that tells persons apart; it is read as a digest
   */
  person?: string;
  /**
   * 同一人各条记录必须相同的列，如出生日期 Columns that are the same in all records of a person
   */
  fixed?: ColumnName[];
  /**
   * 个人信息和不公布的列：不读入，也不能用来分组、挑选 Columns about single persons, or never to be published: neither read nor usable
   */
  personal?: ColumnName[];
  /**
   * SQL 要用的其他列 Other columns that SQL asks for
   */
  columns?: ColumnName[];
  /**
   * 一个地区整月没有一条记录：missing 缺报（默认）、zero 就是零 A district without any record in a month
   */
  noRecords?: 'missing' | 'zero';
}
/**
 * 一个指标由哪些记录算出。比率不算：分子、分母各写一条，比率由 document 里指标的 ratio 得出 How an indicator is counted; of a rate its numerator and its denominator are
 */
export interface MeasureItem {
  indicator: string;
  /**
   * M 月 Q 季 S 半年 A 年；可写几种，人数在每一种里各自去重 Persons are counted once in each period of each
   */
  frequency: MeasureFrequency[];
  source?: string;
  /**
   * records 条数（默认）、persons 去重人数、sum 求和（另写 column） Records, distinct persons, or the sum of a column
   */
  count?: 'records' | 'persons' | 'sum';
  column?: ColumnName;
  /**
   * 求和的数里，金额第二大的人能把最大的人的金额推知到百分之几以内，就保密（p% 规则，默认 15；0 为不查）。来源须有 person The p% rule: a sum is withheld where who adds second most to it could tell the largest amount to within so many percent; 0 for never
   */
  dominance?: number;
  where?: RecordCondition[];
  by?: MeasureBreakdown[];
  /**
   * 自己写的查询，给出 region、period、value 三列；有几个人的另给 persons，否则按 value 保密 A query of one's own with the columns region, period, value and, where persons are known, persons
   */
  sql?: string;
}
/**
 * 只数这一列写着其中之一的记录 Only records in which the column holds one of these
 */
export interface RecordCondition {
  column: ColumnName;
  is: string[];
}
/**
 * 另按一个维度分：列里写的是类别的标识或名称 Also by a dimension: the column holds ids or names of its categories
 */
export interface MeasureBreakdown {
  dimension: string;
  column: ColumnName;
  /**
   * 空白算哪一类 The category of a blank
   */
  blank?: string;
}

// Classes, types and pure functions. Importing this registers no tag and touches no page.
export { define } from './elements/base/element/define.js';
export { GfElement } from './elements/base/element/element.js';
export { GfErrorEvent, GfLoadEvent, GfSelectEvent } from './elements/base/element/events.js';
export * from './classes.generated.js';
export { DomainElement } from './elements/domain/domain-element.js';

export { completed } from './core/read/catalogue.js';
export { parse, parseDocument, parseWithCatalogue } from './core/read/parse.js';
export { CONTRACT_VERSION, type Parsed } from './core/read/assemble.js';
export { pointer, type Problem, type ProblemCode, type Severity } from './core/contract/problem.js';
export type { Dataset, Region } from './core/model/dataset.js';
export { parsePeriod, type Period } from './core/time/period.js';
export {
  latestIndex,
  observationAt,
  seriesOf,
  type Observation,
  type Question,
  type Refusal,
  type Series,
} from './core/series/resolve.js';
export { changeOf, type Basis, type Change } from './core/derive/change.js';
export { judge, targetOf, type Judgement, type Verdict } from './core/derive/target.js';
export { peersOf, rank, type Ranked, type Ranking } from './core/derive/rank.js';
export { overTime } from './core/derive/over-time.js';
export {
  stockFlow,
  yearAccount,
  type StockFlow,
  type YearAccount,
} from './core/derive/stock-flow.js';
export { alertsOf, type Alert, type Alerts, type Unchecked } from './core/derive/alerts.js';
export { figureFor, listing, type Listing, type Search } from './core/derive/listing.js';
export { brief, type Statement } from './core/derive/brief.js';
export { decide, type Finding } from './core/derive/decision.js';
export {
  isReach,
  reachOf,
  type NoReach,
  type Reach,
  type ReachRefusal,
  type ReachType,
  type Reached,
} from './core/derive/reach.js';
export {
  reachCoverage as coveredBy,
  type ReachCoverage as Covered,
} from './core/derive/reach-coverage.js';
export { approvedMap, type MapRefusal } from './core/derive/map.js';
export { followedBy, subprogrammesOf } from './core/derive/programme.js';
export { freeze, type FrozenQuestion } from './core/derive/freeze.js';
export { freshness, type Freshness } from './core/derive/freshness.js';
export {
  bandsOf,
  binsOf,
  spreadOf,
  type Band,
  type Bands,
  type Bin,
  type Spread,
} from './core/derive/distribution.js';
export {
  heatmap,
  layoutOf,
  type HeatCell,
  type Layout,
  type Level,
  type Matrix,
} from './core/derive/heatmap.js';
export { tableOverRegions, tableOverTime, type Table } from './core/derive/tabulate.js';
export { m4 } from './core/series/m4.js';
export { diagnose, headerOf } from './core/doctor/diagnose.js';
export type { PageFacts } from './core/doctor/facts.js';
export type { Finding as PageFinding } from './core/doctor/finding.js';
export { doctorWords } from './i18n/doctor-words.js';
export { findingSentence } from './i18n/doctor.js';
export { bilingual, problemSentence } from './i18n/problem-sentence.js';
export { Speaker } from './i18n/speaker.js';
export { langFor, type Lang } from './i18n/lang.js';
export { loadWords } from './i18n/words.js';
export type { Words } from './i18n/zh-cn.js';
export type * from './core/contract/contract.generated.js';

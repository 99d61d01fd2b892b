import type {
  Accumulation,
  IndicatorItem,
  LocalizedText,
  Qualifier,
  TargetItem,
} from '../core/contract/contract.generated.js';
import { decimalsOf } from '../core/model/decimal.js';
import { printed, round } from '../core/model/round.js';
import type { Dataset } from '../core/model/dataset.js';
import type { Statement } from '../core/derive/brief.js';
import type { Change } from '../core/derive/change.js';
import type { Judgement, Percentage } from '../core/derive/target.js';
import type { MEASURE_LEVEL, WHOLE_LEVEL } from '../core/model/row-level.js';
import type { Period } from '../core/time/period.js';
import type { TimeRange } from '../core/time/range.js';
import type { Observation } from '../core/series/resolve.js';
import type { Unit } from '../core/contract/units.js';
import { measureOf } from '../core/model/measure.js';
import { writtenFor, type Spoken } from './lang.js';
import { placeRemarks } from './places.js';
import { largerUnit } from './larger-unit.js';
import type { Speech } from './speech.js';
import type { Words } from './zh-cn.js';

/** More decimals than these no engine writes out. */
const MOST_DECIMALS = 100;

/**
 * A number, rounded half up where core has not rounded it, with grouped digits and exactly so many
 * decimals, as `Intl.NumberFormat` writes it in Chinese and in English. Starting that one up would hold
 * the first picture on a slow machine by a tenth of a second.
 */
export function formatNumber(value: number, decimals: number): string {
  const amount = round(Math.abs(value), decimals, 'half-up');
  const [whole, ...rest] = amount.toFixed(Math.min(decimals, MOST_DECIMALS)).split('.');
  const grouped = whole!.length > 3 ? whole!.replace(/\B(?=(\d{3})+$)/g, ',') : whole!;
  const number = [grouped, ...rest].join('.');
  return value < 0 && /[1-9]/.test(number) ? `−${number}` : number;
}

/** The text in the language asked for, else in Chinese, as it is written in the document. */
export function textIn(text: LocalizedText | undefined, lang: Spoken): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  return text[writtenFor(lang)] ?? text['zh-CN'];
}

/** A figure as it is written, such as 95% beside 96.25%, in no language that a reader may lack. */
const isPlainWording = (raw: string, qualifier: Qualifier) =>
  qualifier === 'exact' && !/[\u4e00-\u9fff]/.test(raw);

/** The levels of a pasted table, held to their names by their types. */
const MEASURE: typeof MEASURE_LEVEL = 'measure';
const WHOLE: typeof WHOLE_LEVEL = 'table';

/** Puts what core derives into words: one wording for picture, table, speech and download. */
export class Speaker implements Speech {
  constructor(
    readonly words: Words,
    readonly dataset: Pick<Dataset, 'info' | 'regions' | 'units' | 'sources' | 'indicators'>,
  ) {}

  get lang(): Spoken {
    return this.words.lang;
  }

  text(text: LocalizedText | undefined): string {
    return textIn(text, this.lang);
  }

  number(value: number, decimals: number): string {
    return formatNumber(value, decimals);
  }

  unit(id: string): string {
    return this.words.units[id as Unit] ?? (this.text(this.dataset.units.get(id)) || id);
  }

  #remarks: Map<string, string> | undefined;

  /** What tells a region apart from another one of its name; '' where none has it. */
  #remark(id: string): string {
    this.#remarks ??= placeRemarks(this.dataset.regions, {
      text: (name) => this.text(name),
      ended: (date) => this.words.ended(date),
    });
    return this.#remarks.get(id) ?? '';
  }

  /** The name of a region, told apart from others of that name; a pasted table as a whole, and its only row, have none. */
  region(id: string): string {
    const region = this.dataset.regions.get(id);
    const isNameless = region?.level === MEASURE || region?.level === WHOLE;
    const name = this.text(region?.name) || (isNameless ? '' : id);
    const remark = name && this.#remark(id);
    return remark ? this.words.aside(name, remark) : name;
  }

  /** Whom a figure is of and what it counts; a row of a pasted table that is a measure says both. */
  subject({ region, indicator }: Observation): [place: string, what: string] {
    const name = this.region(region);
    const isMeasure = this.dataset.regions.get(region)?.level === MEASURE;
    return isMeasure && name ? ['', name] : [name, this.indicator(indicator)];
  }

  /** What the regions below one are: 街道 where all of them are such, else 地区. */
  level(above: string | null | undefined): string {
    const { children = [] } = this.dataset.regions.get(above ?? '') ?? {};
    const [level = '', ...others] = new Set(children.map((child) => child.level));
    const { levels } = this.words;
    return (!others.length && levels[level]) || levels['']!;
  }

  /** 示例区下辖18个街道. */
  below(above: string, count: number): string {
    const name = this.text(this.dataset.regions.get(above)?.name);
    return this.words.below(name, count, this.level(above));
  }

  indicator(indicator: IndicatorItem): string {
    return this.text(indicator.name);
  }

  /** Place and time, and whom the indicator counts: 常住 or 户籍 changes every rate. */
  where(parts: string[], { population }: IndicatorItem): string {
    return [...parts, this.text(population)].filter(Boolean).join(' · ');
  }

  /** What time the data are of, and when they came out, as far as that is stated. */
  dates(): string {
    const { asOf, published } = this.dataset.info;
    const { ui } = this.words;
    return asOf ? ui.asOf(asOf, published) : ui.undated;
  }

  /** The short name, where the contract gives one. */
  short(indicator: IndicatorItem): string {
    return this.text(indicator.shortName ?? indicator.name);
  }

  period({ period, accumulation, row }: Observation): string {
    return this.words.period(period, accumulation, row?.undated);
  }

  span(period: Period): string {
    return this.words.period(period);
  }

  /** A time asked for: one period, or from one to another. */
  timeRange({ start, end, isOne }: TimeRange): string {
    const { ui } = this.words;
    if (isOne && end) return this.span(end);
    if (start && end) return this.fromTo(start, end);
    return start ? ui.since(this.span(start)) : end ? ui.upTo(this.span(end)) : '';
  }

  /** From one period to another; one that is both alone. */
  fromTo(first: Period, last: Period, accumulation?: Accumulation): string {
    const say = (period: Period) => this.words.period(period, accumulation);
    return say(first) === say(last) ? say(first) : this.words.range(say(first), say(last));
  }

  /** A number and its unit as they are said together, where they stand in two places. */
  measured(number: string, unit: string): [number: string, unit: string] {
    const [said, of] = this.words.measured(number, this.unit(unit));
    return [said, this.words.unitAfter(said, of)];
  }

  withUnit(number: string, unit: string): string {
    return this.words.withUnit(...this.words.measured(number, this.unit(unit)));
  }

  /** A number with every digit that it is written with: a target of ≤1.55 is not ≤1.6, a step of a scale. */
  exact(value: number): string {
    return this.number(value, decimalsOf(value));
  }

  /** One unit for an axis that reaches to `max`, and what its values are divided by: 万人 for 人. */
  scale(max: number, unit: string): [divisor: number, unit: string] {
    return largerUnit(max, unit, this.words.largeUnits);
  }

  /** The same with its unit. */
  amount(value: number, unit: string): string {
    return this.withUnit(this.exact(value), unit);
  }

  /** The figure with its unit and qualifier, or the word for why there is none. */
  value(observation: Observation): string {
    const { value, qualifier, row, indicator } = observation;
    if (value === null) return this.absence(observation);
    if (row?.raw && (this.lang !== 'en' || isPlainWording(row.raw, qualifier))) return row.raw;
    const number = this.withUnit(this.figure(observation), indicator.unit);
    return this.words.bound(number, qualifier);
  }

  /** The bare number, as printed. */
  figure({ printed, decimals }: Observation): string {
    return this.number(printed, decimals);
  }

  /** Missing, suppressed, not applicable, not out yet: different things with different marks. */
  absence({ status, refusal, row }: Observation): string {
    const { empty, refusals, statuses } = this.words;
    if (status.includes('Q') || refusal === 'too-few-persons') return empty.suppressed;
    if (status.includes('M')) return empty.notApplicable;
    if (status.includes('N')) return empty.tooSmall;
    if (status.includes('Y')) return empty.due;
    const [why] = status;
    return why ? statuses[why] : refusal ? refusals[refusal] : (row?.raw ?? empty.missing);
  }

  /** How sure and how whole a figure is: 初步数, 18个中17个有数, 由各部分汇总. */
  marks(observation: Observation): string[] {
    const { summed, accumulated } = observation;
    const { words } = this;
    return [
      ...this.caveats(observation),
      ...(summed ? [words.summed] : []),
      ...(accumulated ? [words.accumulated] : []),
    ];
  }

  /** What makes a figure less sure or less whole: 初步数, 18个中17个有数. */
  caveats({ status, reported }: Observation): string[] {
    const { words } = this;
    return [
      ...status.flatMap((letter) =>
        letter === 'Q' && (status.includes('Z') || status.includes('T'))
          ? []
          : words.statuses[letter],
      ),
      ...(reported ? [words.reported(...reported)] : []),
    ];
  }

  /** What must be said beside the figure, or the word for its absence, and is not said by it. */
  notes(observation: Observation): string[] {
    const { refusal, row } = observation;
    const said = this.value(observation);
    const notes = [
      ...this.marks(observation),
      ...(refusal && observation.value === null ? [this.words.refusals[refusal]] : []),
      ...(row?.note ? [this.text(row.note)] : []),
    ];
    return notes.filter((note) => note !== said);
  }

  /** The same beside the figure as it is spoken: where a word stands in place of its sign, it says it already. */
  spokenNotes(observation: Observation): string[] {
    const said = this.spoken(observation);
    return this.notes(observation).filter((note) => note !== said);
  }

  /** What holds of every one of several figures, and so is said once of all. */
  commonNotes(observations: readonly Observation[]): string[] {
    const [first = [], ...others] = observations.map((observation) => this.notes(observation));
    if (others.length === 0) return [];
    return first.filter((note) => others.every((notes) => notes.includes(note)));
  }

  /** A text for the ear: words where it is the sign for the absence of a figure. */
  aloud(text: string): string {
    return this.words.signs[text] ?? text;
  }

  /** The figure for the ear. */
  spoken(observation: Observation): string {
    return this.aloud(this.value(observation));
  }

  /** The same with what must be said beside it. */
  told(observation: Observation): string {
    return this.words.list([...new Set([this.spoken(observation), ...this.notes(observation)])]);
  }

  /** One line about a figure, for tooltip and speech. */
  describe(observation: Observation): string {
    return this.words.pair(this.period(observation), this.told(observation));
  }

  /** What a rate is made of, where that may be shown. */
  parts({ numerator, denominator }: Observation): string | undefined {
    if (numerator === undefined || denominator === undefined) return undefined;
    return this.words.parts(this.exact(numerator), this.exact(denominator));
  }

  /** How large a change is; in the unit of its indicator where it is no percentage and no points. */
  size({ printed = 0, decimals = 0, unit, measure }: Change): string {
    const number = this.number(Math.abs(printed), decimals);
    return unit === 'absolute' ? this.withUnit(number, measure) : number;
  }

  /** 较上年同期上升 2.1 个百分点, or why there is no comparison. */
  change(change: Change): string {
    const { bases, changed, changeRefusals, moved } = this.words;
    if (change.value === undefined) return changeRefusals[change.refusal ?? 'no-base'];
    return changed(bases[change.basis], moved(change, this.size(change)));
  }

  target(target: TargetItem): string {
    return this.words.target(target, this.line(target), this.text(target.label));
  }

  /** What a figure does that keeps a target, or misses it: 达到95%, 超过3件. */
  side(target: TargetItem, verdict: 'met' | 'missed'): string {
    const { keeping, missing } = this.words;
    return (verdict === 'met' ? keeping : missing)(target.comparator, this.line(target));
  }

  /** The line of a target with its unit; of a range both ends. */
  line({ indicator, comparator, value, upper }: TargetItem): string {
    const unit = this.dataset.indicators.get(indicator)?.unit;
    const isRange = comparator === 'band' && upper !== undefined;
    const number = isRange ? `${this.exact(value)}–${this.exact(upper)}` : this.exact(value);
    return unit ? this.withUnit(number, unit) : number;
  }

  /** How far a figure is from its target, in the decimals of both; with more rather than as none at all. */
  gap(judgement: Judgement): string {
    const { indicator } = judgement.observation;
    const number = this.#gapNumber(judgement);
    const measure = measureOf(indicator.unit, this.dataset.units.get(indicator.unit));
    if (measure === 'percent') return this.words.points(number);
    if (measure === 'permille') return this.words.permillePoints(number);
    return this.withUnit(number, indicator.unit);
  }

  /** The same behind what is said of the target: ，差3人; '' where it is on the line, and where there is no distance. */
  off(judgement: Judgement): string {
    const { distance, target } = judgement;
    if (!distance) return '';
    const { over, short } = this.words.ui;
    return (distance > 0 && target.comparator !== 'ge' ? over : short)(this.gap(judgement));
  }

  #gapNumber({ distance = 0, target, observation }: Judgement): string {
    const { decimals: own, indicator } = observation;
    const decimals = Math.max(own, decimalsOf(target.value), decimalsOf(target.upper ?? 0));
    const gap = printed(Math.abs(distance), { ...indicator, decimals }, [0]);
    return this.number(gap.printed, gap.decimals);
  }

  /** How far a figure is on the wrong side of its target, where its unit stands elsewhere: 差1.4. */
  miss(judgement: Judgement): string {
    const { ui } = this.words;
    const { distance } = judgement;
    if (judgement.verdict !== 'missed' || !distance) return '';
    return (distance > 0 ? ui.exceeds : ui.lacks)(this.#gapNumber(judgement));
  }

  /** A verdict in a word: 达到; beside a single month, how far the total of its year has come. */
  outcome(judgement: Judgement): string {
    const isOfYear = judgement.verdict !== 'unclear';
    const reached = isOfYear && this.#reached(judgement, this.words.reachedOfYear);
    return reached || this.#verdictWord(judgement);
  }

  /** How much of its goal or limit the total of a year is, in words of the caller; '' where that is not told. */
  #reached({ progress, target, observation }: Judgement, say: Words['reached']): string {
    if (!progress?.share) return '';
    const share = this.words.bound(this.#percentage(progress.share), observation.qualifier);
    return say(share, target.comparator === 'le');
  }

  #percentage({ printed, decimals }: Percentage): string {
    return this.words.withUnit(this.number(printed, decimals), '%');
  }

  #verdictWord({ verdict, target }: Judgement): string {
    const isExceeded = verdict === 'missed' && target.comparator === 'le';
    return this.words.verdicts[isExceeded ? 'exceeded' : verdict];
  }

  #verdictOn(judgement: Judgement): string {
    const { gapless, pair } = this.words;
    const [word, line] = [this.#verdictWord(judgement), this.target(judgement.target)];
    const isOpen = judgement.verdict === 'pending' || judgement.verdict === 'unclear';
    return isOpen ? pair(word, line) : word + gapless(line);
  }

  /** A verdict with its target: 达到目标（不低于95%）, of a year's total with how far it has come. */
  verdict(judgement: Judgement): string {
    return this.words.list([...this.progress(judgement), this.#verdictOn(judgement)]);
  }

  /** How far the total of a year has come: 完成98.5%，时间进度83.3%. */
  progress(judgement: Judgement): string[] {
    const reached = this.#reached(judgement, this.words.reached);
    return [...(reached ? [reached] : []), ...this.elapsed(judgement)];
  }

  /** How much of the time up to a goal is gone: 时间进度83.3%; nothing once it is due. */
  elapsed({ progress }: Judgement): string[] {
    const { elapsed } = progress ?? {};
    return elapsed ? [this.words.elapsed(this.#percentage(elapsed))] : [];
  }

  /** The figure that is judged, with its time, where another one is shown: the running total of a year. */
  judged({ observation }: Judgement, shown: Observation): string[] {
    return observation.accumulation === shown.accumulation ? [] : [this.describe(observation)];
  }

  /**
   * How a figure stands to what is aimed at, in a line: the verdict, the target and the gap. For the goal
   * of a year its running total, where another figure is shown, and how far it has come.
   */
  standing(judgement: Judgement, shown: Observation): string {
    const { target, verdict, distance, progress } = judgement;
    const { list, toGo, left, beyond } = this.words;
    const gap = distance ? this.gap(judgement) : '';
    const isOver = (distance ?? 0) > 0 && target.comparator !== 'ge';
    const line = this.target(target);
    const outcome =
      progress && gap && verdict === 'pending'
        ? (isOver ? beyond : target.comparator === 'le' ? left : toGo)(line, gap)
        : this.#verdictOn(judgement) + (verdict === 'met' ? '' : this.off(judgement));
    return list([...this.judged(judgement, shown), ...this.progress(judgement), outcome]);
  }

  paragraph(statements: readonly Statement[]): string {
    return this.words.paragraph(
      statements.map((statement) => this.words.sentence(statement, this)),
    );
  }

  /** The names of the sources that a figure rests on. */
  source(id: string | undefined): string {
    return id === undefined ? '' : this.text(this.dataset.sources.get(id)?.title) || id;
  }
}

// The data of the form: where they come from, what is wrong with them, what can be chosen in them.
import {
  loadWords,
  parseWithCatalogue,
  problemSentence,
  seriesOf,
  Speaker,
  tableOverTime,
} from '../dist/index.js';

const SHOWN = 6;

const encoding = { code: 'bad-encoding', severity: 'error', path: '', args: {} };

/** The text of a file; undefined where it is not UTF-8, which would come out garbled. */
export function textOf(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Reads a document; what cannot be had is a problem like any other. */
export async function readData(text, address) {
  if (text === undefined) {
    return { problems: [encoding], worst: problemSentence(encoding, 'zh-CN') };
  }
  const parsed = await parseWithCatalogue(text, address, (url) => fetch(url));
  const { dataset, problems } = parsed;
  const worst = problems.find(({ severity }) => severity === 'error');
  return {
    dataset,
    problems,
    worst: worst && problemSentence(worst, 'zh-CN'),
    contract: dataset && JSON.parse(text.replace(/^\uFEFF/, '')),
    say: dataset && new Speaker(await loadWords('zh-CN'), dataset),
  };
}

/** Fetches a document; a failure is told as the tags tell it. */
export async function fetchData(address) {
  const failed = (code, args) => {
    const problem = { code, severity: 'error', path: '', args: { url: address, ...args } };
    return { problems: [problem], worst: problemSentence(problem, 'zh-CN') };
  };
  try {
    const response = await fetch(address, { cache: 'no-cache' });
    if (response.status === 404) return failed('not-found');
    if (!response.ok) return failed('http-status', { status: response.status });
    return await readData(textOf(await response.arrayBuffer()), address);
  } catch {
    return failed('network');
  }
}

/** The periods of a series, the newest first. */
export function periodsOf({ dataset, say }, question) {
  const series = seriesOf(dataset, question);
  if (!series || series.refusal) return [];
  const periods = [];
  for (let i = series.axis.count - 1; i >= 0; i--) {
    const period = series.axis.period(i);
    periods.push({ value: period.code, text: say.span(period) });
  }
  return periods;
}

/** A figure with what must be said of it: 96.5%（初步数）. */
function said(say, observation) {
  const notes = say.notes(observation).join('，');
  return say.value(observation) + (notes ? `（${notes}）` : '');
}

/** The newest figures as words: what is withheld or missing says so here as well. */
export function tableOf({ dataset, say }, question, title) {
  const series = seriesOf(dataset, question);
  if (!series || series.refusal) return undefined;
  const { heads, cells } = tableOverTime([series]);
  const { info } = dataset;
  return {
    caption: `${title}（数据截至${say.words.date(info.asOf)}${info.sample ? '，示例数据' : ''}）`,
    heads: ['时期', say.indicator(series.indicator)],
    rows: heads
      .slice(0, SHOWN)
      .map((period, i) => [say.span(period), cells[i][0] ? said(say, cells[i][0]) : '—']),
  };
}

import process from 'node:process';
import { writeContract } from '../convert/document/write-contract.js';
import type { ValuesOf } from './command.js';
import type { convert } from './commands/convert.js';
import { convertWords } from './convert/convert.words.js';
import { contractAt, mappingAt } from './convert/given.js';
import type { Opened } from '../convert/files/open.js';
import type { Input } from './convert/inputs.js';
import { joined, longAmong } from './convert/long-files.js';
import { namedInputs, openAll } from './convert/opened.js';
import { countsOf, outcomeOf, type Asked, type Outcome } from './convert/outcome.js';
import { realEngine } from './convert/real-engine.js';
import { reportLines, reportRecord } from './convert/report.js';
import { had, tell } from './convert/telling.js';
import { streamed } from './convert/stream/streamed.js';
import { transformed } from './convert/transform.js';
import { fallsOn, isThere, written } from './convert/writing.js';
import { Progress } from './progress.js';
import { refuse, say } from './saying.js';

type Values = ValuesOf<typeof convert.options>;

/** Many files of tables become one document, with a report on every cell. */
export async function run(named: readonly string[], values: Values): Promise<number> {
  const { out, json } = values;
  if (json && out === undefined) {
    return refuse(
      2,
      '--json 把报告输出到标准输出，数据要另有去处：请加 -o 数据文件。',
      '--json writes the report to standard output, so the data need a place of their own: add -o FILE.',
    );
  }
  const found = await namedInputs(named);
  if (typeof found === 'number') return found;
  const { inputs, passed } = found;
  const { 'stream-over': over } = values;
  if (over !== undefined && !(Number(over) >= 0)) {
    return refuse(2, `--stream-over ${over} 不对。`, `--stream-over ${over} makes no sense.`);
  }
  const fallen = out === undefined ? undefined : fallsOn(out, pathsOf(inputs, values));
  if (fallen !== undefined) {
    return refuse(
      2,
      `-o ${fallen} 会盖掉要读的文件，请换一个名称。`,
      `-o ${fallen} would overwrite a file that is read; choose another name.`,
    );
  }
  const asked = await askedOf(values);
  if ('code' in asked) return asked.code;
  const outcome = await converted(inputs, passed, asked, values);
  return finish(outcome, values);
}

/** What is read and must not be written over. The document of last time may well become the new one. */
const pathsOf = (inputs: readonly Input[], { map, transform }: Values): string[] => [
  ...inputs.map(({ path }) => path),
  ...[map, transform].filter((path) => path !== undefined),
];

/** The mapping and the document of last time, where they are named; or the exit code, the reason said. */
async function askedOf({ map, into, yes, hidden }: Values): Promise<Asked | { code: number }> {
  const mapping = map === undefined ? undefined : had(await mappingAt(map));
  if (typeof mapping === 'number') return { code: mapping };
  const earlier = into === undefined ? undefined : had(await contractAt(into));
  if (typeof earlier === 'number') return { code: earlier };
  return {
    ...(mapping ? { mapping } : {}),
    ...(earlier ? { earlier } : {}),
    isTrusting: yes === true,
    takesHidden: hidden === true,
  };
}

async function converted(
  inputs: readonly Input[],
  passed: readonly string[],
  asked: Asked,
  { transform, 'stream-over': over = '64' }: Values,
): Promise<Outcome> {
  const progress = new Progress();
  try {
    const engine = realEngine();
    const isLong = await longAmong(inputs, Number(over));
    const short = inputs.filter((input) => !isLong.has(input));
    const opened = await openAll(engine, short, asked.mapping?.file, progress);
    progress.say('正在转换', 'converting');
    let found = await outcomeOf(engine, opened, asked);
    for (const input of isLong) {
      const earlier = found.contract ?? asked.earlier;
      found = joined(found, await streamed(engine, input, asked, earlier, progress));
    }
    const made =
      transform === undefined ? found : await transformed(engine, found, asked, transform);
    return {
      ...made,
      passed,
      files: [...opened.flatMap(fileOf), ...[...isLong].map(longFileOf)],
      indicators: countsOf(made.figures, made.contract),
    };
  } finally {
    progress.end();
  }
}

const fileOf = ({ workbook }: Opened) =>
  workbook
    ? [{ name: workbook.name, format: workbook.format, sheets: workbook.sheets.length }]
    : [];

const longFileOf = ({ name }: Input) => ({ name, format: 'csv', sheets: 1 });

/** Writes what may be written, says what there is to say, and answers the exit code. */
async function finish(outcome: Outcome, values: Values): Promise<number> {
  const { out, report, json, partial } = values;
  const isWrong =
    !outcome.contract ||
    outcome.choices.some(({ isOptional }) => !isOptional) ||
    outcome.problems.some(({ severity }) => severity === 'error');
  tell(...reportLines(outcome));
  const record = () => JSON.stringify(reportRecord(outcome), null, 2);
  if (report !== undefined && (await written(report, `${record()}\n`))) return 2;
  if (json) say(record());
  if (!outcome.contract) tell(convertWords['zh-CN'].nothing, convertWords.en.nothing);
  else if (out === undefined) process.stdout.write(writeContract(outcome.contract));
  else if (isWrong && !partial && (await isThere(out)))
    tell(convertWords['zh-CN'].kept(out), convertWords.en.kept(out));
  else if (await written(out, writeContract(outcome.contract))) return 2;
  else tell(convertWords['zh-CN'].written(out, !isWrong), convertWords.en.written(out, !isWrong));
  return isWrong ? 1 : 0;
}

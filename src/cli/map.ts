import process from 'node:process';
import type { Mapping } from '../convert/mapping/mapping.generated.js';
import { readMapping } from '../convert/mapping/read-mapping.js';
import { writeMapping } from '../convert/mapping/write-mapping.js';
import type { Choice } from '../convert/recognise/choice.js';
import type { ValuesOf } from './command.js';
import type { map } from './commands/map.js';
import type { Recognised } from '../convert/recognise/recognise.js';
import type { Engine } from './convert/engine.js';
import { contractAt } from './convert/given.js';
import type { Input } from './convert/inputs.js';
import { namedInputs, openAll } from './convert/opened.js';
import { realEngine } from './convert/real-engine.js';
import { had, tell, tellProblems } from './convert/telling.js';
import { fallsOn, written } from './convert/writing.js';
import { replyOf } from './map/interview.js';
import { LineReader } from './map/line-reader.js';
import { Progress } from './progress.js';
import { refuse } from './saying.js';

type Values = ValuesOf<typeof map.options>;

/** Asks what the tables of some files mean, and writes the mapping. */
export async function run(named: readonly string[], values: Values): Promise<number> {
  const { out, into, yes } = values;
  const found = await namedInputs(named);
  if (typeof found === 'number') return found;
  const fallen =
    out === undefined
      ? undefined
      : fallsOn(
          out,
          found.inputs.map(({ path }) => path),
        );
  if (fallen !== undefined) {
    return refuse(
      2,
      `-o ${fallen} 会盖掉要读的文件，请换一个名称。`,
      `-o ${fallen} would overwrite a file that is read; choose another name.`,
    );
  }
  const earlier = into === undefined ? undefined : had(await contractAt(into));
  if (typeof earlier === 'number') return earlier;
  const engine = realEngine();
  const recognised = await recognise(engine, found.inputs, earlier);
  if (!recognised) {
    return refuse(
      1,
      '没有可读的表格，没有写读表说明。',
      'No table could be read; no mapping was written.',
    );
  }
  const { mapping, open } = yes
    ? trusting(engine, recognised)
    : await interviewed(engine, recognised);
  return finish(engine.unanswered(mapping, open), open.length, out);
}

/** What the tables seem to mean; undefined where none could be read. */
async function recognise(
  engine: Engine,
  inputs: readonly Input[],
  earlier: Parameters<Engine['recognise']>[1],
): Promise<Recognised | undefined> {
  const progress = new Progress();
  try {
    const opened = await openAll(engine, inputs, undefined, progress);
    tellProblems(opened.flatMap(({ problems }) => problems));
    const unsaid = opened.flatMap(({ workbook, mapping }) =>
      workbook && !mapping ? workbook : [],
    );
    if (unsaid.length > 0) {
      const recognised = await engine.recognise(unsaid, earlier);
      tellProblems(recognised.problems);
      return recognised;
    }
    // A format of statistics says itself what its figures are.
    const [stated] = opened.flatMap(({ mapping, choices = [] }) =>
      mapping ? { mapping, choices, problems: [] } : [],
    );
    return stated;
  } finally {
    progress.end();
  }
}

interface Settled {
  readonly mapping: Mapping;
  /** What is left without an answer. */
  readonly open: readonly Choice[];
}

/** The mapping with all guesses; what has none stays open. */
function trusting(engine: Engine, { mapping, choices }: Recognised): Settled {
  let known = mapping;
  for (const choice of choices)
    if (choice.guess !== undefined) known = engine.answered(known, choice, choice.guess);
  return { mapping: known, open: choices.filter(({ guess }) => guess === undefined) };
}

/** The mapping with what a person answers. */
async function interviewed(engine: Engine, { mapping, choices }: Recognised): Promise<Settled> {
  if (choices.length === 0) return { mapping, open: [] };
  const lines = new LineReader(process.stdin, process.stderr);
  const asking = {
    say: (text: string) => tell(text),
    next: (prompt: string) => lines.next(prompt),
  };
  let known = mapping;
  const open: Choice[] = [];
  try {
    for (const [i, choice] of choices.entries()) {
      const reply = await replyOf(choice, i + 1, choices.length, asking);
      if (reply === 'over') {
        open.push(...choices.slice(i));
        break;
      }
      if (reply === 'skip') open.push(choice);
      else known = engine.answered(known, choice, reply.value);
    }
  } finally {
    lines.close();
  }
  return { mapping: known, open };
}

async function finish(mapping: Mapping, open: number, out: string | undefined): Promise<number> {
  const text = writeMapping(mapping);
  const { problems } = readMapping(text, out ?? 'mapping.json');
  tellProblems(problems);
  if (out === undefined) process.stdout.write(text);
  else {
    if (await written(out, text)) return 2;
    tell(
      `已写到 ${out}。照它转换：gongfu convert … --map ${out}`,
      `Written to ${out}. Convert by it: gongfu convert … --map ${out}`,
    );
  }
  const isWrong = problems.some(({ severity }) => severity === 'error');
  if (open > 0) {
    return refuse(
      1,
      `还有 ${open} 处没有回答，有关的数不取。`,
      `Left unanswered: ${open}. Figures that hang on it are left out.`,
    );
  }
  return isWrong ? 1 : 0;
}

import { readFileSync, readdirSync } from 'node:fs';
import { posix, join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';

/** One import of a module, as it is written. */
export interface Import {
  /** The specifier: `./axis.js`, `lit`. */
  from: string;
  /** The names taken, as the other module calls them; `*` for all of it. */
  names: string[];
  /** True where nothing is left of it in the code that runs. */
  typeOnly: boolean;
  /** True for `import()`, which loads the module when it is reached. */
  isDynamic: boolean;
}

interface Node {
  type: string;
  [key: string]: unknown;
}

const STATEMENTS = ['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration'];

/** All files of code below a folder, as paths below it. */
export function codeFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.[cm]?[jt]s$/.test(file))
    .sort();
}

/** What a file imports and re-exports, types and `import()` included. */
export function importsOf(folder: string, file: string): Import[] {
  const lang = file.endsWith('.d.ts') ? 'dts' : /\.[cm]?ts$/.test(file) ? 'ts' : 'js';
  const imports: Import[] = [];
  visit(parseAst(readFileSync(join(folder, file), 'utf8'), { lang }), (node) => {
    const from = (node.source as { value?: string } | null | undefined)?.value;
    if (typeof from !== 'string') return;
    if (STATEMENTS.includes(node.type)) imports.push(statement(node, from));
    if (node.type === 'ImportExpression') {
      imports.push({ from, names: ['*'], typeOnly: false, isDynamic: true });
    }
    if (node.type === 'TSImportType') {
      imports.push({ from, names: ['*'], typeOnly: true, isDynamic: false });
    }
  });
  return imports;
}

function statement(node: Node, from: string): Import {
  const specifiers = (node.specifiers ?? []) as Node[];
  const isType = ({ importKind, exportKind }: Node) => [importKind, exportKind].includes('type');
  return {
    from,
    names: node.type === 'ExportAllDeclaration' ? ['*'] : specifiers.map(nameOf),
    typeOnly: isType(node) || (specifiers.length > 0 && specifiers.every(isType)),
    isDynamic: false,
  };
}

const nameOf = ({ imported, local }: Node): string =>
  ((imported ?? local) as { name?: string } | undefined)?.name ?? '*';

function visit(node: unknown, look: (node: Node) => void): void {
  if (Array.isArray(node)) {
    for (const child of node) visit(child, look);
  } else if (typeof node === 'object' && node !== null) {
    if ('type' in node) look(node as Node);
    for (const child of Object.values(node)) visit(child, look);
  }
}

/** The file that a relative import means; undefined for a package or where there is none. */
export function targetOf(file: string, from: string, files: ReadonlySet<string>) {
  if (!from.startsWith('.')) return undefined;
  const path = posix.normalize(posix.join(posix.dirname(file), from));
  return [path, path.replace(/\.js$/, '.ts'), path.replace(/\.js$/, '.d.ts')].find((candidate) =>
    files.has(candidate),
  );
}

/** The circles of a graph: sets of two nodes or more from each of which all others are reached. */
export function circlesOf(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  // Tarjan, SIAM Journal on Computing 1 (1972).
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const enter = (node: string) => {
    order.set(node, order.size);
    lowest.set(node, order.get(node)!);
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) enter(next);
      if (stack.includes(next)) {
        lowest.set(node, Math.min(lowest.get(node)!, lowest.get(next)!));
      }
    }
    if (lowest.get(node) !== order.get(node)) return;
    const circle = stack.splice(stack.indexOf(node));
    if (circle.length > 1) circles.push(circle.sort());
  };
  for (const node of graph.keys()) if (!order.has(node)) enter(node);
  return circles;
}

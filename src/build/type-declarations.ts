import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { tagEntries } from './entries.js';
import { at } from './project.js';

/** What the compiler is told for declarations, beside what tsconfig.json says. */
const project = (folder: string) => ({
  extends: at('tsconfig.json'),
  include: [at('src')],
  exclude: [at('src/build')],
  compilerOptions: {
    rootDir: at('src'),
    outDir: folder,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    // `npm run typecheck` reports the errors.
    noCheck: true,
  },
});

/** `types/`: the declarations of every module, and of each tag by its name, wherever its module stands. */
export function typeDeclarations(): Plugin {
  return {
    name: 'type-declarations',
    apply: 'build',
    writeBundle({ dir = at('dist') }) {
      const folder = join(dir, 'types');
      const file = at('node_modules/.cache/gongfu-board/tsconfig.types.json');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(project(folder)));
      const compiler = at('node_modules/typescript/bin/tsc');
      execFileSync(process.execPath, [compiler, '--project', file], { stdio: 'inherit' });
      for (const [tag, entry] of Object.entries(tagEntries())) {
        const module = relative(at('src'), entry).replaceAll('\\', '/').replace(/\.ts$/, '.js');
        writeFileSync(join(folder, `${tag}.d.ts`), `export * from './${module}';\n`);
      }
    },
  };
}

import { build, type Plugin, type Rolldown } from 'vite';
import { PRODUCTION, root } from '../../src/build/project.js';

const ENTRY = '\0entry.js';

/** One script made of this code, and of what it imports, by a build with these plugins. Nothing is written. */
export async function bundled(code: string, plugins: Plugin[]): Promise<string> {
  const entry: Plugin = {
    name: 'entry',
    resolveId: (source) => (source === ENTRY ? ENTRY : null),
    load: (id) => (id === ENTRY ? code : null),
  };
  const output = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    ...PRODUCTION,
    plugins: [entry, ...plugins],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rolldownOptions: { input: ENTRY, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [first] = [output].flat() as Rolldown.RolldownOutput[];
  return first!.output[0].code;
}

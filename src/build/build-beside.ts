import { build, mergeConfig, type InlineConfig } from 'vite';
import { at, root } from './project.js';

/** Builds something of its own into the folder that the main build has written, and takes nothing away there. */
export async function buildBeside(folder: string | undefined, config: InlineConfig): Promise<void> {
  const beside: InlineConfig = {
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { outDir: folder ?? at('dist'), emptyOutDir: false, reportCompressedSize: false },
  };
  await build(mergeConfig(beside, config));
}

import { build } from 'esbuild';

/**
 * A module of the project with all that it imports, for scripts that Node runs as they are.
 *
 * @param {string} path
 */
export async function loadTypeScript(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

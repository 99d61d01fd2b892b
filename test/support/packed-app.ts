import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { npm, root } from '../../demo/prepare.mjs';

/** A folder of somebody's own with the package from its tarball, and other packages that are linked in. */
export function packedApp(packages: readonly string[] = []): string {
  const app = mkdtempSync(join(tmpdir(), 'gf-app-'));
  const own = join(app, 'node_modules/gongfu-board');
  mkdirSync(own, { recursive: true });
  const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', app];
  execFileSync(npm, args, { cwd: root });
  const tarball = readdirSync(app).find((name) => name.endsWith('.tgz'))!;
  const strip = ['--strip-components', '1'];
  execFileSync('tar', ['-xzf', join(app, tarball), '-C', own, ...strip]);
  for (const name of packages) {
    const link = join(app, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link);
  }
  writeFileSync(join(app, 'package.json'), '{ "type": "module" }');
  return app;
}

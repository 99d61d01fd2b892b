import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { divisions, divisionsLicence } from '../../src/build/divisions.js';
import { root } from '../../src/build/project.js';

const files = divisions();

describe('the divisions in the package', () => {
  it('are one small list of what lies above streets, and one of streets a province', () => {
    expect(Object.keys(files)).toHaveLength(32);
    for (const [name, content] of Object.entries(files)) {
      const { length } = gzipSync(JSON.stringify(content), { level: 9 });
      expect(length, name).toBeLessThan(name === 'index' ? 32_000 : 40_000);
    }
  });

  it('leave out none of the provinces', () => {
    const { provinces } = files['index'] as { provinces: Record<string, string> };
    expect(Object.values(provinces)).toHaveLength(34);
    expect(provinces).toMatchObject({ 71: '台湾省', 81: '香港特别行政区', 82: '澳门特别行政区' });
  });

  it('stand in the build, and are named with their licence', () => {
    const text = readFileSync(join(root, 'dist/divisions/33.json'), 'utf8');
    expect(JSON.parse(text)['330105']['015']).toBe('潮鸣街道');
    expect(statSync(join(root, 'dist/divisions/index.json')).size).toBeLessThan(100_000);
    const licences = readFileSync(join(root, 'dist/third-party-licenses.md'), 'utf8');
    expect(licences).toContain(divisionsLicence());
  });
});

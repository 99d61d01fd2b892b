import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../src/build/project.js';
import { withoutSankey } from '../../src/build/without-sankey.js';
import { bundled } from '../support/bundle.js';

const CODE = `
import { Sankey } from ${JSON.stringify(join(root, 'src/charts/sankey.js'))};
globalThis.found = Sankey;
`;

describe('a script without ECharts', () => {
  it('finds no class that draws flows, and holds nothing of what that class is made of', async () => {
    const script = await bundled(CODE, [withoutSankey()]);
    expect(script).not.toMatch(/echarts|zrender/i);
    expect(script.length).toBeLessThan(500);
  });
});

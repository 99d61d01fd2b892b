import type { Environment } from '../../src/charts/environment.js';
import { formatNumber } from '../../src/i18n/speaker.js';
import { zh } from '../../src/i18n/zh-cn.js';

/** A Lit template as the markup that it stands for, attributes unquoted as they are written. */
export function markup(node: unknown): string {
  if (Array.isArray(node)) return node.map(markup).join('');
  if (typeof node !== 'object' || node === null) return String(node ?? '');
  const { strings, values } = node as { strings: readonly string[]; values: unknown[] };
  return strings.map((text, i) => text + (i < values.length ? markup(values[i]) : '')).join('');
}

/** The paths of a picture that are lines of data: where the pen is set down and where it goes. */
export function strokes(svg: string, name = ''): string[][] {
  const wanted = name ? new RegExp(`<path class="${name}" d=([^ ]*) `, 'g') : /<path d=([^ ]*) /g;
  return [...svg.matchAll(wanted)].flatMap(([, d = '']) =>
    d
      .split('M')
      .filter(Boolean)
      .map((stroke) => stroke.split('L')),
  );
}

export const environment = (more: Partial<Environment> = {}): Environment => ({
  width: 600,
  height: 300,
  em: 16,
  number: formatNumber,
  scale: zh.scale,
  tick: zh.tick,
  cut: zh.ui.cut,
  ...more,
});

// Nothing flashes: what moves is told in style sheets alone, so that they can be asked.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../demo/prepare.mjs';

/** The longest change that a reader sees, in milliseconds (DESIGN.md). */
const LONGEST = 250;

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|css)$/.test(file))
  .map((file) => [file, readFileSync(join(root, 'src', file), 'utf8')] as const);

/** What a text says of motion: its keyframes, its animations, and how long its transitions take. */
const motionOf = (text: string) => ({
  animations:
    text.match(/@keyframes|\banimation(?:-\w+)*:(?!\s*(?:false|none))|\.animate\(/g) ?? [],
  times: [...text.matchAll(/\btransition\s*:([^;{}]*);/g)].flatMap(([, value]) =>
    [...value!.matchAll(/([\d.]+)(m?s)\b/g)].map(
      ([, time, unit]) => Number(time) * (unit === 's' ? 1000 : 1),
    ),
  ),
});

describe('motion', () => {
  it('nothing is animated, flashes or moves for ever', () => {
    const animated = files.filter(([, text]) => motionOf(text).animations.length > 0);
    expect(animated.map(([file]) => file)).toEqual([]);
  });

  it('of a change of scene is short, and only for readers who do not mind', () => {
    const moving = files.filter(([, text]) => motionOf(text).times.length > 0);
    expect(moving.length).toBeGreaterThan(0);
    for (const [file, text] of moving) {
      expect(Math.max(...motionOf(text).times), file).toBeLessThanOrEqual(LONGEST);
      expect(text, file).toContain('prefers-reduced-motion: no-preference');
    }
  });

  it('is found where it is', () => {
    const text = 'a { animation: blink 1s infinite; } b { transition: opacity 0.3s; }';
    expect(motionOf(text)).toEqual({ animations: ['animation:'], times: [300] });
    expect(motionOf('{ animation: false }')).toEqual({ animations: [], times: [] });
  });
});

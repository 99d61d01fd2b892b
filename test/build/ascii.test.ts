import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { escaped } from '../../src/build/ascii.js';

describe('a script in ASCII', () => {
  it('means what it meant, in strings, templates, expressions and names, above the first plane too', () => {
    const code = `
      const 名 = (strings, ...values) => strings[0] + values.join('') + strings[1];
      const found = ['共富', "看\\n板", \`一\${'二'}三\`, 名\`、\${'👨‍👩‍👧'}。\`, /[，。]/.exec('a，')[0], /^[\\u{1f468}👩]$/u.test('👩')];
      found`;
    expect(escaped(code)).toMatch(/^[\0-\x7f]*$/);
    const run = (text: string): unknown => runInThisContext(`{${text}}`);
    expect(run(escaped(code))).toEqual(run(code));
    expect(run(code)).toEqual(['共富', '看\n板', '一二三', '、👨‍👩‍👧。', '，', true]);
  });
});

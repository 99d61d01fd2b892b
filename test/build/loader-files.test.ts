import { describe, expect, it } from 'vitest';
import { filesBelow, type Bundle } from '../../src/build/loader-files.js';

const chunk = (...imports: string[]): Bundle[string] => ({ type: 'chunk', imports });

describe('the files that a tag needs', () => {
  const bundle: Bundle = {
    'gongfu.js': chunk(),
    'everyday.js': chunk('common-1.js'),
    'gf-tiles.js': chunk('chunks/tiles-1.js', 'common-1.js'),
    'gf-alone.js': chunk(),
    'common-1.js': chunk('chunks/circle-1.js'),
    'chunks/circle-1.js': chunk('common-1.js'),
    'chunks/tiles-1.js': chunk('chunks/shades-1.js', 'lit'),
    'chunks/shades-1.js': chunk('common-1.js'),
    'chunks/zh-cn-1.js': chunk('common-1.js'),
    'third-party-licenses.md': { type: 'asset' },
  };

  it('are all that its module imports and what that imports, each once, in a circle too', () => {
    expect(filesBelow(bundle)).toEqual({
      'everyday.js': ['chunks/circle-1.js', 'common-1.js'],
      'gf-tiles.js': [
        'chunks/circle-1.js',
        'chunks/shades-1.js',
        'chunks/tiles-1.js',
        'common-1.js',
      ],
      'gf-alone.js': [],
      'chunks/zh-cn-1.js': ['chunks/circle-1.js', 'common-1.js'],
    });
  });
});

import { describe, expect, it } from 'vitest';
import { parse } from '../../src/core/read/parse.js';
import { documentSource } from '../../src/data/document-source.js';
import { contract } from '../../stories/documents/document.js';
import { news } from '../support/news.js';

const GOOD = JSON.stringify(contract());

describe('a document in the page', () => {
  it('is ready at once, and read once for the same object', () => {
    const document = contract();
    const source = documentSource(document);
    expect(source.snapshot).toMatchObject({ state: 'ready', problems: [] });
    expect(documentSource(document)).toBe(source);
  });

  it('may be text, and says soon what is wrong with it', async () => {
    expect(documentSource(GOOD).snapshot.state).toBe('ready');
    for (const bad of ['', '[]', null, 7, undefined]) {
      const source = documentSource(bad);
      await news(source);
      expect(source.snapshot).toMatchObject({ state: 'failed' });
    }
  });

  it('may have been read already, and is not read again', () => {
    const parsed = parse(GOOD);
    expect(documentSource(parsed).snapshot).toMatchObject({ state: 'ready', ...parsed });
  });

  it('never changes, and may be listened to all the same', () => {
    const source = documentSource(contract());
    const { snapshot } = source;
    const stop = source.subscribe(() => undefined);
    source.reload();
    stop();
    expect(source.snapshot).toBe(snapshot);
  });
});

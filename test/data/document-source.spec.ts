import { expect } from '@open-wc/testing';
import { documentSource } from '../../src/data/document-source.js';
import { quietConsole } from '../support/console.js';
import { smallDocument } from '../support/page.js';

describe('documentSource', () => {
  quietConsole();

  it('reads the same object once, and another object anew', async () => {
    const document = await smallDocument();
    const [one, two] = [documentSource(document), documentSource(document)];
    expect(one).to.equal(two);
    expect(documentSource(structuredClone(document))).not.to.equal(one);
  });

  it('names what is no document', async () => {
    for (const [value, code] of [
      [[], 'not-an-object'],
      ['', 'empty-document'],
      ['<html>', 'html-instead-of-json'],
      [7, 'not-an-object'],
    ] as const) {
      const source = documentSource(value);
      await new Promise<void>((resolve) => source.subscribe(resolve));
      const { snapshot } = source;
      expect(snapshot.state === 'failed' && snapshot.problems[0]!.code).to.equal(code);
    }
  });
});

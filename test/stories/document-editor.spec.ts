import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../../stories/book/document-editor.js';
import type { DocumentEditor } from '../../stories/book/document-editor.js';
import { streets } from '../../stories/documents/streets.js';
import { quietConsole } from '../support/console.js';

async function editor(): Promise<DocumentEditor> {
  const element = document.createElement('book-editor') as DocumentEditor;
  (await fixture<HTMLElement>('<div></div>')).append(element);
  element.document = streets();
  await read(element);
  return element;
}

async function read(element: DocumentEditor): Promise<void> {
  await new Promise((done) => element.addEventListener('book-read', done, { once: true }));
  await element.updateComplete;
}

const area = (element: Element) => element.querySelector('textarea')!;
const verdict = (element: Element) => element.querySelector('.book-verdict')!.textContent!.trim();

async function type(element: DocumentEditor, from: string, to: string): Promise<void> {
  const text = area(element);
  text.value = text.value.replace(from, to);
  text.dispatchEvent(new Event('input'));
  await read(element);
}

describe('the editor of a document', () => {
  quietConsole();

  it('begins with the document as it is printed, and finds nothing wrong', async () => {
    const element = await editor();
    expect(JSON.parse(area(element).value)).to.deep.equal(structuredClone(streets()));
    expect(verdict(element)).to.equal('没有发现问题。');
  });

  it('says in the words of the tags what is wrong, and leads to the line', async () => {
    const element = await editor();
    await type(element, '"unit": "percent"', '"unit": "percents"');
    expect(verdict(element)).to.contain('percents');
    element.querySelector<HTMLButtonElement>('button.place')!.click();
    const { value, selectionStart, selectionEnd } = area(element);
    expect(value.slice(selectionStart, selectionEnd)).to.contain('percents');
  });

  it('keeps the last document that can be drawn while the text is broken', async () => {
    const element = await editor();
    const before = element.reading.parsed;
    await type(element, '"contract": "1.0",', '"contract": "1.0"');
    expect(element.reading.parsed).to.equal(before);
    expect(verdict(element)).to.contain('图仍是上一次能读的数据');
    await type(element, '"contract": "1.0"', '"contract": "1.0",');
    expect(verdict(element)).to.equal('没有发现问题。');
  });

  it('speaks the language that the reader chooses', async () => {
    const element = await editor();
    document.documentElement.lang = 'en';
    try {
      await waitUntil(() => verdict(element) === 'Nothing found wrong.');
    } finally {
      document.documentElement.lang = 'zh-CN';
    }
  });
});

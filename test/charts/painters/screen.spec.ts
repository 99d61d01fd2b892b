import { expect } from '@open-wc/testing';
import { render, svg } from 'lit';
import { group, type Mark } from '../../../src/charts/marks.js';
import { painted } from '../../../src/charts/painters/screen.js';

const rect = (x: number): Mark => ({ mark: 'rect', role: 'bar', x, y: 0, width: 5, height: 5 });
const path = (d: string): Mark => ({ mark: 'path', role: 'line', tone: 'series-1', d });
const word = (text: string, anchor: 'start' | 'end' = 'start'): Mark => {
  return { mark: 'text', role: 'axis-word', x: 1, y: 2, anchor, text };
};

const STATES: readonly (readonly Mark[])[] = [
  [],
  [rect(1), path('M0,0'), word('a')],
  [rect(1), path('M1,1'), word('b', 'end'), word('c')],
  [word('a'), rect(1)],
  [group('one', [rect(1), rect(2)]), rect(3)],
  [{ mark: 'group', name: 'one', x: 4, y: 5, marks: [rect(1), path('M2,2'), rect(9)] }],
  [group('other', [])],
];

const show = (host: Element, marks: readonly Mark[]) => {
  render(svg`<svg>${painted(marks)}</svg>`, host as HTMLElement);
  return host.querySelector('svg > g, g')!.outerHTML;
};

describe('a drawing in the page', () => {
  it('is after any other drawing what it would be at first', () => {
    for (const before of STATES) {
      for (const after of STATES) {
        const host = document.createElement('div');
        show(host, before);
        expect(show(host, after)).to.equal(show(document.createElement('div'), after));
      }
    }
  });

  it('keeps the elements of what stays, and writes nothing where the marks are the same', async () => {
    const host = document.createElement('div');
    show(host, STATES[1]!);
    const kept = [...host.querySelectorAll('rect, path, text')];
    let writes = 0;
    const observer = new MutationObserver((records) => (writes += records.length));
    observer.observe(host, {
      attributes: true,
      childList: true,
      characterData: true,
      subtree: true,
    });
    show(host, STATES[1]!);
    await Promise.resolve();
    expect(writes).to.equal(0);
    show(host, [rect(1), path('M7,7'), word('a')]);
    await Promise.resolve();
    expect(writes).to.equal(1);
    observer.disconnect();
    expect([...host.querySelectorAll('rect, path, text')]).to.deep.equal(kept);
  });
});

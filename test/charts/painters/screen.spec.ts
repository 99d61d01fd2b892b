import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { render, svg } from 'lit';
import { group, type Mark } from '../../../src/charts/marks.js';
import { painted } from '../../../src/charts/painters/screen.js';
import { anyMarks } from '../../support/arbitrary-marks.js';

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

  it('is so of whatever is drawn and drawn over', () => {
    const alone = (marks: readonly Mark[]) => {
      const host = document.createElement('div');
      show(host, marks);
      return host.querySelector('svg')!;
    };
    fc.assert(
      fc.property(anyMarks, anyMarks, (before, after) => {
        const host = document.createElement('div');
        show(host, before);
        show(host, after);
        expect(host.querySelector('svg')!.isEqualNode(alone(after))).to.equal(true);
        show(host, before);
        expect(host.querySelector('svg')!.isEqualNode(alone(before))).to.equal(true);
      }),
    );
  });

  it('has a class for its role and its tone, a move for a group, and the words of a text', () => {
    const host = document.createElement('div');
    show(host, [
      path('M0,0'),
      { mark: 'group', name: 'ends', x: 2, y: 3, marks: [word('<b> & c', 'end')] },
      { mark: 'rect', role: 'column', x: 0, y: 0, width: 1, height: 1, strength: 0.5 },
    ]);
    const find = (selector: string) => host.querySelector(selector)!;
    expect(find('path').getAttribute('class')).to.equal('line tone-series-1');
    expect(find('.ends').getAttribute('transform')).to.equal('translate(2,3)');
    expect(find('.ends > text').textContent).to.equal('<b> & c');
    expect(find('text').getAttribute('text-anchor')).to.equal('end');
    expect(find('rect').getAttribute('fill-opacity')).to.equal('0.5');
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

import { expect, waitUntil } from '@open-wc/testing';
import '../../../../src/elements/wall/gf-wall.js';
import { ratioOf } from '../../../../src/elements/wall/layout/layout.js';
import { panelsOf } from '../../../../src/elements/wall/layout/seams.js';
import { LEAST, SMALLEST } from '../../../../src/elements/wall/layout/type-size.js';
import type { WallElement } from '../../../../src/elements/wall/wall-element.js';
import { quietConsole } from '../../../support/console.js';
import { fitted, goTo, hangUp } from '../../../support/hang.js';
import { flaky } from '../../../support/flaky.js';
import { press } from '../../../support/input.js';
import { SAMPLE, all, inside, read } from '../../../support/page.js';
import { cut, overlaps, textsOf } from '../../../support/wall-texts.js';

const MINUTE = 60_000;
/** A wall has more texts than this, also where one course of three stages fills a step of its own. */
const FEW = 20;
/** Type is never pressed further. */
const PRESSED = 0.67;

const PLACES = [
  [0, 0],
  [1, 6],
  [2, 0],
  [2, 1],
] as const;

async function hang(
  attributes: string,
  width: number,
  height: number,
  tour = 'no-tour',
  src = SAMPLE,
): Promise<WallElement> {
  const markup = `<gf-wall src="${src}" ${tour} ${attributes}></gf-wall>`;
  const wall = await hangUp(markup, [width, height]);
  await fitted(wall);
  return wall;
}

/** The smallest type of any cell, as a part of the wall's own. */
const pressedTo = (wall: Element) =>
  Math.min(1, ...all(wall, '.cell').map(({ style }) => parseFloat(style.fontSize || '1')));

async function each(wall: WallElement, look: (where: string) => void): Promise<void> {
  for (const [scene, step] of PLACES) {
    goTo(wall, scene, step);
    await fitted(wall);
    look(`scene ${scene + 1}.${step + 1}`);
  }
}

describe('the texts on a wall', () => {
  quietConsole();

  const SIZES = [
    [1024, 768],
    [1440, 1080],
    [1920, 1080],
    [2560, 1080],
    [3840, 1080],
    [1080, 1920],
  ] as const;

  for (const lang of ['zh-CN', 'en']) {
    for (const [width, height] of SIZES) {
      it(`are large enough, whole and apart from one another: ${lang}, ${width} × ${height}`, async () => {
        const wall = await hang(`lang="${lang}"`, width, height);
        const em = parseFloat(wall.style.getPropertyValue('--em'));
        expect(em).to.be.at.most(width / LEAST[ratioOf(width, height)][0] + 0.01);
        await each(wall, (where) => {
          const found = textsOf(wall);
          expect(found.length, where).to.be.greaterThan(FEW);
          const part = pressedTo(wall);
          expect(part, where).to.be.at.least(PRESSED);
          const least = em * SMALLEST * part;
          const small = found.filter(({ size }) => size < least - 0.1);
          expect(
            small.map(({ text, size }) => `${text} ${size}`),
            `${where}: too small`,
          ).to.deep.equal([]);
          expect(cut(found), `${where}: cut`).to.deep.equal([]);
          expect(overlaps(found), `${where}: on one another`).to.deep.equal([]);
        });
      }).timeout(MINUTE);
    }
  }
});

/** What of the frame of a wall does not lie whole in it, or lies on another part of it. */
function frameFaults(wall: WallElement): string[] {
  const box = (one: Element) => one.getBoundingClientRect();
  const within = (a: DOMRect, b: DOMRect) =>
    a.left >= b.left - 1 &&
    a.right <= b.right + 1 &&
    a.top >= b.top - 1 &&
    a.bottom <= b.bottom + 1;
  const apart = (a: DOMRect, b: DOMRect) =>
    a.right <= b.left + 1 ||
    b.right <= a.left + 1 ||
    a.bottom <= b.top + 1 ||
    b.bottom <= a.top + 1;
  // Where they have no room side by side, one is unseen while the other is there.
  const isTitleSeen = getComputedStyle(inside(wall, '.header')).opacity !== '0';
  const header = isTitleSeen ? ['.header'] : [];
  const parts = [...header, '.tour', '.stage', '.line', '.foot'];
  const stand = all(wall, ['.stop', '.hold', '.resting', ...header].join());
  const words = textsOf(wall).filter(
    ({ part }) => part.getRootNode() === wall.shadowRoot && !part.matches('.cell'),
  );
  return [
    ...parts.filter((part) => !within(box(inside(wall, part)), box(wall))),
    ...parts.flatMap((a, i) =>
      parts
        .slice(i + 1)
        .filter((b) => !apart(box(inside(wall, a)), box(inside(wall, b))))
        .map((b) => `${a} on ${b}`),
    ),
    ...stand.flatMap((a, i) =>
      stand
        .slice(i + 1)
        .filter((b) => !apart(box(a), box(b)))
        .map((b) => `${a.textContent!.trim()} on ${b.textContent!.trim()}`),
    ),
    ...all(wall, '.tour button')
      .filter((button) => button.scrollWidth > button.clientWidth + 1)
      .map(({ textContent }) => `${textContent!.trim()} leaves its button`),
    ...cut(words),
    ...overlaps(words),
  ];
}

describe('the frame of a narrow wall', () => {
  quietConsole();

  for (const [lang, lines] of [
    ['zh-CN', 1],
    ['en', 2],
  ] as const) {
    for (const [width, height] of [
      [1080, 1920],
      [1024, 768],
    ] as const) {
      it(`lies whole and apart, also while the tour rests after a key: ${lang}, ${width} × ${height}`, async () => {
        const wall = await hang(`lang="${lang}"`, width, height, '');
        expect(frameFaults(wall)).to.deep.equal([]);
        await press(wall, 'ArrowRight');
        await fitted(wall);
        expect(all(wall, '.resting')).to.have.length(1);
        expect(frameFaults(wall), 'at rest').to.deep.equal([]);
        for (const name of all(wall, '.stop > span:first-child'))
          expect(name.getClientRects().length, name.textContent!).to.be.at.most(lines);
      }).timeout(MINUTE);
    }
  }
});

describe('the frame of a wall whose data cannot be had', () => {
  const console = quietConsole();

  for (const [width, height] of [
    [1080, 1920],
    [1024, 768],
    [1920, 1080],
  ] as const) {
    it(`holds the whole cause, in English: ${width} × ${height}`, async () => {
      console.expect('html-instead-of-json');
      const { src } = flaky('ok', 'html');
      const wall = await hang('lang="en" no-keep refresh="5"', width, height, '', src);
      wall.reload();
      const line = () => read(wall, '.line');
      await waitUntil(
        () => line().includes('(a web page came instead of data)'),
        'says the cause',
        {
          timeout: 9000,
        },
      );
      await press(document.body, 'ArrowRight');
      await fitted(wall);
      expect(frameFaults(wall)).to.deep.equal([]);
    }).timeout(MINUTE);
  }
});

describe('the seams of a wall of panels', () => {
  const console = quietConsole();

  for (const seams of ['2x1', '3x1', '3x2', '4x2']) {
    for (const [width, height] of [
      [3840, 1080],
      [7680, 2160],
    ] as const) {
      it(`have no text on them: ${seams} at ${width} × ${height}`, async () => {
        const wall = await hang(`lang="en" seams="${seams}"`, width, height);
        const { left, top } = wall.getBoundingClientRect();
        const [columns, rows] = panelsOf(seams)!;
        const lies = (seam: number, from: number, to: number) => from < seam && seam < to;
        await each(wall, (where) => {
          const crossing = textsOf(wall).filter(
            (one) =>
              [...Array(columns - 1).keys()].some((i) =>
                lies(left + ((i + 1) * width) / columns, one.left, one.right),
              ) ||
              [...Array(rows - 1).keys()].some((i) =>
                lies(top + ((i + 1) * height) / rows, one.top, one.bottom),
              ),
          );
          expect(
            crossing.map(({ text }) => text),
            where,
          ).to.deep.equal([]);
        });
      }).timeout(MINUTE);
    }
  }

  it('are said to lie in a scene that has fewer parts than there are panels', async () => {
    const few = await hang('seams="3x2"', 1920, 1080);
    expect(few.shadowRoot!.querySelector('.foot')!.textContent).not.to.contain('拼缝');
    console.expect('有内容落在拼缝上');
    const many = await hang('seams="6x4"', 1920, 1080);
    expect(many.shadowRoot!.querySelector('.foot')!.textContent).to.contain('拼缝');
  });
});

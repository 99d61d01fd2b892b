// How a tag looks from inside, told so that two pages can be compared.
import type { Page } from 'puppeteer-core';

export interface Portrait {
  tag: string;
  /** Every element that the shadow tree draws: its name, its box within the tag, its style. */
  elements: { name: string; box: number[]; style: string }[];
}

/** Every tag in the place of a page, its boxes as they were before a scale or zoom of the page. */
export function portraits(page: Page): Promise<Portrait[]> {
  return page.evaluate(() => {
    const STYLE = [
      'box-sizing',
      'color',
      'cursor',
      'direction',
      'font-family',
      'font-size',
      'font-style',
      'font-weight',
      'letter-spacing',
      'line-height',
      'text-align',
      'text-indent',
      'text-shadow',
      'text-transform',
      'white-space',
      'word-break',
      'word-spacing',
    ];
    const place = document.querySelector('#place')!;
    const tags = [...place.children].filter(({ localName }) => localName.startsWith('gf-'));
    return tags.map((tag) => {
      const frame = tag.getBoundingClientRect();
      const scale = frame.width / 880;
      // A slot draws nothing; what it lets through is the page's own.
      const elements = [...tag.shadowRoot!.querySelectorAll(':not(slot)')].map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const box = [left - frame.left, top - frame.top, width, height].map((n) => n / scale);
        const style = getComputedStyle(element);
        return {
          name: `${element.localName}.${element.getAttribute('class') ?? ''}`,
          box: width + height > 0 ? box : [0, 0, 0, 0],
          style: STYLE.map((name) => `${name}: ${style.getPropertyValue(name)}`)
            .join('; ')
            .replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10)),
        };
      });
      return { tag: tag.localName, elements };
    });
  });
}

/** Where two pages differ in a box, by more than some pixels, or in a style; `[]` if they look alike. */
export function differences(found: Portrait[], expected: Portrait[], pixels = 1): string[] {
  const names = (all: Portrait[]) => all.map(({ tag, elements }) => `${tag} ${elements.length}`);
  if (names(found).join() !== names(expected).join()) {
    return [`${names(found).join()} instead of ${names(expected).join()}`];
  }
  return expected.flatMap(({ tag, elements }, i) =>
    elements.flatMap((one, j) => {
      const other = found[i]!.elements[j]!;
      const moved = one.box.some((n, k) => Math.abs(n - other.box[k]!) > pixels);
      const where = `${tag} ${one.name}`;
      return [
        ...(moved ? [`${where}: ${other.box.map(Math.round)} not ${one.box.map(Math.round)}`] : []),
        ...(one.style === other.style ? [] : [`${where}: ${other.style} not ${one.style}`]),
      ];
    }),
  );
}

import { html } from 'lit';
import type { Decorator, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/board/gf-board.js';
import type { GfElement } from '../src/elements/base/element/element.js';
import { addressOf } from './answers.js';
import { documents, LATEST } from './data.js';

type Shared = Pick<
  GfElement,
  'src' | 'data' | 'region' | 'indicator' | 'period' | 'lang' | 'theme' | 'elder'
>;
type State = StoryObj<Partial<Shared>>;

const state = (
  story: string,
  args: Partial<Shared>,
  decorators: Decorator[] = [],
  more: Pick<State, 'parameters'> = {},
): State => ({
  args,
  decorators,
  ...more,
  parameters: { docs: { description: { story } }, ...more.parameters },
});

/** Whichever place and indicator of other data suit the element. */
const ANY = { region: '', indicator: '' };

/** A document instead of the address. */
const of = (data: object, period = ''): Partial<Shared> => ({ data, period, ...ANY });

export const Loading = state(
  '数据未到：看板尚无地址，里面的元素一直等待。Data on their way: a board without an address keeps the elements inside waiting for ever, with no server needed.',
  { src: '' },
  [(story) => html`<gf-board>${story()}</gf-board>`],
  // Nobody pastes a tag that waits for ever.
  { parameters: { snippet: false, waits: true } },
);

export const Empty = state(
  '文件有效，但没有可画的数值。A valid document with nothing to draw.',
  of(documents.empty),
);

/** The tags tell such a fault on the console as well, where no other story may say anything. */
const faulty = { parameters: { faulty: true } };

export const NotFound = state(
  '地址不存在（404）。An address that leads nowhere (404).',
  { src: 'data/no-such-file.json' },
  [],
  faulty,
);

export const Broken = state(
  '文件不完整，无法读取。A document that breaks off half-way.',
  { src: 'data/broken/truncated.json' },
  [],
  faulty,
);

/** Loads once from an address that is gone when the element looks again. */
const withdrawn: Decorator = (story, { args }) => {
  const src = addressOf(documents.plain, 'gone');
  const shown = story({ args: { ...args, src } }) as HTMLElement;
  const lookAgain = ({ target }: Event) => (target as GfElement).reload();
  shown.addEventListener('gf-load', lookAgain, { once: true });
  return shown;
};

export const Stale = state(
  '载入之后来源失效，仍显示旧数据并说明。The source vanished after the first load: the old data stay, and say so.',
  ANY,
  [withdrawn],
  faulty,
);

export const SampleData = state(
  '示例数据必有标记。Made-up data always carry their badge.',
  of(documents.plain),
);

export const Provisional = state(
  '最近两个月为初步数。The last two months are provisional.',
  of(documents.provisional),
);

export const Suppressed = state(
  '数量过小，不公布。Too few to publish.',
  of(documents.suppressed, LATEST),
);

export const Missing = state('缺报。Not reported.', of(documents.missing, LATEST));

export const Bounded = state(
  '原文为“30余家”一类的约数，照原文写，不写成准确数。A bound such as “more than 30” stands as the source words it, never as an exact number.',
  of(documents.bounded),
);

export const NotOutYet = state('待发布。Not out yet.', of(documents.notOutYet, LATEST));

export const LongNames = state(
  '很长的名称换行，不重叠。Long names wrap and do not overlap.',
  of(documents.longNames),
);

export const English = state('英文。English.', { lang: 'en' });

export const Dark = state('深色。Dark.', { theme: 'dark' });

export const Contrast = state('高对比度。High contrast.', { theme: 'contrast' });

export const Elder = state('适老大字。Large type.', { elder: true });

export const Narrow = state('360像素宽的手机。A phone 360 pixels wide.', {}, [
  (story) => html`<div class="gf-story w-360">${story()}</div>`,
]);

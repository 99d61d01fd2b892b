import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/board/gf-board.js';
import '../src/elements/filter/gf-filter.js';
import '../src/elements/ranking/gf-ranking.js';
import '../src/elements/stat/gf-stat.js';
import '../src/elements/trend/gf-trend.js';
import type { GfElement } from '../src/elements/base/element/element.js';
import { drawn } from './.storybook/drawn.js';
import { addressOf } from './answers.js';
import { SAMPLE, documents } from './data.js';

/** What a reader does, step by step: the steps are played and checked in the panel and by the tests. */
const meta: Meta = {
  id: 'interaction',
  title: '元素 Elements/看板 Board/互动 Interaction',
  tags: ['!autodocs'],
  parameters: { snippet: false },
};

export default meta;

type Story = StoryObj;

/** A part of a tag, inside its shadow root. */
function part<T extends Element = HTMLElement>(canvas: Element, tag: string, selector: string): T {
  const found = canvas.querySelector(tag)?.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector} in ${tag}`);
  return found;
}

const textOf = (canvas: Element, tag: string) => canvas.querySelector(tag)!.shadowRoot!.textContent;

const board = (src: string, inside = html``) =>
  html`<gf-board .src=${src}>${inside}<gf-stat></gf-stat><gf-ranking></gf-ranking></gf-board>`;

/** 在筛选里选一个街道，其他的图随之改变。A street that is chosen in the filter is chosen everywhere. */
export const Filter: Story = {
  render: () => board(addressOf(documents.plain), html`<gf-filter></gf-filter>`),
  async play({ canvasElement: canvas }) {
    await drawn(canvas);
    await expect(textOf(canvas, 'gf-stat')).not.toContain('东街道 ·');
    const list = part<HTMLSelectElement>(canvas, 'gf-filter', 'label[part="region"] select');
    await userEvent.selectOptions(list, '990101001');
    await waitFor(() => expect(textOf(canvas, 'gf-stat')).toContain('东街道'));
  },
};

/** 在排列里点一个街道；再点一次取消。A street that is picked in the ranking, and let go again. */
export const Pick: Story = {
  render: () => board(addressOf(documents.plain)),
  async play({ canvasElement: canvas }) {
    await drawn(canvas);
    const before = textOf(canvas, 'gf-stat');
    const picked: unknown[] = [];
    canvas.addEventListener('gf-select', ({ detail }: CustomEventInit) => picked.push(detail));
    await userEvent.click(part(canvas, 'gf-ranking', '[role="option"]'));
    await waitFor(() => expect(textOf(canvas, 'gf-stat')).not.toBe(before));
    await expect(picked).toHaveLength(1);
    await expect(part(canvas, 'gf-ranking', '[role="option"]')).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await userEvent.click(part(canvas, 'gf-ranking', '[role="option"]'));
    await waitFor(() => expect(textOf(canvas, 'gf-stat')).toBe(before));
  },
};

const trend = (src: string) => html`<gf-trend .src=${src} .indicator=${''}></gf-trend>`;

/** 图换成表格，再换回来。The picture as a table, and back. */
export const Table: Story = {
  render: () => trend(SAMPLE),
  async play({ canvasElement: canvas }) {
    await drawn(canvas);
    await userEvent.click(part(canvas, 'gf-trend', '[part="tool"]'));
    await waitFor(() => part(canvas, 'gf-trend', 'table caption'));
    await userEvent.click(part(canvas, 'gf-trend', '[part="tool"]'));
    await waitFor(() => part(canvas, 'gf-trend', '.plot'));
  },
};

/** 用方向键逐点查看，读屏读出每一点。Point by point by the keyboard, each read out. */
export const Keyboard: Story = {
  render: () => trend(SAMPLE),
  async play({ canvasElement: canvas }) {
    await drawn(canvas);
    const plot = () => part(canvas, 'gf-trend', '.plot');
    plot().focus();
    await userEvent.keyboard('{Home}');
    await waitFor(() => expect(plot()).toHaveAttribute('aria-valuenow', '0'));
    const first = plot().getAttribute('aria-valuetext');
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(plot()).toHaveAttribute('aria-valuenow', '1'));
    await expect(plot()).not.toHaveAttribute('aria-valuetext', first!);
  },
};

const stat = (src: string) => html`<gf-stat .src=${src}></gf-stat>`;
const reload = (canvas: Element) => canvas.querySelector<GfElement>('gf-stat')!.reload();

/** 来源有了新数据。The address has new data. */
export const Refresh: Story = {
  render: () => stat(addressOf(documents.plain, documents.bounded)),
  async play({ canvasElement: canvas }) {
    await drawn(canvas);
    await expect(textOf(canvas, 'gf-stat')).not.toContain('余家');
    reload(canvas);
    await waitFor(() => expect(textOf(canvas, 'gf-stat')).toContain('余家'));
  },
};

/** 来源失效：旧数据留着，并写明。The address is gone: the old figure stays, and says so. */
export const Stale: Story = {
  parameters: { faulty: true },
  render: () => stat(addressOf(documents.plain, 'gone')),
  async play({ canvasElement: canvas }) {
    await drawn(canvas);
    const { textContent: figure } = part(canvas, 'gf-stat', '.figure');
    reload(canvas);
    await waitFor(() => expect(textOf(canvas, 'gf-stat')).toContain('未能更新'));
    await expect(textOf(canvas, 'gf-stat')).toContain(figure!.trim());
  },
};

/** 载入失败，写明原因；来源恢复后按一下就有。Nothing could be loaded, which is said; a press brings it later. */
export const Failure: Story = {
  parameters: { faulty: true },
  render: () => stat(addressOf('gone', documents.plain)),
  async play({ canvasElement: canvas }) {
    await waitFor(() => part(canvas, 'gf-stat', '[part="message"]'));
    await userEvent.click(part(canvas, 'gf-stat', '[part="message"] button'));
    await waitFor(() => expect(textOf(canvas, 'gf-stat')).toContain('示例区'));
    await expect(canvas.querySelector('gf-stat')!.shadowRoot).not.toBeNull();
  },
};

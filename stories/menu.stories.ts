import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/stat/gf-stat.js';
import type { GfElement } from '../src/elements/base/element/element.js';
import type { GfExportEvent } from '../src/elements/base/element/events.js';
import { drawn } from './.storybook/drawn.js';
import { SAMPLE } from './data.js';

/** What a reader takes from a card: its menu, buttons of the page's own, and a page that sees to it itself. */
const meta: Meta<GfElement> = {
  id: 'menu',
  title: '元素 Elements/看板 Board/更多 Menu',
  component: 'gf-stat',
  tags: ['!autodocs'],
  args: { src: SAMPLE, indicator: 'employment-rate' },
};

export default meta;

type Story = StoryObj<GfElement>;

const cardOf = (canvas: Element) => canvas.querySelector<GfElement>('gf-stat')!;

const inCard = <T extends HTMLElement = HTMLElement>(canvas: Element, selector: string): T[] => [
  ...cardOf(canvas).shadowRoot!.querySelectorAll<T>(selector),
];

const itemsOf = (canvas: Element) => inCard(canvas, '[role="menuitem"]');

const focused = (canvas: Element) => cardOf(canvas).shadowRoot!.activeElement;

const PATIENCE = { timeout: 8000 };

/** Opens the menu of the card by keyboard, looks at its last item, comes back to the first. */
async function openByKeyboard(canvas: Element): Promise<void> {
  await drawn(canvas);
  const [button] = inCard(canvas, '.more');
  button!.focus();
  await userEvent.keyboard('{Enter}');
  // The code of the menu comes with the first press.
  await waitFor(() => expect(focused(canvas)).toHaveAttribute('role', 'menuitem'), PATIENCE);
  await expect(focused(canvas)).toBe(itemsOf(canvas)[0]);
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await userEvent.keyboard('{End}');
  await expect(focused(canvas)).toHaveAttribute('data-form', 'code');
  await userEvent.keyboard('{ArrowDown}');
  await expect(focused(canvas)).toBe(itemsOf(canvas)[0]);
}

/** What is seen once a menu is open; nobody pastes that. */
const state = { snippet: false };

const opened = (args: Partial<GfElement> = {}): Story => ({
  args,
  parameters: state,
  decorators: [(story) => html`<div class="room-below">${story()}</div>`],
  play: ({ canvasElement: canvas }) => openByKeyboard(canvas),
});

/** 菜单用键盘打开：Enter 打开，方向键逐项，Esc 关闭。Opened by keyboard: Enter, the arrows, and Esc to close. */
export const Open: Story = opened();

/** 英文。English. */
export const English: Story = opened({ lang: 'en' });

/** 深色。Dark. */
export const Dark: Story = opened({ theme: 'dark' });

/** 高对比度。High contrast. */
export const Contrast: Story = opened({ theme: 'contrast' });

/** 适老大字。Large type. */
export const Elder: Story = opened({ elder: true });

/** Esc 关闭，焦点回到按钮。Esc closes it, and the focus is on its button again. */
export const Close: Story = {
  parameters: state,
  async play({ canvasElement: canvas }) {
    await openByKeyboard(canvas);
    await userEvent.keyboard('{Escape}');
    await expect(itemsOf(canvas)).toEqual([]);
    await expect(focused(canvas)).toBe(inCard(canvas, '.more')[0]);
  },
};

/** 嵌入代码：标签、链接或框架，随数据更新或固定。Code to embed the card: tag, link or frame, live or frozen. */
export const EmbedCode: Story = {
  parameters: state,
  async play({ canvasElement: canvas }) {
    await openByKeyboard(canvas);
    await userEvent.keyboard('{ArrowUp}{Enter}');
    await waitFor(() =>
      expect(inCard<HTMLTextAreaElement>(canvas, 'dialog textarea')[0]?.value).toContain(
        '<gf-stat',
      ),
    );
  },
};

/**
 * 听走势：先说坐标，再逐点放音，图上标出放到哪里；“停止”或 Esc 停。
 * The course is heard: its axis in words, then a tone a point, which the drawing marks; a button or Escape ends it.
 */
export const Hear: Story = {
  parameters: state,
  async play({ canvasElement: canvas }) {
    await openByKeyboard(canvas);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect(focused(canvas)).toHaveAttribute('data-form', 'sound');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(inCard(canvas, '.stop-place button')).toHaveLength(1), PATIENCE);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(inCard(canvas, '.stop-place button')).toHaveLength(0));
  },
};

/** A card with buttons of its page, which hears what is asked of the card. */
function ownButtons(card: TemplateResult, hear: (event: GfExportEvent) => void): TemplateResult {
  const press = (act: (card: GfElement) => unknown) => (event: Event) =>
    act(cardOf((event.currentTarget as Element).closest('.own-buttons')!));
  return html`<div class="own-buttons" @gf-export=${hear}>
    ${card}
    <p>
      <button type="button" @click=${press((card) => card.downloadCsv())}>CSV</button>
      <button type="button" @click=${press((card) => card.copyText())}>复制 Copy</button>
      <button type="button" @click=${press((card) => card.printCard())}>打印 Print</button>
      <output aria-label="按下之后 After a press"></output>
    </p>
  </div>`;
}

/**
 * 页面自己的按钮，卡片没有菜单（`no-menu`）；这里取消 `gf-export`，由页面写明要做什么。
 * Buttons of the page in place of the menu (`no-menu`); here `gf-export` is cancelled, and the page says what was asked.
 */
export const OwnButtons: Story = {
  args: { noMenu: true },
  decorators: [
    (story) =>
      ownButtons(html`${story()}`, (event) => {
        event.preventDefault();
        const place = (event.currentTarget as Element).querySelector('output')!;
        place.textContent = `gf-export: ${event.detail.form}`;
      }),
  ],
  async play({ canvasElement: canvas }) {
    await drawn(canvas);
    await expect(inCard(canvas, '.more')).toEqual([]);
    const said: (string | null)[] = [];
    for (const button of canvas.querySelectorAll('button')) {
      await userEvent.click(button);
      said.push(canvas.querySelector('output')!.textContent);
    }
    await expect(said).toEqual(['gf-export: csv', 'gf-export: text', 'gf-export: print']);
  },
};

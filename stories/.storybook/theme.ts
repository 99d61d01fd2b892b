import { create } from 'storybook/theming/create';
import type { ThemeVars } from 'storybook/theming';
import { palettes } from '../../src/theme/palettes.js';

export type Look = 'light' | 'dark' | 'contrast';

const FONT =
  'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

/** Storybook's own parts in the colours of the pictures. */
export function bookTheme(look: Look): ThemeVars {
  const { paper, ink, quiet, line, brand } = palettes[look];
  return create({
    base: look === 'dark' ? 'dark' : 'light',
    brandTitle: '共富看板 Gongfu Board',
    brandTarget: '_self',
    fontBase: FONT,
    appBg: paper,
    appContentBg: paper,
    appPreviewBg: paper,
    appBorderColor: line,
    appBorderRadius: 4,
    barBg: paper,
    textColor: ink,
    textMutedColor: quiet,
    barTextColor: quiet,
    barSelectedColor: brand,
    barHoverColor: brand,
    colorPrimary: brand,
    colorSecondary: brand,
  });
}

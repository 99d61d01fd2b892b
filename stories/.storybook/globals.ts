import type { Preview } from '@storybook/web-components-vite';

/** What the toolbar sets for every story and every page of the book. */
export interface BookGlobals {
  theme: 'auto' | 'light' | 'dark' | 'contrast';
  elder: 'off' | 'on';
  lang: 'zh-CN' | 'en';
  width: 'full' | '360' | '768' | '1280';
  data: 'sample' | 'facts' | 'awkward';
  /** A story in every look at once, so many pixels wide each: what is compared with approved pictures. */
  sheet: '' | '360' | '1280';
}

export const INITIAL: BookGlobals = {
  theme: 'light',
  elder: 'off',
  lang: 'zh-CN',
  width: 'full',
  data: 'sample',
  sheet: '',
};

const choice = (
  title: string,
  description: string,
  icon: string,
  items: Record<string, string>,
) => ({
  description,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, title]) => ({ value, title })),
  },
});

export const globalTypes = {
  lang: choice('语言', '语言 Language', 'globe', { 'zh-CN': '中文', en: 'English' }),
  theme: choice('主题', '主题 Theme', 'contrast', {
    auto: '随系统 Auto',
    light: '浅色 Light',
    dark: '深色 Dark',
    contrast: '高对比 Contrast',
  }),
  elder: choice('字号', '适老大字 Large type', 'accessibility', {
    off: '常规 Regular',
    on: '大字 Elder',
  }),
  width: choice('宽度', '宽度 Width', 'ruler', {
    full: '全宽 Full width',
    360: '360 手机 Phone',
    768: '768 平板 Tablet',
    1280: '1280 桌面 Desktop',
  }),
  data: choice('数据', '数据 Data', 'database', {
    sample: '示例数据 Sample',
    facts: '公开事实 Facts',
    awkward: '疑难数据 Awkward',
  }),
} as Preview['globalTypes'];

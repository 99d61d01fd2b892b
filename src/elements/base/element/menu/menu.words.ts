import type { Qualifier } from '../../../../core/contract/contract.generated.js';
import { inEach } from '../../../../i18n/lang.js';
import type { HeardForm } from '../aloud/sound-event.js';
import type { Form } from '../export-form.js';

export interface MenuWords {
  /** What the menu is called, with the title of its card. */
  menu(title: string): string;
  forms: Record<Form, string>;
  /** The item that turns back from the table. */
  picture: string;
  /** The item that ends what it began. */
  quiet: Record<HeardForm, string>;
  copied: string;
  saved: string;
  /** What could not be had: the code for it, or the browser's leave. */
  failed: string;
  close: string;
  copy: string;
  /** Above a text that a reader has to copy by hand. */
  byHand: string;
  /** That there are newer data than those of the card, with their day. */
  newer: { text(day: string): string; show: string };
  code: {
    title: string;
    form: string;
    tag: string;
    link: string;
    frame: string;
    data: string;
    live: string;
    frozen: string;
    /** What frozen code means, with the day of its data. */
    frozenNote(day: string): string;
    liveNote: string;
    /** Why a way to embed is not to be had. */
    noAddress: string;
    otherSite: string;
    tooMuch: string;
    noFigures: string;
    notTheSame: string;
    /** That a code is long, in kilobytes. */
    long(kilobytes: number): string;
    /** What of a frozen map does not stay. */
    mapNote: string;
    /** While the figures that the card needs are put together. */
    coming: string;
    text: string;
    version(version: string): string;
  };
  file: {
    data: string;
    notes: string;
    item: string;
    content: string;
    title: string;
    sample: string;
    where: string;
    indicator(name: string, unit: string): string;
    definition: string;
    numerator: string;
    denominator: string;
    source: string;
    publisher: string;
    licence: string;
    dates: string;
    remark: string;
    status(letter: string): string;
    qualifier(word: string): string;
    qualifiers: Record<Qualifier, string>;
    taken: string;
    page: string;
  };
}

/** What the menu of a card says, and what stands in its files. */
export const menuWords = inEach<MenuWords>({
  'zh-CN': {
    menu: (title) => `${title}：更多`,
    forms: {
      table: '看表格',
      text: '复制数据文字',
      sound: '听走势',
      speech: '朗读',
      csv: '下载 CSV',
      xlsx: '下载 Excel（XLSX）',
      png: '下载图片（PNG）',
      svg: '下载矢量图（SVG）',
      print: '打印',
      link: '复制链接',
      code: '嵌入代码…',
    },
    picture: '看图',
    quiet: { sound: '停止播放', speech: '停止朗读' },
    copied: '已复制',
    saved: '已下载',
    failed: '未能完成，请重试',
    close: '关闭',
    copy: '复制',
    byHand: '浏览器不许网页复制，请选中下面的文字，按 Ctrl+C',
    newer: { text: (day) => `已有更新的数据（截至${day}）`, show: '显示' },
    code: {
      title: '嵌入代码',
      form: '写法',
      tag: '标签',
      link: '链接',
      frame: '框架（iframe）',
      data: '数据',
      live: '随数据更新',
      frozen: '固定为现在的数',
      frozenNote: (day) => `数固定在${day}；有新数据时，卡片上会说明`,
      liveNote: '数据文件更新后，页面上的数随之更新',
      noAddress: '数据没有网址，只能固定',
      otherSite: '数据与组件不在同一网站，不能用框架',
      tooMuch: '固定的数只能写在标签里',
      noFigures: '筛选本身没有数，可以固定的是它旁边的卡片',
      notTheSame: '只带一部分数据，画出来和现在不一样，所以不能固定',
      long: (kilobytes) => `这张卡片看的数多，代码约${kilobytes} KB。`,
      mapNote: '边界仍从原来的网址读取。',
      coming: '正在整理这张卡片的数……',
      text: '代码',
      version: (version) => `共富看板 ${version}`,
    },
    file: {
      data: '数据',
      notes: '说明',
      item: '项',
      content: '内容',
      title: '标题',
      sample: '示例数据',
      where: '范围',
      indicator: (name, unit) => (unit ? `指标：${name}（${unit}）` : `指标：${name}`),
      definition: '口径',
      numerator: '分子',
      denominator: '分母',
      source: '来源',
      publisher: '发布单位',
      licence: '许可',
      dates: '日期',
      remark: '附注',
      status: (letter) => `状态 ${letter}`,
      qualifier: (word) => `限定词 ${word}`,
      qualifiers: {
        exact: '确数',
        'at-least': '至少',
        'more-than': '多于，如“30余”',
        about: '约',
        nearly: '近',
        'at-most': '至多',
        all: '全部',
      },
      taken: '取得日期',
      page: '网页',
    },
  },
  en: {
    menu: (title) => `${title}: more`,
    forms: {
      table: 'Show the table',
      text: 'Copy the figures as text',
      sound: 'Hear the course',
      speech: 'Read aloud',
      csv: 'Download CSV',
      xlsx: 'Download Excel (XLSX)',
      png: 'Download picture (PNG)',
      svg: 'Download drawing (SVG)',
      print: 'Print',
      link: 'Copy a link',
      code: 'Embed code…',
    },
    picture: 'Show the picture',
    quiet: { sound: 'Stop the sound', speech: 'Stop reading' },
    copied: 'Copied',
    saved: 'Saved',
    failed: 'It could not be done; try again',
    close: 'Close',
    copy: 'Copy',
    byHand: 'The browser does not let this page copy; select the text below and press Ctrl+C',
    newer: { text: (day) => `There are newer data (as of ${day})`, show: 'Show them' },
    code: {
      title: 'Embed code',
      form: 'Form',
      tag: 'Tag',
      link: 'Link',
      frame: 'Frame (iframe)',
      data: 'Data',
      live: 'Follow the data',
      frozen: 'Keep the figures of now',
      frozenNote: (day) =>
        `The figures stay those of ${day}; the card says when there are newer ones`,
      liveNote: 'When the data file is updated, so are the figures on the page',
      noAddress: 'The data have no address, so they can only be kept as they are',
      otherSite: 'The data are on another site than the components, so a frame would not show them',
      tooMuch: 'Only a tag can hold figures that stay',
      noFigures: 'A filter has no figures of its own; keep those of the cards beside it',
      notTheSame: 'With its part of the data alone the card would not show the same',
      long: (kilobytes) => `This card shows much of the data: the code has about ${kilobytes} KB.`,
      mapNote: 'The boundaries are still read from their address.',
      coming: 'Putting together the figures of this card…',
      text: 'Code',
      version: (version) => `Gongfu Board ${version}`,
    },
    file: {
      data: 'Data',
      notes: 'Notes',
      item: 'Item',
      content: 'Content',
      title: 'Title',
      sample: 'Sample data',
      where: 'Scope',
      indicator: (name, unit) => (unit ? `Indicator: ${name} (${unit})` : `Indicator: ${name}`),
      definition: 'Definition',
      numerator: 'Numerator',
      denominator: 'Denominator',
      source: 'Source',
      publisher: 'Publisher',
      licence: 'Licence',
      dates: 'Dates',
      remark: 'Note',
      status: (letter) => `Status ${letter}`,
      qualifier: (word) => `Qualifier ${word}`,
      qualifiers: {
        exact: 'exact',
        'at-least': 'at least',
        'more-than': 'more than',
        about: 'about',
        nearly: 'nearly',
        'at-most': 'at most',
        all: 'all',
      },
      taken: 'Taken on',
      page: 'Page',
    },
  },
});

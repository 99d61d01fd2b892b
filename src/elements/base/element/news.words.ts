import { counted } from '../../../i18n/counted.js';
import { inEach } from '../../../i18n/lang.js';

interface NewsWords {
  /** What is shown after a choice: where, and of when. */
  shown(place: string, time: string): string;
  /** The same where the choice was taken back. */
  cleared(place: string, time: string): string;
  latest: string;
  /** That a table of so many rows stands in the place of a picture. */
  table(title: string, rows: number): string;
  picture(title: string): string;
  /** That other data have come, and of what time they are. */
  updated(dates: string): string;
  /** That what was said to be old is not. */
  current: string;
}

/** What is read out after a choice or a refresh; apart, because it comes with the first of them. */
export const newsWords = inEach<NewsWords>({
  'zh-CN': {
    shown: (place, time) => `现在显示${place}，${time}`,
    cleared: (place, time) => `已取消选择，现在显示${place}，${time}`,
    latest: '最新一期',
    table: (title, rows) => `${title}：已换成表格，共${rows}行`,
    picture: (title) => `${title}：已换回图形`,
    updated: (dates) => `数据已更新，${dates}`,
    current: '数据已恢复更新',
  },
  en: {
    shown: (place, time) => `Now showing ${place}, ${time}`,
    cleared: (place, time) => `Selection cleared, now showing ${place}, ${time}`,
    latest: 'latest period',
    table: (title, rows) => `${title}: shown as a table, ${counted(rows, 'row')}`,
    picture: (title) => `${title}: shown as a picture`,
    updated: (dates) => `New data: ${dates}`,
    current: 'The data are up to date again',
  },
});

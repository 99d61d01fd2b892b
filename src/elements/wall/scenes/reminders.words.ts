import { inEach } from '../../../i18n/lang.js';

interface RemindersWords {
  title: string;
  urgent: string;
  none: string;
  /** The mark of an urgent one. */
  urgency: string;
  /** The unit of so many reminders. */
  unit(count: number): string;
  /** That these are the first of so many. */
  first(shown: number, count: number): string;
  /** Of so many regions. */
  regions(first: string, count: number, level: string): string;
}

/** What is said of the reminders of a document, where they are a few lines. */
export const remindersWords = inEach<RemindersWords>({
  'zh-CN': {
    title: '业务提醒',
    urgent: '紧急提醒',
    none: '没有紧急提醒',
    urgency: '紧急',
    unit: () => '条',
    first: (shown, count) => (shown < count ? `共${count}类，列出前${shown}类` : `共${count}类`),
    regions: (first, count, level) => `${first}等${count}个${level}`,
  },
  en: {
    title: 'Reminders',
    urgent: 'Urgent reminders',
    none: 'No urgent reminder',
    urgency: 'Urgent',
    unit: () => '',
    first: (shown, count) =>
      shown < count ? `the first ${shown} of ${count} kind${count === 1 ? '' : 's'}` : '',
    regions: (first, count, level) => `${first} and others, ${count} ${level}`,
  },
});

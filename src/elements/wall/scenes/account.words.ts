import { inEach } from '../../../i18n/lang.js';

interface AccountWords {
  label: string;
  /** What came beside what went, in the months of an account. */
  more(inflow: string, outflow: string, by: string): string;
  fewer(inflow: string, outflow: string, by: string): string;
  same(inflow: string, outflow: string): string;
  opening(amount: string): string;
}

/** What the account of a stock says where it leads a page. */
export const accountWords = inEach<AccountWords>({
  'zh-CN': {
    label: '存量变动',
    more: (inflow, outflow, by) => `本年${inflow}比${outflow}多${by}`,
    fewer: (inflow, outflow, by) => `本年${inflow}比${outflow}少${by}`,
    same: (inflow, outflow) => `本年${inflow}与${outflow}相等`,
    opening: (amount) => `年初 ${amount}`,
  },
  en: {
    label: 'Account of the stock',
    more: (inflow, outflow, by) => `This year, ${inflow}: ${by} more than ${outflow}`,
    fewer: (inflow, outflow, by) => `This year, ${inflow}: ${by} fewer than ${outflow}`,
    same: (inflow, outflow) => `This year, ${inflow} equal ${outflow}`,
    opening: (amount) => `${amount} at the start`,
  },
});

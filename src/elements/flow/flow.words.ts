import { inEach } from '../../i18n/lang.js';

interface FlowWords {
  /** The account of a stock, as a title. */
  title(stock: string): string;
  opening: string;
  inflow: string;
  outflow: string;
  closing: string;
  difference: string;
  /** In place of the difference of a period that lacks a side. */
  noDifference: string;
  /** In place of a side that stands beside a withheld one. */
  notBeside: string;
  /** From the start of the year to the end of what is shown, as a title. */
  grows(name: string, from: string, to: string): string;
  falls(name: string, from: string, to: string): string;
  /** What the year so far starts from. */
  yearStart: string;
  key: { inflow: string; outflow: string; closing: string };
  unbalanced(months: string): string;
  /** Said of one period that does not balance. */
  off(difference: string): string;
  noYear: string;
  /** What the data lack where no account can be made. */
  lacking: string;
}

/** What is said of a stock and its flows. */
export const flowWords = inEach<FlowWords>({
  'zh-CN': {
    title: (stock) => `${stock} · 存量变动`,
    opening: '期初',
    inflow: '增加',
    outflow: '减少',
    closing: '期末',
    difference: '差额',
    noDifference: '不计算',
    notBeside: '不列出',
    grows: (name, from, to) => `${name}由年初的${from}增到${to}`,
    falls: (name, from, to) => `${name}由年初的${from}降到${to}`,
    yearStart: '年初',
    key: { inflow: '零线以上：增加', outflow: '零线以下：减少', closing: '折线：期末存量' },
    unbalanced: (months) => `不平衡（期初加增加、减去减少，不等于期末）：${months}`,
    off: (difference) => `不平衡，差${difference}`,
    noYear: '本年各月的数不全，不列全年增减。',
    lacking: '带有 balance（期初、增加、减少、期末）的指标',
  },
  en: {
    title: (stock) => `${stock} · stock and flows`,
    opening: 'opening',
    inflow: 'in',
    outflow: 'out',
    closing: 'closing',
    difference: 'Difference',
    noDifference: 'not computed',
    notBeside: 'not listed',
    grows: (name, from, to) => `${name} rose from ${from} at the start of the year to ${to}`,
    falls: (name, from, to) => `${name} fell from ${from} at the start of the year to ${to}`,
    yearStart: 'start of the year',
    key: { inflow: 'Above zero: in', outflow: 'Below zero: out', closing: 'Line: closing stock' },
    unbalanced: (months) => `does not balance (opening plus in less out is not closing): ${months}`,
    off: (difference) => `does not balance, off by ${difference}`,
    noYear: 'Some months of the year are missing, so no account of the year is given.',
    lacking: 'indicator with a balance (opening, inflow, outflow, closing)',
  },
});

import type { IndicatorItem } from '../../../core/contract/contract.generated.js';
import { stockFlow, yearAccount, type YearAccount } from '../../../core/derive/stock-flow.js';
import { difference } from '../../../core/model/decimal.js';
import type { View } from '../../base/element/view.js';
import { isWithin } from '../../../core/time/range.js';
import { accountWords } from './account.words.js';
import type { Lead } from './lead.text.js';

/**
 * The account of the year so far as the lead of a page: the stock at its end, and what came beside what
 * went. Undefined where the year has no whole account, or one that does not balance.
 */
export function accountLead(view: View, indicator: IndicatorItem): Lead | undefined {
  const { dataset, say, region, from, until } = view;
  const { balance } = indicator;
  const flows = stockFlow(dataset, indicator, region.id).filter(({ period }) =>
    isWithin(period, from, until),
  );
  const last = flows[flows.length - 1];
  const account = last && yearAccount(flows, last.period);
  if (!balance || !account || account.difference !== 0) return undefined;
  const closing = dataset.indicators.get(balance.closing) ?? indicator;
  const [inflow, outflow] = [balance.inflow, balance.outflow].map((id) => {
    const item = dataset.indicators.get(id);
    return item ? say.short(item) : id;
  }) as [string, string];
  const [figure, unit] = say.measured(say.exact(account.closing), closing.unit);
  return {
    tone: 'calm',
    label: accountWords[say.lang].label,
    figure,
    unit,
    headlines: [headlineOf(view, account, inflow, outflow, closing.unit)],
    names: [inflow, outflow],
    course: equationOf(view, account, inflow, outflow),
    wheres: [
      [
        say.indicator(closing),
        say.region(region.id),
        say.fromTo(account.first, account.last),
        ...(account.preliminary ? [say.words.statuses.P] : []),
      ].join(' · '),
    ],
    indicator,
    region,
    of: 'home',
  };
}

function headlineOf(
  { say }: View,
  account: YearAccount,
  inflow: string,
  outflow: string,
  unit: string,
): string {
  const words = accountWords[say.lang];
  const more = difference(account.inflow, account.outflow);
  if (more === 0) return words.same(inflow, outflow);
  return (more > 0 ? words.more : words.fewer)(inflow, outflow, say.amount(Math.abs(more), unit));
}

/** 年初 1,221 ＋ 受理 19,189 − 结案 19,096 ＝ 1,314. */
function equationOf(
  { say }: View,
  { opening, inflow, outflow, closing }: YearAccount,
  came: string,
  went: string,
): string {
  return [
    accountWords[say.lang].opening(say.exact(opening)),
    `＋ ${came} ${say.exact(inflow)}`,
    `− ${went} ${say.exact(outflow)}`,
    `＝ ${say.exact(closing)}`,
  ].join(' ');
}

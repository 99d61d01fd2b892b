/** How many figures of ten thousand yuan make one of these words, as a power of ten, from which figure on. */
const SIZES = [
  { from: 1e5, power: 5, word: 'billion yuan' },
  { from: 100, power: 2, word: 'million yuan' },
  { from: 0, power: -1, word: 'thousand yuan' },
];

const valueOf = (number: string): number => Number(number.replace(/,/g, '').replace('−', '-')) || 0;

/** A written number with its decimal point moved to the left, with no digit lost and none added. */
function moved(number: string, power: number): string {
  const [, sign = '', digits = ''] = /^(−?)(.*)$/.exec(number.replace(/,/g, '')) ?? [];
  const [whole = '', rest = ''] = digits.split('.');
  const left =
    power > 0 ? whole.padStart(power + 1, '0') : whole + rest.padEnd(-power, '0').slice(0, -power);
  const at = power > 0 ? left.length - power : left.length;
  const right = power > 0 ? left.slice(at) + rest : rest.slice(-power);
  const grouped = left
    .slice(0, at)
    .replace(/^0+(?=\d)/, '')
    .replace(/\B(?=(\d{3})+$)/g, ',');
  const kept = right.replace(/0+$/, '');
  return sign + grouped + (kept && `.${kept}`);
}

/**
 * Numbers of ten thousand yuan as English says them: 9,310 as 93.1 million yuan, 5 as 50 thousand yuan; the
 * two ends of a band (80–120) in one word.
 */
export function inYuan(number: string): [number: string, unit: string] {
  const ends = number.split('–');
  const most = Math.max(...ends.map((end) => Math.abs(valueOf(end))));
  const { power, word } = SIZES.find(({ from }) => most >= from)!;
  return [ends.map((end) => moved(end, power)).join('–'), word];
}

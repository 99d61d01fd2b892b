// All that a tag says to anybody who walks through it.
import { press } from './input.js';
import { all, everything, openTable, settled } from './page.js';

/** Everything that a tag can say: each row or point visited, then its table. */
export async function allSaid(host: Element): Promise<string> {
  let said = '';
  for (const part of all(host, '[role="slider"], [role="listbox"]')) {
    const stops = Number(part.getAttribute('aria-valuemax') ?? part.childElementCount);
    await press(part, 'Home');
    for (let i = 0; i <= stops; i++) {
      await settled(host);
      said += everything(host);
      await press(part, part.getAttribute('role') === 'slider' ? 'ArrowRight' : 'ArrowDown');
    }
  }
  if (all(host, '.tool:not(.more)').length > 0) await openTable(host);
  return said + everything(host);
}

/** 73519 and 73,519, not as a part of a longer number. */
export const number = (value: number) =>
  new RegExp(`(?<![\\d.,])(${value}|${value.toLocaleString('en')})(?![\\d.,]*\\d)`);

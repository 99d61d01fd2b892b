import type { Cell, CellRange } from '../workbook/workbook.js';
import type { FoundSheet } from './found-sheet.js';
import { MAX_CELLS } from './limits.js';
import { odsCell } from './ods-cell.js';
import type { OdsStyles } from './ods-styles.js';
import type { Run } from './rich-text.js';
import { visitXml, type Attributes, type XmlVisitor } from './xml-text.js';

/** Elements within a cell whose text is not the cell's: pictures, text boxes, notes, how a word is said. */
const ASIDE = /^(?:draw:|text:note|text:ruby-text|office:event-listeners|table:detective)/;

/** A sheet that is still being read. */
interface Begun extends FoundSheet {
  readonly rows: (readonly (Cell | undefined)[] | undefined)[];
  readonly merges: CellRange[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
}

/** Thrown where repeated cells are more than a sheet can hold. */
export class TooManyCells extends Error {}

/**
 * The sheets of the content of an OpenDocument spreadsheet. The library that reads the other formats leaves
 * out hidden rows and columns, raised notes and values without a text, so this one is read here.
 */
export function odsSheets(content: string, styles: OdsStyles): FoundSheet[] {
  const reader = new SheetReader(styles);
  visitXml(content, reader);
  return reader.sheets;
}

class SheetReader implements XmlVisitor {
  readonly sheets: Begun[] = [];
  private sheet: Begun | undefined;
  private row: (Cell | undefined)[] = [];
  private rowRepeat = 1;
  private nextRow = 0;
  private nextColumn = 0;
  private column = 0;
  private cells = 0;
  private cell: Attributes | undefined;
  private runs: Run[] = [];
  private spans: Run['style'][] = [];
  private comment = '';
  private isInComment = false;
  private isInText = false;
  private depthAside = 0;

  constructor(private readonly styles: OdsStyles) {}

  open(name: string, attributes: Attributes, isEmpty: boolean): void {
    if (this.depthAside > 0) {
      if (!isEmpty) this.depthAside++;
      return;
    }
    if (this.cell && ASIDE.test(name)) {
      if (!isEmpty) this.depthAside = 1;
      return;
    }
    if (name.startsWith('text:')) this.openText(name, attributes, isEmpty);
    else if (name === 'office:annotation') this.isInComment = !isEmpty;
    else if (name.startsWith('table:')) this.openTable(name, attributes, isEmpty);
  }

  close(name: string): void {
    if (this.depthAside > 0) this.depthAside--;
    else if (name === 'text:p') this.isInText = false;
    else if (name === 'text:span') this.spans.pop();
    else if (name === 'office:annotation') this.isInComment = false;
    else if (name === 'table:table-cell') this.endCell();
    else if (name === 'table:table-row') this.endRow();
    else if (name === 'table:table') this.sheet = undefined;
  }

  text(text: string): void {
    if (this.isInText && this.depthAside === 0) this.add(text.replace(/[ \t\r\n]+/g, ' '));
  }

  private openTable(name: string, attributes: Attributes, isEmpty: boolean): void {
    switch (name) {
      case 'table:table':
        if (!isEmpty) this.beginSheet(attributes);
        break;
      case 'table:table-column':
        this.beginColumn(attributes);
        break;
      case 'table:table-row':
        this.beginRow(attributes);
        if (isEmpty) this.endRow();
        break;
      case 'table:covered-table-cell':
        this.column += repeatOf(attributes, 'table:number-columns-repeated');
        break;
      case 'table:table-cell':
        this.cell = attributes;
        this.runs = [];
        this.spans = [];
        this.comment = '';
        if (isEmpty) this.endCell();
        break;
    }
  }

  private beginSheet(attributes: Attributes): void {
    const name = attributes.get('table:name') ?? '';
    const isHidden = this.styles.hiddenSheets.has(attributes.get('table:style-name') ?? '');
    this.sheet = { name, isHidden, rows: [], merges: [], hiddenRows: [], hiddenColumns: [] };
    this.sheets.push(this.sheet);
    this.nextRow = 0;
    this.nextColumn = 0;
  }

  private beginColumn(attributes: Attributes): void {
    const repeat = repeatOf(attributes, 'table:number-columns-repeated');
    if (isHidden(attributes)) {
      for (let i = 0; i < Math.min(repeat, 16_384); i++) {
        this.sheet?.hiddenColumns.push(this.nextColumn + i);
      }
    }
    this.nextColumn += repeat;
  }

  private beginRow(attributes: Attributes): void {
    this.row = [];
    this.column = 0;
    this.rowRepeat = repeatOf(attributes, 'table:number-rows-repeated');
    if (!isHidden(attributes)) return;
    // Rows hidden beyond the last cell are nobody's concern, however many they are.
    for (let i = 0; i < Math.min(this.rowRepeat, 65_536); i++) {
      this.sheet?.hiddenRows.push(this.nextRow + i);
    }
  }

  private endRow(): void {
    if (this.row.length > 0 && this.sheet) {
      this.cells += (this.rowRepeat - 1) * this.row.filter(Boolean).length;
      if (this.cells > MAX_CELLS) throw new TooManyCells();
      for (let i = 0; i < this.rowRepeat; i++) this.sheet.rows[this.nextRow + i] = this.row;
    }
    this.nextRow += this.rowRepeat;
    this.row = [];
  }

  private endCell(): void {
    const attributes = this.cell;
    this.cell = undefined;
    if (!attributes || !this.sheet) return;
    const repeat = repeatOf(attributes, 'table:number-columns-repeated');
    const style = attributes.get('table:style-name') ?? '';
    const isStruck = this.styles.runs.get(style) === 'struck';
    const indent = this.styles.indents.get(style);
    const cell = isStruck ? undefined : odsCell(attributes, this.runs, this.comment, indent);
    if (cell) {
      this.cells += repeat;
      if (this.cells > MAX_CELLS) throw new TooManyCells();
      for (let i = 0; i < repeat; i++) this.row[this.column + i] = cell;
    }
    this.merge(attributes);
    this.column += repeat;
  }

  private merge(attributes: Attributes): void {
    const wide = repeatOf(attributes, 'table:number-columns-spanned');
    const tall = repeatOf(attributes, 'table:number-rows-spanned');
    if (wide * tall < 2) return;
    const [top, left] = [this.nextRow, this.column];
    this.sheet?.merges.push({ top, left, bottom: top + tall - 1, right: left + wide - 1 });
  }

  private openText(name: string, attributes: Attributes, isEmpty: boolean): void {
    if (!this.cell) return;
    if (name === 'text:p' || name === 'text:h') {
      this.newLine();
      this.isInText = !isEmpty;
    } else if (name === 'text:s')
      this.add(' '.repeat(Math.min(repeatOf(attributes, 'text:c'), 255)));
    else if (name === 'text:tab') this.add('\t');
    else if (name === 'text:line-break') this.add('\n');
    else if (name === 'text:span' && !isEmpty) {
      this.spans.push(this.styles.runs.get(attributes.get('text:style-name') ?? ''));
    }
  }

  /** A paragraph is a line of its cell. */
  private newLine(): void {
    if (this.isInComment ? this.comment !== '' : this.runs.length > 0) this.add('\n');
  }

  private add(text: string): void {
    if (this.isInComment) this.comment += text;
    else {
      const style = this.spans.find((span) => span !== undefined);
      this.runs.push(style ? { text, style } : { text });
    }
  }
}

const isHidden = (attributes: Attributes) =>
  /^(?:collapse|filter)$/.test(attributes.get('table:visibility') ?? '');

function repeatOf(attributes: Attributes, name: string): number {
  const repeat = parseInt(attributes.get(name) ?? '1', 10);
  return repeat > 0 ? repeat : 1;
}

// A sheet as a grid that holds only the cells in sight: so a sheet of any length scrolls, and one tab stop
// leads through it by arrow keys.

const ROW = 30;
const HEAD = 28;
/** Room for a bar to scroll sideways, and the border. */
const BARS = 18;
const LETTER = 7.4;
const MARGIN = 42;
/** Rows and columns that are drawn beyond what is in sight. */
const BEYOND = 6;
/** Taller than this no browser makes an element. */
const TALLEST = 16_000_000;

const columnName = (column) =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') +
  String.fromCharCode(65 + (column % 26));

export const cellName = (row, column) => `${columnName(column)}${row + 1}`;

/** The first row and column, and the last ones, of B4 or B4:D9. */
export function rangeOf(cells) {
  const found = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(cells ?? '');
  if (!found) return undefined;
  const [, left, top, right = left, bottom = top] = found;
  const column = (letters) =>
    [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
  return { top: top - 1, left: column(left) - 1, bottom: bottom - 1, right: column(right) - 1 };
}

const made = (name, className, text) => {
  const element = document.createElement(name);
  element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
};

export class SheetGrid {
  #sheet;
  #edges = [0];
  #active = { row: 0, column: 0 };
  #drawn;
  #round = 0;
  #frame = 0;

  /**
   * @param {HTMLElement} root what scrolls, and takes the focus
   * @param {object} uses
   * @param {(place: object) => Promise<object>} uses.window the cells of a part of the sheet
   * @param {(row: number, column: number) => void} uses.at the cell that the reader is on
   * @param {(row: number, column: number) => void} uses.enter Enter was pressed on it
   * @param {import('./words.js').Words} uses.words
   */
  constructor(root, uses) {
    this.root = root;
    this.uses = uses;
    this.heads = made('div', 'letters');
    this.heads.setAttribute('role', 'row');
    this.heads.setAttribute('aria-rowindex', '1');
    this.body = made('div', 'cells');
    this.body.setAttribute('role', 'rowgroup');
    const top = made('div', 'top-row');
    top.setAttribute('role', 'rowgroup');
    top.append(this.heads);
    root.append(top, this.body);
    root.addEventListener('scroll', () => this.#soon());
    root.addEventListener('keydown', (event) => this.#key(event));
    root.addEventListener('click', (event) => this.#click(event));
    root.addEventListener('focus', () => this.#tell());
    if (window.ResizeObserver) new ResizeObserver(() => this.#soon()).observe(root);
  }

  /** Shows a sheet from its beginning. */
  show(sheet) {
    const isSame = this.#sheet?.file === sheet.file && this.#sheet?.sheet === sheet.sheet;
    this.#sheet = sheet;
    this.#edges = [0];
    for (const letters of sheet.widths) {
      this.#edges.push(this.#edges[this.#edges.length - 1] + Math.round(letters * LETTER + MARGIN));
    }
    this.side = String(sheet.rows).length * 9 + 24;
    this.root.setAttribute('aria-rowcount', String(sheet.rows + 1));
    this.root.setAttribute('aria-colcount', String(sheet.widths.length + 1));
    this.root.setAttribute('aria-label', this.uses.words.sheetLabel(sheet.sheet));
    const width = this.side + this.#edges[this.#edges.length - 1];
    this.heads.style.width = `${width}px`;
    this.body.style.width = `${width}px`;
    const height = Math.min(sheet.rows * ROW, TALLEST);
    this.body.style.height = `${height}px`;
    // A short sheet leaves no empty room below it; the sheet tells how high its bars are.
    this.root.style.height = `${height + HEAD + BARS}px`;
    if (!isSame) {
      this.#active = { row: 0, column: 0 };
      this.root.scrollTo(0, 0);
    }
    this.#drawn = undefined;
    void this.draw();
  }

  /** Goes to some cells, and to the grid itself where `focus` says so. */
  goTo({ top, left }, { focus = false } = {}) {
    this.#active = { row: top, column: left };
    this.#intoView();
    void this.draw();
    if (focus) this.root.focus();
    else this.#tell();
  }

  #soon() {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => void this.draw());
  }

  /** The rows and columns in sight and a little beyond. */
  #inSight() {
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = this.root;
    const { rows, widths } = this.#sheet;
    const columnAt = (x) => {
      const next = this.#edges.findIndex((edge) => edge > x);
      return next < 0 ? widths.length - 1 : next - 1;
    };
    return {
      top: Math.max(0, Math.floor(scrollTop / ROW) - BEYOND),
      bottom: Math.min(rows - 1, Math.ceil((scrollTop + clientHeight) / ROW) + BEYOND),
      left: Math.max(0, columnAt(scrollLeft) - 1),
      right: Math.min(widths.length - 1, columnAt(scrollLeft + clientWidth) + 1),
    };
  }

  async draw() {
    const sheet = this.#sheet;
    if (!sheet || this.root.clientHeight === 0) return;
    const place = this.#inSight();
    const key = Object.values(place).join(' ');
    if (this.#drawn?.key === key) return void this.#mark();
    const round = ++this.#round;
    const window = await this.uses.window({ file: sheet.file, sheet: sheet.sheet, ...place });
    // A later look at the sheet counts.
    if (round !== this.#round) return;
    this.#drawn = { key, place, window };
    this.#paint();
    this.#mark();
  }

  #paint() {
    const { place, window } = this.#drawn;
    const { top, left, right } = place;
    const covered = new Set();
    for (const merge of window.merges) {
      for (let row = Math.max(merge.top, top); row <= Math.min(merge.bottom, place.bottom); row++) {
        for (let column = merge.left; column <= merge.right; column++)
          covered.add(`${row} ${column}`);
      }
    }
    const rows = window.cells.map((cells, i) => {
      const row = this.#row(top + i, window.hiddenRows.includes(top + i));
      for (const [j, cell] of cells.entries()) {
        const column = left + j;
        if (covered.has(`${top + i} ${column}`)) continue;
        row.append(
          this.#cell(cell, { top: top + i, bottom: top + i, left: column, right: column }),
        );
      }
      return row;
    });
    for (const merge of window.merges) {
      const host = rows[Math.max(merge.top, top) - top];
      host?.append(this.#cell(merge.cell, merge, merge.top - Math.max(merge.top, top)));
    }
    this.body.replaceChildren(...rows);
    this.#letters(left, right, window.hiddenColumns);
  }

  #row(row, isHidden) {
    const element = made('div', 'line');
    element.setAttribute('role', 'row');
    element.setAttribute('aria-rowindex', String(row + 2));
    element.style.top = `${row * ROW}px`;
    const head = made('div', isHidden ? 'number is-hidden' : 'number', String(row + 1));
    head.setAttribute('role', 'rowheader');
    head.style.width = `${this.side}px`;
    if (isHidden) head.title = this.uses.words.hidden;
    element.append(head);
    return element;
  }

  #letters(left, right, hidden) {
    const corner = made('div', 'corner');
    corner.setAttribute('role', 'columnheader');
    corner.append(made('span', 'unseen', this.uses.words.rowNumber));
    corner.style.width = `${this.side}px`;
    const letters = [];
    for (let column = left; column <= right; column++) {
      const head = made(
        'div',
        hidden.includes(column) ? 'letter is-hidden' : 'letter',
        columnName(column),
      );
      head.setAttribute('role', 'columnheader');
      head.setAttribute('aria-colindex', String(column + 2));
      head.style.left = `${this.side + this.#edges[column]}px`;
      head.style.width = `${this.#edges[column + 1] - this.#edges[column]}px`;
      letters.push(head);
    }
    this.heads.replaceChildren(corner, ...letters);
  }

  /** A cell, or several that are one; `up` says how many rows above its line it begins. */
  #cell(cell, { top, left, bottom, right }, up = 0) {
    const { words } = this.uses;
    const role = cell?.role ?? 'empty';
    const isRight = cell?.isNumber || role === 'figure';
    const line = cell?.isLine ? ' is-line' : '';
    const element = made('div', `cell is-${role}${isRight ? ' is-number' : ''}${line}`);
    element.id = `cell-${top}-${left}`;
    element.dataset.row = top;
    element.dataset.column = left;
    element.setAttribute('role', 'gridcell');
    element.setAttribute('aria-colindex', String(left + 2));
    if (right > left) element.setAttribute('aria-colspan', String(right - left + 1));
    if (bottom > top) element.setAttribute('aria-rowspan', String(bottom - top + 1));
    element.style.left = `${this.side + this.#edges[left]}px`;
    const width = `${this.#edges[right + 1] - this.#edges[left]}px`;
    // A title that is no merged cell runs on, as in the program that it comes from.
    if (cell?.isLine && right === left) element.style.minWidth = width;
    else element.style.width = width;
    element.style.top = `${up * ROW}px`;
    element.style.height = `${(bottom - top + 1) * ROW}px`;
    const { mark, name } = words.roles[role] ?? {};
    if (mark) {
      const badge = made('span', 'mark', mark);
      badge.setAttribute('aria-hidden', 'true');
      element.append(badge);
    }
    element.append(made('span', 'said', cell?.text.replace(/\s*\n\s*/g, ' ') ?? ''));
    const what = name ?? words.roles.empty.name;
    element.append(made('span', 'unseen', ` ${what} ${cellName(top, left)}`));
    return element;
  }

  /** The merged area that holds a cell, or the cell itself. */
  #areaOf({ row, column }) {
    const merge = this.#drawn?.window.merges.find(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    );
    return merge ?? { top: row, left: column, bottom: row, right: column };
  }

  /** Shows which cell is the active one. */
  #mark() {
    const { top, left } = this.#areaOf(this.#active);
    this.body.querySelector('.is-active')?.classList.remove('is-active');
    const cell = this.body.querySelector(`#cell-${top}-${left}`);
    cell?.classList.add('is-active');
    if (cell) this.root.setAttribute('aria-activedescendant', cell.id);
    else this.root.removeAttribute('aria-activedescendant');
  }

  #tell() {
    const { top, left } = this.#areaOf(this.#active);
    this.uses.at(top, left);
  }

  #intoView() {
    const { row, column } = this.#active;
    const { root } = this;
    const [from, until] = [this.#edges[column], this.#edges[column + 1]];
    const room = { height: root.clientHeight - HEAD, width: root.clientWidth - this.side };
    if (row * ROW < root.scrollTop) root.scrollTop = row * ROW;
    else if ((row + 1) * ROW > root.scrollTop + room.height) {
      root.scrollTop = (row + 1) * ROW - room.height;
    }
    if (from < root.scrollLeft) root.scrollLeft = from;
    else if (until > root.scrollLeft + room.width) root.scrollLeft = until - room.width;
  }

  #key(event) {
    if (!this.#sheet || event.altKey) return;
    const { rows, widths } = this.#sheet;
    const { top, left, bottom, right } = this.#areaOf(this.#active);
    const page = Math.max(1, Math.floor((this.root.clientHeight - HEAD) / ROW) - 1);
    const { row, column } = this.#active;
    const all = event.ctrlKey || event.metaKey;
    const to = {
      ArrowUp: () => [top - 1, column],
      ArrowDown: () => [bottom + 1, column],
      ArrowLeft: () => [row, left - 1],
      ArrowRight: () => [row, right + 1],
      PageUp: () => [row - page, column],
      PageDown: () => [row + page, column],
      Home: () => [all ? 0 : row, 0],
      End: () => [all ? rows - 1 : row, widths.length - 1],
    }[event.key];
    if (event.key === 'Enter') {
      event.preventDefault();
      this.uses.enter(top, left);
    }
    if (!to) return;
    event.preventDefault();
    const [nextRow, nextColumn] = to();
    this.#active = {
      row: Math.max(0, Math.min(rows - 1, nextRow)),
      column: Math.max(0, Math.min(widths.length - 1, nextColumn)),
    };
    this.#intoView();
    void this.draw();
    this.#tell();
  }

  #click({ target }) {
    const cell = target.closest?.('[role=gridcell]');
    if (!cell) return;
    this.#active = { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
    this.#mark();
    this.#tell();
  }
}

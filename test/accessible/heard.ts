// Takes down what is heard of a page, from the accessibility tree that the browser gives to a screen reader.
import type { Page, Protocol } from 'puppeteer-core';

type Node = Protocol.Accessibility.AXNode;

/** What roles are called, by screen readers in Chinese and in English. */
export interface RoleWords {
  roles: Readonly<Record<string, string>>;
  chosen: string;
  /** Behind a name, what it is described by. */
  described(text: string): string;
  pair(name: string, value: string): string;
}

export const ROLE_WORDS: Readonly<Record<'zh' | 'en', RoleWords>> = {
  zh: {
    roles: {
      heading: '标题',
      button: '按钮',
      listbox: '列表框',
      option: '选项',
      slider: '滑块',
      radiogroup: '单选组',
      radio: '单选',
      combobox: '下拉框',
      searchbox: '搜索框',
      textbox: '输入框',
      checkbox: '复选框',
      link: '链接',
      listitem: '项',
      table: '表格',
      row: '行',
      group: '组',
      navigation: '导航',
      DisclosureTriangle: '展开',
      region: '区域',
      image: '图',
      term: '名目',
      definition: '说明',
    },
    chosen: '，已选',
    described: (text) => `（说明：${text}）`,
    pair: (name, value) => `${name}：${value}`,
  },
  en: {
    roles: { DisclosureTriangle: 'disclosure' },
    chosen: ', chosen',
    described: (text) => ` (described by: ${text})`,
    pair: (name, value) => `${name}: ${value}`,
  },
};

/** Roles that are heard as one: their name has all that is in them. */
const WHOLE = new Set([
  'heading',
  'button',
  'option',
  'slider',
  'radio',
  'combobox',
  'searchbox',
  'textbox',
  'checkbox',
  'link',
  'image',
  'DisclosureTriangle',
]);

/** Roles that are heard, and then what is in them. */
const AROUND = new Set(['listbox', 'radiogroup', 'group', 'navigation', 'region', 'table']);

const squeeze = (text: string) => text.replace(/[\s\u200b]+/g, ' ').trim();

/** What is taken down: a line of what is heard, further in the deeper it stands. */
interface Notes {
  lines: string[];
  words: RoleWords;
  /** What each slider says at its places, in the order of the sliders. */
  places: string[][];
}

/** The accessibility tree of a page. */
export class Tree {
  readonly #nodes: ReadonlyMap<string, Node>;
  readonly #lines: Lines;

  private constructor(nodes: readonly Node[], lines: Lines) {
    this.#nodes = new Map(nodes.map((node) => [node.nodeId, node]));
    this.#lines = lines;
  }

  static async of(page: Page): Promise<Tree> {
    const client = await page.createCDPSession();
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const { documents, strings } = await client.send('DOMSnapshot.captureSnapshot', {
      computedStyles: ['display'],
    });
    await client.detach();
    return new Tree(nodes, linesIn(documents[0]!, strings));
  }

  /** The node of a role and a name. */
  find(role: string, name: string): Node {
    const found = [...this.#nodes.values()].find(
      (node) => roleOf(node) === role && nameOf(node) === name,
    );
    if (!found) throw new Error(`not heard: ${role} ${name}`);
    return found;
  }

  /** All below a node that have a role. */
  within(node: Node, role: string): Node[] {
    return this.#children(node).flatMap((child) =>
      roleOf(child) === role ? [child] : this.within(child, role),
    );
  }

  #children({ childIds = [] }: Node): Node[] {
    return childIds.flatMap((id) => this.#nodes.get(id) ?? []);
  }

  /** The lines that are heard of what is in a node. */
  heard(node: Node, words: RoleWords, places: string[][] = []): string[] {
    const notes: Notes = { lines: [], words, places: [...places] };
    this.#into(node, 0, notes);
    return notes.lines;
  }

  #into(node: Node, depth: number, notes: Notes): void {
    let run: Node[] = [];
    const end = () => {
      for (const line of this.#linesOf(run)) put(notes, depth, line);
      run = [];
    };
    for (const child of this.#children(node)) {
      if (this.#isText(child)) {
        run.push(child);
      } else {
        end();
        this.#take(child, depth, notes);
      }
    }
    end();
  }

  /** True for what stands in a line of text. */
  #isText(node: Node): boolean {
    const role = roleOf(node);
    if (role === 'StaticText' || role === 'LineBreak') return true;
    return INLINE.has(role) && this.#children(node).every((child) => this.#isText(child));
  }

  #textsIn(node: Node): Node[] {
    if (roleOf(node) === 'StaticText') return [node];
    return this.#children(node).flatMap((child) => this.#textsIn(child));
  }

  /** The texts of nodes, one line for each block that they stand in. */
  #linesOf(nodes: readonly Node[]): string[] {
    const lines: { of: number | undefined; text: string }[] = [];
    for (const text of nodes.flatMap((node) => this.#textsIn(node))) {
      const of = this.#lines.get(text.backendDOMNodeId ?? 0);
      const last = lines[lines.length - 1];
      const said = String(text.name?.value ?? '');
      if (last && last.of === of) last.text += said;
      else lines.push({ of, text: said });
    }
    return lines.map(({ text }) => squeeze(text)).filter(Boolean);
  }

  #take(node: Node, depth: number, notes: Notes): void {
    const role = roleOf(node);
    if (WHOLE.has(role)) return this.#takeWhole(node, role, depth, notes);
    if (role === 'LabelText') return this.#takeControls(node, depth, notes);
    // The name of the table.
    if (role === 'caption' || role === 'Caption') return;
    if (role === 'row') return this.#takeRow(node, depth, notes);
    if (role === 'listitem' && this.#children(node).every((child) => this.#isText(child))) {
      const lines = this.#linesOf(this.#children(node));
      if (lines.length > 0) put(notes, depth, labelled(notes, role, lines.join(' ')));
      return;
    }
    const isHeard = AROUND.has(role) && (nameOf(node) !== '' || role === 'table');
    if (isHeard) put(notes, depth, labelled(notes, role, nameOf(node)));
    this.#into(node, isHeard ? depth + 1 : depth, notes);
  }

  /** The controls in a label, whose words are their names. */
  #takeControls(node: Node, depth: number, notes: Notes): void {
    for (const child of this.#children(node)) {
      if (WHOLE.has(roleOf(child))) this.#take(child, depth, notes);
      else this.#takeControls(child, depth, notes);
    }
  }

  #takeWhole(node: Node, role: string, depth: number, notes: Notes): void {
    const { words } = notes;
    const value = squeeze(String(valueTextOf(node) || (node.value?.value ?? '')));
    const says = [nameOf(node), ...(role === 'slider' || !value ? [] : [value])];
    const named = says.length > 1 ? words.pair(says[0]!, says[1]!) : says[0]!;
    const described = squeeze(String(node.description?.value ?? ''));
    const level = role === 'heading' ? propertyOf(node, 'level') : '';
    const isChosen = ['checked', 'selected', 'pressed'].some((name) =>
      [true, 'true'].includes(propertyOf(node, name) as boolean),
    );
    put(
      notes,
      depth,
      labelled(notes, role, named, level) +
        (isChosen ? words.chosen : '') +
        (described ? words.described(described) : ''),
    );
    if (role === 'slider')
      for (const place of notes.places.shift() ?? []) put(notes, depth + 1, place);
  }

  #takeRow(node: Node, depth: number, notes: Notes): void {
    const cells = this.#children(node).map((cell) => this.#linesOf([cell]).join(' '));
    put(notes, depth, cells.join(' | '));
  }
}

/** Roles of what stands in a line with the text around it. */
const INLINE = new Set(['none', 'strong', 'emphasis', 'code', 'mark', 'time']);

const roleOf = ({ ignored, role }: Node): string => (ignored ? 'none' : String(role?.value ?? ''));

const nameOf = ({ name }: Node): string => squeeze(String(name?.value ?? ''));

const propertyOf = ({ properties = [] }: Node, name: string): unknown =>
  properties.find((one) => one.name === name)?.value.value ?? '';

const valueTextOf = (node: Node) => propertyOf(node, 'valuetext');

const put = ({ lines }: Notes, depth: number, text: string) =>
  lines.push('  '.repeat(depth) + text);

const labelled = ({ words }: Notes, role: string, text: string, level: unknown = '') =>
  `[${words.roles[role] ?? role}${level}] ${text}`.trim();

/** The block that each text stands in, both by number. */
type Lines = ReadonlyMap<number, number>;

/** Which texts of a page stand in one line, by how their elements are displayed. */
function linesIn(
  { nodes, layout }: Protocol.DOMSnapshot.DocumentSnapshot,
  strings: readonly string[],
): Lines {
  const { parentIndex = [], backendNodeId = [] } = nodes;
  const shown = new Map(
    layout.nodeIndex.map((node, i) => [node, strings[layout.styles[i]?.[0] ?? -1] ?? '']),
  );
  const blockOf = (index: number): number => {
    const parent = parentIndex[index] ?? -1;
    if (parent < 0) return index;
    return /^(?:inline|contents|$)/.test(shown.get(parent) ?? '') ? blockOf(parent) : parent;
  };
  return new Map(backendNodeId.map((id, index) => [id, blockOf(index)]));
}

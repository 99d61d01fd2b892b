// What Chromium 86, the oldest kernel that the tags run in, does not know.
import { readFileSync } from 'node:fs';
import { parse as parseScript, type Node } from 'acorn';
import { parse as parseStyle, type AtRule, type ChildNode, type Rule } from 'postcss';

/**
 * Names that came later, with the first Chromium that has them (MDN's compatibility data). A name
 * that objects of our own have too is left to the compiler: test/tsconfig.floor.json.
 */
const LATER: Record<string, number> = {
  checkVisibility: 105,
  getHTML: 125,
  setHTMLUnsafe: 124,
  showPopover: 114,
  inert: 102,
  hasOwn: 93,
  findLast: 97,
  findLastIndex: 97,
  fromAsync: 121,
  toSorted: 110,
  toReversed: 110,
  toSpliced: 110,
  groupBy: 117,
  withResolvers: 119,
  isWellFormed: 111,
  toWellFormed: 111,
  canParse: 120,
  randomUUID: 92,
  throwIfAborted: 100,
  onscrollend: 114,
  supportedValuesOf: 99,
  startViewTransition: 111,
  cookieStore: 87,
  hasPrivateToken: 117,
  isSubsetOf: 122,
  isSupersetOf: 122,
  symmetricDifference: 122,
  moveBefore: 133,
  waitAsync: 87,
  ariaActiveDescendantElement: 135,
  ariaDescribedByElements: 135,
};
const LATER_GLOBALS: Record<string, number> = {
  structuredClone: 98,
  scheduler: 94,
  navigation: 102,
  Highlight: 105,
  reportError: 95,
  URLPattern: 95,
  EyeDropper: 95,
  Iterator: 122,
  ToggleEvent: 114,
  CSSContainerRule: 105,
};
/** Static names, where the same word is older elsewhere. */
const LATER_STATICS: Record<string, number> = {
  'AbortSignal.timeout': 103,
  'signal.reason': 98,
  'AbortSignal.any': 116,
  'AbortSignal.abort': 93,
  'Intl.Segmenter': 87,
  'Intl.DurationFormat': 129,
  'Promise.try': 128,
  'RegExp.escape': 136,
  'adoptedStyleSheets.push': 99,
};

interface AnyNode extends Node {
  [key: string]: unknown;
}

function* walk(node: AnyNode): Generator<AnyNode> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof (child as AnyNode).type === 'string') yield* walk(child as AnyNode);
    }
  }
}

/** The last name of `a.b.c` or `c`. */
function nameOf(node: AnyNode): string {
  if (node.type === 'MemberExpression') return nameOf(node.property as AnyNode);
  return node.type === 'Identifier' ? String(node.name) : '';
}

/** What a member stands for, and which kernel knows it first. */
function laterMember(node: AnyNode): string | undefined {
  if (node.computed) return undefined;
  const [object, property] = [nameOf(node.object as AnyNode), nameOf(node)];
  const both = `${object}.${property}`;
  if (both in LATER_STATICS) return `${both}: ${LATER_STATICS[both]}`;
  return Object.hasOwn(LATER, property) ? `.${property}: ${LATER[property]}` : undefined;
}

function laterNode(node: AnyNode): string | undefined {
  if (node.type === 'MemberExpression') return laterMember(node);
  if (node.type === 'StaticBlock') return 'static block: 94';
  if (node.type === 'PrivateIdentifier') return undefined;
  if (node.type === 'BinaryExpression' && (node.left as AnyNode).type === 'PrivateIdentifier') {
    return '#name in: 91';
  }
  const { regex } = node as unknown as { regex?: { flags: string } };
  if (regex && /[dv]/.test(regex.flags)) return `/${regex.flags}: 90`;
  if (node.type === 'NewExpression' || node.type === 'CallExpression') {
    const name = nameOf(node.callee as AnyNode);
    const direct = (node.callee as AnyNode).type === 'Identifier';
    if (!direct && name === 'abort' && (node.arguments as AnyNode[]).length > 0) {
      return '.abort(reason): 98';
    }
    if (direct && Object.hasOwn(LATER_GLOBALS, name)) return `${name}: ${LATER_GLOBALS[name]}`;
  }
  return undefined;
}

/** `await` outside any function. */
function awaitsAtTop(node: AnyNode): boolean {
  if (/Function|MethodDefinition|PropertyDefinition/.test(node.type)) return false;
  if (node.type === 'AwaitExpression' || (node.type === 'ForOfStatement' && node.await === true)) {
    return true;
  }
  return Object.values(node).some((value) =>
    (Array.isArray(value) ? value : [value]).some(
      (child) => child && typeof child.type === 'string' && awaitsAtTop(child),
    ),
  );
}

/** Syntax and names in a module that the floor does not know; `[]` where it runs. */
export function scriptFaults(code: string): string[] {
  let program: AnyNode;
  try {
    // Of 2022 the floor has fields and private names; the rest of that year is told below.
    program = parseScript(code, { ecmaVersion: 2022, sourceType: 'module' }) as unknown as AnyNode;
  } catch (error) {
    return [String(error)];
  }
  const found = [...walk(program)].map(laterNode).filter((fault) => fault !== undefined);
  return [...new Set([...found, ...(awaitsAtTop(program) ? ['top-level await: 89'] : [])])];
}

/** What keeps a script from being ES2019, the language of the classic bundle. */
export function classicFaults(code: string): string[] {
  try {
    parseScript(code, { ecmaVersion: 2019, sourceType: 'script' });
    return [];
  } catch (error) {
    return [String(error)];
  }
}

/** Every property that Chromium 86 lists in a style declaration. */
const PROPERTIES = new Set(
  readFileSync(new URL('chromium-86-properties.txt', import.meta.url), 'utf8').split(/\s/),
);
/** Properties whose absence takes away nothing that a reader needs. */
const ORNAMENTS = new Set(['accent-color', 'forced-color-adjust', 'print-color-adjust']);
const AT_RULES = /^(?:media|supports|keyframes|font-face|page|import|charset|namespace)$/;
const LATER_SELECTORS =
  /:(?:is|where|has|user-valid|modal|popover-open|open|dir)\b|:not\([^()]*(?:\([^()]*\)[^()]*)*,|&/;
const LATER_VALUES =
  /\b(?:color-mix|light-dark|oklch|oklab|lch|lab|color|hwb|round|mod|rem|sin|cos|sqrt|pow|abs|sign|anchor|linear)\(|\b\d*\.?\d+(?:[dsl]v[hwib]|[dsl]vmin|cq[whib]|lh|rlh|cap|ic)\b|\brevert-layer\b/;
const LATER_KEYWORDS: Record<string, RegExp> = {
  overflow: /clip/,
  'overflow-x': /clip/,
  'overflow-y': /clip/,
  'white-space': /break-spaces-balance|collapse|preserve/,
  'word-break': /auto-phrase/,
  contain: /inline-size/,
  'grid-template-columns': /subgrid/,
  'grid-template-rows': /subgrid/,
  appearance: /base/,
};

function laterRule(node: ChildNode): string | undefined {
  if (node.type === 'atrule') {
    const later = !AT_RULES.test(node.name) || /[<>]=?|\bnot\s*\(/.test(node.params);
    return later ? `@${node.name} ${node.params}` : undefined;
  }
  if (node.type === 'rule') {
    const nested = node.parent?.type === 'rule';
    return nested || LATER_SELECTORS.test(node.selector) ? node.selector : undefined;
  }
  if (node.type !== 'decl' || node.prop.startsWith('--')) return undefined;
  const { prop, value } = node;
  if (ORNAMENTS.has(prop)) return undefined;
  const known = PROPERTIES.has(prop) || prop.startsWith('-webkit-') || prop.startsWith('-moz-');
  const later = !known || LATER_VALUES.test(value) || LATER_KEYWORDS[prop]?.test(value);
  return later ? `${prop}: ${value}` : undefined;
}

/** True inside `@supports`, which older kernels skip as a whole. */
const isGuarded = (node: ChildNode | Rule | AtRule): boolean => {
  const { parent } = node;
  if (!parent || parent.type === 'root') return false;
  return (parent as AtRule).name === 'supports' || isGuarded(parent as Rule);
};

/** Properties, values, selectors and at-rules in a style sheet that the floor does not know. */
export function styleFaults(css: string): string[] {
  const found: string[] = [];
  parseStyle(css).walk((node) => {
    const fault = isGuarded(node) ? undefined : laterRule(node);
    if (fault) found.push(fault);
  });
  return found;
}

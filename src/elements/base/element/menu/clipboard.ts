import { focusedElement } from '../focused.js';

/**
 * Puts a text on the clipboard. A page that came without encryption, as on many an office network, has no
 * clipboard of its own and selects the text to copy it; answers whether either was allowed.
 */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedBySelection(text);
  }
}

function copiedBySelection(text: string): boolean {
  const focused = focusedElement();
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  // Out of sight, and without a jump of the page.
  for (const [name, value] of [
    ['position', 'fixed'],
    ['top', '0'],
    ['left', '-200vw'],
    ['font-size', '16px'],
  ] as const)
    field.style.setProperty(name, value);
  document.body.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}

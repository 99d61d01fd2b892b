import { adoptStyles } from './adopt-styles.js';
import { menuStyles } from './menu.styles.js';

/**
 * A window above the page, in the looks of its card: it closes with Escape, with its button and by itself when
 * its card goes; then the focus is on `back`, else on the button of the menu.
 */
export function openWindow(
  { host }: { host: { readonly renderRoot: ParentNode } },
  label: string,
  back?: HTMLElement,
): HTMLDialogElement {
  adoptStyles(host.renderRoot, menuStyles);
  const place = host.renderRoot.querySelector('.card') ?? host.renderRoot;
  place.querySelector('dialog')?.remove();
  const dialog = document.createElement('dialog');
  dialog.className = 'window';
  dialog.setAttribute('part', 'menu-dialog');
  dialog.setAttribute('aria-label', label);
  dialog.addEventListener('close', () => {
    dialog.remove();
    (back ?? host.renderRoot.querySelector<HTMLElement>('.more'))?.focus();
  });
  place.append(dialog);
  dialog.showModal();
  return dialog;
}

/**
 * An element with its class, attributes and what stands in it.
 *
 * @param {string} name
 * @param {{ class?: string, [attribute: string]: string | boolean | undefined }} [attributes] one that is
 *   false or undefined is left out
 * @param {...(Node | string)} children
 */
export function made(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) {
      element.setAttribute(attribute, value === true ? '' : value);
    }
  }
  element.append(...children);
  return element;
}

/** A button with words and what it does. */
export function button(text, act, attributes = {}) {
  const element = made('button', { type: 'button', ...attributes }, text);
  element.addEventListener('click', act);
  return element;
}

/**
 * Gives the reader a file to keep.
 *
 * @param {{ name: string, text: string, type: string }} file
 */
export function save({ name, text, type }) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Some browsers begin to read it only after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

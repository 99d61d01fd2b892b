// Where files are given: dropped anywhere on the zone, or chosen with the button in it.

/**
 * @param {HTMLElement} zone
 * @param {HTMLInputElement} input
 * @param {(files: File[]) => void} take
 */
export function takesFiles(zone, input, take) {
  input.addEventListener('change', () => {
    const files = [...input.files];
    // The same file can be chosen again once it has been mended.
    input.value = '';
    if (files.length > 0) take(files);
  });
  let depth = 0;
  const over = (by) => {
    depth = Math.max(0, depth + by);
    zone.classList.toggle('is-over', depth > 0);
  };
  zone.addEventListener('dragenter', () => over(1));
  zone.addEventListener('dragleave', () => over(-1));
  // A file that misses the zone would be opened in place of the page.
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    event.preventDefault();
    over(-depth);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) take(files);
  });
}

/** Comes after what has been drawn so far has been painted; at once where nobody sees the page. */
export const afterPaint = (): Promise<void> =>
  new Promise((done) => {
    if (document.hidden) done();
    else requestAnimationFrame(() => setTimeout(done));
  });

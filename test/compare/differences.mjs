// Where two looks at the same page differ: lines of text, and pixels, which a browser tells apart.

/** How many lines the rest of both have in common, from each pair of places on. */
function commonFrom(before, after) {
  const width = after.length + 1;
  const common = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      common[i * width + j] =
        before[i] === after[j]
          ? common[(i + 1) * width + j + 1] + 1
          : Math.max(common[(i + 1) * width + j], common[i * width + j + 1]);
    }
  }
  return (i, j) => common[i * width + j];
}

/** The lines that only one of both has, with the number of the first; undefined where there are none. */
export function differentLines(before, after) {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  const [old, now] = [before.slice(start), after.slice(start)];
  const common = commonFrom(old, now);
  const [removed, added] = [[], []];
  for (let i = 0, j = 0; i < old.length || j < now.length;) {
    if (i < old.length && old[i] === now[j]) [i, j] = [i + 1, j + 1];
    else if (j === now.length || (i < old.length && common(i + 1, j) >= common(i, j + 1))) {
      removed.push(old[i++]);
    } else added.push(now[j++]);
  }
  return removed.length + added.length > 0 ? { line: start + 1, removed, added } : undefined;
}

const SHORT = 90;

/** What is different, with the first line that is. */
function noteOf(kind, { line, removed, added }) {
  const cut = (text = 'nothing') => (text.length > SHORT ? `…${text.slice(-SHORT)}` : text);
  return `${kind} differ from line ${line}: ${cut(removed[0])} → ${cut(added[0])}`;
}

/** Draws both and what differs between them beside one another. Sent to a page as text. */
async function tellApart(before, after) {
  const load = async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    return createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  };
  const images = [await load(before), await load(after)];
  const [width, height] = ['width', 'height'].map((side) =>
    Math.max(...images.map((one) => one[side])),
  );
  const canvas = new OffscreenCanvas(width * 3, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  images.forEach((image, i) => context.drawImage(image, i * width, 0));
  const [one, other] = images.map(
    (_, i) => new Uint32Array(context.getImageData(i * width, 0, width, height).data.buffer),
  );
  const found = new ImageData(width, height);
  const marks = new Uint32Array(found.data.buffer);
  let count = 0;
  for (let i = 0; i < marks.length; i++) {
    if (one[i] === other[i]) {
      // The page itself, faint, so that the place can be found.
      marks[i] = ((one[i] >>> 1) & 0x007f7f7f) + 0xff808080;
    } else {
      count++;
      marks[i] = 0xff0000ff;
    }
  }
  if (count === 0) return { count };
  context.putImageData(found, 2 * width, 0);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  const reader = new FileReader();
  const done = new Promise((resolve) => reader.addEventListener('load', resolve));
  reader.readAsDataURL(blob);
  await done;
  const url = reader.result;
  return { count, picture: url.slice(url.indexOf(',') + 1) };
}

/**
 * The differences of two looks.
 *
 * @param {import('puppeteer-core').Page} judge an empty page, which compares the pictures
 * @returns {Promise<{ kind: string, note: string, picture?: Buffer, lines?: object }[]>}
 */
export async function differencesOf(judge, before, after) {
  const found = [];
  for (const kind of ['texts', 'heard']) {
    const lines = differentLines(before[kind], after[kind]);
    if (lines) found.push({ kind, note: noteOf(kind, lines), lines });
  }
  const count = Math.max(before.pictures.length, after.pictures.length);
  for (let i = 0; i < count; i++) {
    const [one, other] = [before.pictures[i], after.pictures[i]];
    if (!one || !other) {
      found.push({
        kind: 'height',
        note: `${before.pictures.length} strips became ${after.pictures.length}`,
      });
      break;
    }
    if (one.equals(other)) continue;
    const { count: pixels, picture } = await judge.evaluate(
      tellApart,
      one.toString('base64'),
      other.toString('base64'),
    );
    if (pixels > 0) {
      const note = `${pixels} pixels differ in strip ${i + 1}`;
      found.push({ kind: 'pixels', note, picture: Buffer.from(picture, 'base64') });
    }
  }
  return found;
}

// Takes pictures and holds them against the approved ones, or approves them.
import { serveBook } from '../support/book.mjs';
import { SERVED, isWall, launchCamera, openCamera } from './camera.mjs';
import { openDarkroom } from './darkroom.mjs';

/** Browsers at once; a machine of two cores gains by no more. */
const BROWSERS = 2;

/**
 * How often a wall is taken at most: it makes its scene fit in steps, and where they end depends on which
 * card is drawn first. One that never looks as approved has changed.
 */
const WALL_TAKES = 6;

/** Blocks of a hundred that may differ on a wall for the same reason: less than one of its figures has. */
const WALL_SLACK = 0.5;

/** Subjects in as many heaps, each in an order in which the page changes its size as seldom as possible. */
function heaps(subjects, count) {
  const sorted = subjects.toSorted((one, other) =>
    String(one.size) < String(other.size) ? -1 : String(one.size) > String(other.size) ? 1 : 0,
  );
  const length = Math.ceil(sorted.length / count);
  return Array.from({ length: count }, (_, i) => sorted.slice(i * length, (i + 1) * length)).filter(
    (heap) => heap.length > 0,
  );
}

/**
 * Runs `each` for the picture of every subject.
 *
 * @param {import('./camera.mjs').Subject[]} subjects
 * @param {(subject: import('./camera.mjs').Subject, take: () => Promise<Uint8Array>,
 *   darkroom: Awaited<ReturnType<typeof openDarkroom>>) => Promise<void>} each
 * @param {(subject: import('./camera.mjs').Subject, error: Error) => void} failed
 * @returns {Promise<boolean>} false where this machine has no browser to take them with
 */
async function takeAll(subjects, each, failed) {
  const server = await serveBook(SERVED);
  const browsers = [];
  try {
    const work = async (heap) => {
      const browser = await launchCamera(server.port);
      if (!browser) return false;
      browsers.push(browser);
      const camera = await openCamera(browser);
      const darkroom = await openDarkroom(browser);
      for (const subject of heap) {
        try {
          await each(subject, () => camera.take(subject), darkroom);
        } catch (error) {
          failed(subject, error);
        }
      }
      return true;
    };
    const all = await Promise.all(heaps(subjects, BROWSERS).map(work));
    return all.every(Boolean);
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
    await server.close();
  }
}

/**
 * How a picture differs from the approved one, to who looks at it; undefined where it does not.
 *
 * @param {import('./camera.mjs').Subject} subject
 * @param {() => Promise<Uint8Array>} take
 * @param {Awaited<ReturnType<typeof openDarkroom>>} darkroom
 * @param {ReturnType<typeof import('./album.mjs').openAlbum>} album
 * @returns {Promise<import('./report.mjs').Finding | undefined>}
 */
async function differenceOf(subject, take, darkroom, album) {
  const { name } = subject;
  for (let takes = isWall(subject) ? WALL_TAKES : 1; takes > 0; takes--) {
    const now = await take();
    if (album.isSame(name, now)) return undefined;
    if (!album.has(name)) return { name, why: 'nobody has approved a picture', pictures: { now } };
    const approved = album.read(name);
    const { isResized, blocks, share, difference } = await darkroom.compare(now, approved);
    if (!isResized && share <= (isWall(subject) ? WALL_SLACK : 0)) return undefined;
    if (takes > 1) continue;
    const why = `${blocks} blocks of 8 × 8 pixels differ${isResized ? ', and the size' : ''}`;
    return { name, why, pictures: { approved, now, difference } };
  }
  return undefined;
}

/**
 * Makes the pictures that differ the approved ones; the others stay as they are, to the byte.
 *
 * @param {import('./camera.mjs').Subject[]} subjects
 * @param {ReturnType<typeof import('./album.mjs').openAlbum>} album
 */
export async function approve(subjects, album) {
  const failures = [];
  const approved = [];
  const could = await takeAll(
    subjects,
    async (subject, take, darkroom) => {
      const found = await differenceOf(subject, take, darkroom, album);
      if (!found) return;
      const { name, pictures } = found;
      album.put(name, pictures.now, await darkroom.shrink(pictures.now));
      approved.push(name);
    },
    ({ name }, error) => failures.push({ name, why: error.message }),
  );
  return { could, findings: failures, approved: approved.sort() };
}

/**
 * Finds what differs from the approved pictures.
 *
 * @param {import('./camera.mjs').Subject[]} subjects
 * @param {ReturnType<typeof import('./album.mjs').openAlbum>} album
 */
export async function compare(subjects, album) {
  /** @type {import('./report.mjs').Finding[]} */
  const findings = [];
  const could = await takeAll(
    subjects,
    async (subject, take, darkroom) => {
      const found = await differenceOf(subject, take, darkroom, album);
      if (found) findings.push(found);
    },
    ({ name }, error) => findings.push({ name, why: error.message }),
  );
  return { could, findings };
}

// The worker of the page 数据工作台 (dist/convert-worker.js): what takes long happens here.
import { engineFor, ownFilesAt } from './workbench/conversion.js';
import { servedSession, type Answered } from './workbench/worker.js';

const worker = globalThis as unknown as {
  postMessage(answer: Answered, transfer: Transferable[]): void;
};
const take = servedSession(
  (lang, base) => engineFor(lang, ownFilesAt(base)),
  (answer) => worker.postMessage(answer, []),
);
addEventListener('message', ({ data }) => take(data));
worker.postMessage({ id: 0 }, []);

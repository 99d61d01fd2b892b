import { wholeOf } from '../../elements/base/element/whole.js';
import { hasPicture } from '../../twin/answer.js';
import { stated } from '../stated.js';
import type { Look } from './page-scope.js';

/** Asks a tag as a page and its menu would: for what it shows, its drawing, its table and its form on paper. */
export const lookAt: Look = async ({ name, attributes = {}, board = {} }, dataset, region) => {
  if (!hasPicture(name)) return;
  const asked = { ...pick(board), ...attributes, ...(region === undefined ? {} : { region }) };
  const statement = await stated(
    { dataset, problems: [] },
    { tag: name, attributes: asked, lang: 'zh-CN' },
    Date.now(),
  );
  if (statement.kind === 'picture') await wholeOf(statement.picture);
};

/** What a board says for the tags on it. */
function pick({ region, period }: Readonly<Record<string, string>>): Record<string, string> {
  return { ...(region ? { region } : {}), ...(period ? { period } : {}) };
}

// No file of src stands behind it alone: what a page shows is of a dictionary or of the data, in every tag and state.
import { expect } from '@open-wc/testing';
import '../../src/elements/doctor/gf-doctor.js';
import '../../src/elements/wall/gf-wall.js';
import { RECORDS } from '../../stories/elements/records.generated.js';
import { quietConsole } from '../support/console.js';
import { placeData } from '../support/page.js';
import {
  PSEUDO,
  inOwnSigns,
  readable,
  speakPseudo,
  strangers,
  wordsIn,
} from '../support/pseudo.js';
import { DRAWN, shownIn, statesOf } from '../support/states.js';
import { textsOf } from '../support/texts-of.js';

/** Names of the web itself, and what stands for a thing in every language. */
const OF_NO_LANGUAGE = ['https', 'http', 'localhost', 'gf', 'CO', 'km', 'm', 'pp'];

/** What of an element is in no dictionary, as it can be read. */
function strangersIn(host: Element, data: unknown): string[] {
  const given = new Set([...wordsIn(data), ...OF_NO_LANGUAGE]);
  return textsOf(host).flatMap(({ text, where }) => {
    const found = strangers(text, given);
    return found.length > 0 ? [`${where}: ${found.join(' ')} in “${readable(text)}”`] : [];
  });
}

describe('every word of ours', () => {
  const console = quietConsole();
  let speakAgain: () => void;
  before(() => {
    speakAgain = speakPseudo();
  });
  after(() => speakAgain());

  for (const name of DRAWN) {
    it(`of gf-${name} stands in a dictionary, in all of its states`, async () => {
      const found: string[] = [];
      for (const state of statesOf(name)) {
        const host = await shownIn(name, PSEUDO, state, { console, change: inOwnSigns });
        const data = state.document ? inOwnSigns(state.document) : {};
        const asked = [Object.values(state.attributes ?? {}), data];
        found.push(...strangersIn(host, asked).map((one) => `${state.name}: ${one}`));
      }
      expect([...new Set(found)].join('\n')).to.equal('');
    }).timeout(90_000);
  }

  it('of gf-wall stands in a dictionary', async () => {
    const data = inOwnSigns(RECORDS.wall.document);
    const host = await placeData(`<gf-wall no-keep lang="${PSEUDO}"></gf-wall>`, data);
    expect(strangersIn(host, data).join('\n')).to.equal('');
  });
});

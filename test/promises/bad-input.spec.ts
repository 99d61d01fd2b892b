import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../../src/elements/brief/gf-brief.js';
import '../../src/elements/facts/gf-facts.js';
import '../../src/elements/ranking/gf-ranking.js';
import '../../src/elements/stat/gf-stat.js';
import '../../src/elements/table/gf-table.js';
import '../../src/elements/tiles/gf-tiles.js';
import '../../src/elements/trend/gf-trend.js';
import { quietConsole } from '../support/console.js';
import { DISTRICT, monthly } from '../support/attendances.js';
import {
  SMALL,
  all,
  deep,
  fresh,
  heard,
  inside,
  message,
  openTable,
  place,
  placeData,
  read,
  settled,
  everything,
} from '../support/page.js';

const RATE = 'indicator="employment-rate"';

interface Expected {
  code: string;
  severity: 'error' | 'warning';
}

/** Files whose fault is of something that the rate of the district is not made of. */
const ELSEWHERE = [
  'stamp-mismatch.json',
  'unknown-field.json',
  'unknown-indicator.json',
  'unknown-region.json',
  'unknown-source.json',
  'unknown-unit.json',
  'duplicate-id.json',
  'circular-parents.json',
  'parent-missing.json',
  'period-bad.json',
  'balance-broken.json',
  'target-unknown-indicator.json',
  'bounded-without-raw.json',
  'map-without-approval.json',
  'scene-card-faults.json',
  'scene-without-cards.json',
  'endless-ratio.json',
];

/** The list of the files, at once, because each of them becomes a test. */
function expectedProblems(): Record<string, Expected[]> {
  const request = new XMLHttpRequest();
  request.open('GET', '/data/broken/expected.json', false);
  request.send();
  return JSON.parse(request.responseText) as Record<string, Expected[]>;
}

describe('a document from data/broken', () => {
  const console = quietConsole();

  for (const [file, problems] of Object.entries(expectedProblems())) {
    it(`${file} gives a picture or a sentence, and each of its problems by name`, async () => {
      for (const { code } of problems) console.expect(`[${code}]`);
      const errors = heard('gf-error');
      const loads = heard('gf-load');
      const page = await place(`<div>
        <gf-stat src="${fresh(`/data/broken/${file}`)}" ${RATE}></gf-stat>
        <gf-trend src="${fresh(`/data/broken/${file}`)}" ${RATE}></gf-trend>
      </div>`);
      expect(errors.length + loads.length, 'each tag has announced what came').to.equal(2);
      for (const host of page.children) {
        if (all(host, '.message').length > 0) {
          expect((await message(host)).length).to.be.above(10);
        } else {
          expect(read(host, '.title')).not.to.equal('');
          expect(all(host, '.number, .plot svg')).not.to.be.empty;
          expect(everything(inside(host, '.body'))).not.to.match(/NaN|undefined|\[object/);
          const isTouched = problems.length > 0 && !ELSEWHERE.includes(file);
          const counts = () => /数据有\d+处问题/.test(read(host, '.foot'));
          // What tells is loaded with the first document that has problems.
          await waitUntil(
            () => counts() === isTouched,
            'the foot of a card tells of faults that touch it, and of no others',
          );
        }
      }
      if (!problems.some(({ severity }) => severity === 'error')) {
        expect(errors).to.be.empty;
        expect(all(page.children[0]!, '.number')).to.have.length(1);
      }
    });
  }
});

describe('markup in the text of a document', () => {
  quietConsole();

  it('stays text, in every tag, in its table too', async () => {
    const file = '/data/broken/markup-in-text.json';
    for (const name of ['stat', 'trend', 'ranking', 'tiles', 'table', 'brief', 'facts']) {
      const host = await place(`<gf-${name} src="${file}" ${RATE}></gf-${name}>`);
      expect(host.shadowRoot!.textContent, name).to.contain('<img src=x onerror=alert(1)>');
      if (all(host, '.tool:not(.more)').length > 0) await openTable(host);
      const made = [...deep(host)].filter(({ localName }) => /img|script/.test(localName));
      expect(made, name).to.be.empty;
    }
  });
});

describe('a link in a document', () => {
  const console = quietConsole();

  it('that is a script never becomes one', async () => {
    console.expect('[unsafe-link]');
    const src = fresh('/data/broken/unsafe-link.json');
    const page = await place(`<div>
      <gf-facts src="${src}"></gf-facts><gf-stat src="${src}" ${RATE}></gf-stat>
    </div>`);
    expect(read(page.querySelector('gf-facts')!, '.title')).to.equal('所述事实');
    for (const element of deep(page)) {
      for (const { name, value } of element.attributes) {
        expect(value, name).not.to.match(/javascript:/i);
      }
    }
  });
});

describe('an attribute that names what the data lack', () => {
  const console = quietConsole();

  it('gets a sentence with what exists: indicator and region', async () => {
    console.expect('[unknown-indicator]', '[unknown-region]');
    const indicator = await fixture(`<gf-stat src="${fresh(SMALL)}" indicator="x-rate"></gf-stat>`);
    expect(await message(indicator))
      .to.contain('x-rate')
      .and.to.contain('employment-rate');
    const region = await fixture(`<gf-trend src="${fresh(SMALL)}" region="330106"></gf-trend>`);
    expect(await message(region))
      .to.contain('330106')
      .and.to.contain(DISTRICT);
  });

  it('gets a sentence with how it is written: period', async () => {
    console.expect('[unknown-period]');
    const host = await fixture(`<gf-stat src="${fresh(SMALL)}" period="2024年3月"></gf-stat>`);
    expect(await message(host))
      .to.contain('2024年3月')
      .and.to.contain('2024-03');
  });

  it('gets no figure under a time that it is not of, where the data do not reach so far', async () => {
    const markup = `<gf-stat src="${SMALL}" indicator="willing-workers"></gf-stat>`;
    const early = await place(markup.replace('src', 'period="2019-01" src'));
    expect(all(early, '.number')).to.be.empty;
    expect(read(early, '.message')).to.contain('没有可显示的数据');
    const late = await place(markup.replace('src', 'period="2030-01" src'));
    expect(read(late, '.number')).to.equal('4,136人');
    expect(read(late, '.where')).to.contain('2024年3月');
  });

  it('does not spoil the other tags of the page', async () => {
    console.expect('[unknown-indicator]');
    const page = await place(`<div>
      <gf-stat src="${fresh(SMALL)}" indicator="x-rate"></gf-stat>
      <gf-stat src="${SMALL}" ${RATE}></gf-stat>
    </div>`);
    expect(read(page.lastElementChild!, '.figure')).to.equal('95.7');
  });

  it('is mended by the right value', async () => {
    console.expect('[unknown-region]');
    const host = await fixture<HTMLElement>(
      `<gf-stat src="${fresh(SMALL)}" ${RATE} region="nowhere"></gf-stat>`,
    );
    await message(host);
    host.setAttribute('region', '990101001');
    await settled(host);
    expect(read(host, '.figure')).to.equal('95.8');
  });
});

describe('a document given as data that is none', () => {
  const console = quietConsole();

  it('gets a sentence, whatever it is', async () => {
    console.expect('[not-an-object]', '[missing-field]', '[not-json]');
    for (const value of [[1], 7, {}, 'no JSON', true]) {
      const host = await placeData('<gf-stat></gf-stat>', value);
      expect((await message(host)).length, String(value)).to.be.above(10);
    }
  });

  it('may be replaced by a good one', async () => {
    console.expect('[not-an-object]');
    const host = await placeData('<gf-stat></gf-stat>', [2]);
    await message(host);
    host.data = await monthly([21]);
    host.setAttribute('indicator', 'training-person-times');
    await settled(host);
    expect(read(host, '.number')).to.contain('21人次');
  });
});

describe('an exception in our own code', () => {
  const console = quietConsole();

  it('leaves no tag blank, blames the program and not the data, and surfaces', async () => {
    console.expect('[internal-error]', 'error: TypeError: ');
    // Nothing that is read becomes this, so it is as good as a slip of ours.
    const unfinished = { dataset: { regions: new Map() }, problems: [] };
    const host = await placeData('<gf-stat></gf-stat>', unfinished);
    expect(await message(host))
      .to.contain('程序出错')
      .and.to.contain('TypeError');
  });
});

describe('an object that throws when it is looked at', () => {
  const console = quietConsole();

  it('gets a sentence with the place, and leaves what can be read', async () => {
    console.expect('[unreadable-value]');
    const document = JSON.parse(await (await fetch(SMALL)).text()) as { targets: object[] };
    Object.defineProperty(document.targets[0], 'label', {
      enumerable: true,
      get: () => {
        throw new TypeError('not today');
      },
    });
    const host = await placeData(`<gf-stat ${RATE}></gf-stat>`, document);
    expect(read(host, '.number')).not.to.equal('');
    expect(read(host, '.foot')).to.contain('问题');
  });
});

import { expect, waitUntil } from '@open-wc/testing';
import { define } from '../../../../src/elements/base/element/define.js';
import '../../../../src/elements/stat/gf-stat.js';
import { StatElement } from '../../../../src/elements/stat/stat-element.js';

describe('define', () => {
  const { warn } = console;
  let warnings: string[];

  beforeEach(() => {
    warnings = [];
    console.warn = (text: string) => warnings.push(text);
  });

  afterEach(() => {
    console.warn = warn;
  });

  /** A class of its own, as a second copy of the package would bring one. */
  const copy = (version: string) =>
    class extends HTMLElement {
      static readonly version = version;
    };

  it('registers a tag', () => {
    const First = copy('1.0.0');
    define('gf-test-new', First);
    expect(customElements.get('gf-test-new')).to.equal(First);
    expect(warnings).to.be.empty;
  });

  it('is silent when the same version is already there', () => {
    const First = copy('1.0.0');
    define('gf-test-same', First);
    define('gf-test-same', copy('1.0.0'));
    expect(customElements.get('gf-test-same')).to.equal(First);
    expect(warnings).to.be.empty;
  });

  it('keeps the first of two versions and names both, once, in Chinese and English', async () => {
    const First = copy('1.0.0');
    define('gf-test-other', First);
    define('gf-test-other', copy('2.0.0'));
    expect(customElements.get('gf-test-other')).to.equal(First);
    await waitUntil(() => warnings.length > 0);
    expect(warnings).to.have.length(1);
    for (const part of ['<gf-test-other>', '1.0.0', '2.0.0', '忽略', 'ignored']) {
      expect(warnings[0]).to.contain(part);
    }
  });

  it('warns when a stranger has taken the tag', async () => {
    customElements.define('gf-test-stranger', class extends HTMLElement {});
    define('gf-test-stranger', copy('1.0.0'));
    await waitUntil(() => warnings.length > 0);
    expect(warnings).to.have.length(1);
  });

  it('gives every element entry its tag and its version', () => {
    expect(customElements.get('gf-stat')).to.equal(StatElement);
    expect(StatElement.version).to.match(/^\d+\.\d+\.\d+/);
    expect(document.createElement('gf-stat')).to.be.instanceOf(StatElement);
  });
});

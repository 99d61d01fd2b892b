import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { litSurroundings } from '../../src/build/lit-surroundings.js';
import { bundled } from '../support/bundle.js';

/** A page's use of Lit that touches each of its packages. */
const CODE = `
import { LitElement, css, html } from 'lit';
import { property } from 'lit/decorators.js';
class Card extends LitElement {
  static styles = css\`p { color: red }\`;
  render() { return html\`<p></p>\`; }
}
property()(Card.prototype, 'title');
Card.finalize();
`;

/** The names that a script adds to a world of its own. */
function namesLeft(script: string, world: Record<string, unknown>): string[] {
  const context = createContext({ ...world });
  runInContext(script, context);
  return Object.getOwnPropertyNames(context).filter((name) => !(name in world));
}

const page = () => ({
  HTMLElement: EventTarget,
  CSSStyleSheet: EventTarget,
  document: { createTreeWalker: () => undefined, createComment: () => undefined },
});

describe('the surroundings of Lit', () => {
  it('keep its names out of the page, which else would find four', async () => {
    expect(namesLeft(await bundled(CODE, [litSurroundings()]), page())).toEqual([]);
    expect(namesLeft(await bundled(CODE, []), page()).sort()).toEqual([
      'litElementVersions',
      'litHtmlVersions',
      'litPropertyMetadata',
      'reactiveElementVersions',
    ]);
  });

  it('let its classes be made where there is no page, and else they fail', async () => {
    expect(namesLeft(await bundled(CODE, [litSurroundings()]), {})).toEqual([]);
    const bare = await bundled(CODE, []);
    expect(() => namesLeft(bare, {})).toThrow(/is not defined/);
  });

  it('let Lit ask the page for its policy of markup, and for the nonce of a style', async () => {
    const policies: string[] = [];
    const attributes: string[][] = [];
    const style = { setAttribute: (...pair: string[]) => attributes.push(pair) };
    const code = `import { adoptStyles, css } from 'lit';
      adoptStyles({ appendChild() {} }, [css\`p { color: red }\`]);`;
    namesLeft(await bundled(code, [litSurroundings()]), {
      ...page(),
      document: { ...page().document, createElement: () => style },
      litNonce: 'abc',
      trustedTypes: { createPolicy: (name: string) => policies.push(name) },
    });
    expect(policies).toEqual(['lit-html']);
    expect(attributes).toEqual([['nonce', 'abc']]);
  });
});

import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { TagRow } from '../../src/core/tags/tags.js';
import { TAG_ROWS, attributeRows, loadTag } from '../support/tag-rows.js';

interface Described {
  kind: 'flag' | 'number' | 'text';
  initial: unknown;
}

/** The attributes of a class, each with its kind and what its property is without it. */
function declared(tag: string): Record<string, Described> {
  const element = document.createElement(tag) as LitElement;
  const { elementProperties } = element.constructor as typeof LitElement;
  const found: Record<string, Described> = {};
  for (const [property, { attribute, type, state }] of elementProperties) {
    if (attribute === false || state) continue;
    const name = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
    found[name] = {
      kind: type === Boolean ? 'flag' : type === Number ? 'number' : 'text',
      initial: element[property as keyof LitElement],
    };
  }
  return found;
}

const EMPTY = { flag: false, number: 0, text: '' };

/** The same as the table says it. */
function listed(tag: TagRow): Record<string, Described> {
  const entries = Object.entries(attributeRows(tag)).map(([attribute, row]) => {
    const kind = row.kind === 'flag' || row.kind === 'number' ? row.kind : 'text';
    return [attribute, { kind, initial: row.initial ?? EMPTY[kind] }];
  });
  return Object.fromEntries(entries);
}

describe('every tag', () => {
  for (const [name, row] of TAG_ROWS) {
    it(`gf-${name} takes the attributes that the table lists, with those values, and no others`, async () => {
      await loadTag(`gf-${name}`);
      expect(declared(`gf-${name}`)).to.deep.equal(listed(row));
      const element = document.createElement(`gf-${name}`);
      if (row.domain) expect(element).to.have.property('domain', row.domain);
    });
  }
});

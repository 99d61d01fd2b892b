import { html, type TemplateResult } from 'lit';
import { streets } from '../documents/streets.js';
import { BookBlock, block } from './block.js';
import './document-editor.js';

const DOCUMENT = streets();

/** A document to be broken, with what the command would say of it. */
export class Validate extends BookBlock {
  protected override render(): TemplateResult {
    return html`<book-editor .document=${DOCUMENT}></book-editor>`;
  }
}

block('book-validate', Validate);

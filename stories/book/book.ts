/*
 * The blocks of the book, for its MDX pages: each imports this file and writes the blocks as tags. The
 * loader beside them makes every `gf-…` tag that a page or a block writes work.
 */
import '../../src/bundler.js';
import './access.js';
import './book.css';
import './code-block.js';
import './document-editor.js';
import './live-tag.js';
import './purpose.js';
import './reference.js';
import './styling.js';
import './trial.js';
import './try-tag.js';
import './variants.js';

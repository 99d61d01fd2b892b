/*
 * The blocks of the book, for its MDX pages: each imports this file and writes the blocks as tags. The
 * loader beside them makes every `gf-…` tag that a page or a block writes work.
 */
import '../../src/bundler.js';
import './access.js';
import './bench.js';
import './board-builder.js';
import './book.css';
import './chartability.js';
import './code-block.js';
import './contract-reference.js';
import './document-editor.js';
import './element-index.js';
import './honest-figures.js';
import './hosts.js';
import './indicator-catalogue.js';
import './live-tag.js';
import './purpose.js';
import './recipes.js';
import './reference.js';
import './styling.js';
import './theming.js';
import './token-fields.js';
import './token-list.js';
import './trial.js';
import './try-tag.js';
import './validate.js';
import './variants.js';
import './ways.js';

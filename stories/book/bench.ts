import { html, type TemplateResult } from 'lit';
import last from '../../test/bench/last.json' with { type: 'json' };
import { libraryTable, table } from '../../test/bench/table.mjs';
import { BookBlock, block } from './block.js';
import './code-block.js';

const WORDS = {
  sizes: {
    zh: '只有大小和策略是这次测的；时间请在空闲的机器上测。',
    en: 'Only sizes and policies were measured this time; measure times on a machine at rest.',
  },
};

/** What the last bench that was recorded found, in its own tables. */
export class Bench extends BookBlock {
  protected override render(): TemplateResult {
    const { measured, version, results, labels } = last;
    const { library } = last as { library?: Parameters<typeof libraryTable>[0] };
    const hasTimes = 'load' in results.gongfu;
    return html`<book-code
        name="${measured} · ${version}"
        .code=${table(results, labels)}
      ></book-code>
      ${library ? html`<book-code name="Node" .code=${libraryTable(library)}></book-code>` : ''}
      ${hasTimes ? '' : html`<p class="book-quiet">${this.say(WORDS.sizes)}</p>`}`;
  }
}

block('book-bench', Bench);

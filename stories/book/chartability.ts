import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../../src/core/tags/tags.js';
import { CHARTABILITY } from '../chartability/chartability.js';
import {
  proofOf,
  type Heuristic,
  type Principle,
  type Proof,
  type Verdict,
} from '../chartability/heuristic.js';
import { BookBlock, block } from './block.js';

const VERDICTS: Record<Verdict, Text> = {
  met: { zh: '满足', en: 'Met' },
  partly: { zh: '部分满足', en: 'Partly met' },
  not: { zh: '未满足', en: 'Not met' },
  absent: { zh: '不涉及', en: 'Does not arise' },
};

const WORDS = {
  failure: { zh: '要找的毛病', en: 'The failure looked for' },
  answer: { zh: '回答', en: 'Answer' },
  proof: { zh: '凭据', en: 'Proof' },
  critical: { zh: '关键', en: 'critical' },
  none: { zh: '没有测试。', en: 'No test.' },
};

const all = CHARTABILITY.flatMap(({ heuristics }) => heuristics);
const countOf = (verdict: Verdict) => all.filter((one) => one.verdict === verdict).length;

/** Every heuristic of Chartability with our answer and the tests that prove it. */
export class Chartability extends BookBlock {
  protected override render(): TemplateResult {
    return html`<ul>
        ${(Object.keys(VERDICTS) as Verdict[]).map(
          (verdict) => html`<li><b>${countOf(verdict)}</b> ${this.say(VERDICTS[verdict])}</li>`,
        )}
      </ul>
      ${CHARTABILITY.map((principle) => this.#renderPrinciple(principle))}`;
  }

  #renderPrinciple({ id, name, heuristics }: Principle): TemplateResult {
    return html`<h2 id="chartability-${id}">${this.say(name)}</h2>
      <table class="book-table book-chartability">
        <thead>
          <tr>
            <th scope="col">${this.say(WORDS.failure)}</th>
            <th scope="col">${this.say(WORDS.answer)}</th>
            <th scope="col">${this.say(WORDS.proof)}</th>
          </tr>
        </thead>
        <tbody>
          ${heuristics.map((heuristic) => this.#renderHeuristic(heuristic))}
        </tbody>
      </table>`;
  }

  #renderHeuristic({ failure, critical, verdict, answer, proofs }: Heuristic): TemplateResult {
    return html`<tr data-verdict=${verdict}>
      <th scope="row">
        ${this.say(failure)}
        ${critical ? html`<small class="book-quiet">${this.say(WORDS.critical)}</small>` : nothing}
      </th>
      <td><strong>${this.say(VERDICTS[verdict])}</strong><br />${this.say(answer)}</td>
      <td>
        ${proofs.length === 0 ? this.say(WORDS.none) : proofs.map((proof) => this.#renderProof(proof))}
      </td>
    </tr>`;
  }

  #renderProof(proof: Proof): TemplateResult {
    const { file, title } = proofOf(proof);
    return html`<div>
      <code>${file}</code>
      ${title ? html`<span class="book-quiet" lang="en">${title}</span>` : nothing}
    </div>`;
  }
}

block('book-chartability', Chartability);

import { html, nothing, type TemplateResult } from 'lit';
import catalogue from '../../data/catalogue.json' with { type: 'json' };
import type { IndicatorItem, LocalizedText } from '../../src/core/contract/contract.generated.js';
import { BookBlock, block } from './block.js';
import { named } from './choices.js';
import './live-tag.js';
import type { Markup } from './markup.js';

const SAMPLE = 'data/sample-district.json';

/** What the catalogue calls a picture, as a tag with the attributes that it needs there. */
const PICTURES: Readonly<Record<string, Markup>> = {
  number: { tag: 'stat' },
  columns: { tag: 'trend' },
  trend: { tag: 'trend' },
  bullet: { tag: 'progress' },
  heatmap: { tag: 'heatmap' },
  cohort: { tag: 'cohort' },
  funnel: { tag: 'stat' },
  distribution: { tag: 'distribution' },
  tiles: { tag: 'tiles' },
  ranking: { tag: 'ranking' },
  'stock-flow': { tag: 'flow' },
  composition: { tag: 'composition' },
  waffle: { tag: 'composition', attributes: { picture: 'waffle' } },
};

const all = (catalogue as unknown as { indicators: IndicatorItem[] }).indicators;
const names = new Map(all.map(({ id, name }) => [id, name]));

/** Those that are published; the others are only what they are made of. */
export const DEFINED: readonly IndicatorItem[] = all.filter(({ domain }) => domain);

/** The picture of an indicator, of the sample district. */
export function pictureOf({ id, picture = 'number' }: IndicatorItem): Markup {
  const { tag, attributes } = PICTURES[picture] ?? PICTURES.number!;
  return { tag, attributes: { src: SAMPLE, indicator: id, ...attributes } };
}

const WORDS = {
  domains: {
    employment: { zh: '就业', en: 'Employment' },
    training: { zh: '培训', en: 'Training' },
    disputes: { zh: '纠纷化解', en: 'Disputes' },
    governance: { zh: '社团与治理', en: 'Clubs and governance' },
    service: { zh: '服务触达', en: 'Services' },
  } as Readonly<Record<string, { zh: string; en: string }>>,
  ratio: { zh: '分子 ÷ 分母', en: 'Numerator ÷ denominator' },
  kind: { zh: '性质', en: 'Kind' },
  unit: { zh: '单位', en: 'Unit' },
  direction: { zh: '好坏', en: 'Direction' },
  frequency: { zh: '频率', en: 'Frequency' },
};

const FACTS = ['kind', 'unit', 'direction', 'frequency'] as const;

/** The indicators of the catalogue, each with its definition beside its picture. */
export class IndicatorCatalogue extends BookBlock {
  protected override render(): TemplateResult[] {
    const domains = [...new Set(DEFINED.map(({ domain }) => domain!))];
    return domains.map(
      (domain) =>
        html`<h2>${this.say(WORDS.domains[domain] ?? { zh: domain, en: domain })}</h2>
          ${DEFINED.filter((indicator) => indicator.domain === domain).map((indicator) =>
            this.#renderOne(indicator),
          )}`,
    );
  }

  #text(text: LocalizedText | undefined): string {
    return text === undefined ? '' : named(text, this.language);
  }

  #renderOne(indicator: IndicatorItem): TemplateResult {
    const { id, name, definition, ratio } = indicator;
    return html`<section class="book-indicator">
      <div>
        <h3>${this.#text(name)}</h3>
        <p><code translate="no">${id}</code></p>
        <p>${this.#text(definition?.text)}</p>
        <dl class="book-list">
          ${ratio ? this.#renderRatio(indicator) : nothing}
          ${FACTS.map((fact) =>
            indicator[fact]
              ? html`<dt>${this.say(WORDS[fact])}</dt>
                  <dd><code translate="no">${indicator[fact]}</code></dd>`
              : nothing,
          )}
        </dl>
      </div>
      <book-live .markup=${pictureOf(indicator)}></book-live>
    </section>`;
  }

  #renderRatio({ definition, ratio }: IndicatorItem): TemplateResult {
    const below = [ratio!.denominator].flat();
    const nameOf = (id: string) => this.#text(names.get(id)) || id;
    return html`<dt>${this.say(WORDS.ratio)}</dt>
      <dd>
        ${this.#text(definition?.numerator) || nameOf(ratio!.numerator)} ÷
        ${this.#text(definition?.denominator) || below.map(nameOf).join(' + ')}
      </dd>`;
  }
}

block('book-indicators', IndicatorCatalogue);

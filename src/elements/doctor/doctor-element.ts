import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { diagnose, headerOf } from '../../core/doctor/diagnose.js';
import type { Violation } from '../../core/doctor/facts.js';
import type { Finding } from '../../core/doctor/finding.js';
import { doctorWords } from '../../i18n/doctor-words.js';
import { findingSentence } from '../../i18n/doctor.js';
import { inEach, spokenFor, type Spoken } from '../../i18n/lang.js';
import { loadWords } from '../../i18n/words.js';
import { baseStyles } from '../base/element/base.styles.js';
import { heading } from '../base/element/frame.js';
import { languageOf } from '../base/element/context.js';
import { property, state } from '../base/element/property.js';
import { doctorStyles } from './doctor.styles.js';
import { inspect, isLoading, swallowerOf } from './inspect.js';
import { phrased } from '../base/text/phrased.js';

/** Milliseconds for which data that are still on their way are waited for. */
const PATIENCE = 6000;

type Say = Parameters<typeof findingSentence>[2];

const wordsIn = inEach(doctorWords);

/** A finding as a sentence and its cure. */
const sentencesIn = inEach<(finding: Finding, say: Say) => [says: string, cure: string]>({
  'zh-CN': (finding, say) => findingSentence(finding, 'zh-CN', say),
  en: (finding, say) => findingSentence(finding, 'en', say),
});

/** What the check came to. */
interface Result {
  findings: Finding[];
  /** The header that the server should send. */
  header: string;
  /** Says a problem of the data. */
  say: Say;
}

const pause = () => new Promise((done) => setTimeout(done, 100));

const OUR_FILES = /\/(?:gongfu|everyday|common-|chunks\/|gf-)[\w.-]*\.js/;

/** Violations are told once; those before this module started cannot be seen. */
const violations = new Map<string, Violation>();

function note({ effectiveDirective, blockedURI, sourceFile }: SecurityPolicyViolationEvent): void {
  const violation = {
    directive: effectiveDirective,
    blocked: blockedURI,
    ours: OUR_FILES.test(sourceFile) || OUR_FILES.test(blockedURI),
  };
  violations.set(`${effectiveDirective} ${blockedURI} ${sourceFile}`, violation);
}

/**
 * Says to the webmaster what is wrong with the page it stands in, and how to mend it: tags that do not
 * start, files that come the wrong way, the policy, the data. Asks the page's own server only, and
 * tells nobody. Remove it before the page is published.
 *
 * @summary Checks the page it stands in.
 * @csspart card - The frame.
 * @csspart title - The title.
 * @csspart finding - One finding.
 * @csspart policy - The header that the server should send.
 */
export class DoctorElement extends LitElement {
  static get version(): string {
    return __GONGFU_VERSION__;
  }
  static override get styles() {
    return [...baseStyles, doctorStyles];
  }

  @state() private result: Result | undefined;
  @state() private copied: boolean | undefined;

  /** `zh-CN`, `zh-Hant` or `en`; left out, the language of the page around it. */
  @property() override lang = '';

  /** `light`, `dark`, `contrast` or `auto` (follows the reader's system). */
  @property() theme = '';

  /** Large type for older readers. */
  @property({ type: Boolean }) elder = false;

  #round = 0;

  override connectedCallback(): void {
    const swallower = swallowerOf(this);
    if (swallower) {
      // Nobody would see it there, and it would be silent about the very fault that put it there.
      swallower.before(this);
      return;
    }
    super.connectedCallback();
    document.addEventListener('securitypolicyviolation', note);
    void this.check();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('securitypolicyviolation', note);
    this.#round++;
  }

  /** Looks at the page again. */
  async check(): Promise<void> {
    const round = ++this.#round;
    this.result = undefined;
    this.copied = undefined;
    const until = performance.now() + PATIENCE;
    // Tags that the loader has only just met need a moment to start.
    do await pause();
    while ((document.readyState !== 'complete' || isLoading()) && performance.now() < until);
    const { documentSentence } = await import('../../i18n/lint.js');
    // Traditional Chinese is made by what comes with its dictionary.
    if (this.#spoken === 'zh-Hant') await loadWords('zh-Hant');
    const facts = await inspect([...violations.values()], Date.now());
    if (round !== this.#round) return;
    this.result = { findings: diagnose(facts), header: headerOf(facts), say: documentSentence };
  }

  get #spoken(): Spoken {
    return spokenFor(this.lang || languageOf(this));
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.copied = true;
    } catch {
      this.copied = false;
    }
  }

  protected override render(): TemplateResult {
    const lang = this.#spoken;
    const words = wordsIn[lang];
    const { result, theme, elder } = this;
    return html`<section
      class="theme theme-${theme || 'light'} card ${elder ? 'elder' : ''}"
      part="card"
      lang=${lang}
      aria-labelledby="title"
      aria-busy=${result ? nothing : 'true'}
    >
      <header class="header top">
        ${heading(3, words.title)}
        <button type="button" @click=${() => void this.check()}>${words.again}</button>
      </header>
      <p class="summary" role="status">
        ${result ? this.#summary(result.findings, lang) : words.checking}
      </p>
      ${result ? this.#renderResult(result, lang) : nothing}
    </section>`;
  }

  #summary(findings: readonly Finding[], lang: Spoken): string {
    const count = (kind: Finding['severity']) =>
      findings.filter(({ severity }) => severity === kind).length;
    const words = wordsIn[lang];
    if (findings.length === 0) return words.fine;
    return words.summary(count('error'), count('warning'), count('hint'));
  }

  #renderResult({ findings, header, say }: Result, lang: Spoken): TemplateResult {
    const words = wordsIn[lang];
    const line = `Content-Security-Policy: ${header}`;
    return html`<ol>
        ${findings.map((finding) => renderFinding(finding, lang, say))}
      </ol>
      <div class="policy" part="policy">
        <p>${words.header}</p>
        <pre><code>${line}</code></pre>
        <p class="small">${words.headerNote}</p>
        <button type="button" @click=${() => void this.#copy(line)}>${words.copy}</button>
        <span role="status"
          >${this.copied === undefined ? nothing : this.copied ? words.copied : words.notCopied}</span
        >
      </div>`;
  }
}

function renderFinding(finding: Finding, lang: Spoken, say: Say): TemplateResult {
  const [says, cure] = sentencesIn[lang](finding, say);
  const { severity, place } = finding;
  return html`<li class="finding ${severity}" part="finding">
    <p><span class="severity">${wordsIn[lang].severities[severity]}</span>${phrased(says)}</p>
    ${cure ? html`<p>${phrased(cure)}</p>` : nothing}
    <p class="place">${place}</p>
  </li>`;
}

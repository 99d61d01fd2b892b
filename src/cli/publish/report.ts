import type { MadeDocument, Withheld } from '../../publish/release.js';
import { documentSentence } from '../../i18n/lint.js';

/** What the statistician is told of one document. */
interface Told {
  readonly withheld: readonly Withheld[];
  readonly remarks: readonly { readonly code: string; readonly zh: string; readonly en: string }[];
}

/**
 * What the statistician is told, and nobody else: each figure that is withheld and why, and what of a document
 * looks wrong. It holds no figure.
 */
export class StatisticiansReport {
  readonly #documents = new Map<string, Told>();

  /** Notes a document; one that is made again takes the place of the earlier. */
  note(file: string, { withheld, problems, remarks }: MadeDocument): void {
    this.#documents.set(file, {
      withheld,
      remarks: [...problems, ...remarks].map((one) => ({
        code: one.code,
        zh: documentSentence(one, 'zh-CN'),
        en: documentSentence(one, 'en'),
      })),
    });
  }

  /** How many figures are withheld for each reason, and how many remarks there are. */
  get counts() {
    const all = [...this.#documents.values()];
    const because = (reason: Withheld['because']) =>
      all.reduce(
        (sum, { withheld }) => sum + withheld.filter((one) => one.because === reason).length,
        0,
      );
    return {
      small: because('small'),
      rest: because('rest'),
      dominated: because('dominated'),
      cover: because('cover'),
      before: because('before'),
      published: all.reduce(
        (sum, { withheld }) => sum + withheld.filter(({ published }) => published).length,
        0,
      ),
      remarks: all.reduce((sum, { remarks }) => sum + remarks.length, 0),
    };
  }

  /** The report as a text, a document after the other. */
  *text(threshold: number, records: Readonly<Record<string, number>>): Generator<string> {
    yield `{"threshold":${threshold},"records":${JSON.stringify(records)},"documents":{`;
    let isFirst = true;
    for (const [file, told] of [...this.#documents].sort(([a], [b]) => (a < b ? -1 : 1))) {
      yield `${isFirst ? '' : ','}\n${JSON.stringify(file)}:${JSON.stringify(told)}`;
      isFirst = false;
    }
    yield '\n}}\n';
  }
}

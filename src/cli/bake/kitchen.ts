import { fileURLToPath, pathToFileURL } from 'node:url';
import { problem, type Problem } from '../../core/contract/problem.js';
import type { Parsed } from '../../core/read/assemble.js';
import type { Source } from '../../data/source.js';
import { stillSource } from '../../data/still-source.js';
import type { CardReport } from '../../elements/base/element/context.js';
import type { Surroundings } from '../../elements/base/element/source-controller.js';
import { langFor } from '../../i18n/lang.js';
import { problemSentence } from '../../i18n/problem-sentence.js';
import { choicesOf } from '../../elements/filter/choice-list.js';
import { saidOnce } from '../../elements/board/foot.js';
import { answerOf } from '../../twin/answer.js';
import { cardTwin } from '../../twin/card-twin.js';
import { stillProvider } from '../../twin/still-provider.js';
import { boardTwin, filterTwin } from '../../twin/twin-html.js';
import { loadWords } from '../../i18n/words.js';
import type { Oven, Shown } from './bake-page.js';
import type { Reason } from './bake.words.js';
import { filesBeside } from '../document.js';
import { askedOfRelease } from '../release-data.js';
import { DataFiles, located, type Mapped } from './data-files.js';
import type { PageTag, SourcePage } from './page-tags.js';

/** What all pages of a run share. */
export interface Ingredients {
  /** The date in milliseconds, by which data are overdue or not. */
  readonly now: number;
  readonly mapped: Mapped;
}

/** A source of data that are there. */
type Had =
  { readonly source: Source; readonly file?: Surroundings['file'] } | { readonly reason: Reason };

/** Says of each tag what its card would say, by the very classes that a page runs. */
export class Kitchen {
  readonly #files = new DataFiles();
  readonly #now: number;
  readonly #mapped: Mapped;

  constructor({ now, mapped }: Ingredients) {
    this.#now = now;
    this.#mapped = mapped;
  }

  /** What bakes one page; `sheet` is the address of the looks, where it was named. */
  ovenFor(path: string, sheet: string | undefined): Oven {
    /** What the cards of a board say of its data. */
    const reports = new Map<PageTag, CardReport[]>();
    return {
      sheet,
      card: async (tag, page) => {
        const home = addressOf(path, page);
        if (tag.name === 'gf-board') return this.#board(tag, reports.get(tag) ?? []);
        try {
          return await this.#card(tag, home, reports);
        } catch (error) {
          // A mistake of ours costs one tag, as it does in a page.
          return { reason: faultReason([problem('internal-error', '', { value: String(error) })]) };
        }
      },
    };
  }

  async #card(tag: PageTag, home: string, reports: Map<PageTag, CardReport[]>): Promise<Shown> {
    const { name, attributes, board, lang } = tag;
    const had = await this.#sourceOf(tag, home);
    if ('reason' in had) return had;
    const isOnBoard = board !== undefined && isOfBoard(tag);
    const provider = board && {
      ...stillProvider(board.attributes, isOnBoard ? had.source : undefined, this.#now),
      hear: () => undefined,
    };
    const asked = { tag: name, attributes, lang: langFor(lang) };
    const said = await answerOf(asked, { ...had, now: this.#now, provider });
    if (said.kind === 'fault') return { reason: faultReason(said.problems) };
    if (name === 'gf-filter') {
      const { view } = said;
      const twin = filterTwin(choicesOf(view), looksOf(tag), view.say.words);
      return { twin, isEmpty: false };
    }
    const { twin, isEmpty, common } = await cardTwin(said, {
      tag: name,
      level: Number(attributes['heading-level'] ?? 3),
      ...looksOf(tag),
      isOnBoard,
    });
    if (board && common) {
      reports.set(board, [...(reports.get(board) ?? []), { isEmpty, said: common }]);
    }
    return { twin, isEmpty };
  }

  /** A board whose cards say nothing of its data has no foot. */
  async #board(tag: PageTag, reports: readonly CardReport[]): Promise<Shown> {
    const said = saidOnce(reports);
    if (said.texts.length === 0) return { twin: undefined, isEmpty: false };
    const words = await loadWords(langFor(tag.lang));
    return { twin: boardTwin(said, looksOf(tag), words), isEmpty: false };
  }

  /** The data of a tag, as a page finds them: of its own address, in it, or of its board. */
  async #sourceOf(tag: PageTag, home: string): Promise<Had> {
    const { attributes, inline, board } = tag;
    const isOwn = Boolean(attributes.src?.trim());
    const src = isOwn || inline !== undefined ? attributes.src : board?.attributes.src;
    if (src?.trim()) {
      const place = located(src, home, this.#mapped);
      if ('reason' in place) return place;
      const parsed = await this.#files.at(place.file);
      const asked = askedOfRelease(attributes, board?.attributes);
      const shown = parsed?.release
        ? await this.#files.part(place.file, parsed.release, asked)
        : parsed;
      if (shown) return this.#had(shown, filesBeside(place.file));
      return { reason: { code: 'missing', address: src, path: fileURLToPath(place.file) } };
    }
    if (inline !== undefined) return this.#had(await this.#files.inline(inline));
    if (board) return this.#sourceOf(board, home);
    return { reason: { code: 'no-source' } };
  }

  #had({ dataset, problems }: Parsed, file?: Surroundings['file']): Had {
    if (!dataset) return { reason: faultReason(problems) };
    return { source: stillSource({ dataset, problems }, this.#now), file };
  }
}

/** Whether a tag draws the data of its board. */
const isOfBoard = ({ attributes, inline }: PageTag): boolean =>
  !attributes.src?.trim() && inline === undefined;

/** The address that those of a page are seen from. */
function addressOf(path: string, { base }: SourcePage): string {
  const page = pathToFileURL(path).href;
  return base !== undefined && URL.canParse(base, page) ? new URL(base, page).href : page;
}

function looksOf({ attributes, board }: PageTag): { theme: string; isElder: boolean } {
  return {
    theme: attributes.theme || (board?.attributes.theme ?? ''),
    isElder: 'elder' in attributes || (board !== undefined && 'elder' in board.attributes),
  };
}

/** So many sentences say enough. */
const MOST = 3;

function faultReason(problems: readonly Problem[]): Reason {
  const errors = problems.filter(({ severity }) => severity === 'error').slice(0, MOST);
  const said = (lang: 'zh-CN' | 'en') =>
    errors.map((one) => problemSentence(one, lang)).join(lang === 'en' ? ' ' : '');
  return { code: 'data', sentences: { 'zh-CN': said('zh-CN'), en: said('en') } };
}

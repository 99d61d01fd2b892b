import {
  padded,
  rule,
  stack,
  wrapped,
  type Block,
  type PaperForm,
  type PaperSpace,
} from '../../charts/paper/block.js';
import { inColumns } from '../../charts/paper/columns.js';
import { EMPTY } from '../../charts/paper/block.js';
import { fitted, words } from '../../charts/paper/words.js';
import type { ListedItem } from '../../core/contract/contract.generated.js';
import type { Listing } from '../../core/derive/listing.js';
import type { View } from '../base/element/view.js';
import { figureText, type ListingFigure } from './listing-figure.js';
import { audienceCounts, countText, itemRemarks, validityText } from './listing.text.js';

/** Items stand in columns of so many em at least, and one without company is no wider than the other. */
const [LEAST, WIDEST] = [18, 44];

/** A list to look things up in, as it stands: what is chosen, and what is found. */
export interface ListingModel {
  results: Listing;
  figure: ListingFigure | undefined;
  /** The id of the audience that is chosen; '' for all. */
  audience: string;
  /** True where items of several kinds may stand beside one another. */
  isMixed: boolean;
}

/** A list on paper: its figure, how many there are for whom, and every item. */
export const listingPaper =
  (view: View, model: ListingModel): PaperForm =>
  (space) => {
    const { width, em } = space;
    const { results, audience, isMixed } = model;
    const gap = 2 * em;
    const columns = { width, least: LEAST * em, gap, fewest: 3 };
    const isOne = width < 2 * LEAST * em + gap || results.items.length < 6;
    const items = results.items.map(
      (item) => (across: number) =>
        itemBlock(
          view,
          model,
          item,
          { width: isOne ? Math.min(across, WIDEST * em) : across, em },
          isMixed,
        ),
    );
    const audiences = audienceCounts(view, results, audience);
    return stack(
      [
        figureBlock(view, model, space),
        words(audiences, { role: 'note', em, width }),
        // The reading of the sheet says it where there is nothing else.
        words(countText(view.say, results), { role: 'strong', em, width }),
        inColumns(items, columns),
      ],
      0.5 * em,
    );
  };

function figureBlock(
  view: View,
  { figure, audience }: ListingModel,
  { width, em }: PaperSpace,
): Block {
  if (!figure) return EMPTY;
  const { name, value, remarks } = figureText(view, figure, audience);
  return stack([
    wrapped(
      [fitted(name, { role: 'text', em, width }), fitted(value, { role: 'strong', em, width })],
      width,
      0.6 * em,
      0,
    ),
    words(remarks.join(' · '), { role: 'note', em, width }),
  ]);
}

/** One item: its name, what it is, for whom and where, until when, and its address. */
function itemBlock(
  view: View,
  { results }: ListingModel,
  item: ListedItem,
  { width, em }: PaperSpace,
  isMixed: boolean,
): Block {
  const { say } = view;
  const { name, summary, url = '' } = item;
  const said = stack([
    words(say.text(name), { role: 'strong', em, width }),
    words(say.text(summary), { role: 'text', em, width }),
    words(itemRemarks(view, item, isMixed).join(' · '), { role: 'note', em, width }),
    words(validityText(say, results, item), { role: 'note', em, width }),
    words(/^https?:/.test(url) ? url : '', { role: 'foot', em, width }),
  ]);
  return stack([rule(width), padded(said, { top: 0.4 * em, bottom: 0.5 * em })]);
}

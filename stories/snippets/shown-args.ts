import type { BookGlobals } from '../.storybook/globals.js';
import { PUBLISHED, SAMPLE, documents } from '../data.js';

/** The properties of a tag that the toolbar may set, beside whatever else a story sets. */
export interface Args {
  readonly src?: string;
  readonly data?: unknown;
  readonly theme?: string;
  readonly elder?: boolean;
  readonly lang?: string;
  readonly [property: string]: unknown;
}

/** The data that the toolbar asks for, with whatever suits in them, where a story has none of its own. */
function dataAsked({ src, data }: Args, asked: BookGlobals['data']): Args {
  if (asked === 'sample' || src !== SAMPLE || data) return {};
  const first = { indicator: '', region: '', period: '' };
  return asked === 'facts'
    ? { ...first, src: PUBLISHED }
    : { ...first, src: '', data: documents.awkward };
}

/**
 * A story as the toolbar says. What a story is about stays: a dark one is dark in every theme, and one
 * with a document of its own keeps it.
 */
export function shownArgs(args: Args, { theme, elder, data }: BookGlobals): Args {
  return {
    ...args,
    ...dataAsked(args, data),
    ...(!args.theme && theme !== 'light' && { theme }),
    ...(!args.elder && elder === 'on' && { elder: true }),
  };
}

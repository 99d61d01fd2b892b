import type { Picture } from './outcome.js';

/** Widths at which a form on paper is asked for: a narrow one may leave out what a wide one draws. */
const SPACES = [320, 960].map((width) => ({ width, em: 16 }));

/**
 * All that a picture says: its words, what it draws, its figures as tables, its form on paper. To have it is to ask
 * the picture for everything that it can show, here and where it may go.
 */
export async function wholeOf(picture: Picture): Promise<unknown> {
  const { title, finding, where, summary, lead, marks, dates, table, sheets, figures, paper } =
    picture;
  const tables = await import('../table/tables.js');
  const form = await paper?.();
  return {
    words: [title, finding, where, summary, dates],
    lead,
    marks,
    drawn: textsIn(picture.draw()),
    tables: [table?.(tables), sheets?.(tables), await figures?.()],
    paper: SPACES.map((space) => form?.(space)),
  };
}

/** The texts and numbers of a template, in their order; what is no text is left out. */
function textsIn(value: unknown): (string | number)[] {
  if (typeof value === 'string' || typeof value === 'number') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  const { values } = (value ?? {}) as { values?: unknown };
  return Array.isArray(values) ? values.flatMap(textsIn) : [];
}

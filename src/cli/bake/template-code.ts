/** Places of a page that a program fills before a browser reads it. */
export interface CodePlace {
  readonly from: number;
  readonly to: number;
}

/** More than this is no expression of a template: a brace that nobody closed. */
const LONGEST = 4000;

/**
 * `<% … %>`, `<?php … ?>`, `{{ … }}`, `{% … %}`, `{# … #}`, `${ … }` and `#{ … }`. PHP may go to the end of the
 * file; what is not closed otherwise is text.
 */
const CODE =
  /<%[\s\S]*?%>|<\?(?:php\b|=)[\s\S]*?(?:\?>|$)|\{\{[\s\S]*?\}\}+|\{%[\s\S]*?%\}|\{#[\s\S]*?#\}|[$#]\{[^{}<>]*\}/g;

const isBraced = (code: string) => code.startsWith('{');

/** Where a page holds code of a template language. */
export function codeIn(text: string): CodePlace[] {
  const places: CodePlace[] = [];
  CODE.lastIndex = 0;
  for (let found = CODE.exec(text); found; found = CODE.exec(text)) {
    const [code] = found;
    const isCode = !isBraced(code) || (code.length <= LONGEST && !/<\/?script\b/i.test(code));
    // What was no code may have some in it.
    if (!isCode) CODE.lastIndex = found.index + 2;
    else places.push({ from: found.index, to: found.index + code.length });
  }
  return places;
}

/** The page with blanks in place of code, each other character where it was. */
export function withoutCode(text: string, places: readonly CodePlace[]): string {
  const parts: string[] = [];
  let last = 0;
  for (const { from, to } of places) {
    parts.push(text.slice(last, from), text.slice(from, to).replace(/[^\r\n]/g, ' '));
    last = to;
  }
  return parts.join('') + text.slice(last);
}

/** Whether a stretch of a page holds code. */
export function holdsCode(places: readonly CodePlace[], from: number, to: number): boolean {
  return places.some((place) => place.from < to && place.to > from);
}

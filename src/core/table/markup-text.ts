const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as it stands in HTML or XML, between tags or in an attribute in double quotes: nothing of it is markup. */
export const markupText = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => REFERENCES[sign]!);

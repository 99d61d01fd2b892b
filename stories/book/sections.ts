/** A section of a markdown text, by its title, without the title. */
export function sectionOf(text: string, title: string): string {
  const parts = text.split(/^## /m);
  const found = parts.find((part) => part.startsWith(`${title}\n`));
  if (found === undefined) throw new Error(`no section: ${title}`);
  return found.slice(title.length).trim();
}

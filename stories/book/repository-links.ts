import { chapterPage, type Chapter } from './links.js';

/** Where the book shows a file of the repository. What is not named here is named by its path. */
const SHOWN: readonly [path: RegExp, chapter: Chapter][] = [
  [/^src\/ARCHITECTURE\.md$/, 'architecture'],
  [/^src\/core\/RULES\.md$/, 'rules'],
  [/^src\/theme\/DESIGN\.md$/, 'look'],
  [/^src\/decisions\//, 'decisions'],
  [/^CONTRIBUTING\.md$/, 'recipes'],
  [/^data\/schema\//, 'contract'],
  [/^data\/README\.md$/, 'guide'],
  [/^data\/tags\.md$/, 'elements'],
  [/^data\/catalogue\.json$/, 'indicators'],
  [/^demo\/guide\/wall\.md$/, 'wall'],
  [/^demo\/guide\/embedding\.md$/, 'embedding'],
  [/^README\.md$/, 'start'],
];

/** `decisions/README.md` of `src/ARCHITECTURE.md` is `src/decisions/README.md`. */
function resolved(link: string, from: string): string {
  return new URL(link, `file:///${from}`).pathname.slice(1);
}

/** A markdown link that leads to a file: `[the rules](core/RULES.md)`. */
const LINK = /\[((?:[^\]\\]|\\.)+)\]\((?!https?:|#)([^)\s]+)\)/g;

/** A text with its links to files of the repository made links to chapters, or the paths of the files. */
export function bookLinks(text: string, path: string): string {
  return text.replace(LINK, (_whole, words: string, link: string) => {
    const file = resolved(link, path);
    const chapter = SHOWN.find(([pattern]) => pattern.test(file))?.[1];
    if (chapter) return `[${words}](${chapterPage(chapter)})`;
    return file.endsWith(words) ? `\`${file}\`` : `${words} (\`${file}\`)`;
  });
}

import { escaped } from '../../charts/painters/svg-text.js';
import type { Dataset } from '../../core/model/dataset.js';
import { TAGS, type TagRow } from '../../core/tags/tags.js';
import type { Lang } from '../../i18n/lang.js';
import { textIn } from '../../i18n/speaker.js';
import { loadWords } from '../../i18n/words.js';
import { FONT } from '../../theme/tokens.js';
import { counted } from '../../i18n/counted.js';

/** A picture in the list of a folder. */
export interface Entry {
  readonly file: string;
  /** The indicator that it is of, a domain, or a tag. */
  readonly group: string;
  readonly tag: string;
  readonly title: string;
  readonly where: string;
  /** Whether a page can show it as an image. */
  readonly isImage: boolean;
}

const ROWS: Readonly<Record<string, TagRow>> = TAGS;

const COUNTED: Readonly<Record<Lang, (count: number) => string>> = {
  'zh-CN': (count) => `共${count}张图`,
  en: (count) => counted(count, 'picture'),
};

/** The page that lists the pictures of a folder: by indicator, each with what it is and the name of its file. */
export async function indexPage(
  dataset: Dataset,
  entries: readonly Entry[],
  lang: Lang,
): Promise<string> {
  const words = await loadWords(lang);
  const title = textIn(dataset.info.title, lang);
  const nameOf = (group: string) => {
    const indicator = dataset.indicators.get(group);
    if (indicator) return textIn(indicator.name, lang);
    const summary = ROWS[group]?.summary;
    return words.domains[group] ?? (lang === 'en' ? summary?.en : summary?.zh) ?? group;
  };
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const same = groups.get(entry.group);
    if (same) same.push(entry);
    else groups.set(entry.group, [entry]);
  }
  const sections = [...groups].map(
    ([group, own]) => `<h2>${escaped(nameOf(group))}</h2>
<ul>
${own.map(item).join('\n')}
</ul>`,
  );
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="index.css">
</head>
<body>
<h1>${escaped(title)}</h1>
<p>${COUNTED[lang](entries.length)}</p>
${sections.join('\n')}
</body>
</html>
`;
}

function item({ file, tag, title, where, isImage }: Entry): string {
  const image = isImage ? `<img src="${escaped(file)}" alt="" loading="lazy">` : '';
  return `<li><a href="${escaped(file)}">${image}<strong>${escaped(title)}</strong></a>
<p>${escaped(where)}</p><p><code>gf-${tag}</code> ${escaped(file)}</p></li>`;
}

/** The looks of that page, in a file of its own: a policy may stand against style in a page. */
export const INDEX_SHEET = `body{max-width:80rem;margin:2rem auto;padding:0 1rem;font:16px/1.5 ${FONT};color:#1d2327;background:#fff}
h1{font-size:1.75rem}
h2{margin:2.5rem 0 1rem;padding-top:.75rem;border-top:2px solid;font-size:1.125rem}
ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(18rem,1fr));gap:2rem;margin:0;padding:0;list-style:none}
li{min-width:0}
img{display:block;width:100%;height:14rem;margin-bottom:.5rem;object-fit:contain;object-position:left top;border:1px solid #d5dadc}
p{margin:.25rem 0;color:#56616a;font-size:.875rem;overflow-wrap:anywhere}
a{color:#0f5c5e}
`;

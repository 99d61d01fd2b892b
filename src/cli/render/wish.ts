import { nearest } from '../../core/contract/nearest.js';
import { attributesOf, LINK_TAGS } from '../../core/tags/lookup.js';
import { parsePeriod } from '../../core/time/period.js';
import type { Both } from '../command.js';
import type { Lang } from '../../i18n/lang.js';
import { hexColour } from '../../theme/branded.js';
import { FORMS, type Form } from './forms.js';

/** What may be written of a picture. */
export const FORMATS = ['svg', 'png', 'html', 'pdf'] as const;

export type Format = (typeof FORMATS)[number];

/** How a picture is drawn, whichever it is. */
export interface Manner {
  readonly form: Form;
  /** Pixels of a PNG for one of the drawing; in a frame, for one of the frame. */
  readonly scale: number;
  readonly theme: 'light' | 'dark' | 'contrast';
  /** `#rrggbb`. */
  readonly brand: string | undefined;
  readonly elder: boolean;
  readonly lang: Lang;
  /** The time in milliseconds by which data are overdue. */
  readonly now: number;
}

/** Which picture, and how: as the options ask, or what is wrong with them. */
export interface Wish {
  readonly manner: Manner;
  readonly format: Format;
  /** Without `gf-`; undefined for all tags. */
  readonly tag: string | undefined;
  /** The page whose board is asked for, in place of a tag. */
  readonly board: string | undefined;
  readonly isAll: boolean;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What is wrong with an option. */
export interface Wrong {
  readonly wrong: Both;
}

type Values = Readonly<Record<string, string | boolean | undefined>>;

/** Options that are no attributes. */
const OWN = [
  'tag',
  'board',
  'out',
  'to',
  'scale',
  'form',
  'pdf',
  'at',
  'theme',
  'brand',
  'elder',
  'lang',
];

/** Pixels to the inch, of print and of the screen. */
const PRINT = 300 / 96;

const SCALES: Readonly<Record<string, number>> = { '1': 1, '2': 2, print: PRINT };
/** The looks of a file, which has no reader whose system it could follow. */
export const THEMES = ['light', 'dark', 'contrast'] as const;

export const LANGS = ['zh-CN', 'en'] as const;

/** The tags that can be drawn, without `gf-`: a filter shows nothing of its own. */
export const DRAWN_TAGS: readonly string[] = LINK_TAGS.filter((name) => name !== 'filter');

const wrong = (both: Both): Wrong => ({ wrong: both });

/** What is not one of some words, with those that there are. */
const notAmong = (option: string, value: string, words: readonly string[]): Wrong => ({
  wrong: {
    'zh-CN': `--${option} 不能写 ${value}：可以写 ${words.join('、')}。`,
    en: `--${option} cannot be ${value}: it takes ${words.join(', ')}.`,
  },
});

const among = <Word extends string>(words: readonly Word[], value: string): Word | undefined =>
  words.find((word) => word === value);

const textOf = (values: Values, name: string): string => {
  const value = values[name];
  return typeof value === 'string' ? value : '';
};

/** Reads the options. */
export function wishOf(values: Values, now: number): Wish | Wrong {
  const tag = tagOf(values);
  if (tag !== undefined && typeof tag !== 'string') return tag;
  const isAll = values['all'] === true && tag !== 'compare';
  const board = textOf(values, 'board') || undefined;
  if (board !== undefined && (tag !== undefined || values['all'] === true))
    return wrong(ONE_OF_THEM);
  if (tag === undefined && !isAll && board === undefined) {
    return wrong({
      'zh-CN': `请用 --tag 写明画哪个标签（${DRAWN_TAGS.join('、')}），用 --all 画出全部，或用 --board 画网页里的整块看板。`,
      en: `Say with --tag which tag to draw (${DRAWN_TAGS.join(', ')}), draw all with --all, or the board of a page with --board.`,
    });
  }
  const manner = mannerOf(values, now);
  if ('wrong' in manner) return manner;
  if (board !== undefined && manner.form !== 'wide') return wrong(WIDE_ALONE);
  const format = formatOf(values, isAll);
  if (typeof format !== 'string') return format;
  if (manner.scale !== 1 && format !== 'png') return unscaled(textOf(values, 'scale'), format);
  const asked = attributesIn(values, board === undefined ? tag : 'board', isAll);
  return 'wrong' in asked ? asked : { manner, format, tag, board, isAll, ...asked };
}

const ONE_OF_THEM: Both = {
  'zh-CN': '--board 画网页里的整块看板，不与 --tag、--all 同用。',
  en: '--board draws the whole board of a page and does not go with --tag or --all.',
};

const WIDE_ALONE: Both = {
  'zh-CN': '整块看板按内容定高：请用 --form wide，或去掉 --form。',
  en: 'A board is as high as its cards need: use --form wide, or leave --form out.',
};

const unscaled = (scale: string, format: Format): Wrong =>
  wrong({
    'zh-CN': `--scale ${scale} 是 PNG 的像素密度，${format} 没有像素：请写成 .png（--all 用 --to png），或去掉 --scale。`,
    en: `--scale ${scale} is the pixels of a PNG, and ${format} has none: write a .png (--to png with --all), or leave --scale out.`,
  });

function tagOf(values: Values): string | undefined | Wrong {
  const written = textOf(values, 'tag');
  if (!written) return undefined;
  const name = written.toLowerCase().replace(/^gf-/, '');
  if (DRAWN_TAGS.includes(name)) return name;
  const meant = nearest(name, DRAWN_TAGS);
  return wrong({
    'zh-CN': `没有 ${written} 这个可以画的标签${meant ? `，是不是 gf-${meant}？` : '。'}可以画的有：${DRAWN_TAGS.join('、')}。`,
    en: `There is no tag ${written} to draw${meant ? `; did you mean gf-${meant}?` : '.'} There are: ${DRAWN_TAGS.join(', ')}.`,
  });
}

function mannerOf(values: Values, today: number): Manner | Wrong {
  const said = (name: string, usual: string) => textOf(values, name) || usual;
  const form = among(FORMS, said('form', 'wide'));
  if (!form) return notAmong('form', said('form', ''), FORMS);
  const scale = SCALES[said('scale', '1')];
  if (scale === undefined) return notAmong('scale', said('scale', ''), Object.keys(SCALES));
  const theme = among(THEMES, said('theme', 'light'));
  if (!theme) return notAmong('theme', said('theme', ''), THEMES);
  const lang = among(LANGS, said('lang', 'zh-CN'));
  if (!lang) return notAmong('lang', said('lang', ''), LANGS);
  const written = textOf(values, 'brand');
  const brand = hexColour(written);
  if (written && brand === undefined) {
    return wrong({
      'zh-CN': `--brand 不能写 ${written}：写成 #c00 或 #cc0000。`,
      en: `--brand cannot be ${written}: write #c00 or #cc0000.`,
    });
  }
  const day = textOf(values, 'at');
  const isDay = parsePeriod(day)?.frequency === 'D';
  if (day && !isDay) {
    return wrong({
      'zh-CN': `--at 不能写 ${day}：写一天，如 2024-07-15。`,
      en: `--at cannot be ${day}: write a day, such as 2024-07-15.`,
    });
  }
  const now = day ? Date.parse(`${day}T12:00:00+08:00`) : today;
  return { form, scale, theme, brand, elder: values['elder'] === true, lang, now };
}

function formatOf(values: Values, isAll: boolean): Format | Wrong {
  const out = textOf(values, 'out');
  const to = textOf(values, 'to');
  if (isAll && values['pdf'] === true) {
    return wrong({
      'zh-CN': '--pdf 一次打印一张图，不能与 --all 同用：请用 --tag 写明哪一张。',
      en: '--pdf prints one picture and does not go with --all: say which with --tag.',
    });
  }
  if (!isAll && to) {
    return wrong({
      'zh-CN': `--to ${to} 是 --all 的格式；一张图的格式由 -o 的后缀定，如 -o 图.${to}。`,
      en: `--to ${to} is the format of --all; that of one picture is the ending of -o, such as -o picture.${to}.`,
    });
  }
  if (isAll) {
    const format = among(FORMATS, to || 'svg');
    return format && format !== 'pdf' ? format : notAmong('to', to, ['svg', 'png', 'html']);
  }
  const ending = /\.(\w+)$/.exec(out)?.[1]?.toLowerCase() ?? '';
  if (values['pdf'] === true && ending !== 'pdf') {
    return wrong({
      'zh-CN': '--pdf 要写成 .pdf 文件：-o 文件名.pdf。',
      en: '--pdf is written into a .pdf file: -o name.pdf.',
    });
  }
  if (!out) return 'svg';
  const format = among(FORMATS, ending);
  return (
    format ??
    wrong({
      'zh-CN': `不知道 ${out} 是什么格式：文件名以 .svg、.png、.html 或 .pdf 结尾。`,
      en: `The format of ${out} is not known: the name ends in .svg, .png, .html or .pdf.`,
    })
  );
}

/** What is left of the options, which must be attributes of the tag. */
function attributesIn(
  values: Values,
  tag: string | undefined,
  isAll: boolean,
): { attributes: Record<string, string> } | Wrong {
  const attributes: Record<string, string> = {};
  const known = tag === undefined ? undefined : attributesOf(tag);
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || OWN.includes(name) || (name === 'all' && isAll)) continue;
    if (known && !known[name]) {
      const there = Object.keys(known)
        .filter((one) => known[one]!.where !== 'page')
        .map((one) => `--${one}`);
      return wrong({
        'zh-CN': `gf-${tag} 没有 ${name} 这个属性。它有：${there.join('、')}。`,
        en: `gf-${tag} has no attribute ${name}. It has: ${there.join(', ')}.`,
      });
    }
    attributes[name] = value === true ? '' : String(value);
  }
  return { attributes };
}

import type { Choice } from '../convert/recognise/choice.js';
import { answerWords } from './choice-answers.js';
import { counted } from './counted.js';
import type { Lang } from './lang.js';
import { placeName } from './place-name.js';

/** A choice as both front ends put it to a clerk. */
export interface ChoiceWords {
  /** “新增就业”这一列是什么？ */
  readonly question: string;
  /** Where it was met, and how often. */
  readonly about: string;
  /** Why it is asked, and what happens without an answer. */
  readonly why: string;
  /** How three cells of it are read: C7 “约4万” → 40000; empty where nothing is proved. */
  readonly proof: string;
  /** What each option is called and does, in the order of the options; empty where it is free text. */
  readonly answers: readonly string[];
}

interface Words {
  readonly question: (text: string) => string;
  readonly why: string;
}

const WORDS: Record<Choice['code'], Record<Lang, Words>> = {
  'column-holds': {
    'zh-CN': {
      question: (text) => `“${text}”这一列是什么？`,
      why: '从表头和内容不能断定这一列是什么；不回答，这一列不取。',
    },
    en: {
      question: (text) => `What does the column “${text}” hold?`,
      why: 'Its head and content do not say for certain; without an answer it is left out.',
    },
  },
  indicator: {
    'zh-CN': {
      question: (text) => `“${text}”是哪个指标？`,
      why: '名称与目录里的不完全相同；不回答，它的数不取。',
    },
    en: {
      question: (text) => `Which indicator is “${text}”?`,
      why: 'Its name is not quite one of the catalogue; without an answer its figures are left out.',
    },
  },
  'indicator-kind': {
    'zh-CN': {
      question: (text) => `“${text}”是哪一种数？`,
      why: '它说明各月的数能不能相加；不回答，就按推测的种类。',
    },
    en: {
      question: (text) => `What kind of figure is “${text}”?`,
      why: 'It says whether months can be added; without an answer the kind that is guessed stands.',
    },
  },
  'indicator-direction': {
    'zh-CN': {
      question: (text) => `“${text}”是越高越好，还是越低越好？`,
      why: '它决定升降怎样显示；不回答，只显示升降，不说好坏。',
    },
    en: {
      question: (text) => `Is “${text}” better when it is higher, or lower?`,
      why: 'It decides how a rise is shown; without an answer none is called good or bad.',
    },
  },
  'indicator-unit': {
    'zh-CN': {
      question: (text) => `“${text}”的计量单位是什么？`,
      why: '表上没有写明单位；不回答，它的数不取。',
    },
    en: {
      question: (text) => `What is the unit of “${text}”?`,
      why: 'The sheet does not state it; without an answer its figures are left out.',
    },
  },
  region: {
    'zh-CN': {
      question: (text) => `“${text}”是哪个地区？`,
      why: '名称对不上，或不止一个地区叫这个名称；不回答，它的数不取。',
    },
    en: {
      question: (text) => `Which place is “${text}”?`,
      why: 'The name is not known, or more than one place bears it; without an answer its figures are left out.',
    },
  },
  'region-whole': {
    'zh-CN': {
      question: (text) => `“${text}”的数属于哪个地区？`,
      why: '表上没有写明是哪里的数；不回答，这些数不取。',
    },
    en: {
      question: (text) => `Of which place are the figures of “${text}”?`,
      why: 'The sheet does not say; without an answer they are left out.',
    },
  },
  period: {
    'zh-CN': {
      question: (text) => `“${text}”是哪一期的数？`,
      why: '标题、表头和工作表名都没有写明时期；不回答，这些数不取。',
    },
    en: {
      question: (text) => `Of which period are the figures of “${text}”?`,
      why: 'Neither title nor head nor the name of the sheet says; without an answer they are left out.',
    },
  },
  accumulation: {
    'zh-CN': {
      question: (text) => `“${text}”是当期的数，还是累计的数？`,
      why: '当期和累计不能放在同一条线上；不回答，它的数不取。',
    },
    en: {
      question: (text) => `Is “${text}” of the period alone, or accumulated?`,
      why: 'The two never share a line; without an answer its figures are left out.',
    },
  },
  symbol: {
    'zh-CN': {
      question: (text) => (text === '' ? '空白的格是什么意思？' : `“${text}”是什么意思？`),
      why: '没有数的格不能猜：不报、保密和零是三回事；不回答，这些格不取。',
    },
    en: {
      question: (text) =>
        text === '' ? 'What does a blank cell mean?' : `What does “${text}” mean?`,
      why: 'It is not guessed, for missing, confidential and zero are three things; without an answer these cells are left out.',
    },
  },
  'total-row': {
    'zh-CN': {
      question: (text) => `“${text}”这一行是什么？`,
      why: '它像是合计，但加起来不能证明；不回答，这一行不取。',
    },
    en: {
      question: (text) => `What is the row “${text}”?`,
      why: 'It looks like a total, which its parts do not prove; without an answer it is left out.',
    },
  },
  'dataset-title': {
    'zh-CN': {
      question: () => '这份数据叫什么名称？',
      why: '名称显示在看板和大屏上。',
    },
    en: {
      question: () => 'What are these data called?',
      why: 'The name is shown on boards and walls.',
    },
  },
  'dataset-publisher': {
    'zh-CN': {
      question: () => '由哪个单位发布？',
      why: '单位名称显示在每张图的来源里；写单位，不写人名。',
    },
    en: {
      question: () => 'Which office publishes them?',
      why: 'It is shown as the source of each picture; name the office, no person.',
    },
  },
  'dataset-published': {
    'zh-CN': {
      question: () => '哪一天发布？',
      why: '日期写作 2024-04-10，用来判断数据新旧。',
    },
    en: {
      question: () => 'On which day are they published?',
      why: 'Write the date as 2024-04-10; it tells how old the data are.',
    },
  },
};

const ABOUT: Record<Lang, (place: string, count: number) => string> = {
  'zh-CN': (place, count) => (count > 1 ? `${place} 等 ${count} 处` : place),
  en: (place, count) => (count > 1 ? `${place} and ${counted(count - 1, 'other place')}` : place),
};

const READING: Record<Lang, (cell: string, text: string, value: string) => string> = {
  'zh-CN': (cell, text, value) => `${cell}“${text}”读作 ${value}`,
  en: (cell, text, value) => `${cell} “${text}” is read as ${value}`,
};

const NO_FIGURE: Record<Lang, string> = { 'zh-CN': '没有数', en: 'no figure' };
const LIST: Record<Lang, string> = { 'zh-CN': '；', en: '; ' };

/** What is asked, of what, why, on what proof, and what each answer does. */
export function choiceSentence(choice: Choice, lang: Lang): ChoiceWords {
  const { question, why } = WORDS[choice.code][lang];
  const readings = choice.proof.map(({ cell, text, value }) =>
    READING[lang](cell, text, value === null ? NO_FIGURE[lang] : String(value)),
  );
  return {
    question: question(choice.text),
    about: ABOUT[lang](placeName[lang](choice.place), choice.count),
    why,
    proof: readings.join(LIST[lang]),
    answers: choice.options.map((option) => answerWords(choice, option, lang)),
  };
}

/** All kinds of choices that there are. */
export const CHOICE_CODES = Object.keys(WORDS) as Choice['code'][];

import type { Spoken } from '../../../../i18n/lang.js';
import { languageOf } from '../context.js';
import type { CardFacts } from '../menu/card-facts.js';

/** What a voice tells of itself. */
type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/** Tags of the voices that read a language, the best first; a voice of Cantonese reads what is written for it. */
const READ_BY: Readonly<Record<Spoken, readonly RegExp[]>> = {
  'zh-CN': [/^(?:zh|cmn)-(?:hans\b.*|cn)$/, /^(?:zh|cmn)$/, /^(?:zh|cmn)-(?:hant\b.*|tw|sg)$/],
  'zh-Hant': [
    /^(?:zh|cmn)-(?:hant\b.*|tw)$/,
    /^(?:zh-hk|zh-mo|yue.*)$/,
    /^(?:zh|cmn)(?:-(?:hans\b.*|cn|sg))?$/,
  ],
  en: [/^en\b/],
};

/** A tag as it is compared; some systems write it with a low line. */
const plain = (tag: string): string => tag.toLowerCase().split('_').join('-');

/**
 * The voice that reads a language, one of the page's very tag before others. Only the machine's own: one of a
 * distant service would be sent what the page says.
 */
export function fitting<V extends Voice>(
  voices: readonly V[],
  lang: Spoken,
  tag: string | null,
): V | undefined {
  const own = voices.filter(({ localService }) => localService);
  const ranked = READ_BY[lang].map((pattern) =>
    own.filter((voice) => pattern.test(plain(voice.lang))),
  );
  const all = ranked.reduce<V[]>((before, some) => [...before, ...some], []);
  return all.find((voice) => plain(voice.lang) === plain(tag ?? '')) ?? all[0];
}

/** So long a browser may take to tell its voices, in milliseconds: one that has none never tells. */
const PATIENCE = 1000;

const speech = (): SpeechSynthesis | undefined => globalThis.speechSynthesis;

let known: Promise<void> | undefined;
let isKnown = false;

/** Comes once it is known which voices there are. */
export function voicesKnown(): Promise<void> {
  known ??= new Promise<void>((done) => {
    const voices = speech();
    if (!voices || voices.getVoices().length > 0) return done();
    voices.addEventListener('voiceschanged', () => done(), { once: true });
    setTimeout(done, PATIENCE);
  }).then(() => {
    isKnown = true;
  });
  return known;
}

/** False while the machine may still tell of a voice. */
export const areVoicesKnown = (): boolean => isKnown;

/** The voice that can read a card; undefined where the machine has none for its language. */
export const voiceFor = ({ host, view }: CardFacts): SpeechSynthesisVoice | undefined =>
  fitting(speech()?.getVoices() ?? [], view.say.lang, host.lang || languageOf(host));

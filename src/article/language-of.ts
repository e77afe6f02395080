import { weekdayNames } from '../model/calendar-names.ts';
import { functionWords } from './lexicon/function-words.ts';

/** How much of a text is looked at, in UTF-16 units. */
const reach = 20_000;

/** No other language has these words, so they tell English in a line of names: "Ana Ruiz met John Koroi in Suva last Tuesday". */
const weekdays = weekdayNames.map((name) => name.toLowerCase());

const functionWordsOf: readonly (readonly [string, ReadonlySet<string>])[] = Object.entries(
  functionWords,
).map(([language, words]) => [language, new Set(language === 'en' ? [...words, ...weekdays] : words)]);

const scripts: readonly (readonly [string, RegExp])[] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  [
    'und',
    /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Greek}\p{Script=Hebrew}]/gu,
  ],
];

/** Languages of the other scripts, and those whose letters outnumber the Latin ones. */
function byScript(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, letter] of scripts) {
    const share = (text.match(letter)?.length ?? 0) / Math.max(1, letters);
    // Japanese mixes kana into Han characters: a tenth is enough to tell it from Chinese.
    if (share > (language === 'ja' ? 0.1 : 0.4)) return language;
  }
  return null;
}

function byFunctionWords(text: string): string {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = { language: 'und', share: 0 };
  for (const [language, known] of functionWordsOf) {
    const share = words.filter((word) => known.has(word)).length / Math.max(1, words.length);
    if (share > best.share) best = { language, share };
  }
  // Running prose has 25 to 45% function words of its language; a list of names has few.
  return best.share >= 0.08 ? best.language : 'und';
}

/**
 * Tells the language a text is in: its BCP 47 primary tag, `und` where it cannot be told.
 *
 * Reads the first 20,000 units; by script, then by the share of function words. Told apart: en, vi, ko, ja, zh,
 * id, fr, es, de, pt, it.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, reach);
  return byScript(sample) ?? byFunctionWords(sample);
}

/** The primary tag of a BCP 47 tag or POSIX locale in lower case ("en-GB", "vi_VN"); null where it is neither. */
export function primaryTag(tag: string | null): string | null {
  const match = /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag?.trim() ?? '');
  return match?.[1]?.toLowerCase() ?? null;
}
